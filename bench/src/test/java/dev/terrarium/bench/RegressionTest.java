package dev.terrarium.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.terrarium.bench.Result.Series;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is said about two results, and about one. */
class RegressionTest {
  private static Series series(String name, Double... samples) {
    return new Series(name, "interpreted", "agent", "us", List.of(samples));
  }

  private static Result result(Series... series) {
    return new Result(Map.of("Java", "25"), List.of(series));
  }

  @Test
  void seriesThatDoubled_isNamed() {
    Result before = result(series("Calls.tool python", 10.0, 10.1, 9.9), series("other", 5.0));
    Result after = result(series("Calls.tool python", 20.0, 20.2, 19.9), series("other", 5.2));

    assertThat(Regression.between(before, after))
        .singleElement()
        .asString()
        .startsWith("Calls.tool python, interpreted, guard agent: 2.00 times slower");
  }

  @Test
  void slowerMachine_isNoRegression() {
    Result before = result(series("Yardstick.mix", 100.0), series("Calls.tool python", 10.0));
    Result after = result(series("Yardstick.mix", 200.0), series("Calls.tool python", 20.0));

    assertThat(Regression.between(before, after)).isEmpty();
  }

  @Test
  void noisySeries_needsMore() {
    Result before = result(series("Fresh", 10.0, 14.0, 18.0));
    Result after = result(series("Fresh", 13.0, 19.0, 25.0));

    assertThat(Regression.between(before, after)).isEmpty();
  }

  @Test
  void resultsWithNothingInCommon_areNoGoodNews() {
    assertThat(Regression.common(result(series("a", 1.0)), result(series("b", 1.0)))).isZero();
  }

  @Test
  void interpretedPeerInAJvm_isNotHeldAgainstCompiledCode() {
    Series ours =
        new Series("Fresh plain python terrarium", "compiled", "agent", "us", List.of(1.0));
    Series theirs =
        new Series("Fresh plain python langchain4j", "interpreted", "off", "us", List.of(9.0));
    Series process =
        new Series("Fresh plain python process", "interpreted", "off", "us", List.of(9.0));

    assertThat(Beside.of(result(ours, theirs, process)))
        .extracting(Beside::other)
        .containsExactly("process");
  }

  @Test
  void page_showsFactorsFirstAndLoadsNothing() {
    Result result =
        result(
            series("Fresh.sustained usual python terrarium", 2_000.0),
            new Series(
                "Fresh.sustained usual python graalvm",
                "interpreted",
                "off",
                "us",
                List.of(100_000.0)));

    String page = HtmlReport.render(result, "{\"a\": \"<b>\"}");

    assertThat(page)
        .contains("graalvm", "100.0 ms, 50x", "&lt;b&gt;", "width: 65.00%", "width: 1.30%")
        .contains("name=\"viewport\"")
        .doesNotContain("http:", "https:", "<script", "<b>");
    assertThat(page.indexOf("50x")).isLessThan(page.indexOf("Raw data"));
  }
}
