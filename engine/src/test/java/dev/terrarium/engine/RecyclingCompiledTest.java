package dev.terrarium.engine;

import static dev.terrarium.engine.Language.JAVASCRIPT;
import static dev.terrarium.engine.Language.PYTHON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Compiled code holds nothing of a session that has ended. */
class RecyclingCompiledTest {

  /** Hot loops over what other sessions have changed: every session sees its own alone. */
  static final class Hot {
    private static final String PYTHON_LOOP =
        """
        import json, collections
        scale = %d
        class A:
            factor = %d
        def work(n):
            total = 0
            a = A()
            for i in range(n):
                total += abs(-scale) + a.factor + len(collections.UserDict.__name__)
            return total
        first = work(100000)
        builtins = __import__('builtins')
        builtins.abs = lambda x: 0
        A.factor = 0
        collections.UserDict.__name__ = 'x'
        json.dumps = None
        (first, work(1000))[0]
        """;
    private static final String JAVASCRIPT_LOOP =
        """
        var scale = %d;
        class A { get factor() { return %d } }
        function work(n) {
          let total = 0;
          const a = new A();
          for (let i = 0; i < n; i++) total += Math.abs(-scale) + a.factor + [1].map(x => x).length;
          return total;
        }
        const first = work(100000);
        Math.abs = () => 0; Array.prototype.map = () => []; A.prototype.factor2 = 1;
        work(1000);
        first
        """;

    static final int SESSIONS = 20;

    private Hot() {}

    public static void main(String[] arguments) {
      Limits limits =
          Limits.standard().withWall(Duration.ofMinutes(5)).withCpu(Duration.ofMinutes(5));
      try (SandboxEngine engine =
          SandboxEngine.create(EngineConfig.standard().withReadyGuests(1))) {
        for (Language language : List.of(PYTHON, JAVASCRIPT)) {
          SessionSpec spec = SessionSpec.of(language).with(limits);
          for (int i = 1; i <= SESSIONS; i++) {
            String loop = language == PYTHON ? PYTHON_LOOP : JAVASCRIPT_LOOP;
            String program = loop.formatted(i, i * 2);
            int each = i + i * 2 + (language == PYTHON ? "UserDict".length() : 1);
            Outcome outcome = engine.run(Program.of(language, program), spec).outcome();
            boolean right =
                outcome instanceof Outcome.Completed(var value)
                    && value.as(Long.class) == each * 100_000L;
            System.out.println(language + " " + (right ? "right" : i + ": " + outcome));
          }
        }
        System.out.println("compiled " + engine.guarantees().compiledGuestCode());
      }
    }
  }

  @Test
  void hotCode_seesItsOwnSession() throws Exception {
    List<String> lines = CompiledJvm.run(Hot.class);
    assertThat(lines).contains("compiled true");
    assertThat(lines.stream().filter(line -> line.matches("(PYTHON|JAVASCRIPT) .*")))
        .hasSize(2 * Hot.SESSIONS)
        .allMatch(line -> line.endsWith(" right"));
  }
}
