package dev.terrarium.eval;

import java.util.List;
import java.util.Map;

/** Writes pieces of a page that needs nothing but itself. */
final class Html {
  static final String STYLE =
      """
      :root { color-scheme: light dark; --ink: light-dark(#1c2024, #e6e8ea); --dim: light-dark(#5c6670, #9aa4ae);
        --paper: light-dark(#ffffff, #15181b); --line: light-dark(#d8dde2, #343a40); --bar: light-dark(#2f6f9f, #6fb1e0); }
      body { font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper);
        max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
      h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-top: 2.5rem; }
      p.dim, td.dim { color: var(--dim); }
      table { border-collapse: collapse; width: 100%; }
      th, td { text-align: left; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
      td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
      pre { overflow-x: auto; border: 1px solid var(--line); padding: .75rem; font-size: 13px; }
      summary { cursor: pointer; padding: .25rem 0; }
      svg text { fill: var(--ink); font: 13px system-ui, sans-serif; } svg rect { fill: var(--bar); }
      """;

  private static final int ROW = 24;
  private static final int LABELS = 220;
  private static final int BARS = 440;

  private Html() {}

  /** Returns a text as a page shows it. */
  static String text(String text) {
    var escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        default -> escaped.append(c < ' ' && c != '\n' && c != '\t' ? '\ufffd' : c);
      }
    }
    return escaped.toString();
  }

  /** Draws a bar for each count, in order. */
  static String bars(String name, Map<String, Integer> counts) {
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    var svg = new StringBuilder();
    svg.append(
        "<svg role=\"img\" aria-label=\"%s\" viewBox=\"0 0 %d %d\" width=\"100%%\">\n"
            .formatted(text(name), LABELS + BARS + 80, counts.size() * ROW));
    int y = 0;
    for (var entry : counts.entrySet()) {
      int width = Math.max(entry.getValue() == 0 ? 0 : 2, BARS * entry.getValue() / most);
      svg.append("<text x=\"0\" y=\"%d\">%s</text>".formatted(y + 16, text(entry.getKey())))
          .append(
              "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>"
                  .formatted(LABELS, y + 4, width, ROW - 8))
          .append(
              "<text x=\"%d\" y=\"%d\">%,d</text>\n"
                  .formatted(LABELS + width + 8, y + 16, entry.getValue()));
      y += ROW;
    }
    return svg.append("</svg>\n").toString();
  }

  /** Writes a table; cells are text. */
  static String table(List<String> heads, List<List<String>> rows) {
    var table = new StringBuilder("<table>\n<tr>");
    heads.forEach(head -> table.append("<th>").append(text(head)).append("</th>"));
    table.append("</tr>\n");
    for (List<String> row : rows) {
      table.append("<tr>");
      row.forEach(cell -> table.append("<td>").append(text(cell)).append("</td>"));
      table.append("</tr>\n");
    }
    return table.append("</table>\n").toString();
  }

  /** Writes something that opens on demand. */
  static String details(String summary, String body) {
    return "<details><summary>%s</summary>\n%s</details>\n".formatted(text(summary), body);
  }

  /** Writes program text or output. */
  static String pre(String text) {
    return "<pre>%s</pre>\n".formatted(text(text));
  }
}
