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
 * @param powers whether uses of powers are checked
 * @param rules what is checked before calls
 * @param methods beginnings of the names of the methods that are woven; all where it is empty
 */
record Target(
    String name,
    ClassDesc polls,
    boolean polled,
    boolean powers,
    List<Rule> rules,
    List<String> methods) {

  Target withPolls(ClassDesc others) {
    return new Target(name, others, polled, powers, rules, methods);
  }

  /** Says whether a method is woven. */
  boolean includes(String method) {
    for (String start : methods) {
      if (method.startsWith(start)) {
        return true;
      }
    }
    return methods.isEmpty();
  }

  /** Says whether anything is checked before uses of a member. */
  boolean concerns(String owner, String method, String type) {
    if (powers && Powers.of(name, owner, method) != null) {
      return true;
    }
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

  /** Checks the power that a member gives, if any, unless the method may use it. */
  void use(String inMethod, String owner, String member, Checks checks) {
    Power power = powers ? Powers.of(name, owner, member) : null;
    if (power != null && !AllowedPowers.includes(name, inMethod, power)) {
      checks.power(power);
    }
  }
}
