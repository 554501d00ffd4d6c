package dev.terrarium.engine.internal.graal.python;

import dev.terrarium.engine.Grants;
import java.time.Instant;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;

/** Clock and randomness that repeat, where they were granted. */
final class Reproducible {
  private Reproducible() {}

  static void apply(Context context, Value main, Prelude prelude, Grants grants) {
    Instant clock = grants.clock();
    if (clock != null) {
      long nanos =
          Math.addExact(
              Math.multiplyExact(clock.getEpochSecond(), 1_000_000_000L), clock.getNano());
      prelude.setUp(context, main, "clock.py", nanos);
    }
    Long seed = grants.seed();
    if (seed != null) {
      prelude.setUp(context, main, "seed.py", seed);
    }
  }
}
