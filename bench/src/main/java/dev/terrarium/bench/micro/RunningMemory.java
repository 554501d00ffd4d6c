package dev.terrarium.bench.micro;

import dev.terrarium.engine.Language;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * How much memory a JVM takes that runs programs which nobody has seen, in fresh sandboxes, on two
 * threads: what caches of programs keep would show. Prints kilobytes, such as {@code resident
 * 123456.7} where Linux tells them, and {@code live 12345.6}, what is on the heap after
 * collections.
 */
public final class RunningMemory {
  private static final int THREADS = 2;
  private static final long NANOS = TimeUnit.SECONDS.toNanos(10);
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final String RESIDENT = "VmRSS:";

  private RunningMemory() {}

  /** Takes who runs them, by the name of a {@link FreshSubject}, and the language. */
  public static void main(String[] arguments) throws IOException {
    Language language = Language.valueOf(arguments[1].toUpperCase(Locale.ROOT));
    try (FreshSubject subject = FreshSubject.open(arguments[0], language, List.of())) {
      AtomicInteger runs = new AtomicInteger();
      long end = System.nanoTime() + NANOS;
      IntStream.range(0, THREADS)
          .mapToObj(_ -> CompletableFuture.runAsync(() -> runUntil(end, subject, language, runs)))
          .toList()
          .forEach(CompletableFuture::join);
      if (Files.exists(STATUS)) {
        System.out.printf(Locale.ROOT, "resident %.1f%n", resident());
      }
      System.out.printf(Locale.ROOT, "live %.1f%n", live());
    }
  }

  private static void runUntil(
      long end, FreshSubject subject, Language language, AtomicInteger runs) {
    while (System.nanoTime() < end) {
      subject.run(Fresh.text(language).formatted(runs.incrementAndGet()));
    }
  }

  private static double resident() throws IOException {
    String line =
        Files.readAllLines(STATUS).stream()
            .filter(each -> each.startsWith(RESIDENT))
            .findFirst()
            .orElseThrow();
    return Double.parseDouble(line.replace(RESIDENT, "").replace("kB", "").strip());
  }

  private static double live() {
    for (int i = 0; i < 4; i++) {
      System.gc(); // what closed things leave behind goes step by step
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1024.0;
  }
}
