package dev.terrarium.agent;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/** Hands events on, one at a time. */
final class Events {
  private static final System.Logger LOG = System.getLogger(Events.class.getName());
  private final Consumer<? super RunEvent> listener;
  private final ReentrantLock lock = new ReentrantLock();

  Events(Consumer<? super RunEvent> listener) {
    this.listener = listener;
  }

  void emit(RunEvent event) {
    lock.lock();
    try {
      listener.accept(event);
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.WARNING, "a listener of run events failed", e);
    } finally {
      lock.unlock();
    }
  }
}
