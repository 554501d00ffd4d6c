package dev.terrarium.cli;

import dev.terrarium.engine.Output;
import dev.terrarium.eval.Oracle;
import dev.terrarium.eval.ResultLines;
import dev.terrarium.eval.Sample;
import dev.terrarium.eval.SampleResult;
import dev.terrarium.eval.Score;
import dev.terrarium.eval.Verdict;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Shows what came of samples, for people or as JSON lines. */
final class EvalReport {
  /** For how many tries scores are given, as in the paper that introduced HumanEval. */
  private static final int[] TRIES = {1, 10, 100};

  private final Host host;
  private final boolean json;
  private final int problems;
  private final Score score = new Score();
  private int broken;
  private int disagreements;
  private int flaky;
  private double credit;
  private int credited;

  EvalReport(Host host, boolean json, int problems) {
    this.host = host;
    this.json = json;
    this.problems = problems;
  }

  void add(SampleResult result) {
    score.add(result);
    broken += result.verdict().kind() == Verdict.Kind.BROKEN ? 1 : 0;
    disagreements += result.isDisagreement() ? 1 : 0;
    flaky += result.isFlaky() ? 1 : 0;
    Double share = result.credit();
    credit += share == null ? 0 : share;
    credited += share == null ? 0 : 1;
    if (json) {
      host.print(Json.line(ResultLines.write(result)));
    } else if (!result.verdict().passed() || result.isDisagreement() || result.isFlaky()) {
      host.print(name(result.sample()) + ": " + describe(result.verdict()) + credit(share));
      if (result.isFlaky()) {
        host.print(
            "  flaky, once more it ended as: "
                + String.join(", ", result.reruns().stream().map(Verdict::label).toList()));
      }
      Oracle.Opinion opinion = result.oracle();
      if (result.isDisagreement() && opinion != null) {
        host.print("  the oracle disagrees: " + describe(opinion.verdict()));
        print("  sandbox", result.output());
        print("  oracle", opinion.output());
      }
    }
  }

  private static String credit(@Nullable Double share) {
    return share == null ? "" : " (%.0f%% of its tests hold)".formatted(share * 100);
  }

  int samples() {
    return score.samples();
  }

  /** Whether every sample was judged, and the oracle had nothing to say against it. */
  boolean isClean() {
    return broken == 0 && disagreements == 0;
  }

  /** Prints what all results come to. */
  void sumUp(@Nullable Oracle oracle) {
    if (json) {
      host.print(Json.line(summary(oracle)));
      return;
    }
    score.tally().forEach((label, count) -> host.print("%-24s %,6d".formatted(label, count)));
    passAt().forEach((name, value) -> host.print("%-24s %6.3f".formatted(name, value)));
    if (credited > 0) {
      host.print("%-24s %6.3f".formatted("mean credit", credit / credited));
    }
    if (flaky > 0) {
      host.print("%-24s %,6d".formatted("flaky", flaky));
    }
    if (score.problems() < problems) {
      host.print("problems without samples, not counted: " + (problems - score.problems()));
    }
    if (oracle != null) {
      host.print(
          "disagreements with %s: %,d"
              .formatted(String.join(", ", oracle.versions().values()), disagreements));
    }
    host.print("%,d of %,d passed".formatted(score.passed(), score.samples()));
  }

  private Map<String, Double> passAt() {
    Map<String, Double> scores = new TreeMap<>();
    for (int tries : TRIES) {
      OptionalDouble value = score.passAt(tries);
      value.ifPresent(present -> scores.put("pass@" + tries, present));
    }
    return scores;
  }

  private static String name(Sample sample) {
    return sample.problem().taskId() + " sample " + sample.number();
  }

  private static String describe(Verdict verdict) {
    String detail = verdict.kind() == Verdict.Kind.DENIED ? " " + verdict.detail() : "";
    String message = verdict.message().lines().findFirst().orElse("");
    return verdict.label() + detail + (message.isEmpty() ? "" : ": " + message);
  }

  private void print(String who, Output output) {
    String text = (output.stdout() + output.stderr()).strip();
    host.print(text.isEmpty() ? who + " printed nothing" : who + " printed:");
    text.lines().forEach(line -> host.print("    " + line));
  }

  private ObjectNode summary(@Nullable Oracle oracle) {
    ObjectNode json = JsonMapper.shared().createObjectNode();
    ObjectNode summary = json.putObject("summary");
    summary.put("problems", problems);
    summary.put("problemsWithoutSamples", problems - score.problems());
    summary.put("samples", score.samples());
    summary.put("passed", score.passed());
    passAt().forEach(summary.putObject("passAt")::put);
    score.tally().forEach(summary.putObject("endings")::put);
    summary.put("flaky", flaky);
    if (credited > 0) {
      summary.put("meanCredit", credit / credited);
    }
    if (oracle != null) {
      ObjectNode asked = summary.putObject("oracle");
      oracle.versions().forEach((language, version) -> asked.put(language.id(), version));
      summary.put("disagreements", disagreements);
    }
    return json;
  }
}
