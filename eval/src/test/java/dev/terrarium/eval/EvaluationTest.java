package dev.terrarium.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.terrarium.engine.EngineConfig;
import dev.terrarium.engine.Limits;
import dev.terrarium.engine.SandboxEngine;
import dev.terrarium.eval.Verdict.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Samples run and are judged. {@code -Deval.all} runs all problems, not just some. */
class EvaluationTest {
  private static final List<String> FAIL_ON_NODE_TOO =
      List.of("JavaScript/112", "JavaScript/155", "JavaScript/162");

  /** Generous, so that no verdict depends on how busy the machine is. */
  private static final Limits LIMITS =
      Limits.standard().withWall(Duration.ofMinutes(2)).withCpu(Duration.ofMinutes(1));

  private static SandboxEngine engine;

  @BeforeAll
  static void createEngine() {
    engine = SandboxEngine.create(EngineConfig.standard().withOpenTimeout(Duration.ofMinutes(10)));
    engine.warmUp().join();
  }

  @AfterAll
  static void closeEngine() {
    engine.close();
  }

  private static List<SampleResult> run(Limits limits, int threads, List<Sample> samples)
      throws InterruptedException {
    List<SampleResult> results = new ArrayList<>();
    new Evaluation(engine, EvalOptions.of(limits).withThreads(threads)).run(samples, results::add);
    return results;
  }

  private static Verdict judge(Problem problem, String completion) throws InterruptedException {
    return run(LIMITS, 1, List.of(new Sample(problem, 1, completion))).getFirst().verdict();
  }

  /** Every eleventh problem, which are 15 of each set, unless all are wanted. */
  private static List<Sample> canonical(List<Problem> problems) throws EvalInputException {
    int step = Boolean.getBoolean("eval.all") ? 1 : 11;
    return Samples.canonical(
        IntStream.iterate(1, i -> i < problems.size(), i -> i + step)
            .mapToObj(problems::get)
            .toList());
  }

  private static String solution(Problem problem) {
    return Objects.requireNonNull(problem.canonicalSolution());
  }

  @Test
  void canonicalPython_passes() throws Exception {
    List<Sample> samples = canonical(ProblemSets.python());
    List<SampleResult> results = run(LIMITS, 2, samples);
    assertThat(results).extracting(SampleResult::sample).isEqualTo(samples);
    assertThat(results)
        .allSatisfy(result -> assertThat(result.verdict()).isEqualTo(Verdict.of(Kind.PASSED)));
  }

  @Test
  void canonicalJavaScript_passesWhereItDoesOnNode() throws Exception {
    List<Sample> samples = canonical(ProblemSets.javaScript());
    List<SampleResult> results = run(LIMITS, 2, samples);
    assertThat(results).extracting(SampleResult::sample).isEqualTo(samples);
    assertThat(results)
        .allSatisfy(result ->
            assertThat(result.verdict().passed())
                .as(result.toString())
                .isEqualTo(!FAIL_ON_NODE_TOO.contains(result.sample().problem().taskId())));
  }

  @Test
  void canonicalSolutionsThatFailOnNode_failAlike() throws Exception {
    List<Problem> problems = ProblemSets.javaScript();
    assertThat(judge(problems.get(112), solution(problems.get(112))).kind())
        .isEqualTo(Kind.WRONG_ANSWER);
    assertThat(judge(problems.get(155), solution(problems.get(155))).kind())
        .isEqualTo(Kind.WRONG_ANSWER);
    assertThat(judge(problems.get(162), solution(problems.get(162))))
        .isEqualTo(new Verdict(Kind.ERROR, "Error", "Cannot find module 'js-md5'"));
  }

  @Test
  void pythonEndings_areToldApart() throws Exception {
    Problem problem = ProblemSets.python().getFirst();
    assertThat(judge(problem, "    return False\n").kind()).isEqualTo(Kind.WRONG_ANSWER);
    assertThat(judge(problem, "    assert False, 'mine'\n"))
        .isEqualTo(new Verdict(Kind.ERROR, "AssertionError", "mine"));
    assertThat(judge(problem, "    return numbers[99]\n").label()).isEqualTo("error IndexError");
    assertThat(judge(problem, "    return (\n").label()).isEqualTo("error SyntaxError");
    assertThat(judge(problem, "    exit()\n").kind()).isEqualTo(Kind.EARLY_EXIT);
    assertThat(judge(problem, "    open('/etc/passwd')\n").kind()).isEqualTo(Kind.DENIED);
  }

  @Test
  void javaScriptEndings_areToldApart() throws Exception {
    Problem problem = ProblemSets.javaScript().getFirst();
    assertThat(judge(problem, "return false }\n").kind()).isEqualTo(Kind.WRONG_ANSWER);
    assertThat(judge(problem, "return numbers.x.y }\n").label()).isEqualTo("error TypeError");
    assertThat(judge(problem, "return ( }\n").label()).isEqualTo("error SyntaxError");
    assertThat(judge(problem, "process.exit(0) }\n").kind()).isEqualTo(Kind.EARLY_EXIT);
  }

  @Test
  void limits_areNamed() throws Exception {
    Problem problem = ProblemSets.python().getFirst();
    List<Sample> loop = List.of(new Sample(problem, 1, "    while True: pass\n"));
    Limits little = LIMITS.withCpu(Duration.ofMillis(100));
    assertThat(run(little, 1, loop).getFirst().verdict().label()).isEqualTo("limit cpu");
    List<Sample> talk = List.of(new Sample(problem, 1, "    print('x' * 1000)\n"));
    assertThat(run(LIMITS.withOutputBytes(10), 1, talk).getFirst().verdict().label())
        .isEqualTo("limit output");
  }

  /** The first sample takes longest, and its result still comes first. */
  @Test
  void results_comeInTheOrderOfTheSamples() throws Exception {
    Problem problem = ProblemSets.javaScript().getFirst();
    List<Sample> samples = new ArrayList<>();
    samples.add(new Sample(problem, 1, "let n = 0; while (n < 1e6) n++; return n }\n"));
    for (int i = 2; i <= 40; i++) {
      samples.add(new Sample(problem, i, solution(problem)));
    }
    List<SampleResult> results = run(LIMITS, 4, samples);
    assertThat(results).extracting(SampleResult::sample).isEqualTo(samples);
    assertThat(results.getFirst().verdict().kind()).isEqualTo(Kind.WRONG_ANSWER);
  }
}
