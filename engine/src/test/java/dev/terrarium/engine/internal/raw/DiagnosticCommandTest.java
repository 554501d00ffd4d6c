package dev.terrarium.engine.internal.raw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiagnosticCommandTest {

  @Test
  void bothWays_giveTheAnswerOfTheJvm() throws Throwable {
    String answer = DiagnosticCommand.direct("VM.version");

    assertThat(answer).contains(System.getProperty("java.vm.version"));
    assertThat(DiagnosticCommand.managed("vmVersion")).isEqualTo(answer);
  }

  @Test
  void agentThatIsNotThere_isSaidToBeMissing() throws Exception {
    assertThat(DiagnosticCommand.loadAgent("/no/such.jar", "")).isNotBlank();
  }
}
