package dev.terrarium.eval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads problem sets: JSON lines in the formats of HumanEval, HumanEval-X JavaScript, MBPP (full
 * and sanitized), MultiPL-E (Python and JavaScript) and a simple one of our own. Which one a line
 * is in shows in its fields.
 */
public final class Problems {
  private Problems() {}

  /**
   * Problems and the samples that came with them.
   *
   * @param problems in the order of the file
   * @param samples those of lines with a field {@code samples}, in the order of the file
   */
  record WithSamples(List<Problem> problems, List<Sample> samples) {}

  /**
   * Reads a problem set.
   *
   * @param file JSON lines, plain or compressed with gzip
   * @return the problems in the order of the file, at least one
   * @throws EvalInputException if the file cannot be read, or a line is not a problem
   */
  public static List<Problem> read(Path file) throws EvalInputException {
    return readWithSamples(file).problems();
  }

  /** Reads a problem set and the samples that it holds itself. */
  static WithSamples readWithSamples(Path file) throws EvalInputException {
    Map<String, Problem> problems = new LinkedHashMap<>();
    List<Sample> samples = new ArrayList<>();
    JsonLines.read(
        file,
        line -> {
          Problem problem = ProblemFormat.problem(line);
          if (problems.putIfAbsent(problem.taskId(), problem) != null) {
            throw line.problem(
                "there was a task_id " + problem.taskId() + " before", "give each another one");
          }
          int number = 0;
          for (String completion : line.texts("samples")) {
            samples.add(new Sample(problem, ++number, completion));
          }
        });
    if (problems.isEmpty()) {
      throw new EvalInputException(
          file.toString(), "holds no problems", "give a file with one problem a line");
    }
    return new WithSamples(List.copyOf(problems.values()), List.copyOf(samples));
  }
}
