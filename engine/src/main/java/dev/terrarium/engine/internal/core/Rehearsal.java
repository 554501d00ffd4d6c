package dev.terrarium.engine.internal.core;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.terrarium.engine.Grants;
import dev.terrarium.engine.Language;
import dev.terrarium.engine.Outcome;
import dev.terrarium.engine.Program;
import dev.terrarium.engine.SandboxEngine;
import dev.terrarium.engine.SessionSpec;
import dev.terrarium.engine.Tool;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;

/**
 * Runs a program like those to come again and again, so that the JVM has compiled what they use
 * before they come: the language's parser and interpreter, and the way from opening a sandbox to
 * making its interpreter ready for the next one.
 */
final class Rehearsal {
  private static final System.Logger LOG = System.getLogger(Rehearsal.class.getName());

  private final SandboxEngine engine;
  private final Language language;
  private final String text;
  private final SessionSpec spec;

  Rehearsal(SandboxEngine engine, Language language) {
    this.engine = engine;
    this.language = language;
    text = text(language == Language.PYTHON ? "rehearsal.py" : "rehearsal.js");
    Tool tool =
        Tool.of("double", "Doubles.", Input.class, Integer.class, input -> 2 * input.value());
    spec = SessionSpec.of(language).with(Grants.none().withTool(tool));
  }

  /**
   * The tool's input.
   *
   * @param value any number
   */
  record Input(int value) {}

  private static String text(String name) {
    try (InputStream in = Rehearsal.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the engine's own " + name + " cannot be read", e);
    }
  }

  /** Rehearses for some time. Every text is a new one. */
  void run(Duration effort) {
    long start = System.nanoTime();
    for (int round = 0; System.nanoTime() - start < effort.toNanos(); round++) {
      Outcome outcome = once(round);
      if (!(outcome instanceof Outcome.Completed)) {
        LOG.log(System.Logger.Level.DEBUG, "a rehearsal ended in {0}", outcome);
      }
    }
  }

  Outcome once(int round) {
    String program = text.replace("%d", Integer.toString(round));
    return engine.run(Program.of(language, program), spec).outcome();
  }
}
