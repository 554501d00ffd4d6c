package dev.terrarium.bench.micro;

import dev.terrarium.engine.EngineConfig;
import dev.terrarium.engine.Language;
import dev.terrarium.engine.SandboxEngine;
import dev.terrarium.engine.Session;
import dev.terrarium.engine.SessionSpec;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;

/**
 * How much memory an open sandbox keeps that waits for its next program. Prints kilobytes for each
 * language, such as {@code python 1234.5}: what more sandboxes add to the heap after a collection,
 * when the first ones have filled the caches.
 */
public final class IdleMemory {
  private static final int FIRST = 4;
  private static final int MORE = 16;

  private IdleMemory() {}

  /** Takes who keeps them: {@code terrarium} or {@code graalvm}. */
  public static void main(String[] arguments) {
    for (Language language : Language.values()) {
      double kilobytes =
          switch (arguments[0]) {
            case "terrarium" -> ofTerrarium(language);
            case "graalvm" -> ofGraalVm(language);
            default -> throw new IllegalArgumentException("no subject is called " + arguments[0]);
          };
      System.out.printf(Locale.ROOT, "%s %.1f%n", language.id(), kilobytes);
    }
  }

  static double ofTerrarium(Language language) {
    EngineConfig config = EngineConfig.standard().withGuardRequired(false).withReadyGuests(1);
    List<Session> open = new ArrayList<>();
    try (SandboxEngine engine = SandboxEngine.create(config)) {
      Runnable another =
          () -> {
            Session session = engine.open(SessionSpec.of(language));
            OpenSession.completed(session.run("1 + 1").outcome());
            open.add(session);
          };
      // In both measurements exactly one more is ready.
      double kilobytes = kilobytesOf(another, () -> engine.warmUp(language).join());
      open.forEach(Session::close);
      return kilobytes;
    }
  }

  static double ofGraalVm(Language language) {
    String id = BareGuest.id(language);
    List<Context> open = new ArrayList<>();
    try (Engine engine =
        Engine.newBuilder().option("engine.WarnInterpreterOnly", "false").build()) {
      Runnable another =
          () -> {
            Context context = Context.newBuilder(id).engine(engine).build();
            context.eval(id, "1 + 1");
            open.add(context);
          };
      double kilobytes = kilobytesOf(another, () -> {});
      open.forEach(Context::close);
      return kilobytes;
    }
  }

  private static double kilobytesOf(Runnable another, Runnable settle) {
    repeat(FIRST, another);
    settle.run();
    long before = used();
    repeat(MORE, another);
    settle.run();
    return (used() - before) / 1024.0 / MORE;
  }

  private static void repeat(int times, Runnable action) {
    for (int i = 0; i < times; i++) {
      action.run();
    }
  }

  private static long used() {
    for (int i = 0; i < 4; i++) {
      System.gc(); // what closed things leave behind goes step by step
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
