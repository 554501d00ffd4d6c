package dev.terrarium.engine.internal.guard;

import java.lang.instrument.Instrumentation;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Initialises the language implementations' classes that are loaded, on a stack of its own, as soon
 * as the first guest has reached the end of its stack. What the guest does there may need one for
 * the first time, and a class whose initialiser overflows the stack is broken for all guests. An
 * AOT cache loads thousands of classes long before they are needed.
 */
final class EarlyInitialising implements Runnable {
  /**
   * A guest may have overflowed its stack in an initialiser that this waits for; then it must go
   * on.
   */
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(5);

  private static final long LOOK_NANOS = 1_000_000;

  private static final String[] LANGUAGE = {
    "com.oracle.graal.python.", "com.oracle.truffle.", "com.oracle.js.", "org.graalvm.",
  };

  private final Instrumentation jvm;
  private final List<String> failures = new CopyOnWriteArrayList<>();
  private final Thread thread;
  private volatile boolean requested;
  private volatile boolean done;

  private EarlyInitialising(Instrumentation jvm) {
    this.jvm = jvm;
    // Started beforehand: a guest at the end of its stack has no room for that.
    thread = Thread.ofPlatform().daemon().name("terrarium-guard-early").unstarted(this);
  }

  static EarlyInitialising start(Instrumentation jvm) {
    EarlyInitialising early = new EarlyInitialising(jvm);
    early.thread.start();
    return early;
  }

  /** Waits until it is done; not where the guest is to stop. On a guest's thread. */
  void await(BooleanSupplier stopped) {
    if (done) {
      return;
    }
    requested = true;
    LockSupport.unpark(thread);
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (!done && !stopped.getAsBoolean() && System.nanoTime() - end < 0) {
      LockSupport.parkNanos(this, LOOK_NANOS);
    }
  }

  /** Returns the classes whose initialisers failed, and why. */
  List<String> failures() {
    return List.copyOf(failures);
  }

  @Override
  public void run() {
    while (!requested) {
      LockSupport.park(this);
    }
    for (Class<?> loaded : jvm.getAllLoadedClasses()) {
      if (isLanguage(loaded.getName())) {
        initialise(loaded);
      }
    }
    done = true;
  }

  private static boolean isLanguage(String name) {
    for (String start : LANGUAGE) {
      if (name.startsWith(start)) {
        return true;
      }
    }
    return false;
  }

  private void initialise(Class<?> loaded) {
    try {
      Class.forName(loaded.getName(), true, loaded.getClassLoader());
    } catch (ClassNotFoundException e) {
      // a hidden class, which is used as soon as it is there
    } catch (LinkageError e) {
      failures.add(loaded.getName() + ": " + e);
    }
  }
}
