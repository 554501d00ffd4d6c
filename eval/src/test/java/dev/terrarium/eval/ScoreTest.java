package dev.terrarium.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.terrarium.engine.Language;
import dev.terrarium.engine.Output;
import dev.terrarium.engine.Usage;
import dev.terrarium.eval.Verdict.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTest {

  /** By hand: one minus (samples - passed over k) / (samples over k). */
  @ParameterizedTest
  @CsvSource({
    "1,  1,   0, 0",
    "1,  1,   1, 1",
    "1,  4,   1, 0.25",
    "2,  4,   1, 0.5", // 1 - 3/6
    "2,  5,   2, 0.7", // 1 - 3/10
    "3,  5,   2, 0.9", // 1 - 1/10
    "4,  5,   2, 1",
    "10, 20,  3, 0.8947368421", // 1 - 10*9*8 / (20*19*18)
    "10, 200, 0, 0",
    "100, 200, 1, 0.5",
  })
  void passAtK_isUnbiased(int k, int samples, int passed, double expected) {
    assertThat(Score.passAt(k, samples, passed)).isCloseTo(expected, within(1e-9));
  }

  @Test
  void score_isTheMeanOverProblems() {
    Score score = new Score();
    Problem easy = problem("easy");
    Problem hard = problem("hard");
    add(score, easy, 1, Verdict.of(Kind.PASSED));
    add(score, easy, 2, Verdict.of(Kind.PASSED));
    add(score, hard, 1, new Verdict(Kind.ERROR, "TypeError", "x"));
    add(score, hard, 2, new Verdict(Kind.LIMIT, "wall", "x"));
    add(score, hard, 3, Verdict.of(Kind.WRONG_ANSWER));
    add(score, hard, 4, Verdict.of(Kind.PASSED));

    assertThat(score.samples()).isEqualTo(6);
    assertThat(score.passed()).isEqualTo(3);
    assertThat(score.problems()).isEqualTo(2);
    assertThat(score.passAt(1).getAsDouble()).isCloseTo((1 + 0.25) / 2, within(1e-9));
    assertThat(score.passAt(2).getAsDouble()).isCloseTo((1 + 0.5) / 2, within(1e-9));
    assertThat(score.tally())
        .containsEntry("passed", 3)
        .containsEntry("error TypeError", 1)
        .containsEntry("limit wall", 1)
        .containsEntry("wrong answer", 1);
  }

  @Test
  void tooFewSamplesOfAProblem_giveNoScore() {
    Score score = new Score();
    assertThat(score.passAt(1)).isEmpty();
    add(score, problem("a"), 1, Verdict.of(Kind.PASSED));
    assertThat(score.passAt(2)).isEmpty();
  }

  private static Problem problem(String id) {
    return new Problem(id, Language.PYTHON, "", "", "");
  }

  private static void add(Score score, Problem problem, int number, Verdict verdict) {
    score.add(
        new SampleResult(
            new Sample(problem, number, ""),
            verdict,
            new Output("", "", false),
            Usage.NONE,
            List.of(),
            null,
            null));
  }
}
