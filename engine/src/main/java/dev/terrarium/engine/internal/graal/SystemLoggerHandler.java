package dev.terrarium.engine.internal.graal;

import java.util.logging.Handler;
import java.util.logging.LogRecord;

/** Sends what language implementations log to the host's logging, where it is silent by default. */
final class SystemLoggerHandler extends Handler {
  private static final System.Logger LOG = System.getLogger("dev.terrarium.engine.language");

  @Override
  public void publish(LogRecord record) {
    LOG.log(System.Logger.Level.DEBUG, () -> record.getLoggerName() + ": " + record.getMessage());
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
