package dev.terrarium.engine.internal.value;

import dev.terrarium.engine.GuestValue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where inside a value something is, such as {@code $.rows[2].date}. It is a chain, so that walking
 * a value costs one small object per step and text is only made for a message.
 */
public record Place(@Nullable Place outer, Object step) {
  /** The value itself. */
  static final Place ROOT = named("at $");

  private static final int SHOWN_AT_EACH_END = 12;

  /** Text that is shown as it is. */
  private record Verbatim(String text) {}

  /** A call whose fields are its arguments. */
  private record Call(String function) {}

  /** An argument of a call. */
  private record Argument(String name) {}

  public static Place named(String text) {
    return new Place(null, new Verbatim(text));
  }

  static Place call(String function) {
    return new Place(null, new Call(function));
  }

  Place field(String name) {
    return new Place(this, step instanceof Call ? new Argument(name) : name);
  }

  Place item(int index) {
    return new Place(this, index);
  }

  Place entry(GuestValue key) {
    return key instanceof GuestValue.Text(String name) ? field(name) : new Place(this, key);
  }

  IllegalArgumentException misfit(String expected, GuestValue found) {
    return problem("expected " + expected + ", found " + Words.describe(found));
  }

  IllegalArgumentException problem(String text) {
    return problem(text, null);
  }

  IllegalArgumentException problem(String text, @Nullable Throwable cause) {
    return new IllegalArgumentException(this + ": " + text, cause);
  }

  @Override
  public String toString() {
    List<Object> steps = steps();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < steps.size(); i++) {
      if (i < SHOWN_AT_EACH_END || i >= steps.size() - SHOWN_AT_EACH_END) {
        append(text, steps.get(i));
      } else if (i == SHOWN_AT_EACH_END) {
        text.append("...");
      }
    }
    return text.toString();
  }

  private List<Object> steps() {
    Deque<Object> steps = new ArrayDeque<>();
    for (Place place = this; place != null; place = place.outer) {
      steps.addFirst(place.step);
    }
    return new ArrayList<>(steps);
  }

  private static void append(StringBuilder text, Object step) {
    switch (step) {
      case Verbatim(String shown) -> text.append(shown);
      case Call(String function) -> text.append(function).append("()");
      case Argument(String name) -> text.append(" argument ").append(Words.quote(name));
      case String name when ToolNames.isIdentifier(name) -> text.append('.').append(name);
      case String name -> text.append('[').append(Words.quote(name)).append(']');
      case GuestValue key -> text.append('[').append(Words.describe(key)).append(']');
      default -> text.append('[').append(step).append(']');
    }
  }
}
