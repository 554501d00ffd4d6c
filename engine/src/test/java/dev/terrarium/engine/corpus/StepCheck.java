package dev.terrarium.engine.corpus;

import static java.util.stream.Collectors.joining;

import dev.terrarium.engine.Execution;
import dev.terrarium.engine.GuestError;
import dev.terrarium.engine.GuestFrame;
import dev.terrarium.engine.Language;
import dev.terrarium.engine.Outcome;
import dev.terrarium.engine.fs.Change;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Compares one execution with what its step's front matter says. */
final class StepCheck {
  /** Lines under a source line that only mark a part of it; whether they are there may differ. */
  private static final String MARKERS = "(?m)^ +[~^]+ *\n";

  private final Header expected;
  private final CorpusProgram.Step step;
  private final Execution got;
  private final List<String> problems = new ArrayList<>();

  private StepCheck(CorpusProgram.Step step, Execution got) {
    this.expected = step.header();
    this.step = step;
    this.got = got;
  }

  /** Describes the differences; empty where there are none. */
  static List<String> problems(CorpusProgram.Step step, Execution got) {
    StepCheck check = new StepCheck(step, got);
    check.outcome();
    check.output();
    check.changes();
    if (check.expected.has("host-calls")) {
      check.same("host-calls", check.expected.text("host-calls", ""), got.usage().hostCalls());
    }
    check.problems.addAll(LeakScan.leaks(got, step.source()));
    return check.problems;
  }

  /** The front matter's name of an outcome. */
  static String name(Outcome outcome) {
    return switch (outcome) {
      case Outcome.LimitHit(var limit, _) -> "limit:" + limit.id();
      default -> outcome.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    };
  }

  private void outcome() {
    String wanted = expected.text("outcome", "");
    if (!wanted.equals(name(got.outcome()))) {
      problems.add("outcome\n  expected: %s\n  got:      %s".formatted(wanted, describe()));
      return;
    }
    switch (got.outcome()) {
      case Outcome.Completed(var value) -> value(value);
      case Outcome.Failed(var error) -> error(error);
      case Outcome.Denied(var what, _, var error) -> {
        contains("denied", what);
        error(error);
      }
      case Outcome.LimitHit(_, var breach) -> {
        if (breach.message().isBlank() || breach.observed() < breach.configured()) {
          problems.add("the breach does not explain itself: " + breach);
        }
      }
      case Outcome.Cancelled _, Outcome.Broken _ -> {}
    }
  }

  /** The outcome with everything that helps to understand it. */
  private String describe() {
    return switch (got.outcome()) {
      case Outcome.Completed(var value) -> "completed with " + ValueMatch.render(value);
      case Outcome.Failed(var error) -> "failed with " + describe(error);
      case Outcome.Denied(var what, var why, var error) ->
          "denied %s (%s) with %s".formatted(what, why, describe(error));
      case Outcome.LimitHit(_, var breach) -> name(got.outcome()) + " " + breach;
      case Outcome.Cancelled(var by) -> "cancelled by " + by;
      case Outcome.Broken(var cause, var failure) -> "broken: " + cause + trace(failure);
    };
  }

  private static String describe(GuestError error) {
    return error + "\n" + error.traceback();
  }

  private static String trace(@Nullable Throwable failure) {
    return failure == null
        ? ""
        : Arrays.stream(failure.getStackTrace())
            .limit(15)
            .map(Object::toString)
            .collect(joining("\n    ", "\n    ", ""));
  }

  private void value(dev.terrarium.engine.GuestValue value) {
    if (expected.has("value-size")) {
      int size =
          value instanceof dev.terrarium.engine.GuestValue.Sequence(var items) ? items.size() : -1;
      same("value-size", expected.text("value-size", ""), size);
    } else if (!ValueMatch.matches(expected.json("value", "null"), value)) {
      differs("value", expected.text("value", "null"), ValueMatch.render(value));
    }
  }

  private void error(GuestError error) {
    if (expected.has("error")) {
      same("error", expected.text("error", ""), error.type());
    }
    if (expected.has("message")) {
      same("message", expected.string("message", ""), error.message());
    }
    contains("message-contains", error.message());
    contains("traceback-contains", error.traceback());
    contains("hint-contains", String.valueOf(error.hint()));
    if (expected.has("line")) {
      same("line", expected.text("line", ""), line(error));
    }
    if (expected.has("traceback")) {
      String wanted = unmarked(expected.string("traceback", ""));
      same("traceback", wanted.strip(), unmarked(error.traceback()).strip());
    }
  }

  private static String unmarked(String traceback) {
    return traceback.replaceAll(MARKERS, "");
  }

  /** The line in the program itself that led to the error; innermost call first. */
  private int line(GuestError error) {
    boolean python = step.language() == Language.PYTHON;
    List<GuestFrame> frames = python ? error.frames().reversed() : error.frames();
    String file = "main." + step.language().extension();
    return frames.stream()
        .filter(f -> f.file().equals(file))
        .mapToInt(GuestFrame::line)
        .findFirst()
        .orElse(0);
  }

  private void output() {
    output("stdout", got.output().stdout());
    output("stderr", got.output().stderr());
    same("truncated", expected.text("truncated", "false"), got.output().truncated());
  }

  private void output(String stream, String text) {
    contains(stream + "-contains", text);
    if (expected.has(stream + "-length")) {
      same(stream + "-length", expected.text(stream + "-length", ""), text.length());
    } else if (!expected.has(stream + "-contains")) {
      same(stream, expected.string(stream, ""), text);
    }
  }

  private void changes() {
    String wanted = expected.text("changes", "none");
    if (!wanted.equals("any")) {
      String sorted = expected.list("changes", "none").stream().sorted().collect(joining(", "));
      String found =
          got.changes().changes().stream()
              .map(c -> c.kind().name().toLowerCase(Locale.ROOT) + " " + c.path())
              .sorted()
              .collect(joining(", "));
      same("changes", sorted, found.isEmpty() ? "none" : found);
    }
    for (Change change : got.changes().changes()) {
      change.after().ifPresent(_ -> contents(change));
    }
  }

  private void contents(Change change) {
    var wanted = expected.json("contents", "{}").path(change.path());
    if (wanted.isString()) {
      String text = change.after().orElseThrow().text().orElse("(binary)");
      same("contents of " + change.path(), wanted.stringValue(), text);
    }
  }

  private void contains(String key, String text) {
    for (String part : expected.strings(key)) {
      if (!text.contains(part)) {
        differs(key, part, text);
      }
    }
  }

  private void same(String what, String wanted, Object found) {
    if (!wanted.equals(found.toString())) {
      differs(what, ValueMatch.quoted(wanted), ValueMatch.quoted(found.toString()));
    }
  }

  private void differs(String what, String wanted, String found) {
    problems.add("%s\n  expected: %s\n  got:      %s".formatted(what, wanted, found));
    if (got.outcome() instanceof Outcome.Failed && what.equals("error")) {
      problems.add("where\n  " + describe().replace("\n", "\n  "));
    }
  }
}
