package dev.terrarium.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.terrarium.engine.Outcome;
import dev.terrarium.engine.SandboxException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

  /** On a real engine. */
  @Test
  void flakyAndPartlyRightSamples_areShown() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("own.jsonl"),
            """
            {"id": "chance", "language": "javascript", "tests": "console.assert(Math.random() < 0.5)", "samples": [""]}
            {"id": "half", "language": "javascript", "tests": "console.assert(f(1) === 1); console.assert(f(2) === 1)", "samples": ["function f(x) { return x }"]}
            """);
    var result = new Cli().run("eval", file.toString(), "--rerun", "30", "--credit", "--json");
    result.out().lines().forEach(Schemas::assertEvalResult);
    List<JsonNode> lines = result.out().lines().map(JsonMapper.shared()::readTree).toList();
    assertThat(lines.get(0).get("flaky").booleanValue()).isTrue();
    assertThat(lines.get(1).get("credit").doubleValue()).isEqualTo(0.5);
    assertThat(lines.get(2).get("summary").get("flaky").intValue()).isEqualTo(1);
  }

  @Test
  void interruptedEvaluation_isGoneOnWith() throws IOException {
    Path results = folder.resolve("results.jsonl");
    String[] args = {"eval", PYTHON, "--canonical", "--results", results.toString()};
    String whole = new Cli().on(passing()).run(args).out();
    List<String> lines = Files.readAllLines(results);
    assertThat(lines).hasSize(164).allSatisfy(Schemas::assertEvalResult);

    Files.writeString(
        results, String.join("\n", lines.subList(0, 100)) + "\n" + lines.get(100).substring(0, 30));
    FakeEngine engine = passing();
    String[] more = {"eval", PYTHON, "--canonical", "--results", results.toString(), "--resume"};
    assertThat(new Cli().on(engine).run(more).out()).isEqualTo(whole);
    assertThat(engine.programs).hasSize(64);
    assertThat(Files.readAllLines(results)).isEqualTo(lines);

    assertThat(error(args))
        .isEqualTo(
            results + ": holds results; add --resume to go on from them, or name another file");
    assertThat(
            error("eval", JAVASCRIPT, "--canonical", "--results", results.toString(), "--resume"))
        .startsWith(
            results
                + " line 1: is the result of another sample than HumanEval/0 sample 1 of these");
  }

  @Test
  void page_showsScoresAndWhatChanged() throws IOException {
    Path results = folder.resolve("before.jsonl");
    FakeEngine failing = FakeEngine.ending(FakeEngine.completed(null));
    new Cli()
        .on(failing)
        .run("eval", PYTHON, "--canonical", "--first", "5", "--results", results.toString());
    Path page = folder.resolve("page.html");
    var result =
        new Cli()
            .on(passing())
            .run(
                "eval",
                PYTHON,
                "--canonical",
                "--first",
                "5",
                "--report",
                page.toString(),
                "--compare",
                results.toString());
    assertThat(result.exitCode()).isZero();
    assertThat(Files.readString(page))
        .contains("<h1>HumanEval.jsonl.gz</h1>", "5 of 5 samples")
        .contains("0 passed there, 5 here. 0 ended alike, 5 differently, 0 are only here.");
  }

  /** On a real engine, in a process of its own, by the sample client that Python's users copy. */
  @Test
  void server_scoresForAClientInPython() throws Exception {
    assumeThat(new ProcessBuilder("python3", "--version").start().waitFor()).isZero();
    String script =
        """
        import sys
        sys.path.insert(0, "../samples/clients")
        from terrarium_eval import Scorer
        with Scorer(sys.argv[1:]) as scorer:
            batch = [{"task_id": "JavaScript/0", "completion": "return %s }" % what}
                     for what in ("true", "numbers.x.y", "true")]
            print([answer["outcome"] for answer in scorer.score(batch)])
            try:
                scorer.score([{"task_id": "missing", "completion": ""}])
            except ValueError as error:
                print(error)
        """;
    Process process =
        new ProcessBuilder(
                "python3",
                "-c",
                script,
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "dev.terrarium.cli.Main",
                "eval",
                JAVASCRIPT,
                "--serve")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(said.lines())
        .containsExactly(
            "['wrong_answer', 'error', 'wrong_answer']",
            "request: there is no problem missing; give the task_id of a problem of the file that"
                + " the server was started with, or language and tests");
    assertThat(process.waitFor()).isZero();
  }

  @Test
  void server_speaksAsTheSchemaSays() {
    String requests =
        """
        {"id": 1, "task_id": "HumanEval/0", "completion": ""}
        {"id": 2}
        """;
    requests.lines().limit(1).forEach(Schemas::assertEvalServe);
    var result = new Cli().on(passing()).in(requests).run("eval", PYTHON, "--serve");
    assertThat(result.out().lines()).hasSize(3).allSatisfy(Schemas::assertEvalServe);
    assertThat(result.exitCode()).isZero();
  }

  /** On a real engine. */
  @Test
  void agents_areGradedByWhatTheyLeave() {
    String tasks = "../eval/data/agent-tasks/tasks.jsonl";
    var result = new Cli().run("eval", tasks, "--agent", "scripted");
    assertThat(result.out())
        .startsWith("fix-median: passed, 2 model calls")
        .endsWith("4 of 4 passed\n");
    assertThat(result.err()).contains("the answers come from scripts, not from a model");
  }

  @Test
  void wrongUsage_isExplained() throws IOException {
    assertThat(error("eval", PYTHON))
        .isEqualTo("eval: no samples are given; give one of --samples FILE and --canonical");
    assertThat(error("eval")).isEqualTo("eval: no problems are given; give a FILE, or --serve");
    assertThat(error("eval", PYTHON, "--canonical", "--resume"))
        .isEqualTo("--resume: there is nothing to go on from; add --results FILE");
    assertThat(error("eval", PYTHON, "--canonical", "--compare", "x"))
        .isEqualTo("--compare x: there is no page to show it; add --report");
    assertThat(error("eval", PYTHON, "--serve", "--canonical"))
        .isEqualTo("--serve: there are options that it has no use for; give FILE and limits alone");
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
