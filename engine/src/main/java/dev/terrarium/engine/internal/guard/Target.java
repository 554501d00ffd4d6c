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

  void apply(InvokeInstruction call, Checks checks) {
    for (Rule rule : rules) {
      rule.apply(name, call, checks);
    }
  }
}
