package dev.terrarium.agent.tool;

import dev.terrarium.engine.GuestValue;
import dev.terrarium.engine.Tool;
import dev.terrarium.engine.Tool.Description;
import dev.terrarium.engine.ToolException;
import dev.terrarium.engine.ToolType;
import dev.terrarium.engine.fs.Workspace;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jspecify.annotations.Nullable;
import org.knowm.xchart.internal.chartpart.Chart;
import org.w3c.dom.Document;

/**
 * The tool {@code draw_chart}, which turns data into a picture: drawn by the host with XChart,
 * without a screen, written into the session's workspace as SVG or PNG, and shown.
 */
public final class Charts {
  private static final int WIDTH = 800;
  private static final int HEIGHT = 500;

  private final WorkspaceFiles files;
  private final @Nullable Displays displays;

  private Charts(WorkspaceFiles files, @Nullable Displays displays) {
    this.files = files;
    this.displays = displays;
  }

  /**
   * Creates the tool.
   *
   * @param workspace gives the session's files, at each call
   * @param displays where pictures are shown as well; null for nowhere
   * @return the tool
   */
  public static Tool tool(Supplier<Workspace> workspace, @Nullable Displays displays) {
    Charts charts = new Charts(new WorkspaceFiles(workspace), displays);
    return Tool.of(
        "draw_chart",
        "Draws a chart into an SVG or PNG file.",
        Input.class,
        ToolType.of(Drawn.class),
        charts::draw);
  }

  /** Kinds of charts. */
  enum Kind {
    LINE,
    AREA,
    SCATTER,
    BAR,
    PIE
  }

  record Series(
      @Description("its name") String name,
      @Description("its values, one for each x") List<Double> y,
      @Description("its own x values, where they are numbers and differ from those of the chart")
          Optional<List<Double>> x) {}

  record Input(
      Kind kind,
      @Description("a file such as chart.svg or chart.png") String path,
      @Description("one or more series; of a pie, the first one's values are its pieces")
          List<Series> series,
      @Description("x values or labels that all series share; counted from 1 if not given")
          Optional<List<GuestValue>> x,
      Optional<String> title,
      Optional<String> x_title,
      Optional<String> y_title) {}

  record Drawn(String path, int width, int height, int bytes) {}

  private Drawn draw(Input input) throws ToolException {
    String end = input.path().substring(input.path().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (!end.equals("svg") && !end.equals("png")) {
      throw new ToolException(
          "'%s' is neither .svg nor .png: end the path with one of them"
              .formatted(Cut.shown(input.path())));
    }
    Chart<?, ?> chart = ChartBuilder.chart(input, WIDTH, HEIGHT);
    byte[] picture;
    try {
      picture = end.equals("svg") ? svg(chart) : png(chart);
    } catch (IOException | IllegalArgumentException | ArithmeticException e) {
      throw new ToolException("the chart cannot be drawn: check that its values are usual numbers");
    }
    files.call(workspace -> {
      workspace.write(input.path(), picture);
      return true;
    });
    if (displays != null) {
      String type = end.equals("svg") ? "image/svg+xml" : "image/png";
      displays.add(
          new Display.Image(input.title().orElse(""), type, new GuestValue.Bytes(picture)));
    }
    return new Drawn(input.path(), WIDTH, HEIGHT, picture.length);
  }

  private static byte[] svg(Chart<?, ?> chart) throws IOException {
    Document document = emptySvg();
    SVGGraphics2D graphics = new SVGGraphics2D(document);
    graphics.setSVGCanvasSize(new java.awt.Dimension(WIDTH, HEIGHT));
    chart.paint(graphics, WIDTH, HEIGHT);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
      graphics.stream(writer, true);
    }
    return out.toByteArray();
  }

  private static Document emptySvg() {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument("http://www.w3.org/2000/svg", "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the JDK has no XML documents", e);
    }
  }

  private static byte[] png(Chart<?, ?> chart) throws IOException {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    try {
      chart.paint(graphics, WIDTH, HEIGHT);
    } finally {
      graphics.dispose();
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }
}
