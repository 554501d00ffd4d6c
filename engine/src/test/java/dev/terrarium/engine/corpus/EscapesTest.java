package dev.terrarium.engine.corpus;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.terrarium.engine.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * Programs that try to get out, by the published ways of doing it. Each tries in earnest and shows
 * what it got; the host's secrets must be neither seen nor changed. A part of them: {@code
 * -Descapes=pickle/*}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EscapesTest {
  private EscapeRange range;

  @BeforeAll
  void openRange() throws IOException {
    HostCanaries.inEnvironment();
    range = new EscapeRange();
  }

  @AfterAll
  void closeRange() throws IOException {
    range.close();
  }

  @TestFactory
  Stream<DynamicTest> programs() {
    return range.programs(System.getProperty(EscapeRange.ESCAPES, "*/*")).stream()
        .map(p -> DynamicTest.dynamicTest(p.key(), () -> check(p)));
  }

  private void check(CorpusProgram program) throws InterruptedException {
    List<String> problems = range.problems(program);
    if (program.header().has("known-gap")) {
      assertThat(problems).as("the gap is closed: remove known-gap").isNotEmpty();
      abort(program.header().text("known-gap", ""));
    }
    if (!problems.isEmpty()) {
      fail("src/test/resources/escapes/" + program.key() + "\n" + String.join("\n", problems));
    }
  }

  @Test
  void escapes_areManyAndInBothLanguages() {
    List<CorpusProgram> programs = range.programs("*/*");
    Set<Language> languages =
        programs.stream()
            .flatMap(p -> p.steps().stream())
            .map(CorpusProgram.Step::language)
            .collect(toSet());

    assertThat(programs).hasSizeGreaterThanOrEqualTo(150);
    assertThat(languages).containsExactlyInAnyOrder(Language.values());
    assertThat(programs.stream().collect(groupingBy(CorpusProgram::area, mapping(p -> 1, toSet()))))
        .hasSizeGreaterThanOrEqualTo(12);
  }

  @Test
  void headers_haveKnownKeysAndNameWhatEnds() {
    assertThat(range.programs("*/*"))
        .allSatisfy(program ->
            assertThat(program.steps())
                .allSatisfy(step -> {
                  Header header = step.header();
                  String outcome = header.text("outcome", "");
                  assertThat(outcome).as(program.key()).isNotEmpty();
                  assertThat(header.has("error") || !outcome.equals("failed")).isTrue();
                  assertThat(header.has("denied") || !outcome.equals("denied")).isTrue();
                  assertThat(header.entries().keySet())
                      .as(program.key())
                      .allMatch(
                          k -> Header.STEP_KEYS.contains(k) || Header.SESSION_KEYS.contains(k));
                  assertThat(step.source()).isNotBlank();
                }));
  }

  @Test
  void names_areKebabCase() {
    assertThat(Corpus.files(EscapeRange.ESCAPES))
        .map(Path::getFileName)
        .allMatch(name -> name.toString().matches("[a-z0-9]+(-[a-z0-9]+)*\\.(py|js)"));
  }
}
