package dev.terrarium.cli;

import dev.terrarium.engine.EngineConfig;
import dev.terrarium.engine.Language;
import dev.terrarium.engine.Limits;
import dev.terrarium.engine.SandboxEngine;
import dev.terrarium.eval.EvalInputException;
import dev.terrarium.eval.Evaluation;
import dev.terrarium.eval.Oracle;
import dev.terrarium.eval.Problem;
import dev.terrarium.eval.Problems;
import dev.terrarium.eval.Sample;
import dev.terrarium.eval.Samples;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores programs that models wrote. */
@Command(
    name = "eval",
    description = "Runs solutions of programming problems with their tests, and scores them.",
    footer = {
      "%nProblems are JSON lines in the format of HumanEval or of HumanEval-X JavaScript, samples"
          + " JSON lines with \"task_id\" and \"completion\"; both may be compressed with gzip."
          + " Each sample runs in a fresh sandbox. Results come in the order of the samples.",
      "%nExit codes: 0 all samples were judged, whatever came of them; 1 the sandbox failed for"
          + " some, or the oracle disagrees.",
      "%nExamples:",
      "  terrarium eval eval/data/humaneval/HumanEval.jsonl.gz --canonical",
      "  terrarium eval HumanEval.jsonl.gz --samples samples.jsonl --threads 2",
      "  terrarium eval HumanEval.jsonl.gz --samples samples.jsonl --json > results.jsonl"
    })
final class EvalCommand implements Callable<Integer> {
  private static final int MAX_THREADS = 1_000;

  private final Host host;

  @Parameters(paramLabel = "FILE", description = "The problems.")
  private String file = "";

  @Option(
      names = "--samples",
      paramLabel = "FILE",
      order = 1,
      description = "Runs these samples; any number for a problem.")
  private @Nullable String samples;

  @Option(
      names = "--canonical",
      order = 2,
      description = "Runs the solutions that the problems come with.")
  private boolean canonical;

  @Option(
      names = "--first",
      paramLabel = "N",
      order = 3,
      description = "Runs the first N samples only.")
  private @Nullable String first;

  @Option(
      names = "--threads",
      paramLabel = "N",
      order = 4,
      description = "Samples that run at the same time (default: the number of processors).")
  private @Nullable String threads;

  @Option(
      names = "--oracle",
      order = 5,
      description =
          "Runs each sample with this machine's python3 or node as well and reports where they"
              + " differ. WITHOUT ANY SANDBOX: for programs that you trust.")
  private boolean oracle;

  @Option(
      names = "--json",
      order = 30,
      description = "Print one JSON object for each sample, and one that sums them up.")
  private boolean json;

  @Mixin private LimitOptions limits = new LimitOptions();

  EvalCommand(Host host) {
    this.host = host;
  }

  @Override
  public Integer call() throws InterruptedException {
    try {
      return evaluate();
    } catch (EvalInputException e) {
      throw new UsageError(e.input(), e.reason(), e.fix());
    }
  }

  private int evaluate() throws EvalInputException, InterruptedException {
    int parallel =
        threads == null
            ? Runtime.getRuntime().availableProcessors()
            : count("--threads", threads, MAX_THREADS);
    Limits bounds = limits.limits();
    List<Problem> problems = Problems.read(Sources.path(file));
    List<Sample> chosen = samples(problems);
    List<Language> languages =
        chosen.stream().map(sample -> sample.problem().language()).distinct().toList();
    Oracle asked = oracle ? Oracle.find(languages, bounds.wall()) : null;
    EngineConfig config =
        EngineConfig.standard().withMaxSessions(parallel).withOpenTimeout(Duration.ofMinutes(10));
    var report = new EvalReport(host, json, problems.size());
    try (SandboxEngine engine = host.engines().apply(config);
        var progress = Progress.samples(host, chosen.size())) {
      // Loading a language is not what a sample should be charged for.
      engine.warmUp(languages.toArray(Language[]::new)).join();
      new Evaluation(engine, bounds, parallel, asked)
          .run(
              chosen,
              result -> {
                report.add(result);
                progress.at(report.samples());
              });
    }
    report.sumUp(asked);
    return report.isClean() ? ExitCode.COMPLETED : ExitCode.FAILED;
  }

  private List<Sample> samples(List<Problem> problems) throws EvalInputException {
    if (canonical == (samples != null)) {
      throw new UsageError(
          "eval",
          canonical ? "there are --samples and --canonical" : "no samples are given",
          "give one of --samples FILE and --canonical");
    }
    List<Sample> all =
        samples == null
            ? Samples.canonical(problems)
            : Samples.read(Sources.path(samples), problems);
    return first == null
        ? all
        : all.subList(0, Math.min(all.size(), count("--first", first, Integer.MAX_VALUE)));
  }

  private static int count(String option, String text, int most) {
    int count = Quantities.count(option + " " + text, text);
    if (count < 1 || count > most) {
      throw new UsageError(option + " " + text, "is out of range", "use 1 to %,d".formatted(most));
    }
    return count;
  }
}
