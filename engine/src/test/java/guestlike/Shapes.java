package guestlike;

import java.lang.ref.WeakReference;
import java.util.function.Supplier;

/**
 * Objects of all kinds for walks to enter. In a package of their own, since the engine's own
 * objects are boundaries.
 */
public final class Shapes {
  private Shapes() {}

  /** A node of a chain. */
  public static final class Link {
    public Object value;
    public Link next;

    public Link(Object value, Link next) {
      this.value = value;
      this.next = next;
    }
  }

  public record Pair(Object left, Object right) {}

  /** A weak reference that holds something itself. */
  public static final class Keyed extends WeakReference<Object> {
    public final byte[] value;

    public Keyed(Object referent, byte[] value) {
      super(referent);
      this.value = value;
    }
  }

  /** A lambda that captures something. */
  public static Supplier<Object> lambda(Object captured) {
    return () -> captured;
  }
}
