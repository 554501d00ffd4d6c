package dev.terrarium.cli.soak;

import dev.terrarium.engine.Execution;
import dev.terrarium.engine.LimitKind;
import dev.terrarium.engine.Outcome;
import dev.terrarium.engine.Program;
import java.util.Locale;
import java.util.Set;

/**
 * A program with the endings that it may have.
 *
 * @param kind what it is like
 * @param program what is run
 * @param endings names of endings, as {@link #ending} gives them; empty where all but "broken" and
 *     "cancelled" are right
 */
public record SoakProgram(Kind kind, Program program, Set<String> endings) {

  /** What programs are like. */
  public enum Kind {
    /** Does its work and ends. */
    HONEST,
    /** Never ends, takes all it can get, or tries to get out. */
    HOSTILE,
    /** Made by chance. */
    RANDOM
  }

  /** The name of an ending, such as {@code completed} or {@code limit:wall}. */
  public static String ending(Outcome outcome) {
    return outcome instanceof Outcome.LimitHit(LimitKind limit, _)
        ? "limit:" + limit.id()
        : outcome.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  /** Says whether the program may end by the limit on wall time. */
  boolean mayTakeLong() {
    return endings.isEmpty() || endings.contains("limit:wall");
  }

  /** Says whether the program may end like this. */
  boolean allows(Execution execution) {
    String ending = ending(execution.outcome());
    return endings.isEmpty()
        ? !ending.equals("broken") && !ending.equals("cancelled")
        : endings.contains(ending);
  }
}
