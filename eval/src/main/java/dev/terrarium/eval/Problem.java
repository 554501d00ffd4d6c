package dev.terrarium.eval;

import dev.terrarium.engine.Language;
import dev.terrarium.engine.Program;
import org.jspecify.annotations.Nullable;

/**
 * A task for a model, with tests.
 *
 * @param taskId its name in the set, such as {@code HumanEval/0}
 * @param language the language to be solved in
 * @param prompt the program's beginning, which completions go on from; empty where they are whole
 *     programs
 * @param canonicalSolution how the authors of the set go on from there; null where they do not say
 * @param test code that follows a solution and tests it
 */
public record Problem(
    String taskId,
    Language language,
    String prompt,
    @Nullable String canonicalSolution,
    String test) {

  /**
   * What a program evaluates to once its tests are over. One that leaves early, as by {@code
   * exit()}, does not get there.
   */
  static final String END = "end of the tests";

  /** Puts a program together that tests a completion. Its value says whether the tests ended. */
  Program program(String completion) {
    return Program.of(language, source(completion) + "\n\"" + END + "\"\n");
  }

  /** Returns the completed program with its tests. */
  String source(String completion) {
    return prompt + completion + "\n" + test;
  }

  /** Returns the line, from 1, where the tests of a completed program start. */
  int testLine(String completion) {
    return (int) (prompt + completion).chars().filter(c -> c == '\n').count() + 2;
  }
}
