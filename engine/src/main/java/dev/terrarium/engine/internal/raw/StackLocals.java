package dev.terrarium.engine.internal.raw;

import java.lang.StackWalker.StackFrame;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the methods on the current thread's stack hold in local variables and on their operand
 * stacks: in the interpreter all of it, in compiled code what is still needed. The JVM's stack
 * walker can do that, but offers it to nobody outside of the JDK.
 */
public final class StackLocals {
  private static final System.Logger LOG = System.getLogger(StackLocals.class.getName());
  private static final String FRAME = "java.lang.LiveStackFrame";
  private static final MethodType VALUES = MethodType.methodType(Object[].class, StackFrame.class);
  private static final @Nullable Reader READER = reader();

  private record Reader(StackWalker walker, MethodHandle locals, MethodHandle operands) {}

  private StackLocals() {}

  /**
   * Returns the objects that frames of the current thread hold.
   *
   * @param selected selects the frames, of all from the caller's on
   * @return objects, some of them more than once; none in a JVM that does not tell
   */
  public static List<Object> read(UnaryOperator<Stream<StackFrame>> selected) {
    Reader reader = READER;
    if (reader == null) {
      return List.of();
    }
    return reader
        .walker()
        .walk(frames -> {
          List<Object> found = new ArrayList<>();
          selected.apply(frames).forEach(frame -> add(reader, frame, found));
          return found;
        });
  }

  private static void add(Reader reader, StackFrame frame, List<Object> found) {
    try {
      addObjects((@Nullable Object[]) reader.locals().invokeExact(frame), found);
      addObjects((@Nullable Object[]) reader.operands().invokeExact(frame), found);
    } catch (Throwable e) {
      throw new IllegalStateException("a frame of the stack cannot be read", e);
    }
  }

  private static void addObjects(@Nullable Object @Nullable [] slots, List<Object> found) {
    Stream.ofNullable(slots)
        .flatMap(Stream::of)
        // Numbers come in objects made for the purpose.
        .filter(slot -> slot != null && !slot.getClass().getName().startsWith(FRAME))
        .forEach(found::add);
  }

  private static @Nullable Reader reader() {
    try {
      Lookup lookup = RawMemory.trustedLookup();
      Class<?> frame = Class.forName(FRAME);
      MethodType values = MethodType.methodType(Object[].class);
      MethodType walker = MethodType.methodType(StackWalker.class);
      return new Reader(
          (StackWalker) lookup.findStatic(frame, "getStackWalker", walker).invoke(),
          lookup.findVirtual(frame, "getLocals", values).asType(VALUES),
          lookup.findVirtual(frame, "getStack", values).asType(VALUES));
    } catch (Throwable e) {
      LOG.log(System.Logger.Level.DEBUG, "this JVM's stacks cannot be read", e);
      return null;
    }
  }
}
