package dev.terrarium.agent.tool;

import dev.terrarium.agent.tool.Charts.Input;
import dev.terrarium.agent.tool.Charts.Kind;
import dev.terrarium.agent.tool.Charts.Series;
import dev.terrarium.engine.GuestValue;
import dev.terrarium.engine.ToolException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.CategorySeries.CategorySeriesRenderStyle;
import org.knowm.xchart.PieChart;
import org.knowm.xchart.PieChartBuilder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.Styler.ChartTheme;

/** Checks data for charts, and builds them. */
final class ChartBuilder {
  private static final int MAX_SERIES = 50;
  private static final int MAX_POINTS = 20_000;
  private static final int MAX_LABEL = 60;

  private ChartBuilder() {}

  static Chart<?, ?> chart(Input input, int width, int height) throws ToolException {
    requireUsable(input);
    if (input.kind() == Kind.PIE) {
      return pie(input, width, height);
    }
    boolean numeric =
        input.x().isEmpty() || input.x().get().stream().allMatch(ChartBuilder::isNumber);
    return input.kind() == Kind.BAR || !numeric
        ? categories(input, width, height)
        : points(input, width, height);
  }

  private static void requireUsable(Input input) throws ToolException {
    if (input.series().isEmpty() || input.series().size() > MAX_SERIES) {
      throw new ToolException(
          "there are %d series: give 1 to %d".formatted(input.series().size(), MAX_SERIES));
    }
    Set<String> names = new HashSet<>();
    int points = 0;
    for (Series series : input.series()) {
      String name = "series '" + Cut.shown(series.name()) + "'";
      int size = series.y().size();
      points += size;
      if (!names.add(series.name())) {
        throw new ToolException(name + " is there twice: give each its own name");
      }
      if (size == 0 || !series.y().stream().allMatch(Double::isFinite)) {
        throw new ToolException(name + " needs values, all of them finite numbers");
      }
      int wanted = series.x().map(List::size).orElse(input.x().map(List::size).orElse(size));
      if (wanted != size) {
        throw new ToolException(
            "%s has %,d y values for %,d x values: give as many of both"
                .formatted(name, size, wanted));
      }
    }
    if (points > MAX_POINTS) {
      throw new ToolException(
          "there are %,d points: give %,d or fewer, such as averages"
              .formatted(points, MAX_POINTS));
    }
  }

  private static boolean isNumber(GuestValue value) {
    return value instanceof GuestValue.Int
        || value instanceof GuestValue.Real
        || value instanceof GuestValue.Decimal;
  }

  private static double number(GuestValue value) {
    return value.as(Double.class);
  }

  private static String label(GuestValue value) {
    return Cut.line(
        value instanceof GuestValue.Text(String text) ? text : String.valueOf(value.toJava()),
        MAX_LABEL);
  }

  private static XYChart points(Input input, int width, int height) {
    XYChart chart =
        new XYChartBuilder()
            .width(width)
            .height(height)
            .theme(ChartTheme.XChart)
            .title(input.title().orElse(""))
            .xAxisTitle(input.x_title().orElse(""))
            .yAxisTitle(input.y_title().orElse(""))
            .build();
    chart
        .getStyler()
        .setDefaultSeriesRenderStyle(
            switch (input.kind()) {
              case AREA -> XYSeriesRenderStyle.Area;
              case SCATTER -> XYSeriesRenderStyle.Scatter;
              default -> XYSeriesRenderStyle.Line;
            });
    for (Series series : input.series()) {
      List<Double> x =
          series
              .x()
              .orElseGet(() ->
                  input
                      .x()
                      .map(values -> values.stream().map(ChartBuilder::number).toList())
                      .orElseGet(() -> counted(series.y().size())));
      chart.addSeries(series.name(), x, series.y());
    }
    return chart;
  }

  private static List<Double> counted(int size) {
    return IntStream.rangeClosed(1, size).mapToObj(i -> (double) i).toList();
  }

  private static CategoryChart categories(Input input, int width, int height) {
    CategoryChart chart =
        new CategoryChartBuilder()
            .width(width)
            .height(height)
            .theme(ChartTheme.XChart)
            .title(input.title().orElse(""))
            .xAxisTitle(input.x_title().orElse(""))
            .yAxisTitle(input.y_title().orElse(""))
            .build();
    chart
        .getStyler()
        .setDefaultSeriesRenderStyle(
            switch (input.kind()) {
              case LINE -> CategorySeriesRenderStyle.Line;
              case AREA -> CategorySeriesRenderStyle.Area;
              case SCATTER -> CategorySeriesRenderStyle.Scatter;
              default -> CategorySeriesRenderStyle.Bar;
            });
    for (Series series : input.series()) {
      chart.addSeries(series.name(), labels(input, series), series.y());
    }
    return chart;
  }

  private static List<String> labels(Input input, Series series) {
    if (input.x().isPresent()) {
      return input.x().get().stream().map(ChartBuilder::label).toList();
    }
    return IntStream.rangeClosed(1, series.y().size()).mapToObj(String::valueOf).toList();
  }

  private static PieChart pie(Input input, int width, int height) throws ToolException {
    PieChart chart =
        new PieChartBuilder()
            .width(width)
            .height(height)
            .theme(ChartTheme.XChart)
            .title(input.title().orElse(""))
            .build();
    Series series = input.series().getFirst();
    List<String> labels = labels(input, series);
    if (new HashSet<>(labels).size() < labels.size() || series.y().stream().anyMatch(y -> y < 0)) {
      throw new ToolException("a pie needs pieces of different names, none of them negative");
    }
    for (int i = 0; i < labels.size(); i++) {
      chart.addSeries(labels.get(i), series.y().get(i));
    }
    return chart;
  }
}
