package dev.terrarium.agent.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.terrarium.engine.ToolException;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartsTest {
  private static final Displays DISPLAYS = new Displays();
  private static ToolFixture tools;

  @BeforeAll
  static void open() {
    tools =
        new ToolFixture(workspace -> List.of(Charts.tool(workspace, DISPLAYS), DISPLAYS.tool()));
  }

  @AfterAll
  static void close() {
    tools.close();
  }

  private static Map<String, Object> input(String kind, String path, List<?> x, List<?> y) {
    return Map.of(
        "kind", kind,
        "path", path,
        "x", x,
        "title", "Rain & sun",
        "series", List.of(Map.of("name", "rain", "y", y)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"line", "area", "scatter", "bar", "pie"})
  void chart_asSvg_isWrittenAndShown(String kind) throws Exception {
    tools.call("draw_chart", input(kind, "c.svg", List.of("Jan", "Feb"), List.of(1.5, 2)));
    String svg = tools.files().readText("c.svg");
    assertThat(svg).contains("<svg").contains("<path");
    assertThat(DISPLAYS.take())
        .singleElement()
        .isInstanceOfSatisfying(
            Display.Image.class, image -> assertThat(image.mediaType()).isEqualTo("image/svg+xml"));
  }

  @Test
  void chart_asPng_isAPicture() throws Exception {
    tools.call("draw_chart", input("line", "out/c.png", List.of(1, 2, 5), List.of(1, 4, 9)));
    var image = ImageIO.read(new ByteArrayInputStream(tools.files().read("out/c.png")));
    assertThat(image.getWidth()).isEqualTo(800);
    assertThat(DISPLAYS.take()).hasSize(1);
  }

  @Test
  void dataThatDoesNotFit_saysWhy() {
    assertThatThrownBy(
            () -> tools.call("draw_chart", input("line", "c.svg", List.of(1), List.of(1, 2))))
        .isInstanceOf(ToolException.class)
        .hasMessageContaining("2 y values for 1 x values");
    assertThatThrownBy(() ->
            tools.call(
                "draw_chart",
                input("bar", "c.svg", List.of("a"), List.of(Double.POSITIVE_INFINITY))))
        .hasMessageContaining("finite");
    assertThatThrownBy(
            () -> tools.call("draw_chart", input("bar", "c.gif", List.of("a"), List.of(1))))
        .hasMessageContaining("'c.gif' is neither");
  }

  @Test
  void listOfObjects_isShownAsATable() throws Exception {
    tools.call(
        "display", Map.of("value", List.of(Map.of("a", 1), Map.of("a", 2)), "title", "numbers"));
    tools.call("display", Map.of("value", "# Hi", "markdown", true));
    var shown = DISPLAYS.take();
    assertThat(shown.get(0)).isInstanceOf(Display.Table.class);
    assertThat(((Display.Table) shown.get(0)).columns()).containsExactly("a");
    assertThat(((Display.Table) shown.get(0)).rows()).hasSize(2);
    assertThat(shown.get(1)).isEqualTo(new Display.Text("", "text/markdown", "# Hi"));
  }
}
