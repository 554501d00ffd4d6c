package dev.terrarium.bench;

import dev.terrarium.bench.Result.Series;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times by size as lines, with powers of ten along both sides: what grows in proportion goes up by
 * one line of the grid for each ten times, and what costs the same whatever the size is level.
 */
final class Curves {
  /** Such as {@code Growth.files python 100} or {@code Contention.threads8 python}. */
  private static final Pattern SIZED =
      Pattern.compile("(\\w+\\.[a-zA-Z]+)(\\d*) ([a-z]+)(?: (\\d+))?");

  private static final List<String> COLOURS = List.of("#1f7a4d", "#a4521a", "#3c5a99");
  private static final double LEFT = 56;
  private static final double RIGHT = 306;
  private static final double TOP = 8;
  private static final double BOTTOM = 150;

  /**
   * A point of a line.
   *
   * @param size how much there was of what grows
   * @param micros the time that it took
   */
  private record Point(double size, double micros) {}

  /** Decades of a side, and where they are drawn. */
  private record Scale(double low, double high, double from, double to) {
    static Scale of(List<Point> points, ToDoubleFunction<Point> what, double from, double to) {
      var all = points.stream().mapToDouble(what).summaryStatistics();
      double low = Math.floor(Math.log10(all.getMin()));
      double high = Math.max(low + 1, Math.ceil(Math.log10(all.getMax())));
      return new Scale(low, high, from, to);
    }

    double at(double value) {
      return from + (to - from) * (Math.log10(value) - low) / (high - low);
    }
  }

  private Curves() {}

  /** Draws all that has a size in its name, a picture for each benchmark. */
  static String of(List<Series> all) {
    Map<String, Map<String, List<Point>>> curves = new TreeMap<>();
    for (Series series : all) {
      Matcher name = SIZED.matcher(series.benchmark());
      if (name.matches() && (name.group(4) != null || !name.group(2).isEmpty())) {
        String size = name.group(4) != null ? name.group(4) : name.group(2);
        curves
            .computeIfAbsent(name.group(1), _ -> new TreeMap<>())
            .computeIfAbsent(name.group(3), _ -> new ArrayList<>())
            .add(new Point(Double.parseDouble(size), series.quantile(0.5)));
      }
    }
    StringBuilder text = new StringBuilder();
    curves.forEach((benchmark, lines) -> text.append(figure(benchmark, lines)));
    return text.toString();
  }

  private static String figure(String benchmark, Map<String, List<Point>> lines) {
    List<Point> points = lines.values().stream().flatMap(List::stream).toList();
    Scale across = Scale.of(points, Point::size, LEFT, RIGHT);
    Scale up = Scale.of(points, Point::micros, BOTTOM, TOP);
    StringBuilder drawn = new StringBuilder(grid(points, across, up));
    StringBuilder caption = new StringBuilder("<b>%s</b>".formatted(benchmark));
    int colour = 0;
    for (Map.Entry<String, List<Point>> line : lines.entrySet()) {
      List<Point> sorted =
          line.getValue().stream().sorted(Comparator.comparingDouble(Point::size)).toList();
      String stroke = COLOURS.get(colour++ % COLOURS.size());
      drawn.append(line(sorted, stroke, across, up));
      caption.append(
          " <span style=\"color: %s\">%s: %s to %s</span>"
              .formatted(
                  stroke,
                  line.getKey(),
                  Page.time(sorted.getFirst().micros()),
                  Page.time(sorted.getLast().micros())));
    }
    return """
    <figure><figcaption>%s</figcaption><svg viewBox="0 0 320 170" role="img" aria-label="%s">
    %s</svg></figure>
    """
        .formatted(caption, benchmark, drawn);
  }

  private static String grid(List<Point> points, Scale across, Scale up) {
    StringBuilder text = new StringBuilder();
    for (double decade = up.low(); decade <= up.high(); decade++) {
      double micros = Math.pow(10, decade);
      text.append(
          """
          <line x1="%s" x2="%s" y1="%3$s" y2="%3$s" stroke="#d5ddd8"/><text x="50" y="%4$s" text-anchor="end">%5$s</text>
          """
              .formatted(
                  number(LEFT),
                  number(RIGHT),
                  number(up.at(micros)),
                  number(up.at(micros) + 4),
                  decade(micros)));
    }
    points.stream()
        .mapToDouble(Point::size)
        .distinct()
        .forEach(size ->
            text.append(
                "<text x=\"%s\" y=\"166\" text-anchor=\"middle\">%s</text>\n"
                    .formatted(number(across.at(size)), Page.number("%.0f", size))));
    return text.toString();
  }

  private static String line(List<Point> points, String stroke, Scale across, Scale up) {
    StringBuilder path = new StringBuilder();
    StringBuilder dots = new StringBuilder();
    for (Point point : points) {
      String x = number(across.at(point.size()));
      String y = number(up.at(point.micros()));
      path.append(path.isEmpty() ? "" : " ").append(x).append(',').append(y);
      dots.append("<circle cx=\"%s\" cy=\"%s\" r=\"3\" fill=\"%s\"/>".formatted(x, y, stroke));
    }
    return "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>%s\n"
        .formatted(path, stroke, dots);
  }

  /** A power of ten without digits that say nothing. */
  private static String decade(double micros) {
    if (micros >= 1_000) {
      return Page.number("%,.0f ms", micros / 1_000);
    }
    return micros >= 1 ? Page.number("%.0f us", micros) : Page.number("%.0f ns", micros * 1_000);
  }

  private static String number(double coordinate) {
    return Page.number("%.1f", coordinate);
  }
}
