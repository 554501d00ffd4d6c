package dev.terrarium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.terrarium.cli.soak.Gauge;
import dev.terrarium.engine.Breach;
import dev.terrarium.engine.EngineListener;
import dev.terrarium.engine.LimitKind;
import dev.terrarium.engine.Outcome;
import dev.terrarium.engine.Program;
import dev.terrarium.engine.SandboxException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;

class SoakCommandTest {
  @TempDir private Path folder;

  /** Answers as the untouched sessions and all known programs must. */
  private static final class Good {
    private final AtomicLong python = new AtomicLong();
    private final AtomicLong javaScript = new AtomicLong();

    Outcome outcome(Program program) {
      return switch (program.source()) {
        case "n += 1\nn" -> FakeEngine.completed(python.incrementAndGet());
        case "n += 1; n" -> FakeEngine.completed(javaScript.incrementAndGet());
        case String s when s.contains("/etc/passwd") || s.contains("system(") ->
            new Outcome.Denied("files", "not granted", FakeEngine.error("E", "m"));
        case String s when s.contains("child_process") ->
            new Outcome.Denied("module", "not granted", FakeEngine.error("E", "m"));
        case String s when s.contains("return f()") ->
            new Outcome.LimitHit(LimitKind.DEPTH, new Breach(1, 1, "levels", "deep"));
        case String s
            when s.contains("while True")
                || s.contains("for (;;)")
                || s.contains("10**12")
                || s.contains("(a*)*b")
                || s.contains("2**31")
                || s.contains("2 ** 28")
                || s.contains("sleep(")
                || s.contains("1e6")
                || s.contains("then(f)") ->
            new Outcome.LimitHit(LimitKind.WALL, new Breach(1, 1, "ns", "long"));
        default -> FakeEngine.completed(1);
      };
    }
  }

  private record Jvm(AtomicLong bytes, AtomicLong alive, long heapStep, long threadStep)
      implements Gauge {
    Jvm(long heapStep, long threadStep) {
      this(new AtomicLong(), new AtomicLong(), heapStep, threadStep);
    }

    @Override
    public long heapAfterGc() {
      return bytes.addAndGet(heapStep);
    }

    @Override
    public int threads() {
      return (int) alive.addAndGet(threadStep);
    }
  }

  private record Ending(int exitCode, String out, String err) {}

  private Ending soak(FakeEngine engine, Gauge gauge, String... more) {
    var out = new java.io.ByteArrayOutputStream();
    var err = new java.io.ByteArrayOutputStream();
    Host host =
        new Host(
            java.io.InputStream.nullInputStream(),
            out,
            err,
            false,
            false,
            java.util.Map.of(),
            _ -> engine);
    var command =
        new CommandLine(new SoakCommand(host, gauge))
            .setExecutionExceptionHandler((e, _, _) -> {
              throw e;
            });
    String[] args =
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of(
                    "--runs", "300", "--workers", "1", "--seed", "1", "--save", folder.toString()),
                java.util.stream.Stream.of(more))
            .toArray(String[]::new);
    int code = command.execute(args);
    var utf8 = java.nio.charset.StandardCharsets.UTF_8;
    return new Ending(code, out.toString(utf8), err.toString(utf8));
  }

  private static FakeEngine engine(Function<Program, Outcome> behaviour) {
    return new FakeEngine((program, _) -> behaviour.apply(program));
  }

  @Test
  void promisesThatHold_endWithZero() {
    Function<Program, Outcome> good = new Good()::outcome;

    Ending ending = soak(engine(good), new Jvm(0, 0));

    assertThat(ending.err()).isEmpty();
    assertThat(ending.out()).startsWith("300 runs in ").contains("all promises held");
    assertThat(ending.exitCode()).isZero();
  }

  @Test
  void brokenOutcome_breaksAPromiseAndSavesTheProgram() {
    Function<Program, Outcome> good = new Good()::outcome;

    Ending ending =
        soak(
            engine(program ->
                program.source().contains("mississippi")
                    ? new Outcome.Broken("it fell apart", null)
                    : good.apply(program)),
            new Jvm(0, 0));

    assertThat(ending.exitCode()).isEqualTo(1);
    assertThat(ending.err()).contains("it fell apart").contains("; saved to " + folder);
    assertThat(folder).isDirectoryContaining(file -> file.toString().contains("soak-1."));
  }

  @Test
  void hostileProgramThatCompletes_breaksAPromise() {
    Function<Program, Outcome> good = new Good()::outcome;

    Ending ending =
        soak(
            engine(program ->
                program.source().contains("/etc/passwd")
                    ? FakeEngine.completed("root:x")
                    : good.apply(program)),
            new Jvm(0, 0));

    assertThat(ending.err()).contains("HOSTILE").contains("ended in a way that it must not");
    assertThat(ending.exitCode()).isEqualTo(1);
  }

  @Test
  void traceOfTheHost_breaksAPromise() {
    Function<Program, Outcome> good = new Good()::outcome;

    Ending ending =
        soak(
            engine(program -> {
              Outcome outcome = good.apply(program);
              return outcome.equals(FakeEngine.completed(1))
                  ? FakeEngine.completed("com.oracle.Secret")
                  : outcome;
            }),
            new Jvm(0, 0));

    assertThat(ending.err()).contains("shows 'com.oracle.'");
    assertThat(ending.exitCode()).isEqualTo(1);
  }

  @Test
  void untouchedSessionThatForgets_breaksAPromise() {
    Function<Program, Outcome> good = new Good()::outcome;

    Ending ending =
        soak(
            engine(program ->
                program.source().equals("n += 1; n")
                    ? FakeEngine.completed(1)
                    : good.apply(program)),
            new Jvm(0, 0));

    assertThat(ending.err()).contains("the untouched JAVASCRIPT session answers");
    assertThat(ending.exitCode()).isEqualTo(1);
  }

  @Test
  void engineThatRefuses_breaksAPromise() {
    Function<Program, Outcome> good = new Good()::outcome;

    Ending ending =
        soak(
            engine(program -> {
              if (program.source().contains("mississippi")) {
                throw new SandboxException("no room");
              }
              return good.apply(program);
            }),
            new Jvm(0, 0));

    assertThat(ending.err()).contains("could not be run: no room");
    assertThat(ending.exitCode()).isEqualTo(1);
  }

  @Test
  void lostThread_breaksAPromise() {
    Function<Program, Outcome> good = new Good()::outcome;
    var listener = new java.util.concurrent.atomic.AtomicReference<EngineListener>();
    FakeEngine engine =
        engine(program -> {
          if (program.source().contains("mississippi")) {
            listener.get().threadLost(1, 1);
          }
          return good.apply(program);
        });
    var err = new java.io.ByteArrayOutputStream();
    Host host =
        new Host(
            java.io.InputStream.nullInputStream(),
            java.io.OutputStream.nullOutputStream(),
            err,
            false,
            false,
            java.util.Map.of(),
            config -> {
              listener.set(config.listener());
              return engine;
            });

    int code =
        new CommandLine(new SoakCommand(host, new Jvm(0, 0)))
            .execute("--runs", "300", "--workers", "1", "--seed", "1", "--save", folder.toString());

    assertThat(code).isEqualTo(1);
    assertThat(err.toString(java.nio.charset.StandardCharsets.UTF_8)).contains("a thread was lost");
  }

  @Test
  void heapThatGrows_breaksAPromise() {
    Function<Program, Outcome> good = new Good()::outcome;

    Ending ending = soak(engine(good), new Jvm(1L << 30, 0));

    assertThat(ending.err()).contains("the heap grew from 1,024 to 2,048 MB");
    assertThat(ending.exitCode()).isEqualTo(1);
  }

  @Test
  void threadsThatStay_breakAPromise() {
    Function<Program, Outcome> good = new Good()::outcome;

    Ending ending = soak(engine(good), new Jvm(0, 20));

    assertThat(ending.err()).contains("threads became");
    assertThat(ending.exitCode()).isEqualTo(1);
  }

  @Test
  void json_isOneObject() {
    Function<Program, Outcome> good = new Good()::outcome;

    Ending ending = soak(engine(good), new Jvm(0, 0), "--json");

    JsonNode json = tools.jackson.databind.json.JsonMapper.shared().readTree(ending.out());
    assertThat(json.get("runs").intValue()).isEqualTo(300);
    assertThat(json.get("seed").intValue()).isEqualTo(1);
    assertThat(json.get("brokenPromises")).isEmpty();
    assertThat(json.at("/endings/completed").intValue()).isPositive();
  }

  @Test
  void realSoak_holdsAllPromises() {
    var result =
        new Cli()
            .run("soak", "--runs", "24", "--workers", "2", "--seed", "3", "--save", folder + "");

    assertThat(result.err()).isEmpty();
    assertThat(result.out()).startsWith("24 runs in ").contains("all promises held");
    assertThat(result.exitCode()).isZero();
  }

  @Test
  void wrongNumbers_areRefused() {
    var result = new Cli().run("soak", "--minutes", "0");

    assertThat(result.err())
        .isEqualTo("terrarium: --minutes 0: is out of range; use 1 to 100,000\n");
    assertThat(result.exitCode()).isEqualTo(2);
  }
}
