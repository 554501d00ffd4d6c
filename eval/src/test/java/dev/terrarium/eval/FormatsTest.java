package dev.terrarium.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.terrarium.engine.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records as the authors of problem sets write them, and what is wrong with others. */
class FormatsTest {
  @TempDir Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("file.jsonl"), text);
  }

  private Problem only(String line) throws Exception {
    List<Problem> problems = Problems.read(file(line));
    assertThat(problems).hasSize(1);
    return problems.getFirst();
  }

  @Test
  void mbpp_isReadWithItsSetup() throws Exception {
    Problem problem =
        only(
            """
            {"text": "Write a python function to remove first and last occurrence of a given character from the string.", "code": "def remove_Occ(s,ch): \\r\\n    return s", "task_id": 11, "test_setup_code": "n = 1", "test_list": ["assert remove_Occ(\\"hello\\",\\"l\\") == \\"heo\\"", "assert remove_Occ(\\"abcda\\",\\"a\\") == \\"bcd\\""], "challenge_test_list": []}
            """);
    assertThat(problem.taskId()).isEqualTo("MBPP/11");
    assertThat(problem.prompt()).isEmpty();
    assertThat(problem.canonicalSolution()).startsWith("def remove_Occ");
    assertThat(problem.test())
        .isEqualTo(
            "n = 1\nassert remove_Occ(\"hello\",\"l\") == \"heo\"\n"
                + "assert remove_Occ(\"abcda\",\"a\") == \"bcd\"");
  }

  @Test
  void sanitizedMbpp_isReadWithItsImports() throws Exception {
    Problem problem =
        only(
            """
            {"source_file": "Benchmark Questions Verification V2.ipynb", "task_id": 2, "prompt": "Write a function to find the shared elements from the given two lists.", "code": "def similar_elements(a, b):\\n  return tuple(set(a) & set(b))", "test_imports": ["import math"], "test_list": ["assert set(similar_elements((3, 4, 5, 6),(5, 7, 4, 10))) == set((4, 5))"]}
            """);
    assertThat(problem.prompt()).isEmpty();
    assertThat(problem.test()).startsWith("import math\n");
  }

  @Test
  void multiPlE_isReadWithoutASolution() throws Exception {
    Problem problem =
        only(
            """
            {"name": "HumanEval_0_has_close_elements", "language": "js", "prompt": "function has_close_elements(numbers, threshold){\\n", "doctests": "transform", "tests": "const assert = require('node:assert');", "stop_tokens": ["\\nfunction "]}
            """);
    assertThat(problem.language()).isEqualTo(Language.JAVASCRIPT);
    assertThat(problem.canonicalSolution()).isNull();
    assertThatThrownBy(() -> Samples.canonical(List.of(problem)))
        .hasMessage(
            "HumanEval_0_has_close_elements: comes without a solution; give samples in a file");
  }

  @Test
  void ownFormat_mayHoldSamples() throws Exception {
    Path file =
        file(
            """
            {"id": "add", "language": "python", "prompt": "def add(a, b):\\n", "tests": ["assert candidate(1, 2) == 3", "assert candidate(0, 0) == 0"], "entry_point": "add", "samples": ["    return a + b\\n", "    return 3\\n"]}
            {"id": "say", "language": "javascript", "tests": "console.assert(say() === 1)"}
            """);
    List<Problem> problems = Problems.read(file);
    assertThat(problems.getFirst().test())
        .isEqualTo("candidate = add\nassert candidate(1, 2) == 3\nassert candidate(0, 0) == 0");
    assertThat(Samples.within(file))
        .containsExactly(
            new Sample(problems.getFirst(), 1, "    return a + b\n"),
            new Sample(problems.getFirst(), 2, "    return 3\n"));
  }

  /** MultiPL-E keeps all completions in a line, EvalPlus writes another name, MBPP a number. */
  @Test
  void samples_nameProblemsAsTheirSetsDo() throws Exception {
    String problems =
        """
        {"task_id": 2, "test_list": ["assert f()"], "code": ""}
        {"name": "HumanEval_1", "language": "py", "prompt": "", "tests": ""}
        """;
    List<Problem> read = Problems.read(file(problems));
    Path samples =
        Files.writeString(
            folder.resolve("samples.jsonl"),
            """
            {"task_id": "Mbpp/2", "completion": "a"}
            {"task_id": 2, "completion": "b"}
            {"name": "HumanEval_1", "completions": ["c", "d"]}
            """);
    assertThat(Samples.read(samples, read))
        .containsExactly(
            new Sample(read.get(0), 1, "a"),
            new Sample(read.get(0), 2, "b"),
            new Sample(read.get(1), 1, "c"),
            new Sample(read.get(1), 2, "d"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"task_id\":1,\"test_list\":[]}                  | test_list is empty; give at least one",
        "{\"task_id\":1,\"test_list\":[1]}                 | test_list is not a list of texts",
        "{\"name\":\"a\",\"language\":\"rs\",\"tests\":\"\"} | language rs is not one that is read",
        "{\"id\":\"a\",\"language\":\"python\",\"tests\":\"\"} | tests is empty; give at least one",
        "{\"id\":\"a\"}                                    | is in none of the formats that are read",
      })
  void brokenRecord_isExplained(String line, String reason) throws IOException {
    Path file = file(line);
    assertThatThrownBy(() -> Problems.read(file))
        .isInstanceOf(EvalInputException.class)
        .hasMessageStartingWith(file + " line 1: " + reason);
  }
}
