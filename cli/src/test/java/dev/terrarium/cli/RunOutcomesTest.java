package dev.terrarium.cli;

import static dev.terrarium.cli.FakeEngine.error;
import static org.assertj.core.api.Assertions.assertThat;

import dev.terrarium.engine.Breach;
import dev.terrarium.engine.EngineConfig;
import dev.terrarium.engine.LimitKind;
import dev.terrarium.engine.Limits;
import dev.terrarium.engine.Outcome;
import dev.terrarium.engine.OutputListener.Stream;
import dev.terrarium.engine.SandboxException;
import dev.terrarium.engine.SessionSpec;
import dev.terrarium.engine.fs.Mount;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a run ended decides the exit code and what is printed; options reach the engine. */
class RunOutcomesTest {
  private static final String[] JSON = {"run", "--code", "1", "--language", "js", "--json"};
  private static final Breach BREACH = new Breach(2000, 2001, "ms", "took too long");

  private static Cli.Result run(Outcome outcome) {
    return new Cli().on(FakeEngine.ending(outcome)).run("run", "--code", "1", "-l", "js");
  }

  private static Cli.Result json(Outcome outcome) {
    Cli.Result result = new Cli().on(FakeEngine.ending(outcome)).run(JSON);
    Schemas.assertRunResult(result.out());
    assertThat(result.out().lines()).hasSize(1);
    return result;
  }

  @Test
  void completed_printsTheValueAndExitsWith0() {
    var result = run(FakeEngine.completed(List.of(1, "two")));
    assertThat(result).isEqualTo(new Cli.Result(0, "[1,\"two\"]\n", ""));
  }

  @Test
  void completedWithText_printsItAsItIs() {
    assertThat(run(FakeEngine.completed("a \"b\"")).out()).isEqualTo("a \"b\"\n");
  }

  @Test
  void completedWithNil_printsNothing() {
    assertThat(run(FakeEngine.completed(null))).isEqualTo(new Cli.Result(0, "", ""));
  }

  @Test
  void failed_printsTheTracebackAndTheHintAndExitsWith1() {
    var result = run(new Outcome.Failed(error("ValueError", "no")));
    assertThat(result)
        .isEqualTo(new Cli.Result(1, "", "Traceback\nValueError: no\nterrarium: hint: a hint\n"));
  }

  @Test
  void denied_saysWhatAndWhyAndExitsWith3() {
    var result = run(new Outcome.Denied("network", "grant it", error("OSError", "no")));
    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.err()).endsWith("terrarium: denied: network: grant it\n");
  }

  @Test
  void limitHit_saysWhichAndExitsWith4() {
    var result = run(new Outcome.LimitHit(LimitKind.WALL, BREACH));
    assertThat(result)
        .isEqualTo(new Cli.Result(4, "", "terrarium: stopped by the wall limit: took too long\n"));
  }

  @Test
  void cancelled_exitsWith130() {
    assertThat(run(new Outcome.Cancelled("Ctrl-C")))
        .isEqualTo(new Cli.Result(130, "", "terrarium: cancelled by Ctrl-C\n"));
  }

  @Test
  void broken_exitsWith5() {
    assertThat(run(new Outcome.Broken("a bug", null)))
        .isEqualTo(new Cli.Result(5, "", "terrarium: internal error: a bug; please report it\n"));
  }

  @Test
  void brokenWithDebug_showsTheTrace() {
    FakeEngine engine =
        FakeEngine.ending(new Outcome.Broken("a bug", new IllegalStateException("inside")));
    var result = new Cli().on(engine).run("run", "--debug", "--code", "1", "-l", "js");
    assertThat(result.err()).contains("IllegalStateException: inside\n\tat ");
  }

  @Test
  void json_ofEachOutcome_fitsTheSchema() {
    assertThat(json(FakeEngine.completed(Map.of("a", 1))).json().at("/value/a").intValue())
        .isEqualTo(1);
    assertThat(json(new Outcome.Failed(error("E", "m"))).json().at("/error/hint").stringValue())
        .isEqualTo("a hint");
    assertThat(
            json(new Outcome.Denied("w", "y", error("E", "m")))
                .json()
                .at("/denied/why")
                .stringValue())
        .isEqualTo("y");
    assertThat(
            json(new Outcome.LimitHit(LimitKind.HOST_CALLS, BREACH))
                .json()
                .at("/limit/kind")
                .stringValue())
        .isEqualTo("host-calls");
    assertThat(json(new Outcome.Cancelled("x")).exitCode()).isEqualTo(130);
    assertThat(json(new Outcome.Broken("x", null)).exitCode()).isEqualTo(5);
  }

  @Test
  void everyOption_reachesTheEngine(@TempDir Path folder) {
    FakeEngine engine = FakeEngine.ending(FakeEngine.completed(null));
    new Cli()
        .on(engine)
        .run(
            ("run --code=1 -l=py --wall=1m --cpu=500ms --allocation=1GB --output=64KB"
                    + " --result-bytes=1MB --depth=99 --host-calls=7 --file-bytes=3MB --files=5"
                    + " --limits=strict --env=A=b=c --clock=2026-01-31T12:00:00Z --seed=-42"
                    + " --input=n=[1,2] --mount=/data="
                    + folder
                    + " --overlay=/repo="
                    + folder)
                .split(" "));
    SessionSpec spec = engine.specs.getFirst();
    assertThat(spec.limits())
        .isEqualTo(
            Limits.strict()
                .withWall(Duration.ofMinutes(1))
                .withCpu(Duration.ofMillis(500))
                .withAllocationBytes(1L << 30)
                .withOutputBytes(64 << 10)
                .withResult(new Limits.ResultBounds(1 << 20, 50_000, 50))
                .withCallDepth(99)
                .withHostCalls(7)
                .withFileBytes(3 << 20)
                .withFiles(5));
    assertThat(spec.grants().environment()).containsExactly(Map.entry("A", "b=c"));
    assertThat(spec.grants().clock()).isEqualTo(Instant.parse("2026-01-31T12:00:00Z"));
    assertThat(spec.grants().seed()).isEqualTo(-42L);
    assertThat(spec.grants().mounts())
        .containsExactly(new Mount.ReadOnly("/data", folder), new Mount.Overlay("/repo", folder));
    assertThat(engine.programs.getFirst().inputs().get("n")).hasToString("[1, 2]");
  }

  @Test
  void guestOutput_isPassedOnAsWritten() {
    byte[] half = {(byte) 0xc3};
    FakeEngine engine =
        new FakeEngine((_, spec) -> {
          spec.output().written(Stream.STDOUT, half);
          spec.output().written(Stream.STDOUT, new byte[] {(byte) 0xa9});
          spec.output().written(Stream.STDERR, "oops".getBytes(StandardCharsets.UTF_8));
          return FakeEngine.completed(5);
        });
    var result = new Cli().on(engine).run("run", "--code", "1", "-l", "js");
    assertThat(result).isEqualTo(new Cli.Result(0, "é\n5\n", "oops"));
  }

  @Test
  void closedStandardOutput_endsQuietly() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    FakeEngine engine =
        new FakeEngine((_, spec) -> {
          spec.output().written(Stream.STDOUT, new byte[] {'x'});
          return new Outcome.Cancelled("standard output is closed");
        });
    var result = new Cli().on(engine).out(closed).run("run", "--code", "1", "-l", "js");
    assertThat(result).isEqualTo(new Cli.Result(141, "", ""));
    assertThat(new Cli().on(FakeEngine.ending(FakeEngine.completed(1))).out(closed).run(JSON))
        .isEqualTo(new Cli.Result(141, "", ""));
  }

  private static dev.terrarium.engine.SandboxEngine noRoom(EngineConfig config) {
    throw new SandboxException("no room\nat all");
  }

  @Test
  void internalError_isOneLine() {
    var result = new Cli().engines(RunOutcomesTest::noRoom).run(JSON);
    assertThat(result)
        .isEqualTo(
            new Cli.Result(
                5, "", "terrarium: internal error: no room at all; --debug shows more\n"));
  }

  @Test
  void internalErrorWithDebug_showsTheTrace() {
    var byOption =
        new Cli().engines(RunOutcomesTest::noRoom).run("run", "--debug", "--code=1", "-l=js");
    var byVariable =
        new Cli().engines(RunOutcomesTest::noRoom).env("TERRARIUM_DEBUG", "1").run(JSON);
    assertThat(byOption.err()).contains("\tat dev.terrarium.cli.RunOutcomesTest.noRoom");
    assertThat(byVariable.err()).contains("\tat dev.terrarium.cli.RunOutcomesTest.noRoom");
  }
}
