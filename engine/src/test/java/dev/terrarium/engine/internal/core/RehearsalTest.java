package dev.terrarium.engine.internal.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.terrarium.engine.EngineConfig;
import dev.terrarium.engine.EngineListener;
import dev.terrarium.engine.Execution;
import dev.terrarium.engine.GuestValue;
import dev.terrarium.engine.Language;
import dev.terrarium.engine.Outcome;
import dev.terrarium.engine.SandboxEngine;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an engine rehearses works, and no more of it runs than was asked for. */
@Timeout(600)
class RehearsalTest {
  private final List<Execution> runs = new CopyOnWriteArrayList<>();
  private final SandboxEngine engine =
      SandboxEngine.create(
          EngineConfig.standard()
              .withListener(
                  new EngineListener() {
                    @Override
                    public void ended(long session, Execution execution) {
                      runs.add(execution);
                    }
                  }));

  @AfterEach
  void close() {
    engine.close();
  }

  @ParameterizedTest
  @EnumSource
  void rehearsal_completes_withTheValueThatItComputes(Language language) {
    Outcome outcome = new Rehearsal(engine, language).once(4);

    assertThat(outcome).isInstanceOf(Outcome.Completed.class);
    GuestValue value = ((Outcome.Completed) outcome).value();
    assertThat(((GuestValue.Mapping) value).entries())
        .containsAllEntriesOf(
            Map.of(
                GuestValue.of("answer"), GuestValue.of(8),
                GuestValue.of("ok"), GuestValue.of(true)));
    assertThat(runs)
        .singleElement()
        .satisfies(run -> assertThat(run.output().stdout()).isNotEmpty());
  }

  @Test
  void warmUp_withoutEffort_runsOneProgram() {
    engine.warmUp(Language.JAVASCRIPT).join();

    assertThat(runs).hasSize(1);
  }

  @Test
  void warmUp_withEffort_rehearses() {
    engine.warmUp(Duration.ofMillis(1), Language.JAVASCRIPT).join();

    assertThat(runs).hasSizeGreaterThan(1);
    assertThat(runs).allMatch(run -> run.outcome() instanceof Outcome.Completed);
  }

  @Test
  void warmUp_withNegativeEffort_saysSo() {
    assertThatThrownBy(() -> engine.warmUp(Duration.ofMillis(-1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("PT-0.001S");
  }
}
