package dev.terrarium.engine;

import static dev.terrarium.engine.Language.JAVASCRIPT;
import static dev.terrarium.engine.Language.PYTHON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Guests that were ready before their session was opened are those of that session alone. */
@Timeout(600)
class ReadyGuestsTest {
  private static final Map<Language, String> USES_ALL =
      Map.of(
          PYTHON, "print('out'); open('/workspace/mine').read() + whose()",
          JAVASCRIPT,
              "console.log('out'); require('fs').readFileSync('/workspace/mine', 'utf8') + whose()");

  private static SandboxEngine engine;

  @BeforeAll
  static void openEngine() {
    engine = SandboxEngine.create();
    engine.warmUp().join();
  }

  @AfterAll
  static void closeEngine() {
    engine.close();
  }

  private static Session open(Language language, String owner) {
    Tool whose = Tool.of("whose", "Says whose it is.", Nothing.class, String.class, _ -> owner);
    Session session = engine.open(SessionSpec.of(language).with(Grants.none().withTool(whose)));
    session.files().writeText("/workspace/mine", "file of " + owner + ", tool of ");
    return session;
  }

  /** A tool's input. */
  record Nothing() {}

  @ParameterizedTest
  @EnumSource
  void sessions_haveTheirOwnFilesToolsAndOutput(Language language) {
    for (String owner : new String[] {"one", "two", "three"}) {
      try (Session session = open(language, owner)) {
        Execution execution = session.run(USES_ALL.get(language));

        assertThat(execution.outcome())
            .isEqualTo(
                new Outcome.Completed(GuestValue.of("file of " + owner + ", tool of " + owner)));
        assertThat(execution.output().stdout()).isEqualTo("out\n");
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void sessionWithoutTools_hasNoneOfEarlierSessions(Language language) {
    open(language, "another").close();

    Outcome outcome = engine.run(Program.of(language, "whose()")).outcome();

    assertThat(outcome).isInstanceOf(Outcome.Failed.class);
  }

  @Test
  void guestsWithAClockASeedOrAnEnvironment_areMadeForTheirSession() {
    Grants grants =
        Grants.none()
            .withFixedClock(Instant.ofEpochSecond(1_000_000))
            .withSeed(7)
            .withEnvironment("NAME", "value");
    String program = "import os, random, time\n[time.time(), random.random(), os.environ['NAME']]";

    Outcome first = run(grants, program);

    assertThat(first).isInstanceOf(Outcome.Completed.class);
    assertThat(first.toString()).contains("1000000", "value");
    assertThat(run(grants, program)).isEqualTo(first);
  }

  private static Outcome run(Grants grants, String program) {
    return engine.run(Program.python(program), SessionSpec.of(PYTHON).with(grants)).outcome();
  }

  @Test
  void sessionThatNeverRan_leavesItsGuestToTheNext() {
    engine.open(SessionSpec.of(PYTHON)).close();

    assertThat(engine.run(Program.python("6 * 7")).outcome())
        .isEqualTo(new Outcome.Completed(GuestValue.of(42)));
  }
}
