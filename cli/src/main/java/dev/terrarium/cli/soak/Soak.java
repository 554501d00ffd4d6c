package dev.terrarium.cli.soak;

import dev.terrarium.cli.soak.SoakResult.BrokenPromise;
import dev.terrarium.cli.soak.SoakResult.Pair;
import dev.terrarium.engine.EngineConfig;
import dev.terrarium.engine.EngineListener;
import dev.terrarium.engine.Execution;
import dev.terrarium.engine.Language;
import dev.terrarium.engine.Limits;
import dev.terrarium.engine.Outcome;
import dev.terrarium.engine.Program;
import dev.terrarium.engine.SandboxEngine;
import dev.terrarium.engine.SandboxException;
import dev.terrarium.engine.Session;
import dev.terrarium.engine.SessionSpec;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Runs programs of all kinds on several sessions of one engine and watches whether its promises
 * hold: programs end as they may, no thread is lost, nothing of the host shows, a session that has
 * nothing to do with all this goes on, and heap and threads are in the end what they were.
 */
public final class Soak {
  /** How much larger the heap may be in the end: what engines keep of code that they have seen. */
  public static final long HEAP_GROWTH = 128L << 20;

  /**
   * How many more threads there may be in the end: of each guest that is ready its own and four of
   * Python's, and a few.
   */
  public static final int THREAD_GROWTH = 8 + 5 * EngineConfig.standard().readyGuests();

  private static final Limits LIMITS =
      Limits.strict()
          .withWall(Duration.ofSeconds(5))
          .withCpu(Duration.ofSeconds(1))
          .withHeapBytes(64L << 20)
          .withAllocationBytes(2L << 30)
          .withOutputBytes(100_000);

  /** For programs that must not end by these limits, however busy the machine is. */
  private static final Limits PATIENT =
      LIMITS.withWall(Duration.ofMinutes(2)).withCpu(Duration.ofMinutes(1));

  /** Threads of sessions that were stopped end some time after, the last with a collection. */
  private static final int LOOKS = 50;

  private static final List<String> TRACES =
      List.of("com.oracle.", "org.graalvm.", "dev.terrarium.", "java.lang.", "java.util.");
  private static final int HONEST_SHARE = 5;
  private static final int HOSTILE_SHARE = 3;
  private static final int SHARES = 10;
  private static final int RUNS_PER_CANARY = 20;

  private final Plan plan;
  private final Function<EngineConfig, SandboxEngine> engines;
  private final Gauge gauge;
  private final Consumer<String> live;
  private final Tally tally = new Tally();
  private final AtomicInteger lost = new AtomicInteger();
  private final AtomicLong started = new AtomicLong();
  private final long start = System.nanoTime();

  /**
   * How long and with what.
   *
   * @param time ends after this time
   * @param runs or after so many runs
   * @param workers sessions that run at the same time
   * @param seed chooses the programs
   */
  public record Plan(Duration time, long runs, int workers, long seed) {}

  /** Takes what it needs from outside; {@code live} is told how it goes. */
  public Soak(
      Plan plan,
      Function<EngineConfig, SandboxEngine> engines,
      Gauge gauge,
      Consumer<String> live) {
    this.plan = plan;
    this.engines = engines;
    this.gauge = gauge;
    this.live = live;
  }

  /** Runs to the end of the plan. */
  public SoakResult run() throws InterruptedException, ExecutionException {
    EngineListener listener =
        new EngineListener() {
          @Override
          public void threadLost(long session, int lostThreads) {
            lost.incrementAndGet();
          }
        };
    EngineConfig config =
        EngineConfig.standard()
            .withMaxSessions(plan.workers() * 2 + Language.values().length)
            .withOpenTimeout(Duration.ofMinutes(5))
            .withListener(listener);
    try (SandboxEngine engine = engines.apply(config)) {
      for (Language language : Language.values()) {
        engine.run(Program.of(language, "1"), SessionSpec.of(language).with(LIMITS));
      }
      Pair heap = new Pair(gauge.heapAfterGc(), 0);
      Pair threads = new Pair(gauge.threads(), 0);
      work(engine);
      return result(
          new Pair(heap.start(), gauge.heapAfterGc()),
          new Pair(threads.start(), threadsAtEnd(threads.start())));
    }
  }

  private int threadsAtEnd(long start) {
    int threads = gauge.threads();
    for (int i = 0; i < LOOKS && threads - start > THREAD_GROWTH; i++) {
      gauge.heapAfterGc();
      threads = gauge.threads();
    }
    return threads;
  }

  private void work(SandboxEngine engine) throws InterruptedException, ExecutionException {
    SplittableRandom seeds = new SplittableRandom(plan.seed());
    try (ExecutorService workers = Executors.newFixedThreadPool(plan.workers());
        Canary canary = new Canary(engine)) {
      List<? extends Future<?>> all =
          IntStream.range(0, plan.workers())
              .mapToObj(i -> seeds.split())
              .map(random -> workers.submit(() -> worker(engine, random, canary)))
              .toList();
      for (Future<?> one : all) {
        one.get();
      }
    }
  }

  private void worker(SandboxEngine engine, SplittableRandom random, Canary canary) {
    while (started.getAndIncrement() < plan.runs()
        && System.nanoTime() - start < plan.time().toNanos()) {
      one(engine, choose(random));
      if (tally.runs() % RUNS_PER_CANARY == 0) {
        canary.ask(tally);
        live.accept(line());
      }
    }
  }

  private static SoakProgram choose(SplittableRandom random) {
    int share = random.nextInt(SHARES);
    if (share < HONEST_SHARE + HOSTILE_SHARE) {
      List<SoakProgram> known =
          share < HONEST_SHARE ? KnownPrograms.HONEST_ONES : KnownPrograms.HOSTILE_ONES;
      return known.get(random.nextInt(known.size()));
    }
    Language language = random.nextBoolean() ? Language.PYTHON : Language.JAVASCRIPT;
    List<String> statements = RandomPrograms.statements(language, random.nextLong());
    Program program = RandomPrograms.program(language, statements);
    return new SoakProgram(SoakProgram.Kind.RANDOM, program, Set.of());
  }

  private void one(SandboxEngine engine, SoakProgram chosen) {
    Program program = chosen.program();
    Limits limits = chosen.mayTakeLong() ? LIMITS : PATIENT;
    int before = lost.get();
    try (Session session = engine.open(SessionSpec.of(program.language()).with(limits))) {
      Execution execution = session.run(program);
      tally.ended(execution, limits);
      if (!chosen.allows(execution)) {
        broke(chosen, "ended in a way that it must not: " + shortened(execution.outcome()));
      }
      String shown = shown(execution);
      TRACES.stream()
          .filter(trace -> shown.contains(trace) && !program.source().contains(trace))
          .forEach(trace -> broke(chosen, "shows '" + trace + "'"));
    } catch (SandboxException e) {
      broke(chosen, "could not be run: " + e.getMessage());
    }
    if (lost.get() > before) {
      broke(chosen, "a thread was lost, maybe by this program");
    }
  }

  private void broke(SoakProgram chosen, String what) {
    Program program = chosen.program();
    tally.broke(
        new BrokenPromise(
            "a program (" + chosen.kind() + ") " + what, program.language(), program.source()));
  }

  private static String shown(Execution execution) {
    String output = execution.output().stdout() + execution.output().stderr();
    return switch (execution.outcome()) {
      case Outcome.Completed(var value) -> output + value;
      case Outcome.Failed(var error) -> output + error + error.traceback();
      case Outcome.Denied(var what, var why, var error) -> output + what + why + error.traceback();
      default -> output;
    };
  }

  private static String shortened(Outcome outcome) {
    String text = outcome.toString().replace('\n', ' ');
    return text.length() < 300 ? text : text.substring(0, 300) + "...";
  }

  private String line() {
    double seconds = (System.nanoTime() - start) / 1e9;
    long runs = tally.runs();
    return "%,d runs, %.1f a second, %,d kills, heap %,d MB, %d threads, %d broken promises"
        .formatted(
            runs,
            runs / seconds,
            tally.kills().size(),
            (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20,
            gauge.threads(),
            tally.broken().size());
  }

  private SoakResult result(Pair heap, Pair threads) {
    if (heap.end() - heap.start() > HEAP_GROWTH) {
      tally.broke(
          new BrokenPromise(
              "the heap grew from %,d to %,d MB".formatted(heap.start() >> 20, heap.end() >> 20),
              null,
              null));
    }
    if (threads.end() - threads.start() > THREAD_GROWTH) {
      tally.broke(
          new BrokenPromise(
              "%d threads became %d".formatted(threads.start(), threads.end()), null, null));
    }
    return new SoakResult(
        plan.seed(),
        Duration.ofNanos(System.nanoTime() - start),
        tally.runs(),
        tally.endings(),
        tally.kills(),
        heap,
        threads,
        lost.get(),
        tally.canaries(),
        tally.broken());
  }
}
