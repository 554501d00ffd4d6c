package dev.terrarium.bench;

import static java.util.stream.Collectors.joining;

import dev.terrarium.bench.Result.Series;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Renders a result in Markdown. */
final class Page {
  private final Result result;
  private final StringBuilder text = new StringBuilder();

  private Page(Result result) {
    this.result = result;
  }

  static String render(Result result) {
    return new Page(result).render();
  }

  /** Renders what is beside others alone. */
  static String renderRatios(Result result) {
    Page page = new Page(result);
    page.besideOthers();
    page.line("");
    return page.text.toString();
  }

  private String render() {
    line("");
    result.machine().forEach((name, value) -> line("- " + name + ": " + value));
    goals();
    ratios();
    besideOthers();
    growth();
    kills();
    line("");
    return text.toString();
  }

  private void goals() {
    List<Goals.Row> goals = Goals.of(result);
    if (goals.isEmpty()) {
      return;
    }
    line("");
    line(
        "What we want to reach: how many times as long another takes, an amount, or the guard's part.");
    line("What is missed is explained under [where the time goes](#where-the-time-goes).");
    line("");
    line("| Benchmark | Beside | Mode | Goal | Measured | |");
    line("|---|---|---|--:|--:|---|");
    for (Goals.Row one : goals) {
      String met = one.met() ? "met" : "missed";
      row(one.what(), one.beside(), one.mode(), one.goal(), one.measured(), met);
    }
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
    for (Guarded one : Guarded.of(result)) {
      row(
          one.with().benchmark(),
          one.with().mode(),
          one.with().guard(),
          time(one.without().quantile(0.5)),
          time(one.with().quantile(0.5)),
          number("%.2f", one.ratio()),
          time(one.added()));
    }
  }

  private void besideOthers() {
    List<Beside> all = Beside.of(result);
    if (all.isEmpty()) {
      return;
    }
    line("");
    line(
        "Terrarium with the guard beside others in the same rounds, which limit and deny less or nothing:");
    line(
        "`graalvm` is a context of the polyglot API (a new one on a shared engine, where it is to be");
    line(
        "fresh; `graalvm-engine-each` with a new engine too, `graalvm-aot` in a JVM with an AOT cache made");
    line(
        "for this program), `process` the language's own implementation, started anew, `fork server` forks of a");
    line(
        "prepared CPython, `terrarium-unrecycled` Terrarium with a new interpreter for each session,");
    line(
        "`terrarium-usual-start` a JVM that starts from no prepared folder, `terrarium-one-language` one without the other language,");
    line(
        "`pipe` a process that stays open and is called over its pipes, `javet`, `quickjs4j` and `langchain4j`");
    line(
        "libraries for the JVM; the rest are npm packages. A ratio above 1 means that Terrarium takes as many times less.");
    line("");
    line("| Benchmark | Mode | Terrarium | Other | Its | Ratio |");
    line("|---|---|--:|---|--:|--:|");
    for (Beside one : all) {
      row(
          one.benchmark(),
          one.mode(),
          amount(one.ours()),
          one.other(),
          amount(one.theirs()),
          number("%.2f", one.ratio()));
    }
  }

  static List<Series> growing(Result result) {
    return result.series().stream()
        .filter(s -> s.benchmark().matches("(Growth|FileTrees|Undoing|Contention|PoolSize|Held).*"))
        .toList();
  }

  /** What has a size in its name, or none to compare with. */
  private void growth() {
    List<Series> ours = growing(result);
    if (ours.isEmpty()) {
      return;
    }
    line("");
    line(
        "How cost grows: with the size of values, output and files, with threads that share an engine (the");
    line(
        "time that one program then takes), with interpreters that wait, and with sessions that are open. `Undoing` is a checkpoint and");
    line("a rollback.");
    line("");
    line("| Benchmark | Time |");
    line("|---|--:|");
    ours.forEach(series -> row(series.benchmark(), time(series.quantile(0.5))));
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

  /** The median in its unit. */
  static String amount(Series series) {
    double median = series.quantile(0.5);
    return series.unit().equals("KB") ? number("%,.0f KB", median) : time(median);
  }

  static String time(double micros) {
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

  static String number(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }
}
