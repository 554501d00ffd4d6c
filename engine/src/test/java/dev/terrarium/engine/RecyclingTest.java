package dev.terrarium.engine;

import static dev.terrarium.engine.Language.JAVASCRIPT;
import static dev.terrarium.engine.Language.PYTHON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.terrarium.engine.corpus.Polluting;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Interpreters that have served a session show the next one nothing of it. */
class RecyclingTest {
  private static final Limits LIMITS =
      Limits.standard().withWall(Duration.ofMinutes(2)).withCpu(Duration.ofMinutes(1));

  private static SandboxEngine engine;

  @BeforeAll
  static void createEngine() {
    engine = SandboxEngine.create(EngineConfig.standard().withReadyGuests(1));
    engine.warmUp().join();
  }

  @AfterAll
  static void closeEngine() {
    engine.close();
  }

  private static SessionSpec spec(Language language, String domain) {
    return SessionSpec.of(language).with(LIMITS).withTrustDomain(domain);
  }

  private static String look(SessionSpec spec) {
    Execution execution = engine.run(Polluting.look(spec.languages().getFirst()), spec);
    assertThat(execution.output().stdout() + execution.output().stderr()).isEmpty();
    return switch (execution.outcome()) {
      case Outcome.Completed(var value) -> value.toString();
      case Outcome other -> throw new AssertionError(other + execution.output().stderr());
    };
  }

  /** Without recycling the number of the object would differ with chance; with it, it cannot. */
  @ParameterizedTest
  @EnumSource
  void interpreter_servesSessionsOfItsDomainOneAfterTheOther(Language language) {
    String program = language == PYTHON ? "id(object())" : "1";
    SessionSpec spec = spec(language, "served");
    assertThat(engine.run(Program.of(language, program), spec).outcome())
        .isEqualTo(engine.run(Program.of(language, program), spec).outcome());
  }

  @Test
  void randomNumbers_areNotThoseOfTheSessionBefore() {
    SessionSpec python = spec(PYTHON, "chance").withPreload("random");
    assertThat(value(python, "import random\nrandom.random()"))
        .isNotEqualTo(value(python, "import random\nrandom.random()"));
    SessionSpec javaScript = spec(JAVASCRIPT, "chance");
    assertThat(value(javaScript, "Math.random()")).isNotEqualTo(value(javaScript, "Math.random()"));
  }

  private static String value(SessionSpec spec, String program) {
    return engine.run(Program.of(spec.languages().getFirst(), program), spec).outcome().toString();
  }

  @Test
  void preloadedModules_areThere() {
    assertThat(
            value(spec(PYTHON, "").withPreload("json", "re"), "import sys\n'json' in sys.modules"))
        .contains("true");
    assertThat(value(spec(PYTHON, "").withPreload("numpy"), "1"))
        .contains(
            "the module numpy cannot be preloaded (ModuleNotFoundError: No module named 'numpy'")
        .contains("leave it out of SessionSpec.withPreload");
    assertThatThrownBy(() -> SessionSpec.of(PYTHON).withPreload("a; b"))
        .hasMessage("'a; b' is not the name of a module: preload names such as json");
  }

  @Test
  void interpreterOfAStoppedRun_isNotUsedAgain() {
    SessionSpec spec = spec(PYTHON, "stopped").with(LIMITS.withCpu(Duration.ofMillis(200)));
    String fresh = look(spec.with(LIMITS));
    for (int i = 0; i < 2; i++) {
      assertThat(
              engine
                  .run(Program.python("import builtins\nbuiltins.evil = 1\nwhile True: pass"), spec)
                  .outcome())
          .isInstanceOf(Outcome.LimitHit.class);
      assertThat(look(spec.with(LIMITS))).isEqualTo(fresh);
    }
  }
}
