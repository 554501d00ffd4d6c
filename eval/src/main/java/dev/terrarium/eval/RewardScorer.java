package dev.terrarium.eval;

import dev.terrarium.engine.SandboxEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/**
 * Scores samples for training by reinforcement. Any number of threads, virtual ones too, may call
 * at the same time: as many samples run as {@link EvalOptions#threads()} says, callers of more
 * wait.
 */
public final class RewardScorer {
  private final Grader grader;
  private final Semaphore room;

  /**
   * Prepares a scorer. It holds nothing that needs to be closed.
   *
   * @param engine runs the samples; it stays the caller's
   * @param options how they are run
   */
  public RewardScorer(SandboxEngine engine, EvalOptions options) {
    this.grader = new Grader(engine, options);
    this.room = new Semaphore(options.threads(), true);
  }

  /**
   * Scores a sample. Waits until there is room for it, and then until it ended.
   *
   * @param sample the sample
   * @return its reward
   * @throws InterruptedException if the caller's thread is interrupted while it waits
   */
  public Reward score(Sample sample) throws InterruptedException {
    room.acquire();
    try {
      return Reward.of(grader.result(sample));
    } finally {
      room.release();
    }
  }

  /**
   * Scores a batch, a virtual thread for each sample.
   *
   * @param batch the samples
   * @return their rewards in the same order
   * @throws InterruptedException if the caller's thread is interrupted; running samples are stopped
   */
  public List<Reward> score(List<Sample> batch) throws InterruptedException {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      try {
        List<Future<Reward>> futures =
            batch.stream().map(sample -> threads.submit(() -> score(sample))).toList();
        List<Reward> rewards = new ArrayList<>(batch.size());
        for (Future<Reward> future : futures) {
          rewards.add(future.get());
        }
        return rewards;
      } catch (ExecutionException e) {
        throw new IllegalStateException("a sample could not be judged", e.getCause());
      } finally {
        threads.shutdownNow();
      }
    }
  }
}
