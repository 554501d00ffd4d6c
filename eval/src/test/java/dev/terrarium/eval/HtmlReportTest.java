package dev.terrarium.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.terrarium.engine.Language;
import dev.terrarium.engine.Output;
import dev.terrarium.engine.Usage;
import dev.terrarium.eval.Verdict.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page, as a browser reads it. */
class HtmlReportTest {
  private static final List<Path> BROWSERS =
      List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"));

  @TempDir Path folder;

  private static SampleResult result(int number, Verdict verdict, long millis, String printed) {
    Problem problem = new Problem("p", Language.PYTHON, "def f():\n", null, "assert f() < 1 & 2");
    return new SampleResult(
        new Sample(problem, number, "    return '<b>'\n"),
        verdict,
        new Output(printed, "", false),
        new Usage(Duration.ofMillis(millis), Duration.ofMillis(millis), 5 << 20, -1, 0, 0),
        number == 1 ? List.of(Verdict.of(Kind.WRONG_ANSWER)) : List.of(),
        0.5,
        null);
  }

  @Test
  void page_isShownAsItIsMeant() throws Exception {
    assumeThat(BROWSERS).anyMatch(Files::isExecutable);
    Path page = folder.resolve("page.html");
    String script = "<script>document.title = 'taken over'</script>";
    List<SampleResult> results =
        List.of(
            result(1, Verdict.of(Kind.PASSED), 3, ""),
            result(2, new Verdict(Kind.ERROR, "KeyError", script), 5000, script),
            result(3, new Verdict(Kind.LIMIT, "cpu", "too long"), 40, ""));
    HtmlReport.write(page, "set & samples", results, null);

    String shown = dom(page);
    assertThat(shown)
        .contains("<title>set &amp; samples</title>", "<td>1 of 3 samples</td>")
        .contains("<td>0.333</td>", "<td>mean credit</td><td>0.500</td>")
        .contains("<summary>p sample 2: error KeyError</summary>")
        .contains("<td>p sample 1</td><td>passed</td><td>wrong answer</td>")
        .contains("return '&lt;b&gt;'")
        .doesNotContain("<title>taken over", "<script>");
    // Endings, times and memory: bars that the browser knows as elements.
    assertThat(shown.split("<rect", -1)).hasSize(1 + 3 + 3 + 1);
  }

  /** Returns what the browser made of a page. */
  private String dom(Path page) throws Exception {
    Stream<Path> found = BROWSERS.stream().filter(Files::isExecutable);
    String[] command = {
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
      page.toUri().toString()
    };
    HostProcess.Result result = HostProcess.run(folder, Duration.ofMinutes(2), command);
    assertThat(result.exitCode()).as(result.stderr()).isZero();
    return result.stdout();
  }
}
