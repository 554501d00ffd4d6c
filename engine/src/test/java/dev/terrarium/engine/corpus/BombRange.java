package dev.terrarium.engine.corpus;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Runs bombs in a JVM of its own, next to a canary, all of them twice, and prints a line about
 * each: "right" or "WRONG"; then what those of the second time left behind.
 */
final class BombRange {
  private static final Set<String> OF_THE_JVM =
      Set.of(
          "terrarium-guard-cache",
          "terrarium-guard-early",
          "terrarium-guard-late",
          "terrarium-leaks");

  /** The folder of the bombs, and the property that selects some. */
  static final String BOMBS = "bombs";

  /** The implementations keep some statistics of their own. */
  private static final long KEPT_BYTES = 32L << 20;

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final Duration SETTLING = Duration.ofSeconds(2);

  /** How long what runs in the background may hold memory, such as a compilation. */
  private static final Duration BACKGROUND = Duration.ofMinutes(2);

  private BombRange() {}

  /** Runs the programs with these keys; all without any. */
  public static void main(String[] keys) throws InterruptedException {
    Set<String> wanted = Set.copyOf(Arrays.asList(keys));
    List<CorpusProgram> bombs =
        Corpus.programs(BOMBS).stream()
            .filter(p -> wanted.isEmpty() || wanted.contains(p.key()))
            .toList();
    run(bombs);
    threads().forEach(name -> print("WRONG thread " + name + " is still there"));
    print("done");
    System.exit(0); // whatever is stuck must not keep the JVM
  }

  private static void run(List<CorpusProgram> bombs) throws InterruptedException {
    try (var engine = new CorpusEngine()) {
      print(engine.compiles() ? "compiled" : "interpreted");
      long before;
      try (var canary = new Canary(engine)) {
        canary.stillSings();
        drop(engine, canary, bombs); // classes, compiled code and ready interpreters come to stay
        before = usedBytes(0, SETTLING);
        drop(engine, canary, bombs);
        print("canary: " + canary.report());
      }
      long after = usedBytes(before + KEPT_BYTES, BACKGROUND);
      print(
          "%s heap: %,d KB before, %,d KB after"
              .formatted(
                  after > before + KEPT_BYTES ? "WRONG" : "right", before >> 10, after >> 10));
    }
  }

  private static void drop(CorpusEngine engine, Canary canary, List<CorpusProgram> bombs)
      throws InterruptedException {
    for (CorpusProgram bomb : bombs) {
      drop(engine, canary, bomb);
    }
  }

  private static void drop(CorpusEngine engine, Canary canary, CorpusProgram bomb)
      throws InterruptedException {
    long start = System.nanoTime();
    List<String> problems;
    try {
      problems = engine.problems(bomb);
    } catch (RuntimeException | Error e) {
      problems = List.of(e.toString());
    }
    if (!canary.stillSings()) {
      problems = List.of("the canary is silent: " + canary.report());
    }
    long ms = (System.nanoTime() - start) / 1_000_000;
    print(
        problems.isEmpty()
            ? "right %s %d ms".formatted(bomb.key(), ms)
            : "WRONG %s %d ms: %s"
                .formatted(bomb.key(), ms, String.join("; ", problems).replace('\n', ' ')));
  }

  /** The least that is in use once garbage is collected; soon where it is no more than enough. */
  private static long usedBytes(long enough, Duration patience) {
    long deadline = System.nanoTime() + patience.toNanos();
    long used = Long.MAX_VALUE;
    while (used > enough && System.nanoTime() < deadline) {
      System.gc();
      used = Math.min(used, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }
    return used;
  }

  /** The engine's threads that outlive it. */
  private static List<String> threads() throws InterruptedException {
    for (Thread thread : ownThreads()) {
      thread.join(PATIENCE);
    }
    return ownThreads().stream().map(Thread::getName).sorted().toList();
  }

  private static Set<Thread> ownThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("terrarium-"))
        // They work for the JVM, not for the engine.
        .filter(thread -> !OF_THE_JVM.contains(thread.getName()))
        .filter(Thread::isAlive)
        .collect(Collectors.toSet());
  }

  private static void print(String line) {
    System.out.println(line);
  }
}
