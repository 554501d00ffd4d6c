package dev.terrarium.agent;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** A run that is going on. Thread-safe. */
public final class RunHandle {
  private final Run run;
  private final CompletableFuture<RunResult> result = new CompletableFuture<>();

  RunHandle(Run run) {
    this.run = run;
    Thread.ofVirtual().name("terrarium-agent").start(() -> result.complete(run.execute()));
  }

  /**
   * Waits for the end.
   *
   * @return how the run ended
   * @throws InterruptedException if the waiting thread was interrupted; the run goes on
   */
  public RunResult await() throws InterruptedException {
    try {
      return result.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  /**
   * Stops the run: what it waits for is given up, and a program that runs is stopped. Does nothing
   * if the run has ended.
   *
   * @param reason who asks or why; reported in the outcome
   */
  public void cancel(String reason) {
    run.stop(new RunOutcome.Cancelled(reason));
  }
}
