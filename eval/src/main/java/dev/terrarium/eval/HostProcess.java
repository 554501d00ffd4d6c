package dev.terrarium.eval;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Runs a command of this machine for a while. */
final class HostProcess {
  private static final int MAX_OUTPUT = 1 << 20;

  private HostProcess() {}

  /**
   * How a command ended.
   *
   * @param exitCode its exit code; that of a killed process after a timeout
   * @param timedOut whether it was killed since it took too long
   * @param stdout the first megabyte that it printed
   * @param stderr the first megabyte that it printed there
   * @param truncated whether there was more
   */
  record Result(int exitCode, boolean timedOut, String stdout, String stderr, boolean truncated) {}

  /** What of a stream was kept. */
  private record Kept(String text, boolean truncated) {}

  static Result run(Path folder, Duration timeout, String... command)
      throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).directory(folder.toFile()).start();
    try {
      process.getOutputStream().close();
      // Both are read at the same time, or a full pipe would stop the process.
      Executor readers = task -> Thread.ofVirtual().start(task);
      var stdout = CompletableFuture.supplyAsync(() -> keep(process.getInputStream()), readers);
      var stderr = CompletableFuture.supplyAsync(() -> keep(process.getErrorStream()), readers);
      boolean timedOut = !process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS);
      if (timedOut) {
        kill(process);
      }
      Kept out = finished(stdout);
      Kept err = finished(stderr);
      return new Result(
          process.waitFor(), timedOut, out.text(), err.text(), out.truncated() || err.truncated());
    } finally {
      kill(process);
    }
  }

  /** Returns what was kept, without waiting for ever where a process left another with its pipe. */
  private static Kept finished(CompletableFuture<Kept> reader) {
    return reader.completeOnTimeout(new Kept("", true), 5, TimeUnit.SECONDS).join();
  }

  /** Ends a process and those that it started; closes its pipes, whatever is left in them. */
  private static void kill(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private static Kept keep(InputStream in) {
    var kept = new ByteArrayOutputStream();
    boolean truncated = false;
    byte[] buffer = new byte[1 << 13];
    try {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        int room = Math.min(n, MAX_OUTPUT - kept.size());
        kept.write(buffer, 0, room);
        truncated |= room < n;
      }
    } catch (IOException e) {
      truncated = true; // the process was killed while it wrote
    }
    return new Kept(kept.toString(StandardCharsets.UTF_8), truncated);
  }
}
