package dev.terrarium.engine.corpus;

import static dev.terrarium.engine.Language.PYTHON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.terrarium.engine.Execution;
import dev.terrarium.engine.Grants;
import dev.terrarium.engine.Language;
import dev.terrarium.engine.SessionSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs that were given a secret, and hosts that were changed, are noticed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EscapeRangeTest {
  private HostCanaries host;
  private CorpusEngine engine;

  @BeforeAll
  void open() throws IOException {
    host = new HostCanaries();
    engine = new CorpusEngine(host);
  }

  @AfterAll
  void close() throws IOException {
    engine.close();
    host.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "console.log(process.env.GIVEN)",
        "console.error(`<${process.env.GIVEN}>`)",
        "process.env.GIVEN",
        "({deep: [new Map([[1, process.env.GIVEN]])]})",
        "throw new Error(process.env.GIVEN)",
        "class Odd extends Error { name = process.env.GIVEN }; throw new Odd()",
        "require('fs').writeFileSync('/workspace/out.txt', process.env.GIVEN)",
        "require('fs').writeFileSync('/workspace/' + process.env.GIVEN, 'x')",
        "echo({value: process.env.GIVEN}); null",
      })
  void secretThatWasGranted_isSeenWhereverItIsShown(String program) {
    assertThat(problems(Language.JAVASCRIPT, program)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "import os; print(os.environ['GIVEN'])",
        "import os; os.environ['GIVEN'].encode()",
        "import os; open(os.environ['GIVEN'] + '?')",
        "import os; echo([os.environ['GIVEN']]); None",
      })
  void secretThatWasGrantedToPython_isSeenWhereverItIsShown(String program) {
    assertThat(problems(PYTHON, program)).isNotEmpty();
  }

  private List<String> problems(Language language, String program) {
    Grants grants =
        Grants.none()
            .withEnvironment("GIVEN", HostCanaries.inEnvironment())
            .withTool(host.watched(CorpusTools.named("echo")));
    try (var session = engine.open(SessionSpec.of(language).with(grants))) {
      Execution execution = session.run(program);
      return host.problems(execution);
    }
  }

  @Test
  void honestProgram_showsNothing() {
    assertThat(problems(Language.JAVASCRIPT, "echo({value: 'canary'}); [1, 'x']")).isEmpty();
    assertThat(host.harm()).isEmpty();
  }

  @Test
  void fileThatWasChanged_isNoticed() throws IOException {
    Path file = Path.of(host.completed("@SECRET_FILE@"));
    Files.writeString(file, "gone");
    assertThat(host.harm()).hasSize(1).first().asString().contains("gone");

    Files.writeString(file.resolveSibling("new"), "x");
    assertThat(host.harm()).isNotEmpty();
    assertThat(host.harm()).isEmpty();
  }

  @Test
  void jvmThatWasChanged_isNoticed() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
      HostCanaries.field = "gone";

      assertThat(host.harm()).hasSize(3);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
