package dev.terrarium.engine.internal.core;

import dev.terrarium.engine.internal.guest.GuestRuntime;
import dev.terrarium.engine.internal.pool.GuestPool;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

/**
 * The end of an engine's sessions and pool, and then of its language runtimes, on a thread of its
 * own: a guest that is stuck in host code may never leave, and must hold up neither the caller nor
 * the JVM. The runtimes wait for all guests, since the polyglot layer keeps a lock while it closes
 * an engine under a guest that is stuck, and its shutdown hook waits for that lock.
 */
final class Departure {
  private static final System.Logger LOG = System.getLogger(Departure.class.getName());

  private final List<DefaultSession> sessions;
  private final GuestPool pool;
  private final Collection<GuestRuntime> runtimes;
  private final Thread thread;

  /** Starts to wait for the end of sessions that were closed, and of a closed pool. */
  Departure(List<DefaultSession> sessions, GuestPool pool, Collection<GuestRuntime> runtimes) {
    this.sessions = sessions;
    this.pool = pool;
    this.runtimes = runtimes;
    thread = Thread.ofPlatform().daemon().name("terrarium-close").start(this::run);
  }

  private void run() {
    try {
      for (DefaultSession session : sessions) {
        session.awaitFreed();
      }
      pool.awaitEnd();
      runtimes.forEach(GuestRuntime::close);
    } catch (InterruptedException | RuntimeException | Error e) {
      LOG.log(System.Logger.Level.WARNING, "a language runtime could not be closed", e);
    }
  }

  /**
   * Waits for the end of everything, but no longer than given. An interrupt ends the waiting and is
   * set again; a tool that closes its engine does not wait, since it would wait for itself.
   */
  void await(Duration patience) {
    if (sessions.stream().anyMatch(DefaultSession::isOnGuestThread)) {
      return;
    }
    try {
      var _ = thread.join(patience);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
