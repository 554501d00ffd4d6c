package dev.terrarium.engine.internal.guard;

import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;

/**
 * Emits calls of the poll class into one method. Every sequence leaves the operand stack as it was.
 */
final class Checks {
  private static final MethodTypeDesc NOTHING = MethodTypeDesc.of(ConstantDescs.CD_void);
  private static final MethodTypeDesc INT =
      MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_int);
  private static final MethodTypeDesc INT_INT =
      MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_int, ConstantDescs.CD_int);
  private static final MethodTypeDesc OBJECT =
      MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_Object);
  private static final MethodTypeDesc STRING =
      MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_String);
  private static final MethodTypeDesc STRING_INT =
      MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_String, ConstantDescs.CD_int);

  private final CodeBuilder code;
  private final ClassDesc polls;

  Checks(CodeBuilder code, ClassDesc polls) {
    this.code = code;
    this.polls = polls;
  }

  /** Adds a poll. */
  void poll() {
    call("poll", NOTHING);
  }

  /** Adds a poll where a stack overflow was caught. */
  void caught() {
    call("caught", NOTHING);
  }

  /** Looks whether the object on top of the stack is a stack overflow. */
  void overflow() {
    code.dup();
    call("overflow", OBJECT);
  }

  /** Looks for room on the stack where a class is loaded. */
  void loading() {
    call("loading", NOTHING);
  }

  /** Checks the array length on top of the stack. */
  void length(int elementBytes) {
    code.dup();
    call(array(elementBytes), INT);
  }

  /** Checks the array length under the top of the stack. */
  void lengthBelowTop(int elementBytes) {
    code.dup2().pop();
    call(array(elementBytes), INT);
  }

  /** Checks the difference of the two numbers on top of the stack, start and end of a range. */
  void range(int elementBytes) {
    code.dup2().swap().isub();
    call(array(elementBytes), INT);
  }

  /** Checks the length of the array on top of the stack. */
  void clone(int elementBytes) {
    code.dup().arraylength();
    call(array(elementBytes), INT);
  }

  /** Checks the product of the two numbers on top of the stack. */
  void grid() {
    code.dup2();
    call("grid", INT_INT);
  }

  /** Checks a string and a count on top of the stack. */
  void repeat() {
    code.dup2();
    call("repeat", STRING_INT);
  }

  /** Checks an allocation outside of the heap. */
  void outside(int bytes) {
    code.loadConstant(bytes);
    call("outside", INT);
  }

  /** Asks whether a power may be used. */
  void power(Power power) {
    code.loadConstant(power.name());
    call("power", STRING);
  }

  private static String array(int elementBytes) {
    return switch (elementBytes) {
      case 1 -> "array1";
      case 2 -> "array2";
      case 4 -> "array4";
      default -> "array8";
    };
  }

  private void call(String method, MethodTypeDesc type) {
    code.invokestatic(polls, method, type);
  }
}
