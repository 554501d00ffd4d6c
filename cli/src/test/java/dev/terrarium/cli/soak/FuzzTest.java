package dev.terrarium.cli.soak;

import static org.assertj.core.api.Assertions.assertThat;

import dev.terrarium.engine.EngineConfig;
import dev.terrarium.engine.EngineListener;
import dev.terrarium.engine.Execution;
import dev.terrarium.engine.Language;
import dev.terrarium.engine.Limits;
import dev.terrarium.engine.Outcome;
import dev.terrarium.engine.Program;
import dev.terrarium.engine.SandboxEngine;
import dev.terrarium.engine.SessionSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Runs programs that chance made: none may break the engine, lose a thread or show the host. More
 * of them: {@code -Dfuzz.seeds=10000}, from {@code -Dfuzz.from}. What fails is made smaller and
 * saved below {@code target/fuzz}.
 */
class FuzzTest {
  private static final int SEEDS = Integer.getInteger("fuzz.seeds", 15);
  private static final int FROM = Integer.getInteger("fuzz.from", 0);
  private static final Path FOLDER = Path.of("target", "fuzz");
  private static final List<String> TRACES =
      List.of("com.oracle.", "org.graalvm.", "dev.terrarium");
  private static final Limits LIMITS =
      Limits.strict().withWall(Duration.ofSeconds(20)).withCpu(Duration.ofSeconds(2));

  private final AtomicInteger lost = new AtomicInteger();

  private SandboxEngine engine() {
    return SandboxEngine.create(
        EngineConfig.standard()
            .withListener(
                new EngineListener() {
                  @Override
                  public void threadLost(long session, int lostThreads) {
                    lost.incrementAndGet();
                  }
                }));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void randomPrograms_endAsPromised(Language language) throws IOException {
    List<String> failures = new ArrayList<>();
    try (SandboxEngine engine = engine()) {
      for (int seed = FROM; seed < FROM + SEEDS; seed++) {
        List<String> statements = RandomPrograms.statements(language, seed);
        String problem = problem(engine, language, statements);
        if (!problem.isEmpty()) {
          List<String> small =
              RandomPrograms.shrunk(
                  statements, fewer -> problem(engine, language, fewer).equals(problem));
          failures.add(seed + ": " + problem + "\n" + saved(language, seed, small));
        }
      }
      assertThat(engine.run(Program.python("6 * 7")).value().as(Integer.class)).isEqualTo(42);
    }
    assertThat(failures).isEmpty();
    assertThat(lost).hasValue(0);
  }

  /** The kind of what went wrong, or nothing. */
  private static String problem(SandboxEngine engine, Language language, List<String> statements) {
    Program program = RandomPrograms.program(language, statements);
    Execution execution = engine.run(program, SessionSpec.of(language).with(LIMITS));
    if (execution.outcome() instanceof Outcome.Broken) {
      return "broken";
    }
    if (execution.outcome() instanceof Outcome.Failed(var error)
        && error.type().equals("SyntaxError")
        && error.frames().stream().allMatch(frame -> frame.function().isEmpty())) {
      return "does not parse: " + error.message();
    }
    String shown = execution.output() + execution.outcome().toString();
    return TRACES.stream()
        .filter(shown.replace("dev.terrarium.engine", "")::contains)
        .findFirst()
        .map(trace -> "shows " + trace)
        .orElse("");
  }

  private static String saved(Language language, int seed, List<String> statements)
      throws IOException {
    Files.createDirectories(FOLDER);
    Path file = FOLDER.resolve("seed-" + seed + "." + language.extension());
    String text = String.join("\n", statements);
    Files.writeString(file, text);
    return file + "\n" + text;
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void sameSeed_makesTheSameProgram(Language language) {
    assertThat(RandomPrograms.statements(language, 7))
        .isEqualTo(RandomPrograms.statements(language, 7))
        .isNotEqualTo(RandomPrograms.statements(language, 8));
  }

  @Test
  void shrinking_keepsWhatMatters() {
    assertThat(
            RandomPrograms.shrunk(
                List.of("head", "a", "bad", "b", "c"), left -> left.contains("bad")))
        .containsExactly("head", "bad");
  }
}
