package dev.terrarium.bench.micro;

import dev.terrarium.engine.EngineConfig;
import dev.terrarium.engine.Language;
import dev.terrarium.engine.Limits;
import dev.terrarium.engine.SandboxEngine;
import dev.terrarium.eval.EvalInputException;
import dev.terrarium.eval.EvalOptions;
import dev.terrarium.eval.Evaluation;
import dev.terrarium.eval.Problem;
import dev.terrarium.eval.Problems;
import dev.terrarium.eval.Sample;
import dev.terrarium.eval.SampleResult;
import dev.terrarium.eval.Samples;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How long the canonical solutions of HumanEval take, each in a clean sandbox. Prints microseconds
 * a sample, a line for each pass over all problems: {@code wall 1234.5}, and what guests were
 * charged of it: {@code cpu 987.6}.
 */
public final class EvalThroughput {
  private EvalThroughput() {}

  /**
   * Takes the problem file, how many samples run at the same time, how many passes count, and which
   * problem to leave out.
   */
  public static void main(String[] arguments) throws EvalInputException, InterruptedException {
    List<Problem> problems =
        Problems.read(Path.of(arguments[0])).stream()
            .filter(problem -> !problem.taskId().equals(arguments[3]))
            .toList();
    List<Sample> samples = Samples.canonical(problems);
    int threads = Integer.parseInt(arguments[1]);
    int passes = Integer.parseInt(arguments[2]);
    Limits limits =
        Limits.standard().withWall(Duration.ofMinutes(2)).withCpu(Duration.ofMinutes(1));
    EvalOptions options = EvalOptions.of(limits).withThreads(threads);
    try (SandboxEngine engine = SandboxEngine.create(EngineConfig.standard())) {
      engine.warmUp(Language.PYTHON).join();
      for (int pass = -passes; pass < passes; pass++) {
        List<SampleResult> results = new ArrayList<>();
        long start = System.nanoTime();
        new Evaluation(engine, options).run(samples, results::add);
        double micros = (System.nanoTime() - start) / 1e3 / samples.size();
        if (results.stream().anyMatch(result -> !result.verdict().passed())) {
          throw new IllegalStateException("not all samples passed");
        }
        if (pass >= 0) {
          double cpu = results.stream().mapToLong(r -> r.usage().cpu().toNanos()).sum() / 1e3;
          System.out.printf(Locale.ROOT, "wall %.1f%ncpu %.1f%n", micros, cpu / samples.size());
        }
      }
    }
  }
}
