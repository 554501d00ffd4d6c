package dev.terrarium.engine.internal.pool;

import dev.terrarium.engine.Language;
import dev.terrarium.engine.internal.guest.GuestRuntime;
import dev.terrarium.engine.internal.guest.PreparedGuest;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps guests ready for sessions that are opened next. One that was handed out may come back, made
 * what it was, after its session.
 *
 * <p>Follows demand: a kind of guest is kept ready once it was asked for a second time, one more
 * whenever none was ready, fewer when nobody has asked for a while. Few are made at the same time,
 * so that guests which run keep their processors; who finds none ready takes the one that is being
 * made. Thread-safe.
 */
public final class GuestPool implements AutoCloseable {
  private static final Duration UNUSED = Duration.ofSeconds(60);
  private static final Duration SWEEP = Duration.ofSeconds(10);

  /** Its multiples, without their whole parts, lie far from each other however many there are. */
  private static final double GOLDEN_RATIO = 0.618_033_988_749_895;

  /** Guests whose sessions are shorter are waited for, rather than that more are made. */
  private static final Duration SOON = Duration.ofMillis(250);

  private final Function<Language, GuestRuntime> runtimes;
  private final Runnable threadEnd;
  private final PoolBounds bounds;
  private final Observer observer;
  private final LongSupplier clock;
  private final AtomicInteger started = new AtomicInteger();
  private final int mostPreparing = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
  // Guarded by this.
  private final Map<GuestKind, Shelf> shelves = new HashMap<>();
  private final List<GuestWorker> left = new ArrayList<>();
  private @Nullable ScheduledExecutorService sweeper;
  private int preparing;
  private boolean closed;

  /** Is told of guests. */
  @FunctionalInterface
  public interface Observer {
    /** A guest was made ready; on its thread. */
    void prepared(Language language, Duration taken, long heldBytes);
  }

  /** Guests of one kind. */
  private static final class Shelf {
    final List<GuestWorker> waiting = new ArrayList<>();

    /** When guests were handed out that may be back soon, or will have been made ready. */
    final ArrayDeque<Long> out = new ArrayDeque<>();

    /** How many were out at the same time at most, since the last sweep. */
    int busiest;

    int wanted;
    long asked;
    long lastAsked;
    long bytesEach; // as the last that was prepared
    long preparingNanos; // as long as the last took

    long bytes() {
      return waiting.size() * bytesEach;
    }

    boolean isForgotten() {
      return asked == 0 && wanted == 0 && waiting.isEmpty();
    }

    /**
     * Returns the one that is ready and was used last: processors have its memory at hand, and not
     * all of them come to the end of their uses together. Else the first that came back, which is
     * ready in milliseconds; where many are busy a new one takes seconds.
     */
    @Nullable GuestWorker best() {
      return waiting.reversed().stream()
          .filter(GuestWorker::ready)
          .findFirst()
          .or(() -> waiting.stream().filter(worker -> !worker.isNew()).findFirst())
          .or(() -> waiting.stream().findFirst())
          .orElse(null);
    }

    void shrink(int most) {
      while (waiting.size() > most) {
        waiting.removeFirst().end();
      }
    }
  }

  /**
   * Creates an empty pool.
   *
   * @param runtimes where guests come from
   * @param threadEnd runs last on each worker's thread
   */
  public GuestPool(
      Function<Language, GuestRuntime> runtimes,
      Runnable threadEnd,
      PoolBounds bounds,
      Observer observer) {
    this(runtimes, threadEnd, bounds, observer, System::nanoTime);
  }

  GuestPool(
      Function<Language, GuestRuntime> runtimes,
      Runnable threadEnd,
      PoolBounds bounds,
      Observer observer,
      LongSupplier clock) {
    this.runtimes = runtimes;
    this.threadEnd = threadEnd;
    this.bounds = bounds;
    this.observer = observer;
    this.clock = clock;
  }

  /** Returns a worker without a guest. */
  public GuestWorker bare(GuestKind kind) {
    return new GuestWorker(kind, mostUses(), threadEnd);
  }

  /** Differs between guests, so that those which work side by side do not end side by side. */
  private int mostUses() {
    double part = (started.getAndIncrement() * GOLDEN_RATIO) % 1;
    return bounds.most() - (int) (part * bounds.most() / 2);
  }

  /** Returns a worker whose guest is ready, or soon will be. */
  public GuestWorker take(GuestKind kind) {
    if (bounds.count() == 0 || isClosed()) {
      return bare(kind);
    }
    GuestWorker taken = waiting(kind);
    refill();
    return taken;
  }

  private synchronized boolean isClosed() {
    return closed;
  }

  private synchronized GuestWorker waiting(GuestKind kind) {
    Shelf shelf = shelves.computeIfAbsent(kind, _ -> new Shelf());
    shelf.asked++;
    shelf.lastAsked = clock.getAsLong();
    GuestWorker best = shelf.best();
    if ((best == null || best.isNew()) && shelf.asked > 1) {
      shelf.wanted = Math.min(shelf.wanted + 1, bounds.count());
    }
    if (best == null) {
      GuestWorker started = start(kind);
      handedOut(shelf, started);
      return started;
    }
    shelf.waiting.remove(best);
    handedOut(shelf, best);
    return best;
  }

  private void handedOut(Shelf shelf, GuestWorker worker) {
    if (bounds.recycles()) {
      shelf.out.addLast(clock.getAsLong() + (worker.isNew() ? shelf.preparingNanos : 0));
      shelf.busiest = Math.max(shelf.busiest, coming(shelf));
      if (sweeper != null) {
        var _ = sweeper.schedule(this::refill, SOON.toMillis() + 1, TimeUnit.MILLISECONDS);
      }
    }
  }

  /** Returns how many guests are likely to be back soon. */
  private int coming(Shelf shelf) {
    long before = clock.getAsLong() - SOON.toNanos();
    shelf.out.removeIf(time -> time < before);
    return shelf.out.size();
  }

  /** Says that guests of a kind will be asked for. */
  public void expect(GuestKind kind) {
    synchronized (this) {
      Shelf shelf = shelves.computeIfAbsent(kind, _ -> new Shelf());
      shelf.wanted = Math.min(Math.max(shelf.wanted, 1), bounds.count());
      shelf.lastAsked = clock.getAsLong();
    }
    refill();
  }

  /** Takes back a worker whose guest was never opened. */
  public void giveBack(GuestWorker worker) {
    putBack(worker, shelf -> hasRoomFor(shelf, bounds.count()));
  }

  private void putBack(GuestWorker worker, Predicate<Shelf> room) {
    synchronized (this) {
      Shelf shelf = shelves.get(worker.kind());
      if (shelf != null && !closed && room.test(shelf)) {
        shelf.out.pollLast();
        shelf.waiting.add(worker);
        return;
      }
    }
    worker.end();
  }

  /** Says whether guests come back at all. */
  public boolean recycles() {
    return bounds.recycles();
  }

  /**
   * Takes back a worker whose guest has served a session. Whoever takes it next waits until the
   * guest is ready again.
   *
   * @param recycling makes the guest ready, on the worker's thread; returns null, and closes it,
   *     where it cannot be had back
   */
  public void giveBack(GuestWorker worker, Supplier<@Nullable PreparedGuest> recycling) {
    if (worker.isInLastUse()) {
      worker.end(() -> close(recycling.get()));
      return;
    }
    worker.recycle(runtimes.apply(worker.kind().language()), recycling);
    // Where sessions come and go, this one is asked for before long, even if all come back now.
    putBack(worker, shelf -> makeRoomFor(shelf, bounds.count() + shelf.busiest));
  }

  private static void close(@Nullable PreparedGuest guest) {
    if (guest != null) {
      guest.close();
    }
  }

  /** Called on any thread whenever there may be too few. */
  private synchronized void refill() {
    while (!closed && preparing < mostPreparing && !bounds.memoryIsScarce().getAsBoolean()) {
      GuestKind kind = neediest();
      if (kind == null || !makeRoomFor(shelf(kind), bounds.count())) {
        return;
      }
      shelf(kind).waiting.add(start(kind));
    }
  }

  private Shelf shelf(GuestKind kind) {
    return Objects.requireNonNull(shelves.get(kind));
  }

  private @Nullable GuestKind neediest() {
    return shelves.entrySet().stream()
        .filter(entry ->
            entry.getValue().waiting.size() + coming(entry.getValue()) < entry.getValue().wanted)
        .max(Comparator.comparingLong(entry -> entry.getValue().lastAsked))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** Drops guests that nobody has asked for longest, where they are of other kinds. */
  private boolean makeRoomFor(Shelf shelf, int most) {
    while (!hasRoomFor(shelf, most)) {
      Shelf oldest =
          shelves.values().stream()
              .filter(other -> !other.waiting.isEmpty())
              .min(Comparator.comparingLong(other -> other.lastAsked))
              .orElse(shelf);
      if (oldest == shelf) {
        return false;
      }
      oldest.wanted--;
      oldest.waiting.removeFirst().end();
    }
    return true;
  }

  private boolean hasRoomFor(Shelf shelf, int most) {
    int count = 0;
    long bytes = shelf.bytesEach;
    for (Shelf each : shelves.values()) {
      count += each.waiting.size();
      bytes += each.bytes();
    }
    return count < most && bytes <= bounds.bytes();
  }

  private GuestWorker start(GuestKind kind) {
    if (sweeper == null) {
      sweeper = startSweeper();
    }
    GuestWorker worker = bare(kind);
    preparing++;
    long begun = clock.getAsLong();
    worker.prepare(
        runtimes.apply(kind.language()),
        bounds.recycles(),
        bytes -> onPrepared(kind, begun, bytes));
    return worker;
  }

  private ScheduledExecutorService startSweeper() {
    ScheduledExecutorService timer =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("terrarium-pool").factory());
    var _ =
        timer.scheduleWithFixedDelay(
            this::sweep, SWEEP.toMillis(), SWEEP.toMillis(), TimeUnit.MILLISECONDS);
    return timer;
  }

  private void onPrepared(GuestKind kind, long begun, long bytes) {
    long taken = clock.getAsLong() - begun;
    if (bytes > 0) {
      observer.prepared(kind.language(), Duration.ofNanos(taken), bytes);
    }
    synchronized (this) {
      preparing--;
      Shelf shelf = shelves.get(kind);
      if (shelf != null) {
        shelf.bytesEach = Math.max(shelf.bytesEach, bytes);
        shelf.preparingNanos = taken;
      }
    }
    refill();
  }

  /** Frees what is not needed, and all where memory is scarce; makes what is missing. */
  void sweep() {
    boolean scarce = bounds.memoryIsScarce().getAsBoolean();
    synchronized (this) {
      long now = clock.getAsLong();
      for (Shelf shelf : shelves.values()) {
        boolean unused = now - shelf.lastAsked > UNUSED.toNanos();
        if (unused) {
          shelf.asked = 0;
          shelf.wanted /= 2;
        }
        int most = unused ? shelf.wanted : Math.max(bounds.count(), shelf.busiest);
        shelf.shrink(scarce ? 0 : most);
        shelf.busiest = coming(shelf);
      }
      shelves.values().removeIf(Shelf::isForgotten);
    }
    refill();
  }

  /** Frees all guests that wait. */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    if (sweeper != null) {
      sweeper.shutdownNow();
    }
    shelves.values().stream().map(shelf -> shelf.waiting).forEach(left::addAll);
    shelves.values().forEach(shelf -> shelf.waiting.clear());
    left.forEach(GuestWorker::end);
  }

  /** Waits, after closing, until nothing is left of the guests that waited. */
  public void awaitEnd() throws InterruptedException {
    for (GuestWorker worker : workersLeft()) {
      worker.awaitEnd();
    }
  }

  private synchronized List<GuestWorker> workersLeft() {
    return List.copyOf(left);
  }
}
