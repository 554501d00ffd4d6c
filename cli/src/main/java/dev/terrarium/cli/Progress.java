package dev.terrarium.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar on standard error; nothing where that is no terminal. */
final class Progress implements AutoCloseable {
  private static final int WIDTH = 80;

  private final @Nullable ProgressBar bar;

  private Progress(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  /** Starts a bar that counts bytes up to {@code total}, which is -1 where it is not known. */
  static Progress bytes(Host host, long total) {
    return of(host, bar -> bar.setTaskName("batch").setInitialMax(total).setUnit("KB", 1024));
  }

  /** Starts a bar that counts samples up to {@code total}, with how many there are a second. */
  static Progress samples(Host host, long total) {
    return of(host, bar -> bar.setTaskName("eval").setInitialMax(total).showSpeed());
  }

  private static Progress of(Host host, UnaryOperator<ProgressBarBuilder> kind) {
    if (!host.errIsTerminal()) {
      return new Progress(null);
    }
    // The width is given, since asking the terminal for it would take over its settings.
    var stream = new PrintStream(host.err(), true, StandardCharsets.UTF_8);
    return new Progress(
        kind.apply(new ProgressBarBuilder())
            .setStyle(ProgressBarStyle.ASCII)
            .setConsumer(new ConsoleProgressBarConsumer(stream, WIDTH))
            .build());
  }

  void at(long count) {
    if (bar != null) {
      bar.stepTo(count);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
