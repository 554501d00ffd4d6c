package dev.terrarium.eval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gets the answers to problems. */
public final class Samples {
  private Samples() {}

  /**
   * Takes the solutions of the authors of a problem set.
   *
   * @param problems the problems
   * @return one sample each, in the same order
   */
  public static List<Sample> canonical(List<Problem> problems) {
    return problems.stream()
        .map(problem -> new Sample(problem, 1, problem.canonicalSolution()))
        .toList();
  }

  /**
   * Reads samples in the format of HumanEval: JSON lines with {@code task_id} and {@code
   * completion}, any number of them for a problem. Other fields are ignored.
   *
   * @param file JSON lines, plain or compressed with gzip
   * @param problems what they answer
   * @return the samples in the order of the file, at least one
   * @throws EvalInputException if the file cannot be read, or a line is not a sample of one of the
   *     problems
   */
  public static List<Sample> read(Path file, List<Problem> problems) throws EvalInputException {
    Map<String, Problem> byId =
        problems.stream().collect(Collectors.toMap(Problem::taskId, Function.identity()));
    Map<Problem, Integer> numbers = new HashMap<>();
    List<Sample> samples = new ArrayList<>();
    JsonLines.read(
        file,
        line -> {
          String id = line.text("task_id");
          Problem problem = byId.get(id);
          if (problem == null) {
            throw line.problem(
                "there is no problem " + id, "give the problem file that the samples answer");
          }
          int number = numbers.merge(problem, 1, Integer::sum);
          samples.add(new Sample(problem, number, line.text("completion")));
        });
    if (samples.isEmpty()) {
      throw new EvalInputException(
          file.toString(), "holds no samples", "give a file with one sample a line");
    }
    return samples;
  }
}
