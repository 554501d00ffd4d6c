package dev.terrarium.cli;

import dev.terrarium.engine.EngineConfig;
import dev.terrarium.engine.Limits;
import dev.terrarium.engine.Program;
import dev.terrarium.engine.SandboxEngine;
import dev.terrarium.engine.SandboxException;
import dev.terrarium.engine.SessionSpec;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs many programs in one JVM. */
@Command(
    name = "batch",
    description = "Runs many programs, one JSON object a line, each in a fresh sandbox.",
    footer = {
      "%nA line is {\"id\":...,\"language\":...,\"code\":...} and may have \"inputs\" (values by"
          + " variable), \"files\" (text by path below /workspace) and \"limits\" (such as"
          + " {\"wall\":\"2s\"}).",
      "Results are printed in the order of the input, one JSON object a line, as run --json prints"
          + " them, with \"line\" and \"id\". A line that cannot be run has the outcome \"invalid\".",
      "%nExit codes: 0 all lines were run, whatever their outcome; 1 some line was invalid.",
      "%nExamples:",
      "  terrarium batch programs.jsonl > results.jsonl",
      "  cat programs.jsonl | terrarium batch - --threads 2 --limits strict"
    })
final class BatchCommand implements Callable<Integer> {
  /** Lines in flight for each thread: enough to keep threads busy while one line takes long. */
  private static final int WINDOW_PER_THREAD = 4;

  private final Host host;

  @Parameters(paramLabel = "FILE", description = "JSON lines, or - for standard input.")
  private String file = "-";

  @Option(
      names = "--threads",
      paramLabel = "N",
      order = 1,
      description = "Programs that run at the same time (default: the number of processors).")
  private @Nullable String threads;

  @Mixin private LimitOptions limits = new LimitOptions();

  BatchCommand(Host host) {
    this.host = host;
  }

  @Override
  public Integer call() throws Exception {
    int parallel = parallel();
    Limits defaults = limits.limits();
    EngineConfig config =
        EngineConfig.standard().withMaxSessions(parallel).withOpenTimeout(Duration.ofMinutes(10));
    try (InputStream in = open();
        var progress = Progress.bytes(host, size());
        SandboxEngine engine = host.engines().apply(config);
        ExecutorService workers = Executors.newFixedThreadPool(parallel)) {
      try {
        var run = new BatchRun(host, job -> workers.submit(() -> result(engine, job)), defaults);
        return run.all(
            new BatchLines(in, BatchLines.MAX_BYTES), parallel * WINDOW_PER_THREAD, progress);
      } finally {
        // After the last line there is nothing left to stop; after a closed output there is.
        workers.shutdownNow();
      }
    }
  }

  private static String result(SandboxEngine engine, BatchJob job) {
    Program program = job.program();
    SessionSpec spec = job.spec();
    if (program == null || spec == null) {
      return Json.line(job.invalid());
    }
    try {
      return Json.line(ResultJson.into(job.head(), engine.run(program, spec)));
    } catch (SandboxException e) {
      return Json.line(ResultJson.broken(job.head(), Main.oneLine(e)));
    }
  }

  private int parallel() {
    if (threads == null) {
      return Runtime.getRuntime().availableProcessors();
    }
    int count = Quantities.count("--threads " + threads, threads);
    if (count < 1 || count > 1_000) {
      throw new UsageError("--threads " + threads, "is out of range", "use 1 to 1,000");
    }
    return count;
  }

  private InputStream open() throws IOException {
    if ("-".equals(file)) {
      return host.in();
    }
    Path path = Sources.path(file);
    if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
      throw new UsageError(file, "there is no such file, or it may not be read", "check the path");
    }
    return Files.newInputStream(path);
  }

  private long size() throws IOException {
    return "-".equals(file) ? -1 : Files.size(Path.of(file));
  }
}
