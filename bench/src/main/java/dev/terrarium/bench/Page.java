package dev.terrarium.bench;

import static java.util.stream.Collectors.joining;

import dev.terrarium.bench.Result.Series;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Renders a result in Markdown. */
final class Page {
  private static final String OURS = " terrarium";

  private final Result result;
  private final StringBuilder text = new StringBuilder();

  private Page(Result result) {
    this.result = result;
  }

  static String render(Result result) {
    return new Page(result).render();
  }

  private String render() {
    line("");
    result.machine().forEach((name, value) -> line("- " + name + ": " + value));
    ratios();
    besideOthers();
    kills();
    line("");
    return text.toString();
  }

  private void ratios() {
    line("");
    line(
        "Ratios are medians of the guarded JVMs to medians of the unguarded ones, so 1.00 means that the");
    line(
        "guard costs nothing. The yardstick has no guest in it: what it differs from 1.00 is noise.");
    line("");
    line("| Benchmark | Mode | Guard | Without guard | With guard | Ratio | Added |");
    line("|---|---|---|--:|--:|--:|--:|");
    for (Series series : result.series()) {
      if (!series.guard().equals("off") && series.unit().equals("us")) {
        unguarded(series).ifPresent(other -> ratio(series, other));
      }
    }
  }

  private Optional<Series> unguarded(Series guarded) {
    return result.series().stream()
        .filter(s ->
            s.guard().equals("off")
                && s.benchmark().equals(guarded.benchmark())
                && s.mode().equals(guarded.mode()))
        .findFirst();
  }

  private void ratio(Series guarded, Series unguarded) {
    double with = guarded.quantile(0.5);
    double without = unguarded.quantile(0.5);
    row(
        guarded.benchmark(),
        guarded.mode(),
        guarded.guard(),
        time(without),
        time(with),
        number("%.2f", with / without),
        time(with - without));
  }

  private void besideOthers() {
    List<Series> ours = result.series().stream().filter(s -> s.benchmark().endsWith(OURS)).toList();
    if (ours.isEmpty()) {
      return;
    }
    line("");
    line(
        "Terrarium with the guard beside others in the same rounds, which limit and deny less or nothing:");
    line(
        "`graalvm` is a context of the polyglot API (a new one on a shared engine, where it is to be");
    line(
        "fresh), `process` the language's own implementation, started anew, `fork server` forks of a");
    line(
        "prepared CPython, `terrarium-unrecycled` Terrarium with a new interpreter for each session; the");
    line("rest are npm packages. A ratio above 1 means that Terrarium is as many times faster.");
    line("");
    line("| Benchmark | Mode | Terrarium | Other | Its time | Ratio |");
    line("|---|---|--:|---|--:|--:|");
    for (Series series : ours) {
      String benchmark =
          series.benchmark().substring(0, series.benchmark().length() - OURS.length());
      for (String other : others(benchmark)) {
        of(benchmark + " " + other, series.mode())
            .ifPresent(theirs -> beside(benchmark, series, other, theirs));
      }
    }
  }

  private List<String> others(String benchmark) {
    return result.series().stream()
        .map(Series::benchmark)
        .filter(name -> name.startsWith(benchmark + " ") && !name.endsWith(OURS))
        .map(name -> name.substring(benchmark.length() + 1))
        .distinct()
        .toList();
  }

  /** What another process does depends on no mode of this JVM. */
  private Optional<Series> of(String benchmark, String mode) {
    List<Series> all =
        result.series().stream().filter(s -> s.benchmark().equals(benchmark)).toList();
    boolean sameEverywhere = all.stream().map(Series::mode).distinct().count() == 1;
    return all.stream().filter(s -> sameEverywhere || s.mode().equals(mode)).findFirst();
  }

  private void beside(String benchmark, Series ours, String other, Series theirs) {
    row(
        benchmark,
        ours.mode(),
        time(ours.quantile(0.5)),
        other,
        time(theirs.quantile(0.5)),
        number("%.2f", theirs.quantile(0.5) / ours.quantile(0.5)));
  }

  private void kills() {
    List<Series> kills = result.series().stream().filter(s -> s.unit().equals("ms")).toList();
    if (kills.isEmpty()) {
      return;
    }
    line("");
    line(
        "How long programs that are busy in a builtin ran on after a limit, in milliseconds of that limit's");
    line("own clock:");
    line("");
    line("| Stopped | Mode | Programs | p50 | p95 | p99 | Most |");
    line("|---|---|--:|--:|--:|--:|--:|");
    for (Series s : kills) {
      row(
          s.benchmark(),
          s.mode(),
          s.samples().size(),
          number("%.1f", s.quantile(0.5)),
          number("%.1f", s.quantile(0.95)),
          number("%.1f", s.quantile(0.99)),
          number("%.1f", s.quantile(1)));
    }
  }

  private static String time(double micros) {
    if (Math.abs(micros) >= 1_000) {
      return number("%.1f ms", micros / 1_000);
    }
    return number(Math.abs(micros) < 10 ? "%.2f us" : "%.0f us", micros);
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  private void row(Object... cells) {
    line("| " + Stream.of(cells).map(String::valueOf).collect(joining(" | ")) + " |");
  }

  private static String number(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }
}
