package dev.terrarium.engine.internal.core;

import dev.terrarium.engine.Breach;
import dev.terrarium.engine.LimitKind;
import dev.terrarium.engine.Outcome;
import dev.terrarium.engine.internal.guest.GuestEnd;
import dev.terrarium.engine.internal.limit.MemoryReserve;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a run's end needs to get through where the JVM has no memory left. */
final class LastMemory {
  private LastMemory() {}

  /** Makes something that needs little memory; of the reserve, where there is none. */
  static <T> T make(Supplier<T> maker) {
    try {
      return maker.get();
    } catch (OutOfMemoryError e) {
      if (!MemoryReserve.release()) {
        throw e;
      }
      return maker.get();
    }
  }

  /** Says whether a run ended for want of memory. */
  static boolean isShort(GuestEnd end, @Nullable Outcome reason) {
    return (end instanceof GuestEnd.Exceeded exceeded && exceeded.limit() == LimitKind.HEAP)
        || (reason instanceof Outcome.LimitHit hit && hit.limit() == LimitKind.HEAP);
  }

  /** The end of a guest that found no memory before it came to the language's own handling. */
  static GuestEnd end(long heapBytes) {
    Supplier<GuestEnd> maker =
        () ->
            new GuestEnd.Exceeded(
                LimitKind.HEAP,
                new Breach(
                    heapBytes,
                    heapBytes,
                    "bytes",
                    "the JVM has no memory left: create less data, raise -Xmx, or run fewer sessions at a time"));
    return make(maker);
  }

  /** Frees what guests hold before their caller is told. */
  static void free(Runnable closing) {
    MemoryReserve.release();
    closing.run();
    MemoryReserve.refill();
  }
}
