package dev.terrarium.eval;

import java.nio.file.Path;
import java.util.List;

/** The real problem sets. */
final class ProblemSets {
  static final Path PYTHON = Path.of("data", "humaneval", "HumanEval.jsonl.gz");
  static final Path JAVASCRIPT = Path.of("data", "humaneval-x-js", "humaneval_js.jsonl");

  private ProblemSets() {}

  static List<Problem> python() throws EvalInputException {
    return Problems.read(PYTHON);
  }

  static List<Problem> javaScript() throws EvalInputException {
    return Problems.read(JAVASCRIPT);
  }
}
