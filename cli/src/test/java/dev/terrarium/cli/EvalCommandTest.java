package dev.terrarium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.terrarium.engine.Outcome;
import dev.terrarium.engine.SandboxException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvalCommandTest {
  private static final String PYTHON = "../eval/data/humaneval/HumanEval.jsonl.gz";
  private static final String JAVASCRIPT = "../eval/data/humaneval-x-js/humaneval_js.jsonl";

  @TempDir Path folder;

  private String samples(String... completions) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String completion : completions) {
      text.append(
          JsonMapper.shared()
              .createObjectNode()
              .put("task_id", "JavaScript/0")
              .put("completion", completion));
      text.append('\n');
    }
    return Files.writeString(folder.resolve("samples.jsonl"), text).toString();
  }

  private static FakeEngine passing() {
    return FakeEngine.ending(FakeEngine.completed("end of the tests"));
  }

  @Test
  void canonicalSolutions_endInAScore() {
    var result = new Cli().on(passing()).run("eval", PYTHON, "--canonical");
    assertThat(result.out())
        .isEqualTo(
            """
            passed                      164
            pass@1                    1.000
            164 of 164 passed
            """);
    assertThat(result.exitCode()).isZero();
    assertThat(result.err()).isEmpty();
  }

  /** On a real engine. */
  @Test
  void samples_areRunAndExplained() throws IOException {
    String file = samples("return true }", "return numbers.x.y }", "return ");
    var result = new Cli().run("eval", JAVASCRIPT, "--samples", file, "--limits", "generous");
    assertThat(result.out())
        .startsWith("JavaScript/0 sample 1: wrong answer: Assertion failed\n")
        .contains("JavaScript/0 sample 2: error TypeError: ")
        .contains("JavaScript/0 sample 3: error SyntaxError: ")
        .contains("pass@1                    0.000\n")
        .contains("problems without samples, not counted: 163\n")
        .endsWith("\n0 of 3 passed\n");
    assertThat(result.exitCode()).isZero();
  }

  @Test
  void json_isALineForEachSampleAndASummary() throws IOException {
    String file = samples("a", "b", "c", "d", "e", "f", "g", "h", "i", "j");
    var result = new Cli().on(passing()).run("eval", JAVASCRIPT, "--samples", file, "--json");
    result.out().lines().forEach(Schemas::assertEvalResult);
    List<JsonNode> lines = result.out().lines().map(JsonMapper.shared()::readTree).toList();
    assertThat(lines).hasSize(11);
    assertThat(lines.get(2).get("taskId").stringValue()).isEqualTo("JavaScript/0");
    assertThat(lines.get(2).get("sample").intValue()).isEqualTo(3);
    assertThat(lines.get(2).get("outcome").stringValue()).isEqualTo("passed");
    JsonNode summary = lines.getLast().get("summary");
    assertThat(summary.get("passed").intValue()).isEqualTo(10);
    assertThat(summary.get("problemsWithoutSamples").intValue()).isEqualTo(163);
    assertThat(summary.get("passAt").propertyNames()).containsExactly("pass@1", "pass@10");
  }

  @Test
  void firstSamples_areRunAlone() {
    FakeEngine engine = passing();
    var result = new Cli().on(engine).run("eval", PYTHON, "--canonical", "--first", "3");
    assertThat(result.out()).endsWith("3 of 3 passed\n");
    assertThat(engine.programs).hasSize(3);
  }

  @Test
  void brokenSandbox_isNoScore() {
    FakeEngine engine =
        new FakeEngine((_, _) -> {
          throw new SandboxException("no room");
        });
    var result = new Cli().on(engine).run("eval", PYTHON, "--canonical", "--first", "1");
    assertThat(result.out()).startsWith("HumanEval/0 sample 1: broken: no room\n");
    assertThat(result.exitCode()).isEqualTo(1);
  }

  @Test
  void earlyExit_doesNotPass() {
    FakeEngine engine = FakeEngine.ending(FakeEngine.completed(null));
    var result = new Cli().on(engine).run("eval", PYTHON, "--canonical", "--first", "1");
    assertThat(result.out()).startsWith("HumanEval/0 sample 1: early exit\n");
  }

  @Test
  void denial_isNamed() {
    FakeEngine engine =
        FakeEngine.ending(new Outcome.Denied("network", "no grant", FakeEngine.error("E", "m")));
    var result = new Cli().on(engine).run("eval", PYTHON, "--canonical", "--first", "1");
    assertThat(result.out()).startsWith("HumanEval/0 sample 1: denied network: no grant\n");
  }

  @Test
  void wrongUsage_isExplained() throws IOException {
    assertThat(error("eval", PYTHON))
        .isEqualTo("eval: no samples are given; give one of --samples FILE and --canonical");
    assertThat(error("eval", PYTHON, "--canonical", "--samples", "x"))
        .isEqualTo(
            "eval: there are --samples and --canonical; give one of --samples FILE and"
                + " --canonical");
    assertThat(error("eval", "missing", "--canonical"))
        .isEqualTo("missing: there is no such file; check the path");
    assertThat(error("eval", PYTHON, "--canonical", "--first", "0"))
        .isEqualTo("--first 0: is out of range; use 1 to 2,147,483,647");
    assertThat(error("eval", PYTHON, "--canonical", "--threads", "0"))
        .isEqualTo("--threads 0: is out of range; use 1 to 1,000");
    String file = samples("");
    assertThat(error("eval", PYTHON, "--samples", file))
        .isEqualTo(
            file
                + " line 1: there is no problem JavaScript/0; give the problem file that the"
                + " samples answer");
  }

  private static String error(String... args) {
    var result = new Cli().on(passing()).run(args);
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    return result.err().strip().replaceFirst("^terrarium: ", "");
  }
}
