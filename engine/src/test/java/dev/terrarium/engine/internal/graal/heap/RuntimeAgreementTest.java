package dev.terrarium.engine.internal.graal.heap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.terrarium.engine.CompiledJvm;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Compares the walk with GraalVM's own measurement, which only compiled mode has. */
@Timeout(300)
class RuntimeAgreementTest {
  private static final List<String[]> PROGRAMS =
      List.of(
          new String[] {"js", "1"},
          new String[] {
            "js", "var a = []; for (let i = 0; i < 50000; i++) a.push({ i, s: 's' + i })"
          },
          new String[] {"js", "var m = new Map(); for (let i = 0; i < 50000; i++) m.set(i, [i])"},
          new String[] {"python", "1"},
          new String[] {"python", "a = [(i, str(i)) for i in range(50000)]"},
          new String[] {"python", "d = {str(i): i * 1.5 for i in range(50000)}"});

  @Test
  void walkAndRuntime_agreeWithinTenPercent() throws Exception {
    List<String> lines = CompiledJvm.run(RuntimeAgreementTest.class);

    assertThat(lines.stream().filter(line -> line.startsWith("measured")))
        .hasSize(PROGRAMS.size())
        .allSatisfy(line -> {
          String[] parts = line.split(" ", 4);
          double ours = Double.parseDouble(parts[1]);
          double theirs = Double.parseDouble(parts[2]);
          // Theirs counts some of the engine's side of a context, a few hundred kilobytes. Ours may
          // count
          // a boxed number again where it meets it again much later.
          assertThat(ours).as(line).isBetween(theirs * 0.9 - 500_000, theirs * 1.1);
        });
  }

  /** Runs in the other JVM. */
  public static void main(String[] args) {
    for (String[] program : PROGRAMS) {
      try (Engine engine = Engine.create(program[0]);
          Context context = Context.newBuilder(program[0]).engine(engine).build()) {
        context.eval(program[0], program[1]);
        HeapProbe probe = HeapProbe.of(engine, context);
        long ours = probe.measureIdle(Long.MAX_VALUE, () -> false).bytes();
        long theirs = probe.measureByRuntime(Long.MAX_VALUE);
        System.out.println("measured " + ours + " " + theirs + " " + program[1]);
      }
    }
  }
}
