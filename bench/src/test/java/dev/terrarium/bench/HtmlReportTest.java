package dev.terrarium.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.terrarium.bench.Result.Series;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page, as a browser reads it. */
class HtmlReportTest {
  private static final List<Path> BROWSERS =
      List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"));

  @TempDir Path folder;

  @Test
  void page_isShownAsItIsMeant() throws Exception {
    assumeThat(BROWSERS).anyMatch(Files::isExecutable);
    var result =
        new Result(
            Map.of("Processor", "<script>document.title = 'taken over'</script>"),
            List.of(
                series("Fresh.sustained python terrarium", "agent", "us", 2_000),
                series("Fresh.sustained python process", "off", "us", 30_000),
                series("Steady.open python", "off", "us", 100),
                series("Steady.open python", "agent", "us", 110),
                series("Held.call python 1", "agent", "us", 10),
                series("Held.call python 10", "agent", "us", 100),
                series("kill at the limit on cpu", "agent", "ms", 1.25)));
    Path page = folder.resolve("report.html");
    Files.writeString(page, HtmlReport.render(result, "{\"raw\": \"<b>\"}"));

    String shown = dom(page);
    assertThat(shown)
        .contains("<title>Terrarium benchmarks</title>", "<h3>Fresh.sustained python, interpreted")
        .contains("<span>30.0 ms, 15x</span>")
        .contains("<td>1.10</td><td>100 us</td><td>110 us</td>")
        .contains("<td>Held.call python 10</td><td>100 us</td>")
        .contains("python: 10 us to 100 us", "points=\"56.0,150.0 306.0,8.0\"")
        .contains("{\"raw\": \"&lt;b&gt;\"}")
        .doesNotContain("<title>taken over", "<script>");
    // Ours and the other's, which is the longest that there is.
    assertThat(shown.split("class=\"bar\"", -1)).hasSize(1 + 2);
    assertThat(shown).contains("width: 65.00%", "width: 4.33%");
  }

  private static Series series(String benchmark, String guard, String unit, double sample) {
    return new Series(benchmark, "interpreted", guard, unit, List.of(sample));
  }

  /** Returns what the browser made of a page. */
  private String dom(Path page) throws Exception {
    Stream<Path> found = BROWSERS.stream().filter(Files::isExecutable);
    Process browser =
        new ProcessBuilder(
                found.findFirst().orElseThrow().toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--user-data-dir=" + folder.resolve("profile"),
                "--dump-dom",
                page.toUri().toString())
            .redirectError(folder.resolve("errors.txt").toFile())
            .start();
    String shown = new String(browser.getInputStream().readAllBytes(), UTF_8);
    assertThat(browser.waitFor()).as(Files.readString(folder.resolve("errors.txt"))).isZero();
    return shown;
  }
}
