package dev.terrarium.engine;

import java.util.Map;

/**
 * What this JVM really enforces.
 *
 * @param compiledGuestCode whether guest code is compiled to machine code; false where it is only
 *     interpreted
 * @param limits how each limit is enforced here
 * @param guard whether guests can be stopped inside operations of the language implementation
 */
public record Guarantees(boolean compiledGuestCode, Map<LimitKind, Level> limits, Guard guard) {

  /** Creates guarantees with an unmodifiable copy of the map. */
  public Guarantees {
    limits = Map.copyOf(limits);
  }

  /** How a limit is enforced. */
  public enum Level {
    /** A run cannot pass the limit. */
    EXACT,
    /** A run that passes the limit is stopped shortly afterwards. */
    APPROXIMATE,
    /**
     * As {@link #APPROXIMATE} while guest code runs, but code inside a single long operation of the
     * language implementation, such as arithmetic on numbers with millions of digits, is stopped
     * only when that operation ends.
     */
    BETWEEN_OPERATIONS,
    /** The limit is not enforced. */
    NOT_ENFORCED
  }

  /**
   * The guard of this JVM, which rewrites language implementations while they load: so that guests
   * can be stopped inside their builtins, giant allocations are refused before they happen, and
   * they use no power of the JDK for a guest. Without it, limits on time and memory hold {@link
   * Level#BETWEEN_OPERATIONS}.
   *
   * @param arming how it was armed
   * @param detail why it is not armed, or which classes it could not rewrite; empty where it is
   *     armed without a gap
   */
  public record Guard(Arming arming, String detail) {

    /**
     * Says whether the guard works without a gap.
     *
     * @return whether it was armed and has rewritten everything it should have
     */
    public boolean armed() {
      return arming != Arming.UNARMED && detail.isEmpty();
    }
  }

  /** How the guard was armed. */
  public enum Arming {
    /** The JVM was started with {@code -javaagent} naming the engine's jar. */
    AGENT,
    /**
     * The engine loaded its agent into this JVM. It says so in one line of its log, at level {@code
     * INFO}, unless the system property {@code terrarium.guard.quiet} is {@code true}. The JVM
     * warns about it on standard error unless it was started with {@code
     * -XX:+EnableDynamicAgentLoading}, and refuses it with {@code -XX:-EnableDynamicAgentLoading}.
     */
    ATTACHED,
    /** The guard is not armed. */
    UNARMED
  }
}
