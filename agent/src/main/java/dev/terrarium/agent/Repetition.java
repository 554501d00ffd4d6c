package dev.terrarium.agent;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Notices that a model does the same over and over. */
final class Repetition {
  private static final int SAME_FAILURES = 3;
  private static final int SAME_SUCCESSES = 5;
  private static final int SAME_ERRORS = 6;

  private final Map<String, Integer> seen = new HashMap<>();
  private String lastError = "";
  private int errors;
  private int failures;

  /** How many calls have failed one after the other. */
  int failures() {
    return failures;
  }

  /**
   * Takes a call and its result.
   *
   * @return what the model should be told, if it repeats itself
   * @throws RunEnded if it has done so too often
   */
  Optional<String> note(String call, String text, boolean failed) throws RunEnded {
    // Tracebacks name programs by number.
    String result = text.replaceAll("program\\d+\\.", "program.");
    failures = failed ? failures + 1 : 0;
    int times = seen.merge(call + '\n' + result, 1, Integer::sum);
    errors = failed && result.equals(lastError) ? errors + 1 : 1;
    lastError = failed ? result : "";
    if (times >= (failed ? SAME_FAILURES : SAME_SUCCESSES) || (failed && errors >= SAME_ERRORS)) {
      throw new RunEnded(
          new RunOutcome.Failed(
              RunOutcome.Failed.Kind.REPETITION,
              "the model repeats itself: the same call had the same result %d times"
                  .formatted(Math.max(times, errors))));
    }
    return times > 1
        ? Optional.of("You did exactly this before, with the same result. Do something else.")
        : Optional.empty();
  }
}
