package dev.terrarium.bench;

import dev.terrarium.bench.Result.Series;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A page about a result, ratios first. It loads nothing, and phones can show it. */
final class HtmlReport {
  private static final String STYLE =
      """
      body { font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 60rem; padding: 1rem; color: #1d2b24; }
      h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-top: 2rem; } h3 { font-size: 1rem; margin-bottom: .25rem; }
      .row { display: grid; grid-template-columns: 9rem 1fr; gap: .5rem; align-items: center; font-size: .9rem; }
      .name { overflow-wrap: anywhere; } .track { display: flex; align-items: center; gap: .5rem; }
      .bar { height: 1rem; background: #9db4a8; border-radius: 2px; min-width: 2px; } .ours .bar { background: #1f7a4d; }
      .ours { font-weight: 600; } .note { color: #55645c; font-size: .9rem; }
      table { border-collapse: collapse; font-size: .9rem; } td, th { padding: .2rem .6rem .2rem 0; text-align: left; }
      .curves { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(18rem, 100%), 1fr)); gap: 1rem; }
      figure { margin: 0; } figcaption { font-size: .85rem; } svg text { font-size: 11px; fill: #55645c; }
      .wide { overflow-x: auto; } pre { white-space: pre-wrap; overflow-wrap: anywhere; font-size: .75rem; }
      @media (max-width: 30rem) { .row { grid-template-columns: 6.5rem 1fr; } }
      """;

  private final Result result;
  private final String raw;

  private HtmlReport(Result result, String raw) {
    this.result = result;
    this.raw = raw;
  }

  /**
   * Renders a page.
   *
   * @param result the result
   * @param raw the result as it is kept, to be shown at the end
   */
  static String render(Result result, String raw) {
    return new HtmlReport(result, raw).page();
  }

  private String page() {
    return """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <title>Terrarium benchmarks</title>
    <style>
    %s</style>
    </head>
    <body>
    <h1>Terrarium benchmarks</h1>
    %s</body>
    </html>
    """
        .formatted(
            STYLE, machine() + goals() + beside() + guarded() + growth() + kills() + rawData());
  }

  private String machine() {
    StringBuilder rows = new StringBuilder();
    result.machine().forEach((name, value) -> rows.append(tableRow(name, value)));
    return "<table>%s</table>\n".formatted(rows);
  }

  private String goals() {
    StringBuilder rows = new StringBuilder();
    for (Goals.Row one : Goals.of(result)) {
      String met = one.met() ? "met" : "missed";
      rows.append(tableRow(met, one.measured(), one.goal(), one.what(), one.beside(), one.mode()));
    }
    return rows.isEmpty()
        ? ""
        : """
        <h2>Goals</h2>
        <p class="note">How many times as long another takes, an amount, or the guard's part.</p>
        <div class="wide"><table><tr><th><th>Measured<th>Goal<th>Benchmark<th>Beside<th>Mode</tr>
        %s</table></div>
        """
            .formatted(rows);
  }

  private String beside() {
    Map<String, List<Beside>> groups = new LinkedHashMap<>();
    for (Beside one : Beside.of(result)) {
      groups
          .computeIfAbsent(one.benchmark() + ", " + one.mode(), _ -> new java.util.ArrayList<>())
          .add(one);
    }
    if (groups.isEmpty()) {
      return "";
    }
    StringBuilder text =
        new StringBuilder(
            """
            <h2>Beside others</h2>
            <p class="note">Medians; shorter is better. The factor says how many times less time or memory Terrarium takes;
            below 1 it is more. Others limit and deny less or nothing.</p>
            """);
    groups.forEach((name, all) -> text.append(group(name, all)));
    return text.toString();
  }

  private static String group(String name, List<Beside> all) {
    Series ours = all.getFirst().ours();
    double most =
        Math.max(
            ours.quantile(0.5),
            all.stream().mapToDouble(one -> one.theirs().quantile(0.5)).max().orElse(0));
    StringBuilder text = new StringBuilder("<h3>%s</h3>\n".formatted(escaped(name)));
    text.append(bar("ours", "terrarium", ours.quantile(0.5), most, Page.amount(ours)));
    for (Beside one : all) {
      double time = one.theirs().quantile(0.5);
      String label = "%s, %s".formatted(Page.amount(one.theirs()), factor(one.ratio()));
      text.append(bar("", one.other(), time, most, label));
    }
    return text.toString();
  }

  private static String factor(double ratio) {
    return String.format(Locale.ROOT, ratio < 10 ? "%.2fx" : "%.0fx", ratio);
  }

  private static String bar(String kind, String name, double value, double most, String label) {
    return """
    <div class="row %s"><span class="name">%s</span><span class="track"><span class="bar" style="width: %s%%"></span><span>%s</span></span></div>
    """
        .formatted(
            kind,
            escaped(name),
            String.format(Locale.ROOT, "%.2f", 65 * value / most),
            escaped(label));
  }

  private String guarded() {
    List<Guarded> all = Guarded.of(result);
    if (all.isEmpty()) {
      return "";
    }
    StringBuilder rows = new StringBuilder();
    rows.append("<tr><th>Benchmark<th>Mode<th>Guard<th>Ratio<th>Without<th>With</tr>\n");
    for (Guarded one : all) {
      rows.append(
          tableRow(
              one.with().benchmark(),
              one.with().mode(),
              one.with().guard(),
              String.format(Locale.ROOT, "%.2f", one.ratio()),
              Page.time(one.without().quantile(0.5)),
              Page.time(one.with().quantile(0.5))));
    }
    return """
    <h2>What the guard costs</h2>
    <p class="note">1.00 means nothing; the yardstick has no guest in it, so that what it differs from 1.00 is noise.</p>
    <div class="wide"><table>%s</table></div>
    """
        .formatted(rows);
  }

  private String growth() {
    StringBuilder rows = new StringBuilder();
    for (Series series : Page.growing(result)) {
      rows.append(tableRow(series.benchmark(), Page.time(series.quantile(0.5))));
    }
    return rows.isEmpty()
        ? ""
        : """
        <h2>How cost grows</h2>
        <p class="note">With sizes, with threads that share an engine (the time that one program then takes), and with open sessions.
        Both sides are in powers of ten: what grows in proportion goes up by a line for each ten times.</p>
        <div class="curves">
        %s</div>
        <details><summary>In numbers</summary><div class="wide"><table>%s</table></div></details>
        """
            .formatted(Curves.of(Page.growing(result)), rows);
  }

  private String kills() {
    StringBuilder rows = new StringBuilder();
    for (Series series : result.series()) {
      if (series.unit().equals("ms")) {
        rows.append(
            tableRow(
                series.benchmark(),
                series.mode(),
                String.valueOf(series.samples().size()),
                Page.number("%.1f", series.quantile(0.5)),
                Page.number("%.1f", series.quantile(0.95)),
                Page.number("%.1f", series.quantile(0.99)),
                Page.number("%.1f", series.quantile(1))));
      }
    }
    return rows.isEmpty()
        ? ""
        : """
        <h2>How long stopped programs run on</h2>
        <p class="note">In milliseconds of the limit's own clock, while each is busy in one builtin.</p>
        <div class="wide"><table><tr><th>Stopped<th>Mode<th>Programs<th>p50<th>p95<th>p99<th>Most</tr>
        %s</table></div>
        """
            .formatted(rows);
  }

  private String rawData() {
    return """
    <h2>Raw data</h2>
    <details><summary>All samples, as in result.json beside this page</summary><pre>%s</pre></details>
    """
        .formatted(escaped(raw));
  }

  private static String tableRow(String... cells) {
    StringBuilder row = new StringBuilder("<tr>");
    for (String cell : cells) {
      row.append("<td>").append(escaped(cell));
    }
    return row.append("</tr>\n").toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
