package dev.terrarium.engine;

import java.util.Map;

/**
 * What this JVM really enforces.
 *
 * @param compiledGuestCode whether guest code is compiled to machine code; false where it is only
 *     interpreted
 * @param limits how each limit is enforced here
 */
public record Guarantees(boolean compiledGuestCode, Map<LimitKind, Level> limits) {

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
}
