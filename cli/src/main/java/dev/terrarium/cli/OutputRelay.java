package dev.terrarium.cli;

import dev.terrarium.engine.OutputListener;

/** Passes guest output on while the guest runs, byte by byte as it was written. */
final class OutputRelay implements OutputListener {
  private final Host host;
  private volatile Runnable onClosed = () -> {};
  private volatile boolean closed;
  private volatile boolean midLine;

  OutputRelay(Host host) {
    this.host = host;
  }

  /** Sets what to do when nobody reads any more, which is to stop the run. */
  void onClosed(Runnable action) {
    onClosed = action;
  }

  @Override
  public void written(Stream stream, byte[] bytes) {
    if (stream == Stream.STDERR) {
      host.writeError(bytes);
    } else if (!closed) {
      try {
        host.write(bytes);
        midLine = bytes.length > 0 ? bytes[bytes.length - 1] != '\n' : midLine;
      } catch (Host.ClosedOutputException e) {
        closed = true;
        onClosed.run();
      }
    }
  }

  boolean closed() {
    return closed;
  }

  /** Ends a line of guest output that has no end. */
  void endLine() {
    if (midLine && !closed) {
      midLine = false;
      host.print("");
    }
  }
}
