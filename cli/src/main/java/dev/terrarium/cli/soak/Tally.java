package dev.terrarium.cli.soak;

import dev.terrarium.cli.soak.SoakResult.BrokenPromise;
import dev.terrarium.cli.soak.SoakResult.Kill;
import dev.terrarium.engine.Execution;
import dev.terrarium.engine.LimitKind;
import dev.terrarium.engine.Limits;
import dev.terrarium.engine.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what happens, on any thread. */
final class Tally {
  private static final int MAX_BROKEN = 100;

  private final Map<String, Long> endings = new TreeMap<>(); // guarded by this
  private final List<Kill> kills = new ArrayList<>(); // guarded by this
  private final List<BrokenPromise> broken = new ArrayList<>(); // guarded by this
  private long runs; // guarded by this
  private long canaries; // guarded by this

  synchronized void ended(Execution execution, Limits limits) {
    runs++;
    endings.merge(SoakProgram.ending(execution.outcome()), 1L, Long::sum);
    if (execution.outcome() instanceof Outcome.LimitHit(LimitKind limit, _)) {
      if (limit == LimitKind.WALL) {
        kills.add(new Kill("wall", execution.usage().wall().minus(limits.wall())));
      } else if (limit == LimitKind.CPU) {
        kills.add(new Kill("cpu", execution.usage().cpu().minus(limits.cpu())));
      }
    }
  }

  synchronized void canaryAnswered() {
    canaries++;
  }

  synchronized void broke(BrokenPromise promise) {
    if (broken.size() < MAX_BROKEN) {
      broken.add(promise);
    }
  }

  synchronized long runs() {
    return runs;
  }

  synchronized long canaries() {
    return canaries;
  }

  synchronized Map<String, Long> endings() {
    return new TreeMap<>(endings);
  }

  synchronized List<Kill> kills() {
    return List.copyOf(kills);
  }

  synchronized List<BrokenPromise> broken() {
    return List.copyOf(broken);
  }
}
