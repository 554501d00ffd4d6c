package dev.terrarium.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.terrarium.bench.Result.Series;
import dev.terrarium.bench.micro.Calls;
import dev.terrarium.bench.micro.Contention;
import dev.terrarium.bench.micro.EvalThroughput;
import dev.terrarium.bench.micro.FileTrees;
import dev.terrarium.bench.micro.FirstResult;
import dev.terrarium.bench.micro.FirstUse;
import dev.terrarium.bench.micro.Fresh;
import dev.terrarium.bench.micro.Growth;
import dev.terrarium.bench.micro.Held;
import dev.terrarium.bench.micro.IdleMemory;
import dev.terrarium.bench.micro.KillLatency;
import dev.terrarium.bench.micro.NBody;
import dev.terrarium.bench.micro.PoolSize;
import dev.terrarium.bench.micro.Processes;
import dev.terrarium.bench.micro.RunningMemory;
import dev.terrarium.bench.micro.Steady;
import dev.terrarium.bench.micro.Undoing;
import dev.terrarium.bench.micro.Yardstick;
import dev.terrarium.engine.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs everything in rounds. What is to be compared runs side by side in each round, since machines
 * get faster and slower while benchmarks run.
 */
final class Measuring {
  private static final System.Logger LOG = System.getLogger(Measuring.class.getName());
  private static final List<String> STEADY_GUARDS = List.of("off", "agent");
  private static final List<String> FIRST_USE_GUARDS = List.of("off", "agent", "attached");

  private static final Set<Class<?>> WARM =
      Set.of(Fresh.class, Calls.class, NBody.class, Steady.class, Undoing.class, Contention.class);

  /** Which solutions are evaluated, and which problem is left out: one computes for seconds. */
  private static final Map<String, String> EVALUATIONS =
      new TreeMap<>(Map.of("Eval.canonical python", "", "Eval.short python", "HumanEval/75"));

  private static final String EVALUATION_THREADS = "2";
  private static final Path PROBLEMS = Peers.ROOT.resolve("eval/data/humaneval/HumanEval.jsonl.gz");

  private final Effort effort;
  private final Consumer<Result> kept;
  private final Map<Series, List<Double>> samples = new LinkedHashMap<>();
  private final List<Step> steps = new ArrayList<>();

  /**
   * How long to measure.
   *
   * @param rounds how often everything runs
   * @param iterations iterations in a JVM that count, after several times as many that do not
   * @param millis length of an iteration
   * @param warmUpSeconds how long what has a target may take until it gets no faster
   * @param probeStep every how many programs to stop
   * @param only a regular expression; benchmarks run in whose names it is found
   */
  record Effort(
      int rounds, int iterations, int millis, int warmUpSeconds, int probeStep, String only) {
    boolean wants(String benchmark) {
      return Pattern.compile(only).matcher(benchmark).find();
    }
  }

  /** What is measured in one go. */
  private record Step(String name, Action action) {
    /** Measures. */
    @FunctionalInterface
    interface Action {
      void run() throws RunnerException, IOException, InterruptedException;
    }
  }

  /**
   * Creates a measuring.
   *
   * @param effort how long it takes
   * @param kept takes what there is after each step, so that nothing is lost by a later one
   */
  Measuring(Effort effort, Consumer<Result> kept) {
    this.effort = effort;
    this.kept = kept;
  }

  /** Goes on after a result, which may be of no step yet. */
  Result run(Result before) throws RunnerException, IOException, InterruptedException {
    plan();
    before.series().forEach(series -> series.samples().forEach(sample -> add(series, sample)));
    Result result = before;
    for (int i = before.steps(); i < steps.size(); i++) {
      Step step = steps.get(i);
      System.err.printf("terrarium bench: %d of %d, %s%n", i + 1, steps.size(), step.name());
      step.action().run();
      result = before.after(i + 1, steps.size(), series());
      kept.accept(result);
    }
    return result;
  }

  /** What runs once comes after the first round: a run that ends in a later one has it all. */
  private void plan() {
    for (int round = 0; round < effort.rounds(); round++) {
      everyRound();
      if (round == 0) {
        onceInARun();
      }
    }
  }

  private void everyRound() {
    for (String guard : FIRST_USE_GUARDS) {
      jmh(new Jvm(false, guard), FirstUse.class);
    }
    for (boolean compiled : new boolean[] {false, true}) {
      for (String guard : STEADY_GUARDS) {
        jmh(new Jvm(compiled, guard), Yardstick.class);
        jmh(new Jvm(compiled, guard), Steady.class);
      }
      besideOthers(compiled);
    }
    processes();
    steps.add(new Step("sandboxes of others", () -> addAll(Peers.run(effort))));
    steps.add(new Step("long runs of others", () -> addAll(Peers.longRuns(effort))));
    steps.add(new Step("evaluations", this::evaluations));
  }

  private void onceInARun() {
    steps.add(new Step("first results", this::firstResults));
    steps.add(new Step("memory", this::memory));
    for (Class<?> ours :
        List.of(
            Growth.class,
            FileTrees.class,
            Undoing.class,
            Contention.class,
            PoolSize.class,
            Held.class)) {
      jmh(new Jvm(false, "agent"), ours);
    }
    for (boolean compiled : new boolean[] {false, true}) {
      for (String limit : List.of("cpu", "wall")) {
        Jvm jvm = new Jvm(compiled, "agent");
        steps.add(new Step("kills, " + jvm.mode(), () -> kill(jvm, limit)));
      }
    }
  }

  private List<Series> series() {
    return samples.entrySet().stream().map(e -> with(e.getKey(), e.getValue())).toList();
  }

  /** Others run in JVMs without the guard, which would slow them down. */
  private void besideOthers(boolean compiled) {
    for (Class<?> benchmarks : List.of(Fresh.class, Calls.class, NBody.class)) {
      jmh(new Jvm(compiled, "agent"), benchmarks, Map.of("subject", new String[] {"terrarium"}));
      jmh(new Jvm(compiled, "off"), benchmarks, Map.of("subject", new String[] {"graalvm"}));
    }
    String[] engines = {"graalvm-engine-each"};
    jmh(new Jvm(compiled, "off"), Fresh.class, "sustained", Map.of("subject", engines));
    String[] ours = {"terrarium", "terrarium-unrecycled"};
    String[] python = {"python"};
    String[] usual = {"usual"};
    sustained(
        new Jvm(compiled, "agent"), Map.of("subject", ours, "language", python, "imports", usual));
    sustained(
        new Jvm(compiled, "off"),
        Map.of("subject", new String[] {"graalvm"}, "language", python, "imports", usual));
    String[] unrecycled = {"terrarium-unrecycled"};
    jmh(new Jvm(compiled, "agent"), Fresh.class, "sustained", Map.of("subject", unrecycled));
  }

  private void processes() {
    String[] installed =
        Stream.of(Language.values())
            .filter(language -> Processes.executable(language).isPresent())
            .map(Language::id)
            .toArray(String[]::new);
    if (installed.length > 0) {
      String[] process = {"process"};
      jmh(new Jvm(false, "off"), Fresh.class, Map.of("subject", process, "language", installed));
      String[] pipe = {"pipe"};
      jmh(new Jvm(false, "off"), Calls.class, Map.of("subject", pipe, "language", installed));
      if (List.of(installed).contains(Language.PYTHON.id())) {
        String[] python = {Language.PYTHON.id()};
        String[] usual = {"usual"};
        sustained(
            new Jvm(false, "off"),
            Map.of("subject", process, "language", python, "imports", usual));
      }
    }
  }

  private void jmh(Jvm jvm, Class<?> benchmarks) {
    jmh(jvm, benchmarks, Map.of());
  }

  private void jmh(Jvm jvm, Class<?> benchmarks, Map<String, String[]> params) {
    jmh(jvm, benchmarks, "", params);
  }

  /** Of fresh programs, those that come one after the other without a pause. */
  private void sustained(Jvm jvm, Map<String, String[]> params) {
    jmh(jvm, Fresh.class, "(?:sustained|byTwoThreads)", params);
  }

  private void jmh(Jvm jvm, Class<?> benchmarks, String method, Map<String, String[]> params) {
    String name = "%s, %s, guard %s".formatted(benchmarks.getSimpleName(), jvm.mode(), jvm.guard());
    steps.add(new Step(name, () -> runJmh(jvm, benchmarks, method, params)));
  }

  private void runJmh(Jvm jvm, Class<?> benchmarks, String method, Map<String, String[]> params)
      throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include("^(?=.*(?:%s))%s\\.%s".formatted(effort.only(), benchmarks.getName(), method))
            .forks(benchmarks == FirstUse.class ? effort.iterations() : 1)
            .jvmArgs(jvm.flags().toArray(String[]::new))
            .jvmArgsAppend("-Dterrarium.bench.warmUpSeconds=" + effort.warmUpSeconds())
            .shouldFailOnError(true)
            .verbosity(VerboseMode.NORMAL);
    params.forEach(options::param);
    if (benchmarks == FirstUse.class) {
      options.warmupForks(1); // fills the cache of woven classes
    } else {
      TimeValue time = TimeValue.milliseconds(effort.millis());
      options
          .warmupIterations(warmUp(benchmarks))
          .warmupTime(time)
          .measurementIterations(effort.iterations())
          .measurementTime(time);
    }
    try {
      for (RunResult result : new Runner(options.build()).run()) {
        Series series = new Series(name(result), jvm.mode(), jvm.guard(), "us", List.of());
        result.getBenchmarkResults().stream()
            .flatMap(fork -> fork.getIterationResults().stream())
            .forEach(iteration -> add(series, iteration.getPrimaryResult().getScore()));
      }
    } catch (NoBenchmarksException e) {
      LOG.log(System.Logger.Level.DEBUG, "only others were asked for", e);
    }
  }

  /** What has a target warms up by itself; for the rest a few seconds have to do. */
  private int warmUp(Class<?> benchmarks) {
    return (WARM.contains(benchmarks) ? 1 : 6) * effort.iterations();
  }

  private static String name(RunResult result) {
    var params = result.getParams();
    String full = params.getBenchmark();
    String method = full.substring(full.lastIndexOf('.', full.lastIndexOf('.') - 1) + 1);
    List<String> parts = new ArrayList<>(List.of(method));
    params.getParamsKeys().forEach(key -> parts.add(params.getParam(key)));
    return String.join(" ", parts);
  }

  private void kill(Jvm jvm, String limit) throws IOException, InterruptedException {
    if (!effort.wants(KillLatency.class.getSimpleName())) {
      return;
    }
    String output = output(jvm, KillLatency.class, limit, "" + effort.probeStep());
    Series series =
        new Series("kill at the limit on " + limit, jvm.mode(), "agent", "ms", List.of());
    output
        .lines()
        .filter(line -> line.startsWith(limit + " "))
        .peek(System.out::println)
        .forEach(line -> add(series, Double.parseDouble(line.split(" ", 3)[1])));
  }

  private static String output(Jvm jvm, Class<?> main, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(jvm.flags());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(main.getSimpleName() + " failed:\n" + output);
    }
    return output;
  }

  private void firstResults() throws IOException, InterruptedException {
    if (effort.wants(FirstResult.class.getSimpleName())) {
      FirstResults.measure(effort.rounds() * effort.iterations(), this::add);
    }
  }

  private void memory() throws IOException, InterruptedException {
    for (Jvm jvm : List.of(new Jvm(false, "agent"), new Jvm(false, "off"))) {
      String subject = jvm.guard().equals("off") ? "graalvm" : "terrarium";
      if (effort.wants(IdleMemory.class.getSimpleName())) {
        addKilobytes(jvm, output(jvm, IdleMemory.class, subject), "IdleMemory %s " + subject);
      }
      for (Language language : Language.values()) {
        if (effort.wants(RunningMemory.class.getSimpleName())) {
          String output = output(jvm, RunningMemory.class, subject, language.id());
          addKilobytes(jvm, output, "RunningMemory.%s " + language.id() + " " + subject);
        }
      }
    }
  }

  /** Of each line a word, which becomes a part of the name, and a number. */
  private void addKilobytes(Jvm jvm, String output, String name) {
    output
        .lines()
        .map(line -> line.split(" ", 2))
        .forEach(parts ->
            add(
                new Series(name.formatted(parts[0]), jvm.mode(), jvm.guard(), "KB", List.of()),
                Double.parseDouble(parts[1])));
  }

  /** The canonical solutions of HumanEval, two at the same time, each clean. */
  private void evaluations() throws IOException, InterruptedException {
    for (Map.Entry<String, String> evaluation : EVALUATIONS.entrySet()) {
      if (effort.wants(evaluation.getKey()) && Files.exists(PROBLEMS)) {
        evaluations(evaluation.getKey(), evaluation.getValue());
      }
    }
  }

  private void evaluations(String name, String without) throws IOException, InterruptedException {
    for (boolean compiled : new boolean[] {false, true}) {
      evaluations(new Jvm(compiled, "agent"), name, without);
    }
    addAll(Peers.evaluations(PROBLEMS, name, EVALUATION_THREADS, without));
  }

  private void evaluations(Jvm jvm, String name, String without)
      throws IOException, InterruptedException {
    String passes = String.valueOf(effort.iterations());
    Series ours = new Series(name + " terrarium", jvm.mode(), jvm.guard(), "us", List.of());
    Series charged = new Series(name + " in guests", jvm.mode(), jvm.guard(), "us", List.of());
    output(jvm, EvalThroughput.class, PROBLEMS.toString(), EVALUATION_THREADS, passes, without)
        .lines()
        .forEach(line -> {
          double micros = Double.parseDouble(line.substring(line.indexOf(' ') + 1));
          add(line.startsWith("wall ") ? ours : charged, micros);
        });
  }

  private void addAll(List<Peers.Sample> others) {
    for (Peers.Sample sample : others) {
      add(new Series(sample.benchmark(), "interpreted", "off", "us", List.of()), sample.micros());
    }
  }

  private void add(Series series, double sample) {
    samples.computeIfAbsent(with(series, List.of()), _ -> new ArrayList<>()).add(sample);
  }

  private static Series with(Series empty, List<Double> values) {
    return new Series(empty.benchmark(), empty.mode(), empty.guard(), empty.unit(), values);
  }
}
