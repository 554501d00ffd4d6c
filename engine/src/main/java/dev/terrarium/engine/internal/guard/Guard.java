package dev.terrarium.engine.internal.guard;

import dev.terrarium.engine.internal.guard.GuardStatus.Arming;
import java.lang.instrument.Instrumentation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * The guard of this JVM. {@link #arm()} it before a language implementation is loaded; then {@link
 * #enter} a thread before guest code runs on it, {@link #doom} it to stop the guest wherever it is,
 * and {@link #leave} when the guest has left. Without arming, all of these do nothing. Thread-safe.
 */
public final class Guard {
  private static final System.Logger LOG = System.getLogger(Guard.class.getName());

  /** The system property that makes arming silent. */
  private static final String QUIET = "terrarium.guard.quiet";

  private static final ConcurrentMap<Thread, Watch> WATCHES = new ConcurrentHashMap<>();

  // Guarded by this class.
  private static Arming arming = Arming.UNARMED;
  private static String reason = "";
  private static @Nullable Instrumentation offered;
  private static @Nullable Preparation preparation;
  private static @Nullable PollClasses polls;
  private static @Nullable WeavingTransformer transformer;
  private static @Nullable LateWeaving late;
  private static volatile @Nullable EarlyInitialising early;
  private static volatile boolean rehearsed;

  private Guard() {}

  /** Called by the agent, long before anything is woven: many JVMs never use an engine. */
  static synchronized void offer(Instrumentation jvm) {
    offered = jvm;
  }

  /** Starts in the background what {@link #arm()} takes long for. */
  public static synchronized void prepare() {
    if (offered != null || !SelfAttach.isForbidden()) {
      prepared();
    }
  }

  /**
   * Does what arming does before it has an effect, so that a JVM which trains an AOT cache comes
   * past the classes that this takes. No agent can be there, so engines go on without the guard.
   */
  public static void rehearse() {
    rehearsed = true;
    try {
      var _ = new Preparation().transformer();
    } catch (GuardException e) {
      LOG.log(System.Logger.Level.DEBUG, "arming was not rehearsed", e);
    }
  }

  /** Says whether this JVM trains a cache, and is to run what is our own and the host's alone. */
  public static boolean isRehearsed() {
    return rehearsed;
  }

  private static Preparation prepared() {
    Preparation started = preparation;
    if (started == null) {
      started = new Preparation();
      preparation = started;
    }
    return started;
  }

  /**
   * Arms the guard; tries that once, since what prevents it does not change while a JVM runs.
   *
   * @return what it does from now on
   */
  public static synchronized GuardStatus arm() {
    if (transformer == null && reason.isEmpty()) {
      try {
        Instrumentation agent = offered;
        if (agent == null) {
          armAttached();
        } else {
          arm(agent, Arming.AGENT);
        }
      } catch (GuardException e) {
        reason = String.valueOf(e.getMessage());
        LOG.log(System.Logger.Level.WARNING, "the guard is not armed: {0}", reason);
      }
    }
    return status();
  }

  private static void armAttached() throws GuardException {
    long start = System.nanoTime();
    prepare(); // goes on beside attaching
    arm(SelfAttach.attach(), Arming.ATTACHED);
    if (!Boolean.getBoolean(QUIET)) {
      LOG.log(
          System.Logger.Level.INFO,
          "the guard loaded its agent into this JVM in {0} ms; -D{1}=true silences this line",
          (System.nanoTime() - start) / 1_000_000,
          QUIET);
    }
  }

  private static void arm(Instrumentation jvm, Arming how) throws GuardException {
    try {
      WeavingTransformer prepared = prepared().transformer();
      polls =
          PollClasses.define(
              jvm,
              new PollHooks(
                  Guard::onPoll,
                  Guard::onArray,
                  Guard::onOutside,
                  Guard::onPower,
                  Guard::onLoading,
                  Guard::onOverflow));
      early = EarlyInitialising.start(jvm);
      prepared.install(jvm);
      transformer = prepared;
      late = LateWeaving.start(() -> prepared.weaveMissed(jvm));
      arming = how;
    } catch (GuardException e) {
      throw e;
    } catch (Throwable e) {
      throw new GuardException("the weaving agent failed: " + e, e);
    }
  }

  /**
   * Says what the guard does.
   *
   * @return the status
   */
  public static synchronized GuardStatus status() {
    if (transformer == null) {
      return new GuardStatus(arming, reason, 0, List.of());
    }
    List<String> failures = new ArrayList<>(transformer.failures());
    if (early != null) {
      failures.addAll(early.failures());
    }
    return new GuardStatus(arming, "", transformer.woven(), failures);
  }

  /**
   * Watches a thread.
   *
   * @param guest the thread that guest code is going to run on
   * @param arrays decides about large arrays
   * @param outside decides about objects that keep much outside of the heap
   */
  public static void enter(Thread guest, ArrayBudget arrays, ArrayBudget outside) {
    GuestKilled.prepare();
    WATCHES.put(guest, new Watch(arrays, outside));
  }

  /**
   * Stops the guest on a thread: from now on every poll there throws, until {@link #leave}. Does
   * nothing where the thread is not watched.
   *
   * @param guest the thread
   */
  public static synchronized void doom(Thread guest) {
    Watch watch = WATCHES.get(guest);
    if (watch == null || watch.doomed()) {
      return;
    }
    watch.doom();
    alert();
  }

  /**
   * Has a guest's thread do something at its next poll where the guest could be stopped, which may
   * be inside a builtin. Does nothing where the thread is not watched.
   *
   * @param guest the thread
   * @param visit what to do; it must not throw
   */
  public static synchronized void atNextPoll(Thread guest, Runnable visit) {
    Watch watch = WATCHES.get(guest);
    if (watch != null) {
      watch.visit(visit);
      alert();
    }
  }

  /**
   * Takes back what a guest's thread was to do at its next poll, done or not.
   *
   * @param guest the thread
   */
  public static synchronized void withdraw(Thread guest) {
    Watch watch = WATCHES.get(guest);
    if (watch != null) {
      watch.visit(null);
    }
    alert();
  }

  /**
   * Ends watching a thread. Called when no guest code is left on it.
   *
   * @param guest the thread
   */
  public static synchronized void leave(Thread guest) {
    Watch watch = WATCHES.remove(guest);
    if (watch != null && watch.overflowed() && late != null) {
      late.request();
    }
    if (watch != null && watch.wanted()) {
      alert();
    }
  }

  /** Marks the start of host code on a guest's thread, which must not be stopped at polls. */
  public static void suspend() {
    Watch watch = WATCHES.get(Thread.currentThread());
    if (watch != null) {
      watch.suspend();
    }
  }

  /** Marks the end of host code. */
  public static void resume() {
    Watch watch = WATCHES.get(Thread.currentThread());
    if (watch != null) {
      watch.resume();
    }
  }

  /**
   * Sets how the guest on this thread is refused a power of the JVM, until {@link #leave}. Does
   * nothing where the thread is not watched.
   *
   * @param refusal throws the guest's own kind of error
   */
  public static void refuseWith(Refusal refusal) {
    Watch watch = WATCHES.get(Thread.currentThread());
    if (watch != null) {
      watch.refuseWith(refusal);
    }
  }

  private static synchronized void alert() {
    if (polls != null) {
      polls.alert(WATCHES.values().stream().anyMatch(Watch::wanted));
    }
  }

  private static void onPoll() {
    Watch watch = WATCHES.get(Thread.currentThread());
    if (watch != null) {
      watch.poll();
    }
  }

  private static void onArray(long bytes) {
    Watch watch = WATCHES.get(Thread.currentThread());
    if (watch != null) {
      goOn(watch, watch.admits(bytes));
    }
  }

  private static void onOutside(long bytes) {
    Watch watch = WATCHES.get(Thread.currentThread());
    if (watch != null) {
      goOn(watch, watch.admitsOutside(bytes));
    }
  }

  private static void goOn(Watch watch, boolean admitted) {
    if (!admitted) {
      doom(Thread.currentThread());
      throw new GuestKilled();
    }
    watch.poll();
  }

  private static void onLoading() {
    Watch watch = WATCHES.get(Thread.currentThread());
    if (watch != null) {
      watch.loadClass();
    }
  }

  private static void onOverflow() {
    Watch watch = WATCHES.get(Thread.currentThread());
    EarlyInitialising initialising = early;
    if (watch != null && initialising != null) {
      initialising.await(watch::doomed);
    }
  }

  private static void onPower(String name) {
    Watch watch = WATCHES.get(Thread.currentThread());
    if (watch != null) {
      watch.power(Power.valueOf(name));
    }
  }
}
