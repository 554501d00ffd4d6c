package dev.terrarium.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.terrarium.engine.EngineConfig;
import dev.terrarium.engine.Language;
import dev.terrarium.engine.Limits;
import dev.terrarium.engine.SandboxEngine;
import dev.terrarium.eval.Verdict.Kind;
import java.io.BufferedReader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Partial credit, repeated runs, rewards, the protocol and kept results. */
class GradingTest {
  private static final Limits LIMITS =
      Limits.standard().withWall(Duration.ofMinutes(2)).withCpu(Duration.ofMinutes(1));
  private static final Problem ADD =
      new Problem(
          "add",
          Language.PYTHON,
          "def add(a, b):\n",
          "    return a + b\n",
          "assert add(1, 2) == 3\nfor i in range(2):\n    assert add(i, 0) == i\nassert add('a', 'b') == 'ab'\n");
  private static final Problem ADD_JS =
      new Problem(
          "addjs",
          Language.JAVASCRIPT,
          "function add(a, b) {\n",
          null,
          "const assert = require('node:assert');\nassert.equal(add(1, 2), 3);\n"
              + "assert.deepStrictEqual([add(1, 1)], [2]);\nconsole.assert(add(2, 2) === 4);");

  private static SandboxEngine engine;

  @TempDir Path folder;

  @BeforeAll
  static void createEngine() {
    engine = SandboxEngine.create(EngineConfig.standard().withOpenTimeout(Duration.ofMinutes(10)));
    engine.warmUp().join();
  }

  @AfterAll
  static void closeEngine() {
    engine.close();
  }

  private static EvalOptions options() {
    return EvalOptions.of(LIMITS).withThreads(2).withPartialCredit(true);
  }

  private static Reward reward(Problem problem, String completion) throws InterruptedException {
    return new RewardScorer(engine, options()).score(new Sample(problem, 1, completion));
  }

  @Test
  void credit_isTheShareOfTestsThatHold() throws Exception {
    assertThat(reward(ADD, "    return a + b\n").value()).isEqualTo(1);
    assertThat(reward(ADD, "    return 3\n").value()).isCloseTo(1 / 4.0, within(1e-9));
    assertThat(reward(ADD, "    return a + b if b else 0\n").value())
        .isCloseTo(3 / 4.0, within(1e-9));
    assertThat(reward(ADD, "    return (\n").value()).isZero();
    assertThat(reward(ADD_JS, "return 3 }\n").value()).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(reward(ADD_JS, "return 2 }\n").value()).isCloseTo(1 / 3.0, within(1e-9));
  }

  /** What held before the endless test counts, of the three tests that the text has. */
  @Test
  void creditOfAStoppedProgram_isWhatHeldBefore() throws Exception {
    Limits little = LIMITS.withCpu(Duration.ofMillis(500));
    var scorer = new RewardScorer(engine, EvalOptions.of(little).withPartialCredit(true));
    String endless = "    while a == 'a': pass\n    return a + b\n";
    Reward reward = scorer.score(new Sample(ADD, 1, endless));
    assertThat(reward.result().verdict()).extracting(Verdict::label).isEqualTo("limit cpu");
    assertThat(reward.value()).isLessThan(1).isGreaterThan(0.5);
  }

  @Test
  void programWhoseTestsAllHoldButThatFails_getsLessThanAll() throws Exception {
    Problem failing = new Problem("x", Language.PYTHON, "", null, "assert True\nraise KeyError");
    assertThat(reward(failing, "").value()).isEqualTo(0.99);
  }

  @Test
  void batch_isScoredInItsOrder() throws Exception {
    List<Sample> batch = new ArrayList<>();
    for (int i = 1; i <= 12; i++) {
      batch.add(new Sample(ADD_JS, i, i % 2 == 0 ? "return a + b }\n" : "return }\n"));
    }
    List<Reward> rewards = new RewardScorer(engine, options()).score(batch);
    assertThat(rewards).extracting(reward -> reward.result().sample()).isEqualTo(batch);
    assertThat(rewards).allSatisfy(reward -> assertThat(reward.known()).isTrue());
    assertThat(rewards)
        .extracting(Reward::value)
        .containsExactly(0.0, 1.0, 0.0, 1.0, 0.0, 1.0, 0.0, 1.0, 0.0, 1.0, 0.0, 1.0);
  }

  @Test
  void sampleThatEndsDifferently_isFlaky() throws Exception {
    Problem chance =
        new Problem("chance", Language.JAVASCRIPT, "", null, "console.assert(Math.random() < 0.5)");
    List<SampleResult> results = run(options().withReruns(20), new Sample(chance, 1, ""));
    assertThat(results.getFirst().isFlaky()).isTrue();
    assertThat(results.getFirst().reruns()).hasSize(20);
    assertThat(run(options().withReruns(3), new Sample(ADD_JS, 1, "return a + b }\n")))
        .noneMatch(SampleResult::isFlaky);
  }

  private static List<SampleResult> run(EvalOptions options, Sample... samples)
      throws InterruptedException {
    List<SampleResult> results = new ArrayList<>();
    new Evaluation(engine, options).run(List.of(samples), results::add);
    return results;
  }

  @Test
  void keptResults_areReadBack() throws Exception {
    Sample[] samples = {
      new Sample(ADD, 1, "    return a + b\n"),
      new Sample(ADD, 2, "    print('é')\n"),
      new Sample(ADD, 3, "    return x\n")
    };
    List<SampleResult> results = run(options().withReruns(1), samples);
    Path file = folder.resolve("results.jsonl");
    var text = new StringBuilder();
    results.forEach(result -> text.append(ResultLines.write(result)).append('\n'));
    String cut = ResultLines.write(results.getFirst()).toString().substring(0, 40);
    Files.writeString(file, text + "{\"summary\":{}}\n" + cut);

    Map<Sample, SampleResult> read = ResultLines.read(file, List.of(samples));
    assertThat(read.keySet()).containsExactly(samples);
    for (SampleResult result : results) {
      assertThat(ResultLines.write(read.get(result.sample()))).isEqualTo(ResultLines.write(result));
    }
  }

  @Test
  void server_answersWhatItCanAndSaysWhatItCannot() throws Exception {
    String requests =
        """
        {"id": 1, "task_id": "add", "completion": "    return a + b\\n"}

        {"id": "two", "language": "javascript", "tests": "console.assert(f() === 1)", "completion": "function f() { return 2 }"}
        {"id": 3, "task_id": "other", "completion": ""}
        {"id": 4, "task_id": "add"}
        {"task_id": "add", "completion": ""}
        {"id": 5
        """;
    List<String> answers = new ArrayList<>();
    new EvalServer(engine, options(), List.of(ADD))
        .serve(new BufferedReader(new StringReader(requests)), answers::add);

    JsonNode greeting = JsonMapper.shared().readTree(answers.removeFirst());
    assertThat(greeting.get("protocol").stringValue()).isEqualTo(EvalServer.PROTOCOL);
    List<JsonNode> sorted =
        answers.stream()
            .map(JsonMapper.shared()::readTree)
            .sorted(Comparator.comparing((JsonNode answer) -> answer.get("id").toString()))
            .toList();
    assertThat(sorted).hasSize(6);
    assertThat(sorted.getFirst().get("id").stringValue()).isEqualTo("two");
    assertThat(sorted.getFirst().get("outcome").stringValue()).isEqualTo("wrong_answer");
    assertThat(sorted.getFirst().get("reward").doubleValue()).isZero();
    assertThat(sorted.get(1).get("reward").doubleValue()).isEqualTo(1);
    assertThat(sorted.get(2).get("error").stringValue())
        .startsWith("request: there is no problem other; give the task_id");
    assertThat(sorted.get(3).get("error").stringValue())
        .isEqualTo("request: completion is missing; give it as text");
    assertThat(sorted.subList(4, 6)).allMatch(answer -> answer.get("id").isNull());
  }

  @Test
  void brokenSandbox_isNoReward() {
    var result =
        new SampleResult(
            new Sample(ADD, 1, ""),
            new Verdict(Kind.BROKEN, "", "no room"),
            new dev.terrarium.engine.Output("", "", false),
            dev.terrarium.engine.Usage.NONE,
            List.of(),
            null,
            null);
    assertThat(Reward.of(result).known()).isFalse();
  }
}
