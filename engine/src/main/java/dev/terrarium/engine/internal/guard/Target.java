package dev.terrarium.engine.internal.guard;

import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;

/**
 * How one class is woven.
 *
 * @param name its internal name
 * @param polls the class that is called
 * @param polled whether loops are polled
 * @param rules what is checked before calls
 */
record Target(String name, ClassDesc polls, boolean polled, Rule[] rules) {

  /** Says whether any rule looks at calls of a method. */
  boolean concerns(String owner, String method, String type) {
    for (Rule rule : rules) {
      if (rule.concerns(owner, method, type)) {
        return true;
      }
    }
    return false;
  }

  void apply(InvokeInstruction call, Checks checks) {
    for (Rule rule : rules) {
      rule.apply(name, call, checks);
    }
  }
}
