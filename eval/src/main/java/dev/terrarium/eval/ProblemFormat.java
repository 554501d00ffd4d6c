package dev.terrarium.eval;

import dev.terrarium.engine.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The formats of problem sets. */
enum ProblemFormat {
  /** Python: the tests define {@code check(candidate)}, and nobody has called it yet. */
  HUMAN_EVAL {
    @Override
    boolean fits(JsonLines.Line line) {
      return line.has("task_id") && line.has("entry_point");
    }

    @Override
    Problem read(JsonLines.Line line) throws EvalInputException {
      String call = "\n\ncheck(" + entryPoint(line) + ")";
      return new Problem(
          line.text("task_id"),
          Language.PYTHON,
          line.text("prompt"),
          line.textOrNull("canonical_solution"),
          line.text("test") + call);
    }
  },

  /** JavaScript: the tests call themselves. */
  HUMAN_EVAL_X {
    @Override
    boolean fits(JsonLines.Line line) {
      return line.json().path("task_id").asString("").startsWith("JavaScript/");
    }

    @Override
    Problem read(JsonLines.Line line) throws EvalInputException {
      return new Problem(
          line.text("task_id"),
          Language.JAVASCRIPT,
          line.text("prompt"),
          line.textOrNull("canonical_solution"),
          line.text("test"));
    }
  },

  /** Python, full or sanitized: completions are whole programs, the tests a list of statements. */
  MBPP {
    @Override
    boolean fits(JsonLines.Line line) {
      return line.has("test_list");
    }

    @Override
    Problem read(JsonLines.Line line) throws EvalInputException {
      List<String> tests = line.texts("test_list");
      if (tests.isEmpty()) {
        throw line.problem("test_list is empty", "give at least one test");
      }
      String test =
          String.join("\n", line.texts("test_imports"))
              + "\n"
              + line.textOr("test_setup_code", "")
              + "\n"
              + String.join("\n", tests);
      return new Problem(
          taskId(line), Language.PYTHON, "", line.textOrNull("code"), test.stripLeading());
    }
  },

  /** Many languages, of which Python and JavaScript are read. No solutions come with it. */
  MULTIPL_E {
    @Override
    boolean fits(JsonLines.Line line) {
      return line.has("name") && line.has("tests");
    }

    @Override
    Problem read(JsonLines.Line line) throws EvalInputException {
      return new Problem(
          line.text("name"), language(line), line.text("prompt"), null, line.text("tests"));
    }
  },

  /** Our own. */
  TERRARIUM {
    @Override
    boolean fits(JsonLines.Line line) {
      return line.has("id") && line.has("tests");
    }

    @Override
    Problem read(JsonLines.Line line) throws EvalInputException {
      Language language = language(line);
      String tests =
          line.isText("tests") ? line.text("tests") : String.join("\n", line.texts("tests"));
      if (tests.isBlank()) {
        throw line.problem("tests is empty", "give at least one test");
      }
      return new Problem(
          line.text("id"),
          language,
          line.textOr("prompt", ""),
          line.textOrNull("solution"),
          line.has("entry_point") ? candidate(language, entryPoint(line)) + tests : tests);
    }
  };

  private static final Pattern IDENTIFIER = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*");
  private static final Map<String, Language> LANGUAGES =
      Map.of(
          "py", Language.PYTHON,
          "python", Language.PYTHON,
          "js", Language.JAVASCRIPT,
          "javascript", Language.JAVASCRIPT);

  abstract boolean fits(JsonLines.Line line);

  abstract Problem read(JsonLines.Line line) throws EvalInputException;

  /** Reads a problem in whatever format it is. */
  static Problem problem(JsonLines.Line line) throws EvalInputException {
    for (ProblemFormat format : values()) {
      if (format.fits(line)) {
        return format.read(line);
      }
    }
    throw line.problem(
        "is in none of the formats that are read",
        "use that of HumanEval (task_id, entry_point), HumanEval-X (a task_id that starts with"
            + " JavaScript/), MBPP (test_list), MultiPL-E (name, tests) or our own (id, language,"
            + " tests)");
  }

  /** Returns the name of a problem, whose number alone MBPP gives. */
  static String taskId(JsonLines.Line line) throws EvalInputException {
    @Nullable Integer number = line.numberOrNull("task_id");
    return number == null ? line.text("task_id") : "MBPP/" + number;
  }

  /** Lets tests call what they test {@code candidate}, whatever a problem calls it. */
  private static String candidate(Language language, String entryPoint) {
    return (language == Language.PYTHON ? "candidate = " : "var candidate = ") + entryPoint + "\n";
  }

  private static Language language(JsonLines.Line line) throws EvalInputException {
    String name = line.text("language");
    return Optional.ofNullable(LANGUAGES.get(name))
        .orElseThrow(() ->
            line.problem(
                "language " + name + " is not one that is read", "use python or javascript"));
  }

  private static String entryPoint(JsonLines.Line line) throws EvalInputException {
    String name = line.text("entry_point");
    if (!IDENTIFIER.matcher(name).matches()) {
      throw line.problem("entry_point is not the name of a function", "give the function's name");
    }
    return name;
  }
}
