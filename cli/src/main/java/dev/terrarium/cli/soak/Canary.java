package dev.terrarium.cli.soak;

import dev.terrarium.cli.soak.SoakResult.BrokenPromise;
import dev.terrarium.engine.GuestValue;
import dev.terrarium.engine.Language;
import dev.terrarium.engine.Limits;
import dev.terrarium.engine.Outcome;
import dev.terrarium.engine.SandboxEngine;
import dev.terrarium.engine.SandboxException;
import dev.terrarium.engine.Session;
import dev.terrarium.engine.SessionSpec;
import java.util.EnumMap;
import java.util.Map;

/**
 * A session of each language that nobody else has to do with, and that must not notice anything.
 */
final class Canary implements AutoCloseable {
  private static final Limits LIMITS = Limits.standard().withHeapBytes(32L << 20);

  private final Map<Language, Session> sessions = new EnumMap<>(Language.class);
  private long expected;

  Canary(SandboxEngine engine) {
    for (Language language : Language.values()) {
      Session session = engine.open(SessionSpec.of(language).with(LIMITS));
      session.run(language == Language.PYTHON ? "n = 0" : "var n = 0");
      sessions.put(language, session);
    }
  }

  /** Lets each count one further. */
  synchronized void ask(Tally tally) {
    expected++;
    sessions.forEach((language, session) -> {
      String program = language == Language.PYTHON ? "n += 1\nn" : "n += 1; n";
      Object answer = answer(session, program);
      if (answer.equals(new Outcome.Completed(GuestValue.of(expected)))) {
        tally.canaryAnswered();
      } else {
        tally.broke(
            new BrokenPromise(
                "the untouched %s session answers %s, not %d".formatted(language, answer, expected),
                language,
                program));
      }
    });
  }

  private static Object answer(Session session, String program) {
    try {
      return session.run(program).outcome();
    } catch (SandboxException e) {
      return e;
    }
  }

  @Override
  public void close() {
    sessions.values().forEach(Session::close);
  }
}
