package dev.terrarium.engine.internal.pool;

import static dev.terrarium.engine.Language.JAVASCRIPT;
import static dev.terrarium.engine.Language.PYTHON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.terrarium.engine.internal.fs.SystemTree;
import dev.terrarium.engine.internal.guest.Guest;
import dev.terrarium.engine.internal.guest.GuestRuntime;
import dev.terrarium.engine.internal.guest.GuestSetup;
import dev.terrarium.engine.internal.guest.Preparation;
import dev.terrarium.engine.internal.guest.PreparedGuest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class GuestPoolTest {
  private static final GuestKind KIND = GuestKind.of(List.of(PYTHON), 100);
  private static final GuestKind OTHER_KIND = GuestKind.of(List.of(PYTHON), 200);
  private static final long GUEST_BYTES = 10;
  private static final long MOST_BYTES = 1000;
  private static final int MOST = 2;

  private final IdleRuntime runtime = new IdleRuntime();
  private final AtomicBoolean memoryIsScarce = new AtomicBoolean();
  private final AtomicLong clock = new AtomicLong();
  private GuestPool pool = pool(MOST, MOST_BYTES);

  private GuestPool pool(int count, long bytes) {
    return pool(count, bytes, 1);
  }

  private GuestPool pool(int count, long bytes, int sessionsPerGuest) {
    return new GuestPool(
        _ -> runtime,
        () -> {},
        new PoolBounds(count, bytes, sessionsPerGuest, memoryIsScarce::get),
        (_, _, _) -> {},
        clock::get);
  }

  @AfterEach
  void close() {
    pool.close();
  }

  @Test
  void firstSession_isNoReasonToKeepAnotherReady() throws Exception {
    GuestWorker worker = pool.take(KIND);

    assertThat(guest(worker)).isNotNull();
    assertThat(runtime.prepared).hasValue(1);
    worker.end();
  }

  @Test
  void secondSession_makesTheThirdFindOneReady() throws Exception {
    GuestWorker first = pool.take(KIND);
    guest(first);
    GuestWorker second = pool.take(KIND);
    guest(second);
    runtime.awaitPrepared(3);

    GuestWorker third = pool.take(KIND);

    assertThat(guest(third)).isNotNull();
    first.end();
    second.end();
    third.end();
  }

  @Test
  void guest_isHandedOutOnce() throws Exception {
    GuestWorker worker = pool.take(KIND);

    assertThat(guest(worker)).isNotNull();
    assertThat(guest(worker)).isNull();
    worker.end();
  }

  @Test
  void guestOfAnotherLanguage_isNotHandedOut() throws Exception {
    GuestWorker worker = pool.take(KIND);

    assertThat(on(worker, () -> worker.prepared(JAVASCRIPT))).isNull();
    worker.end();
  }

  @Test
  void whoFindsNoneReady_takesTheOneThatIsBeingMade() throws Exception {
    runtime.hold = new CountDownLatch(1);
    pool.expect(KIND);
    runtime.awaitStarted(1);

    GuestWorker worker = pool.take(KIND);
    CompletableFuture<@Nullable PreparedGuest> guest = later(worker, () -> worker.prepared(PYTHON));
    runtime.hold.countDown();

    assertThat(guest.get()).isSameAs(runtime.guests.take());
    worker.end();
  }

  @Test
  void unusedWorker_goesToTheNextSession() throws Exception {
    GuestWorker worker = pool.take(KIND);
    pool.giveBack(worker);

    assertThat(pool.take(KIND)).isSameAs(worker);
    worker.end();
  }

  @Test
  void otherStackSize_isAnotherKind() {
    GuestWorker worker = pool.take(KIND);
    pool.giveBack(worker);
    GuestWorker other = pool.take(OTHER_KIND);

    assertThat(other).isNotSameAs(worker);
    other.end();
  }

  @Test
  void moreThanMayWait_areFreed() throws Exception {
    GuestWorker[] workers = {pool.take(KIND), pool.take(KIND), pool.take(KIND)};
    for (GuestWorker worker : workers) {
      pool.giveBack(worker);
    }

    assertThat(runtime.closed.poll(30, TimeUnit.SECONDS)).isNotNull();
  }

  @Test
  void closedPool_freesWhatWaits() throws Exception {
    GuestWorker worker = pool.take(KIND);
    pool.giveBack(worker);
    runtime.awaitPrepared(1);

    pool.close();

    assertThat(runtime.closed.poll(30, TimeUnit.SECONDS)).isSameAs(runtime.guests.take());
  }

  @Test
  void failedPreparation_leavesAWorkerWithoutGuest() throws Exception {
    runtime.failure = new IllegalStateException("no room");

    GuestWorker worker = pool.take(KIND);

    assertThat(guest(worker)).isNull();
    worker.end();
  }

  @Test
  void noneMayWait_leavesEachSessionToItself() throws Exception {
    pool = pool(0, MOST_BYTES);
    pool.expect(KIND);
    GuestWorker worker = pool.take(KIND);

    assertThat(guest(worker)).isNull();
    assertThat(runtime.started).hasValue(0);
    worker.end();
  }

  @Test
  void guestThatFillsTheMemoryOfThePool_waitsAlone() throws Exception {
    pool = pool(MOST, GUEST_BYTES);
    GuestWorker first = pool.take(KIND);
    GuestWorker second = pool.take(OTHER_KIND);
    awaitPrepared(first);
    awaitPrepared(second);

    pool.giveBack(first);
    pool.giveBack(second);

    assertThat(runtime.closed.poll(30, TimeUnit.SECONDS)).isNotNull();
    assertThat(pool.take(KIND)).isSameAs(first);
    first.end();
  }

  @Test
  void scarceMemory_freesWhatWaits_andMakesNoMore() throws Exception {
    pool.expect(KIND);
    runtime.awaitPrepared(1);
    memoryIsScarce.set(true);

    pool.sweep();

    assertThat(runtime.closed.poll(30, TimeUnit.SECONDS)).isSameAs(runtime.guests.take());
    assertThat(runtime.started).hasValue(1);
  }

  @Test
  void memoryThatIsFreeAgain_makesWhatIsMissing() throws Exception {
    memoryIsScarce.set(true);
    pool.expect(KIND);
    assertThat(runtime.started).hasValue(0);

    memoryIsScarce.set(false);
    pool.sweep();

    runtime.awaitPrepared(1);
  }

  @Test
  void guestNobodyAskedForInALongTime_isFreed() throws Exception {
    pool.expect(KIND);
    runtime.awaitPrepared(1);
    pool.sweep();
    assertThat(runtime.closed).isEmpty();

    clock.addAndGet(Duration.ofMinutes(2).toNanos());
    pool.sweep();

    assertThat(runtime.closed.poll(30, TimeUnit.SECONDS)).isSameAs(runtime.guests.take());
  }

  @Test
  void kindThatIsAskedForNow_takesThePlacesOfOthers() throws Exception {
    pool = pool(1, MOST_BYTES);
    pool.expect(OTHER_KIND);
    runtime.awaitPrepared(1);
    clock.incrementAndGet();

    pool.expect(KIND);

    assertThat(runtime.closed.poll(30, TimeUnit.SECONDS)).isNotNull();
    runtime.awaitPrepared(2);
  }

  /** Its memory is near the processor, and guests do not come to their ends all at once. */
  @Test
  void guestThatWasUsedLast_servesTheNextSession() throws Exception {
    pool = pool(MOST, MOST_BYTES, 100);
    GuestWorker first = pool.take(KIND);
    GuestWorker second = pool.take(KIND);

    comeBack(first);
    comeBack(second);

    assertThat(pool.take(KIND)).isSameAs(second);
    second.end();
  }

  @Test
  void whoFindsNoneReady_takesOneThatComesBack_ratherThanANewOne() throws Exception {
    pool = pool(MOST, MOST_BYTES, 100);
    GuestWorker old = pool.take(KIND);
    PreparedGuest guest = guest(old);
    runtime.hold = new CountDownLatch(1);
    pool.expect(KIND);
    clock.addAndGet(TimeUnit.SECONDS.toNanos(1)); // what is out is not expected back soon
    pool.sweep();
    runtime.awaitStarted(2);

    pool.giveBack(old, () -> heldUp(guest));

    assertThat(pool.take(KIND)).isSameAs(old);
    runtime.hold.countDown();
    old.end();
  }

  private PreparedGuest heldUp(@Nullable PreparedGuest guest) {
    try {
      runtime.hold.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return Objects.requireNonNull(guest);
  }

  @Test
  void guestsThatComeBackWhileOthersAreOut_waitForTheNextSessions() throws Exception {
    pool = pool(1, MOST_BYTES, 100);
    GuestWorker first = pool.take(KIND);
    GuestWorker second = pool.take(KIND);
    GuestWorker third = pool.take(KIND);

    comeBack(first);
    comeBack(second);

    assertThat(List.of(pool.take(KIND), pool.take(KIND))).containsExactly(second, first);
    List.of(first, second, third).forEach(GuestWorker::end);
  }

  @Test
  void guestsThatAllComeBackTogether_waitForTheNextSessions() throws Exception {
    pool = pool(1, MOST_BYTES, 100);
    GuestWorker first = pool.take(KIND);
    GuestWorker second = pool.take(KIND);
    GuestWorker third = pool.take(KIND);

    comeBack(first);
    comeBack(second);
    comeBack(third);

    assertThat(List.of(pool.take(KIND), pool.take(KIND), pool.take(KIND)))
        .containsExactly(third, second, first);
    List.of(first, second, third).forEach(GuestWorker::end);
  }

  @Test
  void guestsThatServeSideBySide_doNotEndSideBySide() throws Exception {
    int most = 20;
    pool = pool(4, MOST_BYTES, most);
    Map<GuestWorker, Integer> sessions = new LinkedHashMap<>();
    for (int round = 0; round < 2 * most; round++) {
      List<GuestWorker> busy =
          List.of(pool.take(KIND), pool.take(KIND), pool.take(KIND), pool.take(KIND));
      for (GuestWorker worker : busy) {
        sessions.merge(worker, 1, Integer::sum);
        PreparedGuest guest = guest(worker);
        pool.giveBack(worker, () -> guest);
      }
    }

    assertThat(sessions.values().stream().limit(4))
        .doesNotHaveDuplicates()
        .allMatch(served -> served >= most / 2 && served <= most);
  }

  @Test
  void guestsThatWereNotAskedForAgain_areFreedDownToTheCount() throws Exception {
    pool = pool(1, MOST_BYTES, 100);
    GuestWorker first = pool.take(KIND);
    GuestWorker second = pool.take(KIND);
    GuestWorker third = pool.take(KIND);
    comeBack(first);
    comeBack(second);

    pool.sweep(); // as many were out since the last one
    pool.sweep();

    assertThat(runtime.closed.poll(30, TimeUnit.SECONDS)).isNotNull();
    assertThat(pool.take(KIND)).isSameAs(second);
    second.end();
    third.end();
  }

  private void comeBack(GuestWorker worker) throws Exception {
    PreparedGuest guest = guest(worker);
    pool.giveBack(worker, () -> guest);
    awaitPrepared(worker);
  }

  private static void awaitPrepared(GuestWorker worker) throws Exception {
    on(worker, () -> true);
  }

  private static @Nullable PreparedGuest guest(GuestWorker worker) throws Exception {
    return on(worker, () -> worker.prepared(PYTHON));
  }

  private static <T> @Nullable T on(GuestWorker worker, Supplier<T> action) throws Exception {
    return later(worker, action).get();
  }

  private static <T> CompletableFuture<@Nullable T> later(GuestWorker worker, Supplier<T> action) {
    var result = new CompletableFuture<@Nullable T>();
    worker.execute(() -> result.complete(action.get()));
    return result;
  }

  /** Prepares guests that do nothing, and counts them. */
  private static final class IdleRuntime implements GuestRuntime {
    final AtomicInteger prepared = new AtomicInteger();
    final LinkedBlockingQueue<PreparedGuest> guests = new LinkedBlockingQueue<>();
    final LinkedBlockingQueue<PreparedGuest> closed = new LinkedBlockingQueue<>();
    private final AtomicInteger started = new AtomicInteger();
    volatile CountDownLatch hold = new CountDownLatch(0);
    volatile @Nullable RuntimeException failure;

    @Override
    public PreparedGuest prepare(Preparation how) {
      changed(started);
      RuntimeException broken = failure;
      if (broken != null) {
        throw broken;
      }
      try {
        hold.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      PreparedGuest guest = new Idle();
      guests.add(guest);
      changed(prepared);
      return guest;
    }

    private synchronized void changed(AtomicInteger counter) {
      counter.incrementAndGet();
      notifyAll();
    }

    synchronized void awaitPrepared(int count) throws InterruptedException {
      while (prepared.get() < count) {
        wait();
      }
    }

    synchronized void awaitStarted(int count) throws InterruptedException {
      while (started.get() < count) {
        wait();
      }
    }

    @Override
    public Map<String, SystemTree> systemTrees() {
      return Map.of();
    }

    @Override
    public Guest open(GuestSetup setup, List<String> modules) {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean compiled() {
      return false;
    }

    @Override
    public void leaveThread() {}

    @Override
    public void close() {}

    private final class Idle implements PreparedGuest {
      @Override
      public Guest open(GuestSetup setup) {
        throw new UnsupportedOperationException();
      }

      @Override
      public long heldBytes() {
        return GUEST_BYTES;
      }

      @Override
      public void close() {
        closed.add(this);
      }
    }
  }
}
