package dev.terrarium.bench.micro;

import dev.terrarium.engine.Language;
import dev.terrarium.engine.Outcome;
import dev.terrarium.engine.Program;
import dev.terrarium.engine.SandboxEngine;
import java.util.Locale;
import org.graalvm.polyglot.Context;

/** Prints the result of one program, and ends. Others measure how long the JVM takes in all. */
public final class FirstResult {
  /** The word for a context of the polyglot API instead of a sandbox. */
  public static final String BARE = "bare";

  private static final String PROGRAM = "6 * 7";

  private FirstResult() {}

  /** Takes a language, and {@link #BARE} if wanted. */
  public static void main(String[] arguments) {
    Language language = Language.valueOf(arguments[0].toUpperCase(Locale.ROOT));
    boolean bare = arguments.length > 1 && arguments[1].equals(BARE);
    System.out.println(bare ? bare(language) : sandboxed(language));
  }

  private static int sandboxed(Language language) {
    try (SandboxEngine engine = SandboxEngine.create()) {
      Outcome outcome = engine.run(Program.of(language, PROGRAM)).outcome();
      if (!(OpenSession.completed(outcome) instanceof Outcome.Completed(var value))) {
        throw new AssertionError(outcome);
      }
      return value.as(Integer.class);
    }
  }

  private static int bare(Language language) {
    String id = BareGuest.id(language);
    try (Context context = Context.create(id)) {
      return context.eval(id, PROGRAM).asInt();
    }
  }
}
