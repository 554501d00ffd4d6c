package dev.terrarium.bench.micro;

import dev.terrarium.engine.EngineConfig;
import dev.terrarium.engine.Execution;
import dev.terrarium.engine.LimitKind;
import dev.terrarium.engine.Limits;
import dev.terrarium.engine.Outcome;
import dev.terrarium.engine.Program;
import dev.terrarium.engine.SandboxEngine;
import dev.terrarium.engine.Session;
import dev.terrarium.engine.SessionSpec;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * How long guests that are busy in a builtin run on after a limit. Prints a line for each limit and
 * probe: {@code cpu 0.8 python sum}, in milliseconds of that limit's own clock; nothing where the
 * program ended by itself, or by another limit.
 */
public final class KillLatency {
  private static final Duration LIMIT = Duration.ofMillis(250);
  private static final Duration FAR = Duration.ofMinutes(2);
  private static final Limits WIDE =
      Limits.generous()
          .withWall(FAR)
          .withCpu(FAR)
          .withHeapBytes(1L << 30)
          .withAllocationBytes(900L << 30);

  private KillLatency() {}

  /** Takes the name of a limit, {@code cpu} or {@code wall}, and every how many probes to run. */
  public static void main(String[] arguments) {
    LimitKind kind = LimitKind.valueOf(arguments[0].toUpperCase(Locale.ROOT));
    int step = Integer.parseInt(arguments[1]);
    List<Probe> probes = Probe.all();
    EngineConfig config = EngineConfig.standard().withKillGrace(Duration.ofSeconds(30));
    try (SandboxEngine engine = SandboxEngine.create(config)) {
      engine.warmUp().join();
      for (int i = 0; i < probes.size(); i += step) {
        measure(engine, kind, probes.get(i));
      }
    }
  }

  private static void measure(SandboxEngine engine, LimitKind kind, Probe probe) {
    Limits limits = kind == LimitKind.CPU ? WIDE.withCpu(LIMIT) : WIDE.withWall(LIMIT);
    try (Session session = engine.open(SessionSpec.of(probe.language()).with(limits))) {
      Execution execution = session.run(Program.of(probe.language(), probe.program()));
      if (execution.outcome() instanceof Outcome.LimitHit hit && hit.limit() == kind) {
        Duration used = kind == LimitKind.CPU ? execution.usage().cpu() : execution.usage().wall();
        System.out.printf(
            Locale.ROOT,
            "%s %.2f %s %s%n",
            kind.id(),
            used.minus(LIMIT).toNanos() / 1e6,
            probe.language().id(),
            probe.name());
      }
    }
  }
}
