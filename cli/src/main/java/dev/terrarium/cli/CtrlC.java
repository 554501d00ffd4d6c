package dev.terrarium.cli;

import org.jline.utils.Signals;

/** While open, Ctrl-C does something else than ending the process; the second one ends it. */
final class CtrlC implements AutoCloseable {
  private static final String INTERRUPT = "INT";

  private final Object previous;
  private boolean seen;

  /** Takes over Ctrl-C. */
  CtrlC(Runnable action) {
    previous = Signals.register(INTERRUPT, () -> handle(action));
  }

  private synchronized void handle(Runnable action) {
    if (seen) {
      // What the first one asked for did not happen: shutdown hooks might hang as well.
      Runtime.getRuntime().halt(ExitCode.CANCELLED);
    }
    seen = true;
    action.run();
  }

  @Override
  public void close() {
    Signals.unregister(INTERRUPT, previous);
  }
}
