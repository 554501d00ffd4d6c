package dev.terrarium.engine.internal.http;

import java.util.ArrayDeque;
import java.util.concurrent.TimeUnit;

/** Counts requests within the last minute. Used on one thread at a time. */
final class RateWindow {
  private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);

  private final int limit;
  private final ArrayDeque<Long> starts = new ArrayDeque<>();

  RateWindow(int limit) {
    this.limit = limit;
  }

  /** Returns 0 and counts a request, or returns how many seconds to wait for the next. */
  synchronized long tryStart(long now) {
    while (!starts.isEmpty() && now - starts.peekFirst() >= MINUTE) {
      starts.removeFirst();
    }
    if (starts.size() >= limit) {
      return 1 + TimeUnit.NANOSECONDS.toSeconds(MINUTE - (now - starts.getFirst()));
    }
    starts.addLast(now);
    return 0;
  }
}
