package dev.terrarium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {

  /** The figures were computed by CPython from the same file. */
  @Test
  void demo_writesTheSameReportInBothLanguagesAndStopsTheHostileProgram(@TempDir Path folder)
      throws Exception {
    var result = new Cli().run("demo", "--out", folder.toString());

    assertThat(result.err()).isEmpty();
    assertThat(result.exitCode()).isZero();
    for (String language : List.of("python", "javascript")) {
      Path report = folder.resolve(language).resolve("report.md");
      assertThat(result.out()).contains(report.toString());
      assertThat(report)
          .content()
          .contains("| 2013 | 12.1 °C | -7.1 °C | 33.9 °C | 828 mm | 3.0 m/s | sun (173 days) |")
          .contains("| Aug | 68.8 °F | 50.0 °F | 96.1 °F |");
      assertThat(polylines(folder.resolve(language).resolve("chart.svg"))).isEqualTo(3);
    }
    assertThat(result.out().split("\"days\" : 1461", -1)).hasSize(3);
    assertThat(result.out())
        .contains("\"total_precipitation_mm\"")
        .contains("now looping forever ...\n")
        .contains("stopped by the cpu limit")
        .doesNotContain("GOT 'root:")
        .doesNotContain("\033[");
  }

  @Test
  void secondDemo_replacesTheFirst(@TempDir Path folder) throws IOException {
    Path old = Files.createDirectories(folder.resolve("javascript")).resolve("report.md");
    Files.writeString(old, "old");
    var result = new Cli().run("demo", "-l", "js", "--out", folder.toString());
    assertThat(result.exitCode()).isZero();
    assertThat(old).content().startsWith("# Seattle weather");
    assertThat(folder.resolve("python")).doesNotExist();
  }

  @Test
  void folderThatCannotBeWritten_isRefused(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    var result = new Cli().run("demo", "--out", file.resolve("x").toString());
    assertThat(result.err())
        .isEqualTo(
            "terrarium: --out "
                + file.resolve("x")
                + ": cannot be created as a folder; choose another folder\n");
    assertThat(result.exitCode()).isEqualTo(2);
  }

  private static int polylines(Path svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(svg.toFile())
        .getElementsByTagName("polyline")
        .getLength();
  }
}
