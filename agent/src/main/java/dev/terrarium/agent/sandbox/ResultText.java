package dev.terrarium.agent.sandbox;

import dev.terrarium.agent.model.Tokens;
import dev.terrarium.engine.Execution;
import dev.terrarium.engine.GuestError;
import dev.terrarium.engine.GuestValue;
import dev.terrarium.engine.Outcome;
import dev.terrarium.engine.fs.Change;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tells models how programs ended, in few tokens. */
public final class ResultText {
  private static final int FILES = 20;

  private ResultText() {}

  /**
   * Describes a program's end.
   *
   * @param result the end
   * @param maxTokens about how long the text may be
   * @return the text
   */
  public static String of(CodeRunner.Result result, int maxTokens) {
    Execution execution = result.execution();
    StringBuilder text = new StringBuilder();
    if (result.fresh()) {
      text.append("(new interpreter: variables of earlier programs are gone, files are kept)\n");
    }
    // Errors come at the end of what models read, and get the larger part.
    part(text, "output", execution.output().stdout(), maxTokens / 2);
    part(text, "stderr", execution.output().stderr(), maxTokens / 6);
    if (execution.output().truncated()) {
      text.append("(output was cut by its limit)\n");
    }
    files(text, execution.changes().changes());
    text.append(Tokens.cut(ending(execution.outcome()), maxTokens / 2));
    if (result.undone()) {
      text.append("\nWhat the program did to variables and files was taken back.");
    }
    if (result.overlong()) {
      text.append("\nThe interpreter was discarded: variables are gone, files are kept.");
    }
    return text.toString();
  }

  private static void part(StringBuilder text, String name, String content, int tokens) {
    if (!content.isBlank()) {
      text.append(name)
          .append(":\n")
          .append(Tokens.cut(content.stripTrailing(), tokens))
          .append('\n');
    }
  }

  private static void files(StringBuilder text, List<Change> changes) {
    if (changes.isEmpty()) {
      return;
    }
    text.append("files: ")
        .append(
            changes.stream()
                .limit(FILES)
                .map(c -> c.kind().name().toLowerCase(Locale.ROOT) + " " + c.path())
                .collect(Collectors.joining(", ")))
        .append(changes.size() > FILES ? " and %d more\n".formatted(changes.size() - FILES) : "\n");
  }

  private static String ending(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Completed(GuestValue.Nil _) -> "done";
      case Outcome.Completed(GuestValue value) -> "result: " + value;
      case Outcome.Failed(GuestError error) -> error(error);
      case Outcome.Denied(String what, String why, _) -> "denied: " + what + ": " + why;
      case Outcome.LimitHit(var limit, var detail) ->
          "stopped by the %s limit: %s".formatted(limit.id(), detail.message());
      case Outcome.Cancelled(String by) -> "cancelled: " + by;
      case Outcome.Broken _ -> "the sandbox failed; this is not the program's fault";
    };
  }

  private static String error(GuestError error) {
    String traceback = error.traceback().isBlank() ? error.toString() : error.traceback().strip();
    return "error:\n"
        + traceback
        + (error.hint() == null || traceback.contains(error.hint())
            ? ""
            : "\nhint: " + error.hint());
  }
}
