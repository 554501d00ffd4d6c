package dev.terrarium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.terrarium.engine.EngineConfig;
import dev.terrarium.engine.Guarantees;
import dev.terrarium.engine.Language;
import dev.terrarium.engine.LimitKind;
import dev.terrarium.engine.Outcome;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class DoctorCommandTest {
  private static final FakeEngine HEALTHY = FakeEngine.ending(FakeEngine.completed(2));

  private static final FakeEngine WITHOUT_PYTHON =
      new FakeEngine((program, _) ->
          program.language() == Language.PYTHON
              ? new Outcome.Broken("python is missing", null)
              : FakeEngine.completed(2));

  @Test
  void healthyMachine_isDescribed() {
    var result = new Cli().on(HEALTHY).run("doctor");
    assertThat(result.out())
        .contains("Java           25")
        .contains("Guest code     interpreted")
        .contains("Guard          armed, as -javaagent")
        .contains("-XX:+EnableJVMCI")
        .contains("javascript   starts in");
    for (LimitKind kind : LimitKind.values()) {
      assertThat(result.out()).contains("\n  " + kind.id());
    }
    assertThat(result.exitCode()).isZero();
  }

  @Test
  void languageThatDoesNotStart_isReported() {
    var result = new Cli().on(WITHOUT_PYTHON).run("doctor");
    assertThat(result.out()).contains("does not start: ").contains("python is missing");
    assertThat(result.exitCode()).isEqualTo(5);
  }

  @Test
  void json_isOneObject() {
    var result = new Cli().on(WITHOUT_PYTHON).run("doctor", "--json");
    assertThat(result.out().lines()).hasSize(1);
    assertThat(result.json().at("/languages/python/starts").booleanValue()).isFalse();
    assertThat(result.json().at("/languages/javascript/starts").booleanValue()).isTrue();
    assertThat(result.json().at("/limits/heap").stringValue()).isEqualTo("not-enforced");
    assertThat(result.json().at("/mode").stringValue()).isEqualTo("interpreted");
    assertThat(result.exitCode()).isEqualTo(5);
  }

  @Test
  void guardThatIsNotArmed_isExplainedAndUnhealthy() {
    FakeEngine unguarded =
        FakeEngine.ending(FakeEngine.completed(2))
            .with(new Guarantees.Guard(Guarantees.Arming.UNARMED, "agents are forbidden"));

    var text = new Cli().on(unguarded).run("doctor");
    var json = new Cli().on(unguarded).run("doctor", "--json").json();

    assertThat(text.out())
        .contains("Guard          not armed: agents are forbidden")
        .contains("-javaagent");
    assertThat(text.exitCode()).isEqualTo(5);
    assertThat(json.at("/guard/arming").stringValue()).isEqualTo("unarmed");
    assertThat(json.at("/guard/detail").stringValue()).isEqualTo("agents are forbidden");
  }

  @Test
  void doctor_looksAtJvmsThatTheEngineRefuses() {
    AtomicReference<EngineConfig> asked = new AtomicReference<>();
    new Cli()
        .engines(config -> {
          asked.set(config);
          return HEALTHY;
        })
        .run("doctor");

    assertThat(asked.get().guardRequired()).isFalse();
  }

  @Test
  void json_followsItsSchema() {
    for (FakeEngine engine : List.of(HEALTHY, WITHOUT_PYTHON)) {
      Schemas.assertDoctor(new Cli().on(engine).run("doctor", "--json").out());
    }
  }
}
