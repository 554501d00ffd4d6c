package dev.terrarium.engine.internal.graal.python;

import dev.terrarium.engine.GuestFrame;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * An exception as {@code errors.py} describes it.
 *
 * @param type its type as tracebacks show it
 * @param message its text
 * @param notes its notes
 * @param frames where it was raised, outermost first
 * @param link the exception that it was raised from or while handling
 * @param syntax where it says that source text is wrong
 * @param group the exceptions in it, where it is a group
 */
record Raised(
    String type,
    String message,
    List<String> notes,
    List<GuestFrame> frames,
    @Nullable Link link,
    @Nullable Syntax syntax,
    @Nullable Group group) {

  /** An earlier exception, either the declared cause or what was being handled. */
  record Link(boolean cause, Raised earlier) {}

  /** The place of a syntax error; numbers are -1 where they are not known. */
  record Syntax(
      String file, int line, int offset, int endLine, int endOffset, @Nullable String text) {}

  /** The first members of a group, and how many there are in all. */
  record Group(List<Raised> members, int size) {}

  static Raised of(Value value) {
    return new Raised(
        value.getArrayElement(0).asString(),
        value.getArrayElement(1).asString(),
        list(value.getArrayElement(2)).stream().map(Value::asString).toList(),
        list(value.getArrayElement(3)).stream().map(Raised::frame).toList(),
        link(value.getArrayElement(4)),
        syntax(value.getArrayElement(5)),
        group(value.getArrayElement(6)));
  }

  private static GuestFrame frame(Value value) {
    return new GuestFrame(
        value.getArrayElement(0).asString(),
        value.getArrayElement(1).asString(),
        value.getArrayElement(2).asInt(),
        0);
  }

  private static @Nullable Link link(Value value) {
    return value.isNull()
        ? null
        : new Link(
            value.getArrayElement(0).asString().equals("cause"), of(value.getArrayElement(1)));
  }

  private static @Nullable Syntax syntax(Value value) {
    if (value.isNull()) {
      return null;
    }
    Value text = value.getArrayElement(5);
    return new Syntax(
        value.getArrayElement(0).asString(),
        value.getArrayElement(1).asInt(),
        value.getArrayElement(2).asInt(),
        value.getArrayElement(3).asInt(),
        value.getArrayElement(4).asInt(),
        text.isNull() ? null : text.asString());
  }

  private static @Nullable Group group(Value value) {
    return value.isNull()
        ? null
        : new Group(
            list(value.getArrayElement(0)).stream().map(Raised::of).toList(),
            value.getArrayElement(1).asInt());
  }

  private static List<Value> list(Value array) {
    List<Value> items = new ArrayList<>();
    for (long i = 0; i < array.getArraySize(); i++) {
      items.add(array.getArrayElement(i));
    }
    return items;
  }
}
