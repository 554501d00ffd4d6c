package dev.terrarium.engine.internal.limit;

import dev.terrarium.engine.LimitKind;
import dev.terrarium.engine.Output;
import dev.terrarium.engine.OutputListener;
import dev.terrarium.engine.OutputListener.Stream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Collects what guests of one session print, up to the limit of the run that is going on.
 * Thread-safe: a run that is given up may still be writing while its output is taken.
 */
public final class BoundedOutput {
  private static final System.Logger LOG = System.getLogger(BoundedOutput.class.getName());

  private final OutputListener listener;
  private ByteArrayOutputStream stdout = new ByteArrayOutputStream();
  private ByteArrayOutputStream stderr = new ByteArrayOutputStream();
  private @Nullable RunMeter meter;
  private long limit;
  private long written;
  private boolean truncated;

  /** Creates an output that also hands everything to a listener. */
  public BoundedOutput(OutputListener listener) {
    this.listener = listener;
  }

  /** Starts a run: what was collected before is dropped. */
  public synchronized void begin(RunMeter runMeter, long limitBytes) {
    stdout = new ByteArrayOutputStream();
    stderr = new ByteArrayOutputStream();
    meter = runMeter;
    limit = limitBytes;
    written = 0;
    truncated = false;
  }

  /** Returns what the run has printed. */
  public synchronized Output output() {
    return new Output(
        stdout.toString(StandardCharsets.UTF_8),
        stderr.toString(StandardCharsets.UTF_8),
        truncated);
  }

  /** Returns how many bytes the run has printed, cut ones excluded. */
  public synchronized long writtenBytes() {
    return written;
  }

  /** Returns the stream that a guest writes to. */
  public OutputStream stream(Stream which) {
    return new OutputStream() {
      @Override
      public void write(int b) {
        accept(which, new byte[] {(byte) b}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int offset, int length) {
        accept(which, bytes, offset, length);
      }
    };
  }

  private void accept(Stream which, byte[] bytes, int offset, int length) {
    int kept = keep(which, bytes, offset, length);
    if (kept > 0) {
      tell(which, Arrays.copyOfRange(bytes, offset, offset + kept));
    }
  }

  private synchronized int keep(Stream which, byte[] bytes, int offset, int length) {
    if (meter == null) {
      return 0;
    }
    int kept = (int) Math.min(length, limit - written);
    (which == Stream.STDOUT ? stdout : stderr).write(bytes, offset, kept);
    written += kept;
    if (kept < length && !truncated) {
      truncated = true;
      meter.exceeded(
          LimitKind.OUTPUT,
          limit,
          written + length - kept,
          "bytes",
          "the program printed more than %,d bytes: print a summary, or write to a file"
              .formatted(limit));
    }
    return kept;
  }

  private void tell(Stream which, byte[] bytes) {
    try {
      listener.written(which, bytes);
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.WARNING, "an output listener failed", e);
    }
  }
}
