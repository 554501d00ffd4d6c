package dev.terrarium.cli;

import dev.terrarium.agent.tool.Display;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes what a program showed as text: tables with aligned columns, pictures by their names. */
final class DisplayText {
  private static final int MOST_ROWS = 30;
  private static final int WIDEST = 40;

  private DisplayText() {}

  static String of(Display display) {
    String title = display.title().isEmpty() ? "" : " " + display.title();
    return switch (display) {
      case Display.Table table -> "shows a table%s%n%s".formatted(title, rows(table).indent(2));
      case Display.Text text -> "shows%s%n%s".formatted(title, text.text().indent(2));
      case Display.Image image ->
          "shows a picture%s (%s, %,d bytes)"
              .formatted(title, image.mediaType(), image.content().size());
    };
  }

  private static String rows(Display.Table table) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(table.columns());
    table.rows().stream()
        .limit(MOST_ROWS)
        .forEach(row -> lines.add(row.stream().map(DisplayText::cell).toList()));
    int[] widths =
        IntStream.range(0, table.columns().size())
            .map(column ->
                lines.stream().mapToInt(line -> line.get(column).length()).max().orElse(0))
            .toArray();
    StringBuilder text = new StringBuilder();
    for (List<String> line : lines) {
      StringBuilder padded = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        padded.append(line.get(i)).repeat(' ', widths[i] - line.get(i).length() + 2);
      }
      text.append(padded.toString().stripTrailing()).append('\n');
    }
    int more = table.rows().size() - MOST_ROWS;
    return more > 0 ? text + "and %,d more rows".formatted(more) : text.toString();
  }

  private static String cell(@Nullable Object value) {
    String text = Objects.toString(value, "").replaceAll("\\p{Cntrl}", " ");
    return text.length() > WIDEST ? text.substring(0, WIDEST - 3) + "..." : text;
  }
}
