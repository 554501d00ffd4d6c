package dev.terrarium.eval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
   * @throws EvalInputException if a problem comes without one
   */
  public static List<Sample> canonical(List<Problem> problems) throws EvalInputException {
    List<Sample> samples = new ArrayList<>();
    for (Problem problem : problems) {
      String solution = problem.canonicalSolution();
      if (solution == null) {
        throw new EvalInputException(
            problem.taskId(), "comes without a solution", "give samples in a file");
      }
      samples.add(new Sample(problem, 1, solution));
    }
    return List.copyOf(samples);
  }

  /**
   * Reads the samples that a problem set in our own format holds itself, in the field {@code
   * samples}.
   *
   * @param file the problem set
   * @return the samples in the order of the file; none where it holds none
   * @throws EvalInputException if the file cannot be read
   */
  public static List<Sample> within(Path file) throws EvalInputException {
    return Problems.readWithSamples(file).samples();
  }

  /**
   * Reads samples: JSON lines with {@code task_id} (or {@code name}, as in MultiPL-E) and {@code
   * completion}, or {@code completions} for several, any number of them for a problem. Other fields
   * are ignored.
   *
   * @param file JSON lines, plain or compressed with gzip
   * @param problems what they answer
   * @return the samples in the order of the file, at least one
   * @throws EvalInputException if the file cannot be read, or a line is not a sample of one of the
   *     problems
   */
  public static List<Sample> read(Path file, List<Problem> problems) throws EvalInputException {
    // EvalPlus writes Mbpp/2.
    Map<String, Problem> byId =
        problems.stream()
            .collect(Collectors.toMap(problem -> key(problem.taskId()), Function.identity()));
    Map<Problem, Integer> numbers = new HashMap<>();
    List<Sample> samples = new ArrayList<>();
    JsonLines.read(
        file,
        line -> {
          String id = line.has("name") ? line.text("name") : ProblemFormat.taskId(line);
          Problem problem = byId.get(key(id));
          if (problem == null) {
            throw line.problem(
                "there is no problem " + id, "give the problem file that the samples answer");
          }
          List<String> completions =
              line.has("completions")
                  ? line.texts("completions")
                  : List.of(line.text("completion"));
          for (String completion : completions) {
            samples.add(new Sample(problem, numbers.merge(problem, 1, Integer::sum), completion));
          }
        });
    return some(file, samples);
  }

  private static String key(String id) {
    return id.toLowerCase(Locale.ROOT);
  }

  private static List<Sample> some(Path file, List<Sample> samples) throws EvalInputException {
    if (samples.isEmpty()) {
      throw new EvalInputException(
          file.toString(), "holds no samples", "give a file with one sample a line");
    }
    return List.copyOf(samples);
  }
}
