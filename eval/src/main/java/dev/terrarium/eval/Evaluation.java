package dev.terrarium.eval;

import dev.terrarium.engine.Execution;
import dev.terrarium.engine.Limits;
import dev.terrarium.engine.Output;
import dev.terrarium.engine.Program;
import dev.terrarium.engine.SandboxEngine;
import dev.terrarium.engine.SandboxException;
import dev.terrarium.engine.SessionSpec;
import dev.terrarium.engine.Usage;
import dev.terrarium.eval.Verdict.Kind;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Runs samples, each in a fresh sandbox without grants, and judges them. */
public final class Evaluation {
  /** Samples in flight for each thread: enough to keep threads busy while one takes long. */
  private static final int WINDOW_PER_THREAD = 4;

  private final SandboxEngine engine;
  private final Limits limits;
  private final @Nullable Oracle oracle;
  private final int threads;

  /**
   * Prepares an evaluation.
   *
   * @param engine runs the samples; it stays the caller's
   * @param limits upper bounds of each sample
   * @param threads how many samples run at the same time, at least 1
   * @param oracle runs each sample once more outside of the sandbox; null for none
   */
  public Evaluation(SandboxEngine engine, Limits limits, int threads, @Nullable Oracle oracle) {
    this.engine = engine;
    this.limits = limits;
    this.threads = threads;
    this.oracle = oracle;
  }

  /**
   * Runs samples. Hands results over on the caller's thread and in the order of the samples,
   * whatever the number of threads; no more samples are taken than a few ahead of that.
   *
   * @param samples what to run
   * @param results receives each result
   * @throws InterruptedException if the caller's thread is interrupted; running samples are stopped
   */
  public void run(Iterable<Sample> samples, Consumer<SampleResult> results)
      throws InterruptedException {
    Queue<Future<SampleResult>> window = new ArrayDeque<>();
    try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
      try {
        for (Sample sample : samples) {
          window.add(workers.submit(() -> result(sample)));
          if (window.size() >= threads * WINDOW_PER_THREAD) {
            results.accept(oldest(window));
          }
        }
        while (!window.isEmpty()) {
          results.accept(oldest(window));
        }
      } finally {
        // After the last result there is nothing left to stop; after a failure there is.
        workers.shutdownNow();
      }
    }
  }

  private static SampleResult oldest(Queue<Future<SampleResult>> window)
      throws InterruptedException {
    try {
      return window.remove().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a sample could not be judged", e.getCause());
    }
  }

  private SampleResult result(Sample sample) throws InterruptedException {
    Oracle.Opinion opinion = oracle == null ? null : oracle.ask(sample);
    try {
      Program program = sample.problem().program(sample.completion());
      Execution execution = engine.run(program, SessionSpec.of(program.language()).with(limits));
      return new SampleResult(
          sample, Judge.of(sample, execution), execution.output(), execution.usage(), opinion);
    } catch (SandboxException e) {
      Verdict broken = new Verdict(Kind.BROKEN, "", String.valueOf(e.getMessage()));
      return new SampleResult(sample, broken, new Output("", "", false), Usage.NONE, opinion);
    }
  }
}
