package dev.terrarium.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThatCode;

import dev.terrarium.engine.Language;
import dev.terrarium.eval.Verdict.Kind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The oracle judges as the sandbox does. Nothing runs where the languages are not installed. */
class OracleTest {
  private static final Duration LONG = Duration.ofMinutes(2);

  private static Verdict ask(Problem problem, String completion, Duration timeout)
      throws Exception {
    List<Language> languages = List.of(problem.language());
    assumeThatCode(() -> Oracle.find(languages, timeout)).doesNotThrowAnyException();
    return Oracle.find(languages, timeout).ask(new Sample(problem, 1, completion)).verdict();
  }

  private static String solution(Problem problem) {
    return Objects.requireNonNull(problem.canonicalSolution());
  }

  @Test
  void pythonEndings_areToldApart() throws Exception {
    Problem problem = ProblemSets.python().getFirst();
    assertThat(ask(problem, solution(problem), LONG)).isEqualTo(Verdict.of(Kind.PASSED));
    assertThat(ask(problem, "    return False\n", LONG).kind()).isEqualTo(Kind.WRONG_ANSWER);
    assertThat(ask(problem, "    assert False, 'mine'\n", LONG))
        .isEqualTo(new Verdict(Kind.ERROR, "AssertionError", "mine"));
    assertThat(ask(problem, "    return (\n", LONG).label()).isEqualTo("error SyntaxError");
    assertThat(ask(problem, "    exit()\n", LONG).kind()).isEqualTo(Kind.EARLY_EXIT);
  }

  @Test
  void javaScriptEndings_areToldApart() throws Exception {
    List<Problem> problems = ProblemSets.javaScript();
    Problem problem = problems.getFirst();
    assertThat(ask(problem, solution(problem), LONG)).isEqualTo(Verdict.of(Kind.PASSED));
    assertThat(ask(problem, "return false }\n", LONG).kind()).isEqualTo(Kind.WRONG_ANSWER);
    assertThat(ask(problem, "return numbers.x.y }\n", LONG).label()).isEqualTo("error TypeError");
    assertThat(ask(problem, "process.exit(0) }\n", LONG).kind()).isEqualTo(Kind.EARLY_EXIT);
    assertThat(ask(problems.get(162), solution(problems.get(162)), LONG))
        .isEqualTo(new Verdict(Kind.ERROR, "Error", "Cannot find module 'js-md5'"));
  }

  /** Tests of MultiPL-E use this module. */
  @Test
  void assertModule_ofTestsAndOfASolution_areToldApart() throws Exception {
    Problem problem =
        new Problem(
            "p",
            Language.JAVASCRIPT,
            "const assert = require('node:assert');\nfunction f(x){\n",
            null,
            "function test() {\n  let candidate = f;\n  assert.deepEqual(candidate([1]),[1]);\n}\n\ntest();");
    assertThat(ask(problem, "  return x;\n}\n", LONG)).isEqualTo(Verdict.of(Kind.PASSED));
    assertThat(ask(problem, "  return [2];\n}\n", LONG).kind()).isEqualTo(Kind.WRONG_ANSWER);
    assertThat(ask(problem, "  assert.ok(false, 'mine');\n}\n", LONG))
        .isEqualTo(new Verdict(Kind.ERROR, "AssertionError", "mine"));
  }

  @Test
  void endlessProgram_isStopped() throws Exception {
    Problem problem = ProblemSets.python().getFirst();
    assertThat(ask(problem, "    while True: pass\n", Duration.ofSeconds(1)).label())
        .isEqualTo("limit wall");
  }

  /** Killing a process that had ended lost what was left in its pipes. */
  @Test
  void outputOfAProcess_isWhole() throws Exception {
    assumeThatCode(() -> Oracle.find(List.of(Language.PYTHON), LONG)).doesNotThrowAnyException();
    for (int i = 0; i < 20; i++) {
      HostProcess.Result result =
          HostProcess.run(Path.of("."), LONG, "python3", "-c", "print('x' * 60000)");
      assertThat(result.stdout()).hasSize(60_001);
      assertThat(result.truncated()).isFalse();
    }
  }

  @Test
  void hugeOutput_isCut() throws Exception {
    assumeThatCode(() -> Oracle.find(List.of(Language.PYTHON), LONG)).doesNotThrowAnyException();
    HostProcess.Result result =
        HostProcess.run(Path.of("."), LONG, "python3", "-c", "print('x' * 3000000)");
    assertThat(result.stdout()).hasSize(1 << 20);
    assertThat(result.truncated()).isTrue();
  }
}
