package dev.terrarium.engine.internal.graal.heap;

import dev.terrarium.engine.internal.raw.RawMemory;
import java.lang.reflect.Field;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What Truffle keeps about each thread that guests ran on: the actions that wait for it. It forgets
 * a thread that nothing refers to, but an action that came just as the thread left its guest refers
 * to the guest and so to the thread, and both would stay for good.
 */
public final class ThreadRecord {
  private ThreadRecord() {}

  /** Forgets the current thread, which must run no guest from now on. */
  public static void drop() {
    records().remove(Thread.currentThread());
  }

  static Map<?, ?> records() {
    return Holder.RECORDS;
  }

  /** Loads the class only where guests have run, thus long after the guard was armed. */
  private static final class Holder {
    private static final Map<?, ?> RECORDS = find();

    private static Map<?, ?> find() {
      try {
        Field field =
            Class.forName("com.oracle.truffle.api.impl.ThreadLocalHandshake")
                .getDeclaredField("SAFEPOINTS");
        @Nullable Object value = RawMemory.constant(field);
        if (value instanceof Map<?, ?> records) {
          return records;
        }
        throw new IllegalStateException("this version of Truffle keeps its threads elsewhere");
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("this version of Truffle is of an unknown kind", e);
      }
    }
  }
}
