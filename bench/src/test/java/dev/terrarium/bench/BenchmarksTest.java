package dev.terrarium.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.terrarium.bench.Result.Series;
import dev.terrarium.bench.micro.Calls;
import dev.terrarium.bench.micro.Contention;
import dev.terrarium.bench.micro.Fresh;
import dev.terrarium.bench.micro.Growth;
import dev.terrarium.bench.micro.Held;
import dev.terrarium.bench.micro.NBody;
import dev.terrarium.bench.micro.OpenSession;
import dev.terrarium.bench.micro.PoolSize;
import dev.terrarium.bench.micro.Processes;
import dev.terrarium.bench.micro.Steady;
import dev.terrarium.bench.micro.Undoing;
import dev.terrarium.bench.micro.Workload;
import dev.terrarium.engine.Language;
import dev.terrarium.engine.Outcome;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The benchmarks run, and their results can be read. */
class BenchmarksTest {
  /** In millionths; CPython and V8 agree. */
  private static final long WHERE_THE_SECOND_BODY_ENDS = -1_296_521;

  @ParameterizedTest
  @ValueSource(strings = {"python", "javascript"})
  void everyWorkload_runsOnce(String language) {
    Steady steady = new Steady();
    steady.language = language;
    try {
      assertThat(steady.open()).isInstanceOf(Outcome.Completed.class);
      for (Workload workload : Workload.values()) {
        Steady.Warm warm = new Steady.Warm();
        warm.workload = workload;
        warm.open(steady);
        assertThat(steady.run(warm)).isInstanceOf(Outcome.Completed.class);
        warm.close();
      }
    } finally {
      steady.close();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "python, terrarium",
    "javascript, terrarium",
    "python, graalvm",
    "javascript, graalvm",
  })
  void subjects_giveTheirResults(String language, String subject) {
    Fresh fresh = new Fresh();
    fresh.language = language;
    fresh.subject = subject;
    fresh.open();
    assertThat(fresh.sustained()).contains("alpha=12", "total=66");
    fresh.close();

    Calls calls = new Calls();
    calls.language = language;
    calls.subject = subject;
    calls.open();
    assertThat(calls.program()).isEqualTo(42);
    assertThat(calls.function()).isEqualTo(42);
    assertThat(calls.tool()).isEqualTo(100);
    calls.close();

    NBody bodies = new NBody();
    bodies.language = language;
    bodies.subject = subject;
    bodies.open();
    assertThat(bodies.steps()).isEqualTo(WHERE_THE_SECOND_BODY_ENDS);
    bodies.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"python", "javascript"})
  void growthUndoingContentionAndHeld_runOnce(String language) {
    OpenSession session = new OpenSession();
    session.language = language;
    Growth growth = new Growth();
    growth.open(session);
    for (Outcome outcome :
        List.of(
            growth.valuesOut(session),
            growth.valuesIn(session),
            growth.output(session),
            growth.files(session),
            new Contention().threads1(session))) {
      assertThat(outcome).isInstanceOf(Outcome.Completed.class);
    }
    session.close();

    PoolSize pool = new PoolSize();
    pool.language = language;
    pool.ready = 2;
    pool.fill();
    assertThat(pool.run()).isInstanceOf(Outcome.Completed.class);
    pool.close();

    Held held = new Held();
    held.language = language;
    held.sessions = 2;
    held.open();
    assertThat(held.call()).isInstanceOf(Outcome.Completed.class);
    held.oneMore();
    held.close();

    OpenSession undone = new OpenSession();
    undone.language = language;
    Undoing undoing = new Undoing();
    undoing.open(undone);
    undoing.rollback();
    assertThat(undoing.checkpoint()).isNotNull();
    undone.close();
  }

  @ParameterizedTest
  @EnumSource
  void processes_giveTheirResults(Language language) {
    assumeThat(Processes.executable(language)).isPresent();
    Fresh fresh = new Fresh();
    fresh.language = language.id();
    fresh.subject = "process";
    fresh.open();

    assertThat(fresh.sustained()).contains("alpha=12", "total=66");
    fresh.close();

    Calls calls = new Calls();
    calls.language = language.id();
    calls.subject = "pipe";
    calls.open();
    assertThat(calls.program()).isEqualTo(42);
    assertThat(calls.function()).isEqualTo(42);
    assertThat(calls.tool()).isEqualTo(100);
    calls.close();
  }

  @Test
  void page_comparesWithOthers() {
    var result =
        new Result(
            Map.of(),
            List.of(
                series("Calls.tool python terrarium", "compiled", "agent", 2.0),
                series("Calls.tool python graalvm", "interpreted", "off", 7.0),
                series("Calls.tool python graalvm", "compiled", "off", 1.0),
                series("Calls.tool python fork server", "interpreted", "off", 3000.0)));

    assertThat(Page.render(result))
        .contains("| Calls.tool python | compiled | 2.00 us | graalvm | 1.00 us | 0.50 |")
        .contains("| Calls.tool python | compiled | 2.00 us | fork server | 3.0 ms | 1500.00 |")
        .doesNotContain("7.00");
  }

  private static Series series(String benchmark, String mode, String guard, double sample) {
    return new Series(benchmark, mode, guard, "us", List.of(sample));
  }

  @Test
  void page_saysWhichGoalsAreMet() {
    var result =
        new Result(
            Map.of(),
            List.of(
                series("Fresh.sustained plain javascript terrarium", "compiled", "agent", 10.0),
                series("Fresh.sustained plain javascript javet", "interpreted", "off", 29.0),
                series("Fresh.sustained plain javascript process", "interpreted", "off", 6000.0),
                series("Calls.program python terrarium", "interpreted", "agent", 7.0),
                series("Calls.program python graalvm", "interpreted", "off", 1.5),
                series("NBody.steps python terrarium", "interpreted", "agent", 9000.0),
                series("NBody.steps python process", "interpreted", "off", 1000.0),
                series("Undoing.rollback python", "interpreted", "agent", 2001.0),
                series("Steady.run python SORT", "compiled", "off", 100.0),
                series("Steady.run python SORT", "compiled", "agent", 105.0)));

    String fresh = "Fresh.sustained plain javascript";
    String calls = "Calls.program python";
    String steady = "Steady.run python SORT";
    assertThat(Goals.of(result))
        .containsExactly(
            new Goals.Row(fresh, "javet", "compiled", "at least 3.00", "2.90", false),
            new Goals.Row(fresh, "process", "compiled", "at least 500", "600", true),
            new Goals.Row(calls, "graalvm", "interpreted", "at least 0.50", "0.21", false),
            new Goals.Row(
                calls, "graalvm", "interpreted", "at most 5.00 us more", "5.50 us", false),
            new Goals.Row(
                "Undoing.rollback python", "", "interpreted", "at most 2.0 ms", "2.0 ms", false),
            new Goals.Row(steady, "no guard", "compiled", "at most 1.05", "1.05", true));
    assertThat(Page.render(result))
        .contains("| " + fresh + " | javet | compiled | at least 3.00 | 2.90 | missed |");
  }

  @Test
  void page_comparesWithTheUnguardedJvm() {
    var result =
        new Result(
            Map.of("Processors", "2"),
            List.of(
                new Series(
                    "Steady.run python SORT", "compiled", "off", "us", List.of(3.0, 1.0, 2.0)),
                new Series("Steady.run python SORT", "compiled", "agent", "us", List.of(3.0)),
                new Series("kill at the limit on cpu", "compiled", "agent", "ms", hundred())));

    assertThat(Page.render(result))
        .contains("- Processors: 2")
        .contains(
            "| Steady.run python SORT | compiled | agent | 2.00 us | 3.00 us | 1.50 | 1.00 us |")
        .contains("| kill at the limit on cpu | compiled | 101 | 50.0 | 95.0 | 99.0 | 100.0 |");
  }

  private static List<Double> hundred() {
    return DoubleStream.iterate(0, n -> n <= 100, n -> n + 1).boxed().toList();
  }

  @Test
  void page_isReplacedBetweenItsMarks() {
    String page = "before\n<!-- begin: rendered, do not edit -->\nold\n<!-- end -->\nafter\n";

    assertThat(Main.withResult(page, Main.BEGIN, "new\n"))
        .isEqualTo("before\n<!-- begin: rendered, do not edit -->\nnew\n<!-- end -->\nafter\n");
  }
}
