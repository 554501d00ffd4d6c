package dev.terrarium.engine.corpus;

import static dev.terrarium.engine.Language.JAVASCRIPT;
import static dev.terrarium.engine.Language.PYTHON;

import dev.terrarium.engine.Language;
import dev.terrarium.engine.LimitKind;
import dev.terrarium.engine.Limits;
import dev.terrarium.engine.Outcome;
import dev.terrarium.engine.Program;
import dev.terrarium.engine.SessionSpec;
import dev.terrarium.engine.internal.guard.Guard;
import dev.terrarium.engine.internal.guard.Probe;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stops many programs that are busy in builtins, of all kinds, mixed with honest ones, on several
 * threads and one engine; then runs the corpus on that engine.
 */
final class Kills {
  private static final int THREADS = 3;

  /** Every so many kills, an honest program in each language. */
  private static final int HONEST = 10;

  /** What a kill may leave in the heap: far less than the smallest context, of 80 KB. */
  private static final long BYTES_PER_KILL = 8 * 1024;

  /** What the heap may grow by once: code of programs that were first stopped after the start. */
  private static final long BYTES_ONCE = 24L << 20;

  /** How often to look again, some tenths of a second each: longer than a compilation takes. */
  private static final int COMPILATION = 100;

  /**
   * So little to hold that all threads fit into a small JVM, and stacks that are unwound in time on
   * a busy machine.
   */
  private static final Limits PATIENT =
      Limits.generous().withHeapBytes(192 << 20).withCallDepth(Limits.standard().callDepth());

  private static final Limits BRIEF =
      PATIENT
          .withWall(Duration.ofSeconds(2)) // for those that sleep
          .withCpu(Duration.ofMillis(15))
          .withAllocationBytes(900L << 30);

  private static final Set<LimitKind> EXPECTED =
      Set.of(LimitKind.CPU, LimitKind.WALL, LimitKind.ALLOCATION, LimitKind.HEAP);

  private final CorpusEngine engine;
  private final List<Probe> probes = Probe.all();
  private final AtomicInteger next = new AtomicInteger();
  private final Queue<String> problems = new ConcurrentLinkedQueue<>();

  private Kills(CorpusEngine engine) {
    this.engine = engine;
  }

  /**
   * Prints what went wrong, a line for each problem that starts with {@code WRONG}, and a summary.
   * Takes how many programs to stop, and every how many programs of the corpus to run.
   */
  public static void main(String[] arguments) throws InterruptedException {
    problems(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]))
        .forEach(problem -> System.out.println("WRONG " + problem));
    System.out.println("done");
  }

  static List<String> problems(int kills, int corpusStep) throws InterruptedException {
    try (var engine = new CorpusEngine()) {
      var all = new Kills(engine);
      all.stop(kills / 2);
      long before = UsedHeap.afterGc();
      all.stop(kills);
      long allowed = BYTES_ONCE + BYTES_PER_KILL * kills;
      long growth = all.growth(before, allowed);
      System.out.printf(
          "%d kills: the heap grew by %,d bytes over the second half%n", kills, growth);
      if (growth > allowed) {
        all.problems.add("the heap grew by %,d bytes".formatted(growth));
      }
      if (!Guard.status().failures().isEmpty()) {
        all.problems.add("not woven: " + Guard.status().failures());
      }
      all.runCorpus(corpusStep);
      return List.copyOf(all.problems);
    }
  }

  /** A compiler at work holds tens of megabytes until it is done; what leaks stays. */
  private long growth(long before, long allowed) {
    long growth = UsedHeap.afterGc() - before;
    for (int i = 0; i < COMPILATION && growth > allowed; i++) {
      runHonest();
      growth = UsedHeap.afterGc() - before;
    }
    return growth;
  }

  /** Goes on until so many programs were stopped in all. */
  private void stop(int until) throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      threads.add(Thread.ofPlatform().start(() -> work(until)));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    next.set(until);
  }

  private void work(int until) {
    for (int i = next.getAndIncrement(); i < until; i = next.getAndIncrement()) {
      try {
        // The step has no factor in common with the size of the table, so all get their turn.
        stop(probes.get((int) (i * 7L % probes.size())));
        if (i % HONEST == 0) {
          runHonest();
        }
      } catch (RuntimeException | Error e) {
        problems.add("program " + i + ": " + e);
      }
    }
  }

  /** A probe may be finite, and end first on a fast machine. */
  private void stop(Probe probe) {
    Outcome outcome = run(probe.language(), BRIEF, probe.setUp() + "\n" + probe.program());
    boolean ended =
        switch (outcome) {
          case Outcome.LimitHit hit -> EXPECTED.contains(hit.limit());
          case Outcome.Completed _, Outcome.Failed _ -> true;
          case Outcome.Denied _, Outcome.Cancelled _, Outcome.Broken _ -> false;
        };
    if (!ended) {
      problems.add(probe + ": " + outcome);
    }
  }

  private void runHonest() {
    expect(
        PYTHON,
        "import json, re\nsum(len(re.findall('a', json.dumps('a' * i))) for i in range(50))",
        1225);
    expect(
        JAVASCRIPT,
        "[...'hello'].sort().map(c => c.repeat(2)).join('').replace(/l/g, 'L').length",
        10);
  }

  private void expect(Language language, String program, int result) {
    Outcome outcome = run(language, PATIENT, program);
    if (!(outcome instanceof Outcome.Completed(var value)) || value.as(Integer.class) != result) {
      problems.add("an honest program ended in " + outcome);
    }
  }

  private Outcome run(Language language, Limits limits, String program) {
    return engine.run(Program.of(language, program), SessionSpec.of(language).with(limits));
  }

  private void runCorpus(int step) throws InterruptedException {
    List<CorpusProgram> programs = Corpus.programs(Corpus.HONEST);
    for (int i = 0; i < programs.size(); i += step) {
      CorpusProgram program = programs.get(i);
      if (!program.header().has("known-gap")) {
        engine.problems(program).forEach(p -> problems.add(program.key() + " afterwards: " + p));
      }
    }
    if (engine.lostAny()) {
      problems.add("a thread was lost");
    }
  }
}
