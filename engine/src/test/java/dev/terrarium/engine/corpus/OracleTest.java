package dev.terrarium.engine.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Checks expectations against the real thing: CPython or Node must print, return and raise what the
 * front matter says.
 */
class OracleTest {
  private static final String NONE = "none";

  private static final Path DIFFERENCES = Corpus.resource("oracle/known-differences.txt");

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> programs() {
    String pattern = System.getProperty(Corpus.HONEST, "*/*");
    return withOracle(Corpus.matching(Corpus.HONEST, pattern))
        .map(p -> DynamicTest.dynamicTest(p.key(), () -> check(p)));
  }

  @Test
  void knownDifferences_areAboutProgramsWithAnOracle() throws IOException {
    List<String> keys = withOracle(Corpus.programs(Corpus.HONEST)).map(CorpusProgram::key).toList();

    assertThat(differences()).map(OracleTest::program).isSubsetOf(keys);
    assertThat(differences()).as("a cause for each").allMatch(line -> line.matches("\\S+: .{10,}"));
  }

  private void check(CorpusProgram program) throws IOException, InterruptedException {
    for (String line : differences()) {
      assumeFalse(program(line).equals(program.key()), line);
    }
    String interpreter = program.header().text("oracle", NONE);
    assumeTrue(Oracle.isInstalled(interpreter), interpreter + " is not installed");
    Path own = Files.createTempDirectory(folder, "oracle");

    Oracle.Answer answer = Oracle.ask(interpreter, program.steps().getFirst(), own);

    Header header = program.header();
    assertThat(answer.stdout()).isEqualTo(header.string("stdout", ""));
    if (header.text("outcome", "").equals("completed")) {
      JsonNode value = header.json("value", "null");
      assertThat(answer.value(value)).isEqualTo(value.toString());
    } else {
      checkError(header, answer);
    }
  }

  private static void checkError(Header header, Oracle.Answer answer) {
    assertThat(answer.error("type")).isEqualTo(header.text("error", ""));
    if (header.has("message")) {
      assertThat(answer.error("message")).isEqualTo(header.string("message", ""));
    }
    for (String part : header.strings("message-contains")) {
      assertThat(answer.error("message")).contains(part);
    }
    if (header.has("line")) {
      assertThat(answer.error("line")).isEqualTo(header.text("line", ""));
    }
    if (header.has("traceback")) {
      assertThat(answer.error("traceback")).isEqualTo(header.string("traceback", ""));
    }
  }

  private static Stream<CorpusProgram> withOracle(List<CorpusProgram> programs) {
    return programs.stream().filter(p -> !p.header().text("oracle", NONE).equals(NONE));
  }

  private static List<String> differences() throws IOException {
    return Files.readAllLines(DIFFERENCES).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  private static String program(String difference) {
    return difference.substring(0, difference.indexOf(':'));
  }
}
