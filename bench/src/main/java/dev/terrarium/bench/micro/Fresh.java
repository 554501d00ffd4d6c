package dev.terrarium.bench.micro;

import static java.util.Objects.requireNonNull;

import dev.terrarium.engine.Language;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.infra.BenchmarkParams;

/** A program of ten lines that nobody has seen, its result, and the end, in a fresh sandbox. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Fresh {
  private static final String PYTHON =
      """
      seed = %d
      words = ['alpha', 'beta', 'gamma', 'delta']
      counts = {}
      for i, word in enumerate(words * 3):
          counts[word] = counts.get(word, 0) + i * seed
      def describe(item):
          return f'{item[0]}={item[1]}'
      lines = [describe(item) for item in sorted(counts.items())]
      total = sum(counts.values())
      '; '.join(lines) + f'; total={total}'
      """;

  private static final String JAVASCRIPT =
      """
      const seed = %d;
      const words = ['alpha', 'beta', 'gamma', 'delta'];
      const counts = {};
      [...words, ...words, ...words].forEach((word, i) => {
        counts[word] = (counts[word] ?? 0) + i * seed;
      });
      const describe = ([word, count]) => `${word}=${count}`;
      const lines = Object.entries(counts).sort().map(describe);
      const total = Object.values(counts).reduce((a, b) => a + b, 0);
      lines.join('; ') + `; total=${total}`
      """;

  /** The program's language. */
  @Param({"python", "javascript"})
  public String language = "python";

  /** What it imports: nothing, or json, re and collections, which is for Python alone. */
  @Param("plain")
  public String imports = "plain";

  /** Who runs it, by the name of a {@link FreshSubject}. */
  @Param("terrarium")
  public String subject = "terrarium";

  private @Nullable FreshSubject opened;
  private final AtomicInteger runs = new AtomicInteger();

  /** Gets ready to run programs. */
  public void open() {
    opened = FreshSubject.open(subject, chosen(), modules());
  }

  /** Gets ready, and warms up by as many threads as are measured. */
  @Setup
  public void openWarm(BenchmarkParams benchmark) {
    open();
    WarmUp.byThreads(benchmark.getThreads(), this::runOne);
  }

  private Language chosen() {
    return Language.valueOf(language.toUpperCase(Locale.ROOT));
  }

  private List<String> modules() {
    return imports.equals("plain") ? List.of() : List.of("collections", "json", "re");
  }

  /** Returns the program for a counter in place of {@code %d}. */
  public static String text(Language language) {
    return language == Language.PYTHON ? PYTHON : JAVASCRIPT;
  }

  private String runOne() {
    int run = runs.incrementAndGet();
    String start = modules().isEmpty() ? "" : "import " + String.join(", ", modules()) + "\n";
    String result = requireNonNull(opened).run(start + text(chosen()).formatted(run));
    if (!result.strip().endsWith("; total=" + 66 * run)) {
      throw new IllegalStateException("a benchmark's program gave " + result);
    }
    return result;
  }

  /** One program after the other, as fast as they can be run. */
  @Benchmark
  public String sustained() {
    return runOne();
  }

  /** The same by two threads at once: on two processors none is left to make sandboxes ready. */
  @Benchmark
  @Threads(2)
  public String byTwoThreads() {
    return runOne();
  }

  /** Programs with a pause before each, in which the next sandbox can be made ready. */
  @Benchmark
  public String afterPause(Pause pause) {
    return runOne();
  }

  /** Ends everything. */
  @TearDown
  public void close() {
    requireNonNull(opened).close();
  }

  /** A time in which nothing is asked for. */
  @State(Scope.Thread)
  public static class Pause {
    private static final long NANOS = TimeUnit.MILLISECONDS.toNanos(250);

    /** Waits. */
    @Setup(Level.Invocation)
    public void pause() {
      long end = System.nanoTime() + NANOS;
      while (System.nanoTime() < end) {
        LockSupport.parkNanos(end - System.nanoTime());
      }
    }
  }
}
