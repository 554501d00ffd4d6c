package dev.terrarium.engine.internal.graal;

import dev.terrarium.engine.internal.graal.heap.ContextImage;
import dev.terrarium.engine.internal.graal.heap.HeapProbe;
import dev.terrarium.engine.internal.graal.heap.HeapProbe.Measurement;
import dev.terrarium.engine.internal.graal.heap.HeapProbe.PolledThread;
import dev.terrarium.engine.internal.graal.heap.HeapProbe.Polls;
import dev.terrarium.engine.internal.guard.Guard;
import dev.terrarium.engine.internal.guest.Guest;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** What one guest holds, on top of what it held when it was fresh. Thread-safe. */
final class HeldMemory {
  private static final Polls POLLS =
      new Polls() {
        @Override
        public void atNext(Thread guest, Runnable visit) {
          Guard.atNextPoll(guest, visit);
        }

        @Override
        public void withdraw(Thread guest) {
          Guard.withdraw(guest);
        }
      };

  private final HeapProbe probe;
  private final long freshBytes;
  private volatile @Nullable Thread running;

  HeldMemory(HeapProbe probe, long freshBytes) {
    this.probe = probe;
    this.freshBytes = freshBytes;
  }

  long freshBytes() {
    return freshBytes;
  }

  /** Takes an image of the guest's memory, and of our side of it. */
  ContextImage image(Object... ours) {
    return probe.image(ours);
  }

  /** Notes which thread runs the guest, if any. */
  void guestRunsOn(@Nullable Thread thread) {
    running = thread;
  }

  long retainedBytes(long stopAt, Duration patience, BooleanSupplier cancelled) {
    long bound = stopAt > Long.MAX_VALUE - freshBytes ? Long.MAX_VALUE : stopAt + freshBytes;
    Measurement measured = measure(running, bound, patience, cancelled);
    if (measured == null || cancelled.getAsBoolean()) {
      return Guest.NOT_MEASURED;
    }
    return Math.max(0, measured.bytes() - freshBytes);
  }

  private @Nullable Measurement measure(
      @Nullable Thread guest, long bound, Duration patience, BooleanSupplier cancelled) {
    if (guest == null) {
      return probe.measureIdle(bound, cancelled);
    }
    return guest == Thread.currentThread()
        ? probe.measureHere(bound, cancelled)
        : probe.measure(new PolledThread(guest, POLLS), bound, cancelled, patience);
  }
}
