package dev.terrarium.cli;

import dev.terrarium.engine.Output;
import dev.terrarium.eval.Oracle;
import dev.terrarium.eval.Sample;
import dev.terrarium.eval.SampleResult;
import dev.terrarium.eval.Score;
import dev.terrarium.eval.Verdict;
import java.util.Locale;
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

  EvalReport(Host host, boolean json, int problems) {
    this.host = host;
    this.json = json;
    this.problems = problems;
  }

  void add(SampleResult result) {
    score.add(result);
    broken += result.verdict().kind() == Verdict.Kind.BROKEN ? 1 : 0;
    disagreements += result.isDisagreement() ? 1 : 0;
    if (json) {
      host.print(Json.line(line(result)));
    } else if (!result.verdict().passed() || result.isDisagreement()) {
      host.print(name(result.sample()) + ": " + describe(result.verdict()));
      Oracle.Opinion opinion = result.oracle();
      if (result.isDisagreement() && opinion != null) {
        host.print("  the oracle disagrees: " + describe(opinion.verdict()));
        print("  sandbox", result.output());
        print("  oracle", opinion.output());
      }
    }
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

  private static ObjectNode line(SampleResult result) {
    ObjectNode line = JsonMapper.shared().createObjectNode();
    line.put("taskId", result.sample().problem().taskId());
    line.put("sample", result.sample().number());
    line.put("language", result.sample().problem().language().id());
    put(line, result.verdict(), result.output());
    line.put("wallMillis", result.usage().wall().toMillis());
    line.put("cpuMillis", result.usage().cpu().toMillis());
    line.put("allocatedBytes", result.usage().allocatedBytes());
    Oracle.Opinion opinion = result.oracle();
    if (opinion != null) {
      put(line.putObject("oracle"), opinion.verdict(), opinion.output());
      line.put("disagreement", result.isDisagreement());
    }
    return line;
  }

  private static void put(ObjectNode json, Verdict verdict, Output output) {
    json.put("outcome", verdict.kind().name().toLowerCase(Locale.ROOT));
    json.put("detail", verdict.detail());
    json.put("message", verdict.message());
    json.put("stdout", output.stdout());
    json.put("stderr", output.stderr());
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
    if (oracle != null) {
      ObjectNode asked = summary.putObject("oracle");
      oracle.versions().forEach((language, version) -> asked.put(language.id(), version));
      summary.put("disagreements", disagreements);
    }
    return json;
  }
}
