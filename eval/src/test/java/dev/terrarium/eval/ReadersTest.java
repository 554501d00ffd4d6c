package dev.terrarium.eval;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.terrarium.engine.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Problem sets and samples are read, and what is wrong with them is said. */
class ReadersTest {
  @TempDir Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("file.jsonl"), text);
  }

  @Test
  void humanEval_hasAllProblems() throws EvalInputException {
    List<Problem> problems = ProblemSets.python();
    assertThat(problems).hasSize(164);
    Problem first = problems.getFirst();
    assertThat(first.taskId()).isEqualTo("HumanEval/0");
    assertThat(first.language()).isEqualTo(Language.PYTHON);
    assertThat(first.prompt()).startsWith("from typing import List").contains(">>> has_close");
    assertThat(first.canonicalSolution()).startsWith("    for idx, elem in");
    assertThat(first.test())
        .contains("def check(candidate):")
        .endsWith("check(has_close_elements)");
  }

  @Test
  void humanEvalX_hasAllProblems() throws EvalInputException {
    List<Problem> problems = ProblemSets.javaScript();
    assertThat(problems).hasSize(164);
    Problem last = problems.getLast();
    assertThat(last.taskId()).isEqualTo("JavaScript/163");
    assertThat(last.language()).isEqualTo(Language.JAVASCRIPT);
    assertThat(last.prompt()).contains("const generateIntegers = (");
    assertThat(last.test()).contains("testGenerateIntegers()");
  }

  @Test
  void canonicalSamples_areTheSolutions() throws EvalInputException {
    List<Problem> problems = ProblemSets.python();
    assertThat(Samples.canonical(problems))
        .hasSize(164)
        .allMatch(sample -> sample.completion().equals(sample.problem().canonicalSolution()));
  }

  @Test
  void samples_areNumberedForEachProblem() throws Exception {
    Path file =
        file(
            """
            {"task_id": "HumanEval/1", "completion": "a", "model": "ignored"}

            {"task_id": "HumanEval/0", "completion": "b"}
            {"task_id": "HumanEval/1", "completion": "c"}
            """);
    List<Problem> problems = ProblemSets.python();
    assertThat(Samples.read(file, problems))
        .containsExactly(
            new Sample(problems.get(1), 1, "a"),
            new Sample(problems.get(0), 1, "b"),
            new Sample(problems.get(1), 2, "c"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"task_id\":      | is not JSON at character",
        "[1]                | is not a JSON object; write one object a line",
        "{} {}              | is not JSON at character",
        "{\"completion\":\"\"} | task_id is missing; give it as text",
        "{\"task_id\":1}    | there is no problem MBPP/1; give the problem file",
        "{\"task_id\":1.5}  | task_id is not text; give it as text",
        "{\"task_id\":\"HumanEval/0\"} | completion is missing; give it as text",
        "{\"task_id\":\"X/0\",\"completion\":\"\"} | there is no problem X/0; give the problem file",
      })
  void brokenSample_isNamedByFileAndLine(String line, String reason) throws Exception {
    Path file = file("{\"task_id\":\"HumanEval/0\",\"completion\":\"\"}\n\n" + line);
    List<Problem> problems = ProblemSets.python();
    assertThatThrownBy(() -> Samples.read(file, problems))
        .isInstanceOf(EvalInputException.class)
        .hasMessageStartingWith(file + " line 3: " + reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"task_id\":\"Go/0\"}                               | is in none of the formats",
        "{\"task_id\":\"a\",\"entry_point\":\"f()\"}          | entry_point is not the name of",
        "{\"task_id\":\"a\",\"entry_point\":\"f\"}            | prompt is missing; give it as text",
        "{\"task_id\":\"JavaScript/0\",\"test\":\"\"}         | prompt is missing; give it as text",
      })
  void brokenProblem_isNamedByFileAndLine(String line, String reason) throws IOException {
    Path file = file(line);
    assertThatThrownBy(() -> Problems.read(file))
        .isInstanceOf(EvalInputException.class)
        .hasMessageStartingWith(file + " line 1: " + reason);
  }

  @Test
  void sameProblemTwice_isRefused() throws IOException {
    String line =
        "{\"task_id\":\"JavaScript/0\",\"prompt\":\"\",\"canonical_solution\":\"\",\"test\":\"\"}\n";
    Path file = file(line + line);
    assertThatThrownBy(() -> Problems.read(file))
        .hasMessage(
            file + " line 2: there was a task_id JavaScript/0 before; give each another one");
  }

  @Test
  void unusableFiles_areRefused() throws IOException {
    Path missing = folder.resolve("missing");
    assertThatThrownBy(() -> Problems.read(missing))
        .hasMessage(missing + ": there is no such file; check the path");
    Path empty = file("\n");
    assertThatThrownBy(() -> Problems.read(empty))
        .hasMessage(empty + ": holds no problems; give a file with one problem a line");
    assertThatThrownBy(() -> Samples.read(empty, List.of()))
        .hasMessage(empty + ": holds no samples; give a file with one sample a line");
    assertThatThrownBy(() -> Problems.read(folder)).hasMessageContaining("cannot be read");
    byte[] whole = Files.readAllBytes(ProblemSets.PYTHON);
    Path cut = Files.write(folder.resolve("cut.gz"), Arrays.copyOf(whole, whole.length / 2));
    assertThatThrownBy(() -> Problems.read(cut))
        .hasMessage(cut + ": is a broken gzip file; get it once more");
  }

  @Test
  void lineThatIsNotUtf8_isRefused() throws IOException {
    Path file = file("");
    Files.write(file, "{\"task_id\":\"é\"}".getBytes(ISO_8859_1));
    assertThatThrownBy(() -> Problems.read(file))
        .hasMessageStartingWith(file + " line 1: is not JSON")
        .hasMessageContaining("UTF-8");
  }

  @Test
  void textOutsideOfAscii_isKept() throws Exception {
    Path file = file("");
    Files.write(file, "{\"task_id\":\"HumanEval/0\",\"completion\":\"é😀\"}".getBytes(UTF_8));
    assertThat(Samples.read(file, ProblemSets.python()).getFirst().completion()).isEqualTo("é😀");
  }
}
