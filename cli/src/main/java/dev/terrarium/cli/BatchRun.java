package dev.terrarium.cli;

import dev.terrarium.engine.Limits;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Keeps a window of lines in flight: reads a line only when the oldest result has been written, so
 * memory stays bounded whatever the length of the input.
 */
final class BatchRun {
  private final Host host;
  private final Function<BatchJob, Future<String>> submit;
  private final Limits defaults;
  private final Queue<Future<String>> window = new ArrayDeque<>();

  BatchRun(Host host, Function<BatchJob, Future<String>> submit, Limits defaults) {
    this.host = host;
    this.submit = submit;
    this.defaults = defaults;
  }

  /** Runs all lines and returns the exit code. */
  int all(BatchLines lines, int windowSize, Progress progress)
      throws IOException, ExecutionException, InterruptedException {
    boolean allValid = true;
    int number = 0;
    for (var line = lines.next(); line != null; line = lines.next()) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      BatchJob job = BatchJob.of(number, line, defaults);
      allValid &= job.problem() == null;
      window.add(submit.apply(job));
      if (window.size() >= windowSize) {
        writeOldest();
      }
      progress.at(lines.bytesRead());
    }
    while (!window.isEmpty()) {
      writeOldest();
    }
    return allValid ? ExitCode.COMPLETED : ExitCode.FAILED;
  }

  private void writeOldest() throws ExecutionException, InterruptedException {
    host.print(window.remove().get());
  }
}
