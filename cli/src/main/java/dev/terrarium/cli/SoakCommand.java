package dev.terrarium.cli;

import dev.terrarium.cli.soak.Gauge;
import dev.terrarium.cli.soak.Soak;
import dev.terrarium.cli.soak.SoakResult;
import dev.terrarium.cli.soak.SoakResult.BrokenPromise;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs programs of all kinds for a while and says whether the promises held. */
@Command(
    name = "soak",
    description = "Runs honest, hostile and random programs for a while, and checks the promises.",
    footer = {
      "%nA promise is broken where a program ends in a way that it must not, a guest does not stop,"
          + " something of the host shows in what a guest prints or returns, a session that nobody"
          + " else has to do with gives a wrong answer, the heap after a garbage collection is more"
          + " than 128 MB larger at the end than after both languages were started, or there are"
          + " more threads than guests that are ready explain. The program behind it is saved to a file.",
      "%nExit codes: 0 all promises held, 1 some did not.",
      "%nExamples:",
      "  terrarium soak",
      "  terrarium soak --minutes 10 --workers 4 --seed 7 --json"
    })
final class SoakCommand implements Callable<Integer> {
  private static final int MAX_MINUTES = 100_000;
  private static final int MAX_WORKERS = 1_000;

  private final Host host;
  private final Gauge gauge;

  @Option(names = "--minutes", paramLabel = "N", order = 1, description = "How long (default: 1).")
  private String minutes = "1";

  @Option(
      names = "--runs",
      paramLabel = "N",
      order = 2,
      description = "End after so many runs, if that comes first.")
  private @Nullable String runs;

  @Option(
      names = "--workers",
      paramLabel = "N",
      order = 3,
      description = "Programs that run at the same time (default: the number of processors).")
  private @Nullable String workers;

  @Option(
      names = "--seed",
      paramLabel = "N",
      order = 4,
      description = "Chooses the programs; the same number chooses the same ones for each worker.")
  private @Nullable String seed;

  @Option(
      names = "--save",
      paramLabel = "DIR",
      order = 5,
      description = "Where programs that broke a promise are saved (default: the current folder).")
  private String save = ".";

  @Option(
      names = "--json",
      order = 30,
      description = "Print one JSON object at the end and nothing else on standard output.")
  private boolean json;

  SoakCommand(Host host, Gauge gauge) {
    this.host = host;
    this.gauge = gauge;
  }

  @Override
  public Integer call() throws Exception {
    Soak.Plan plan = plan();
    SoakReport report = new SoakReport(host);
    SoakResult result = new Soak(plan, host.engines(), gauge, report::live).run();
    report.endLine();
    if (json) {
      host.print(Json.line(SoakReport.json(result)));
    } else {
      report.print(result);
    }
    int number = 0;
    for (BrokenPromise promise : result.broken()) {
      number++;
      host.printError("terrarium: broken promise: " + promise.what() + saved(promise, number));
    }
    return result.broken().isEmpty() ? ExitCode.COMPLETED : ExitCode.FAILED;
  }

  private Soak.Plan plan() {
    long count = runs == null ? Long.MAX_VALUE : count("--runs", runs, Integer.MAX_VALUE);
    int parallel =
        workers == null
            ? Runtime.getRuntime().availableProcessors()
            : count("--workers", workers, MAX_WORKERS);
    long chosen = seed == null ? System.nanoTime() : count("--seed", seed, Integer.MAX_VALUE);
    Duration time = Duration.ofMinutes(count("--minutes", minutes, MAX_MINUTES));
    return new Soak.Plan(time, count, parallel, chosen);
  }

  private static int count(String option, String text, int most) {
    int count = Quantities.count(option + " " + text, text);
    if (count < 1 || count > most) {
      throw new UsageError(option + " " + text, "is out of range", "use 1 to %,d".formatted(most));
    }
    return count;
  }

  /** Saves the program behind a broken promise; says where. */
  private String saved(BrokenPromise promise, int number) throws IOException {
    if (promise.language() == null || promise.source() == null) {
      return "";
    }
    Path folder = Files.createDirectories(Path.of(save));
    Path file = folder.resolve("soak-" + number + "." + promise.language().extension());
    Files.write(file, promise.source().getBytes(StandardCharsets.UTF_8));
    return "; saved to " + file;
  }
}
