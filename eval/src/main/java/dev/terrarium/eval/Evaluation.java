package dev.terrarium.eval;

import dev.terrarium.engine.SandboxEngine;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Runs samples, each in a clean sandbox without grants, and judges them. */
public final class Evaluation {
  /** Samples in flight for each thread: enough to keep threads busy while one takes long. */
  private static final int WINDOW_PER_THREAD = 4;

  private final Grader grader;
  private final int threads;

  /**
   * Prepares an evaluation.
   *
   * @param engine runs the samples; it stays the caller's
   * @param options how they are run
   */
  public Evaluation(SandboxEngine engine, EvalOptions options) {
    this.grader = new Grader(engine, options);
    this.threads = options.threads();
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
          window.add(workers.submit(() -> grader.result(sample)));
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
}
