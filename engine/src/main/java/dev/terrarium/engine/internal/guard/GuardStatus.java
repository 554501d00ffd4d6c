package dev.terrarium.engine.internal.guard;

import java.util.List;

/**
 * What the guard does in this JVM.
 *
 * @param arming whether and how it was armed
 * @param reason why it is not armed; empty where it is
 * @param wovenClasses how many classes were woven so far
 * @param failures classes that should have been woven and were not: each is a hole
 */
public record GuardStatus(Arming arming, String reason, int wovenClasses, List<String> failures) {

  /** How the guard was armed. */
  public enum Arming {
    /** As {@code -javaagent}. */
    AGENT,
    /** By an agent that the engine attached to its own JVM. */
    ATTACHED,
    /** Not at all. */
    UNARMED
  }

  /** Creates a status with an unmodifiable copy of the list. */
  public GuardStatus {
    failures = List.copyOf(failures);
  }

  /** Says whether guests can be stopped inside builtins. */
  public boolean armed() {
    return arming != Arming.UNARMED;
  }
}
