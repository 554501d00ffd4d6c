package dev.terrarium.bench.micro;

import dev.terrarium.engine.Language;
import dev.terrarium.engine.Outcome;
import dev.terrarium.engine.Program;
import dev.terrarium.engine.SandboxEngine;
import java.util.Locale;

/** Prints the result of one program, and ends. Others measure how long the JVM takes in all. */
public final class FirstResult {
  private FirstResult() {}

  /** Takes a language. */
  public static void main(String[] arguments) {
    Language language = Language.valueOf(arguments[0].toUpperCase(Locale.ROOT));
    try (SandboxEngine engine = SandboxEngine.create()) {
      Outcome outcome = engine.run(Program.of(language, "6 * 7")).outcome();
      if (!(OpenSession.completed(outcome) instanceof Outcome.Completed(var value))) {
        throw new AssertionError(outcome);
      }
      System.out.println(value.as(Integer.class));
    }
  }
}
