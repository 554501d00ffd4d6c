package dev.terrarium.engine.internal.guard;

import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.function.Consumer;

/** Says whether the current thread's stack has room left for something. */
final class StackRoom {
  /**
   * For loading, weaving and initialising a class, which may do the same to others. A class whose
   * initialiser overflows the stack is broken for all guests, until the JVM ends.
   */
  static final StackRoom FOR_CLASSES = new StackRoom(256 * 1024);

  /** For looking at the frames of the stack. */
  static final StackRoom FOR_WALKING = new StackRoom(64 * 1024);

  /** The JVM never compiles a method that is longer than 8,000 bytes. */
  private static final int NEVER_COMPILED = 8_001;

  private final MethodHandle taker;

  private StackRoom(int bytes) {
    taker = taker(bytes / Long.BYTES);
  }

  boolean isThere() {
    try {
      taker.invokeExact();
      return true;
    } catch (StackOverflowError e) {
      return false;
    } catch (Throwable e) {
      throw new IllegalStateException("a method that does nothing failed", e);
    }
  }

  /**
   * Makes a method that does nothing, but has so many variables that the interpreter overflows the
   * stack where there is less room than that: it compares before it takes any.
   */
  private static MethodHandle taker(int words) {
    ClassDesc name = ClassDesc.of(StackRoom.class.getPackageName(), "StackTaker");
    MethodTypeDesc type = MethodTypeDesc.of(ConstantDescs.CD_void);
    Consumer<CodeBuilder> body = code -> take(words, code);
    byte[] file =
        ClassFile.of()
            .build(name, taker -> taker.withMethodBody("take", type, ClassFile.ACC_STATIC, body));
    try {
      MethodHandles.Lookup taker = MethodHandles.lookup().defineHiddenClass(file, true);
      return taker.findStatic(taker.lookupClass(), "take", MethodType.methodType(void.class));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the class that looks for room cannot be defined", e);
    }
  }

  private static void take(int words, CodeBuilder code) {
    code.iconst_0().istore(words - 1).return_();
    for (int i = 0; i < NEVER_COMPILED; i++) {
      code.nop();
    }
  }
}
