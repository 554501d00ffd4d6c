package dev.terrarium.engine.internal.guard;

import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.util.List;

/**
 * How one class is woven.
 *
 * @param name its internal name
 * @param polls the class that is called
 * @param polled whether loops are polled
 * @param rules what is checked before calls
 * @param methods beginnings of the names of the methods that are woven; all where it is empty
 */
record Target(
    String name, ClassDesc polls, boolean polled, List<Rule> rules, List<String> methods) {

  /** Says whether a method is woven. */
  boolean includes(String method) {
    for (String start : methods) {
      if (method.startsWith(start)) {
        return true;
      }
    }
    return methods.isEmpty();
  }

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
