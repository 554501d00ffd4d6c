package dev.terrarium.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A page about an evaluation: scores, how samples ended, how long they took and what they
 * allocated, the slowest, what failed with its program, and what changed since another evaluation.
 * The page loads nothing.
 */
public final class HtmlReport {
  private static final int SLOWEST = 10;
  private static final int MOST_FAILURES = 500;
  private static final int MOST_CHARS = 20_000;
  private static final int[] TRIES = {1, 10, 100};

  private final String title;
  private final List<SampleResult> results;
  private final @Nullable Map<String, Verdict> before;
  private final Score score = new Score();

  private HtmlReport(
      String title, List<SampleResult> results, @Nullable Map<String, Verdict> before) {
    this.title = title;
    this.results = results;
    this.before = before;
    results.forEach(score::add);
  }

  /**
   * Writes a page.
   *
   * @param file where to; replaced if it exists
   * @param title what was evaluated
   * @param results the results, in the order in which they are shown
   * @param other results of another evaluation, JSON lines, to compare with; null for none
   * @throws EvalInputException if {@code other} cannot be read
   * @throws IOException if the page cannot be written
   */
  public static void write(
      Path file, String title, List<SampleResult> results, @Nullable Path other)
      throws EvalInputException, IOException {
    Map<String, Verdict> before = other == null ? null : ResultLines.verdicts(other);
    Files.writeString(file, new HtmlReport(title, results, before).page());
  }

  private String page() {
    return """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <title>%s</title>
    <style>
    %s</style>
    </head>
    <body>
    <h1>%s</h1>
    %s</body>
    </html>
    """
        .formatted(Html.text(title), Html.STYLE, Html.text(title), body());
  }

  private String body() {
    return scores()
        + section("How samples ended", Html.bars("How samples ended", score.tally()))
        + section("Time", Html.bars("Wall time", spread(HtmlReport::millis, " ms")))
        + section("Allocated memory", Html.bars("Allocated", spread(HtmlReport::megabytes, " MB")))
        + section("Slowest", slowest())
        + section("Compared with the other evaluation", before == null ? "" : comparison(before))
        + section("Flaky", names(results.stream().filter(SampleResult::isFlaky).toList()))
        + section("Failures", failures());
  }

  private static String section(String head, String body) {
    return body.isEmpty() ? "" : "<h2>%s</h2>\n%s".formatted(Html.text(head), body);
  }

  private String scores() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("passed", "%,d of %,d samples".formatted(score.passed(), score.samples())));
    rows.add(List.of("problems", "%,d".formatted(score.problems())));
    for (int tries : TRIES) {
      score
          .passAt(tries)
          .ifPresent(value ->
              rows.add(List.of("pass@" + tries, String.format(Locale.ROOT, "%.3f", value))));
    }
    results.stream()
        .filter(result -> result.credit() != null)
        .mapToDouble(result -> result.credit() == null ? 0 : result.credit())
        .average()
        .ifPresent(
            mean -> rows.add(List.of("mean credit", String.format(Locale.ROOT, "%.3f", mean))));
    return Html.table(List.of("Score", ""), rows);
  }

  private static long millis(SampleResult result) {
    return result.usage().wall().toMillis();
  }

  private static long megabytes(SampleResult result) {
    return result.usage().allocatedBytes() >> 20;
  }

  /** Counts results by powers of two of a figure. */
  private Map<String, Integer> spread(ToLongFunction<SampleResult> figure, String unit) {
    Map<Long, Integer> counts = new java.util.TreeMap<>();
    for (SampleResult result : results) {
      counts.merge(Long.highestOneBit(figure.applyAsLong(result)), 1, Integer::sum);
    }
    Map<String, Integer> named = new LinkedHashMap<>();
    counts.forEach((from, count) ->
        named.put(from == 0 ? "below 1" + unit : from + " to " + from * 2 + unit, count));
    return named;
  }

  private String slowest() {
    List<List<String>> rows =
        results.stream()
            .sorted(Comparator.comparingLong(HtmlReport::millis).reversed())
            .limit(SLOWEST)
            .map(result ->
                List.of(
                    name(result),
                    "%,d ms".formatted(millis(result)),
                    "%,d ms CPU".formatted(result.usage().cpu().toMillis()),
                    result.verdict().label()))
            .toList();
    return Html.table(List.of("Sample", "Wall time", "CPU time", "Ending"), rows);
  }

  private String comparison(Map<String, Verdict> others) {
    List<List<String>> rows = new ArrayList<>();
    int same = 0;
    int alone = 0;
    for (SampleResult result : results) {
      Verdict other = others.get(name(result));
      if (other == null) {
        alone++;
      } else if (other.agreesWith(result.verdict())) {
        same++;
      } else {
        rows.add(List.of(name(result), other.label(), result.verdict().label()));
      }
    }
    long passedBefore = others.values().stream().filter(Verdict::passed).count();
    String summary =
        "<p>%,d passed there, %,d here. %,d ended alike, %,d differently, %,d are only here.</p>\n"
            .formatted(passedBefore, score.passed(), same, rows.size(), alone);
    return rows.isEmpty()
        ? summary
        : summary + Html.table(List.of("Sample", "There", "Here"), rows);
  }

  private static String names(List<SampleResult> flaky) {
    return flaky.isEmpty()
        ? ""
        : Html.table(
            List.of("Sample", "First", "Again"),
            flaky.stream()
                .map(result ->
                    List.of(
                        name(result),
                        result.verdict().label(),
                        String.join(", ", result.reruns().stream().map(Verdict::label).toList())))
                .toList());
  }

  private String failures() {
    var text = new StringBuilder();
    List<SampleResult> failed =
        results.stream().filter(result -> !result.verdict().passed()).toList();
    failed.stream().limit(MOST_FAILURES).forEach(result -> text.append(failure(result)));
    if (failed.size() > MOST_FAILURES) {
      text.append(
          "<p class=\"dim\">%,d more are left out.</p>\n".formatted(failed.size() - MOST_FAILURES));
    }
    return text.toString();
  }

  private static String failure(SampleResult result) {
    String printed = (result.output().stdout() + result.output().stderr()).strip();
    String body =
        (result.verdict().message().isEmpty() ? "" : Html.pre(cut(result.verdict().message())))
            + Html.pre(cut(result.sample().problem().source(result.sample().completion())))
            + (printed.isEmpty()
                ? ""
                : "<p class=\"dim\">It printed:</p>\n" + Html.pre(cut(printed)));
    return Html.details(name(result) + ": " + result.verdict().label(), body);
  }

  private static String cut(String text) {
    return text.length() <= MOST_CHARS ? text : text.substring(0, MOST_CHARS) + "\n... (cut)";
  }

  private static String name(SampleResult result) {
    return ResultLines.name(result.sample().problem().taskId(), result.sample().number());
  }
}
