package dev.terrarium.cli;

import dev.terrarium.engine.EngineConfig;
import dev.terrarium.engine.Language;
import dev.terrarium.engine.SandboxEngine;
import dev.terrarium.eval.EvalInputException;
import dev.terrarium.eval.EvalOptions;
import dev.terrarium.eval.EvalServer;
import dev.terrarium.eval.Evaluation;
import dev.terrarium.eval.HtmlReport;
import dev.terrarium.eval.Oracle;
import dev.terrarium.eval.Problem;
import dev.terrarium.eval.Problems;
import dev.terrarium.eval.Sample;
import dev.terrarium.eval.SampleResult;
import dev.terrarium.eval.Samples;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
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
      "%nProblems are JSON lines in the format of HumanEval, HumanEval-X JavaScript, MBPP, MultiPL-E"
          + " or a simple one of our own, samples JSON lines with \"task_id\" and \"completion\";"
          + " both may be compressed with gzip. Each sample runs in a clean sandbox. Results come in"
          + " the order of the samples. Ctrl-C ends early, with what there is.",
      "%nExit codes: 0 all samples were judged, whatever came of them; 1 the sandbox failed for"
          + " some, or the oracle disagrees; 130 Ctrl-C.",
      "%nExamples:",
      "  terrarium eval eval/data/humaneval/HumanEval.jsonl.gz --canonical",
      "  terrarium eval HumanEval.jsonl.gz --samples samples.jsonl --threads 2",
      "  terrarium eval HumanEval.jsonl.gz --samples samples.jsonl --json > results.jsonl",
      "  terrarium eval HumanEval.jsonl.gz --samples s.jsonl --results r.jsonl --report r.html",
      "  terrarium eval HumanEval.jsonl.gz --serve"
    })
final class EvalCommand implements Callable<Integer> {
  private static final int MAX_THREADS = 1_000;
  private static final int MAX_RERUNS = 100;

  private final Host host;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "The problems; may be left out with --serve.")
  private @Nullable String file;

  @Option(
      names = "--samples",
      paramLabel = "FILE",
      order = 1,
      description =
          "Runs these samples; any number for a problem (default: those that the problems hold).")
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
      names = "--rerun",
      paramLabel = "N",
      order = 5,
      description = "Runs each sample N more times, and reports those that end differently.")
  private @Nullable String rerun;

  @Option(
      names = "--credit",
      order = 6,
      description = "Counts how many tests hold of samples that do not pass.")
  private boolean credit;

  @Option(
      names = "--oracle",
      order = 7,
      description =
          "Runs each sample with this machine's python3 or node as well and reports where they"
              + " differ. WITHOUT ANY SANDBOX: for programs that you trust.")
  private boolean oracle;

  @Option(
      names = "--results",
      paramLabel = "FILE",
      order = 8,
      description = "Keeps results in FILE as they come, one JSON object a line.")
  private @Nullable String results;

  @Option(
      names = "--resume",
      order = 9,
      description = "Goes on from what the file of --results holds.")
  private boolean resume;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      order = 10,
      description = "Writes a page about the results.")
  private @Nullable String page;

  @Option(
      names = "--compare",
      paramLabel = "FILE",
      order = 11,
      description = "With --report: what changed since the results in FILE.")
  private @Nullable String compare;

  @Option(
      names = "--agent",
      paramLabel = "MODEL",
      order = 13,
      description =
          "FILE holds tasks for agents: has an agent do them with a model, named as for the command"
              + " agent, or with the script that each task comes with (scripted), and grades what it"
              + " leaves.")
  private @Nullable String agent;

  @Option(
      names = "--serve",
      order = 12,
      description =
          "Scores what comes on standard input, one JSON object a line, until it ends; answers on"
              + " standard output.")
  private boolean serve;

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
      if (agent != null && file != null) {
        return new EvalAgents(host, json).run(Sources.path(file), agent);
      }
      return serve ? serve() : evaluate();
    } catch (EvalInputException e) {
      throw new UsageError(e.input(), e.reason(), e.fix());
    }
  }

  private int serve() throws EvalInputException, InterruptedException {
    if (samples != null || canonical || results != null || page != null || oracle) {
      throw new UsageError(
          "--serve", "there are options that it has no use for", "give FILE and limits alone");
    }
    List<Problem> problems = file == null ? List.of() : Problems.read(Sources.path(file));
    Collection<Language> languages =
        file == null ? List.of(Language.values()) : languages(problems);
    EvalOptions options = options(null);
    try (SandboxEngine engine = engine(options, languages);
        var requests =
            new BufferedReader(new InputStreamReader(host.in(), StandardCharsets.UTF_8))) {
      new EvalServer(engine, options, problems).serve(requests, host::print);
    } catch (IOException e) {
      throw new UsageError("standard input", "cannot be closed (" + e.getMessage() + ")", "retry");
    }
    return ExitCode.COMPLETED;
  }

  private int evaluate() throws EvalInputException {
    if (file == null) {
      throw new UsageError("eval", "no problems are given", "give a FILE, or --serve");
    }
    if (compare != null && page == null) {
      throw new UsageError("--compare " + compare, "there is no page to show it", "add --report");
    }
    List<Problem> problems = Problems.read(Sources.path(file));
    List<Sample> chosen = samples(file, problems);
    var report = new EvalReport(host, json, problems.size());
    List<SampleResult> shown = new ArrayList<>();
    Oracle asked =
        oracle
            ? Oracle.find(languages(problems), limits.limitsOr(EvalOptions.LIMITS).wall())
            : null;
    boolean whole;
    try (var kept = EvalResults.open(results, resume, chosen)) {
      whole =
          run(
              chosen,
              kept,
              options(asked),
              result -> {
                report.add(result);
                if (page != null) {
                  shown.add(result);
                }
              });
    }
    if (page != null) {
      write(page, file, shown);
    }
    report.sumUp(asked);
    if (!whole) {
      host.printError(
          "terrarium: ended early, after %,d of %,d samples%s"
              .formatted(
                  report.samples(),
                  chosen.size(),
                  results == null ? "" : "; --resume goes on from here"));
      return ExitCode.CANCELLED;
    }
    return report.isClean() ? ExitCode.COMPLETED : ExitCode.FAILED;
  }

  /** Runs what the results do not hold yet; returns whether all samples have a result now. */
  private boolean run(
      List<Sample> chosen, EvalResults kept, EvalOptions options, Consumer<SampleResult> each) {
    List<Sample> missing = new ArrayList<>();
    for (Sample sample : chosen) {
      SampleResult known = kept.of(sample);
      if (known == null) {
        missing.add(sample);
      } else {
        each.accept(known);
      }
    }
    if (missing.isEmpty()) {
      return true;
    }
    int known = chosen.size() - missing.size();
    Collection<Language> languages =
        missing.stream().map(sample -> sample.problem().language()).distinct().toList();
    try (SandboxEngine engine = engine(options, languages);
        var progress = Progress.samples(host, chosen.size());
        var _ = new CtrlC(Thread.currentThread()::interrupt)) {
      var done = new AtomicInteger(known);
      new Evaluation(engine, options)
          .run(
              missing,
              result -> {
                kept.add(result);
                each.accept(result);
                progress.at(done.incrementAndGet());
              });
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }

  private EvalOptions options(@Nullable Oracle asked) {
    int parallel =
        threads == null
            ? Runtime.getRuntime().availableProcessors()
            : count("--threads", threads, MAX_THREADS);
    return EvalOptions.of(limits.limitsOr(EvalOptions.LIMITS))
        .withThreads(parallel)
        .withReruns(rerun == null ? 0 : count("--rerun", rerun, MAX_RERUNS))
        .withPartialCredit(credit)
        .with(asked);
  }

  private SandboxEngine engine(EvalOptions options, Collection<Language> languages) {
    EngineConfig config =
        EngineConfig.standard()
            .withMaxSessions(options.threads())
            .withReadyGuests(Math.max(EngineConfig.standard().readyGuests(), options.threads()))
            .withOpenTimeout(Duration.ofMinutes(10));
    SandboxEngine engine = host.engines().apply(config);
    // Loading a language is not what a sample should be charged for.
    engine.warmUp(languages.toArray(Language[]::new)).join();
    return engine;
  }

  private static Collection<Language> languages(List<Problem> problems) {
    return problems.stream().map(Problem::language).distinct().toList();
  }

  private void write(String to, String title, List<SampleResult> shown) throws EvalInputException {
    try {
      Path other = compare == null ? null : Sources.path(compare);
      Path name = Sources.path(title).getFileName();
      HtmlReport.write(Sources.path(to), name == null ? title : name.toString(), shown, other);
    } catch (IOException e) {
      throw new UsageError(
          "--report " + to, "cannot be written (" + e.getMessage() + ")", "name another file");
    }
  }

  private List<Sample> samples(String problemFile, List<Problem> problems)
      throws EvalInputException {
    if (canonical && samples != null) {
      throw new UsageError(
          "eval",
          "there are --samples and --canonical",
          "give one of --samples FILE and --canonical");
    }
    List<Sample> all = all(problemFile, problems);
    return first == null
        ? all
        : all.subList(0, Math.min(all.size(), count("--first", first, Integer.MAX_VALUE)));
  }

  private List<Sample> all(String problemFile, List<Problem> problems) throws EvalInputException {
    if (canonical) {
      return Samples.canonical(problems);
    }
    if (samples != null) {
      return Samples.read(Sources.path(samples), problems);
    }
    List<Sample> within = Samples.within(Sources.path(problemFile));
    if (within.isEmpty()) {
      throw new UsageError(
          "eval", "no samples are given", "give one of --samples FILE and --canonical");
    }
    return within;
  }

  private static int count(String option, String text, int most) {
    int count = Quantities.count(option + " " + text, text);
    if (count < 1 || count > most) {
      throw new UsageError(option + " " + text, "is out of range", "use 1 to %,d".formatted(most));
    }
    return count;
  }
}
