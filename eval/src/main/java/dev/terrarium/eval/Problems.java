package dev.terrarium.eval;

import dev.terrarium.engine.Language;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads problem sets: JSON lines in the formats of HumanEval and of HumanEval-X JavaScript. */
public final class Problems {
  private static final String JAVASCRIPT = "JavaScript/";
  private static final Pattern IDENTIFIER = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");

  private Problems() {}

  /**
   * Reads a problem set.
   *
   * @param file JSON lines, plain or compressed with gzip
   * @return the problems in the order of the file, at least one
   * @throws EvalInputException if the file cannot be read, or a line is not a problem
   */
  public static List<Problem> read(Path file) throws EvalInputException {
    Map<String, Problem> problems = new LinkedHashMap<>();
    JsonLines.read(
        file,
        line -> {
          Problem problem = problem(line);
          if (problems.putIfAbsent(problem.taskId(), problem) != null) {
            throw line.problem(
                "there was a task_id " + problem.taskId() + " before", "give each another one");
          }
        });
    if (problems.isEmpty()) {
      throw new EvalInputException(
          file.toString(), "holds no problems", "give a file with one problem a line");
    }
    return List.copyOf(problems.values());
  }

  private static Problem problem(JsonLines.Line line) throws EvalInputException {
    String id = line.text("task_id");
    if (line.has("entry_point")) {
      // HumanEval: the tests define check(candidate), and nobody has called it yet.
      return problem(line, Language.PYTHON, "\n\ncheck(" + entryPoint(line) + ")");
    }
    if (id.startsWith(JAVASCRIPT)) {
      return problem(line, Language.JAVASCRIPT, "");
    }
    throw line.problem(
        "there is no entry_point, and task_id does not start with " + JAVASCRIPT,
        "use the format of HumanEval or of HumanEval-X JavaScript");
  }

  private static Problem problem(JsonLines.Line line, Language language, String call)
      throws EvalInputException {
    return new Problem(
        line.text("task_id"),
        language,
        line.text("prompt"),
        line.text("canonical_solution"),
        line.text("test") + call);
  }

  private static String entryPoint(JsonLines.Line line) throws EvalInputException {
    String name = line.text("entry_point");
    if (!IDENTIFIER.matcher(name).matches()) {
      throw line.problem("entry_point is not the name of a function", "give the function's name");
    }
    return name;
  }
}
