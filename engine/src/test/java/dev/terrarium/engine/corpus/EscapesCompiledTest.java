package dev.terrarium.engine.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.terrarium.engine.CompiledJvm;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Escapes where guest code is compiled: some of them, or those that match what the system property
 * {@code escapes.compiled} says.
 */
@Timeout(900)
class EscapesCompiledTest {
  private static final String SOME = "{prototypes,tool-arguments}/*";

  @Test
  void escapes_endAsWhenInterpreted() throws Exception {
    String pattern = System.getProperty("escapes.compiled", SOME);

    List<String> lines = CompiledJvm.run(EscapeRange.class, pattern);

    assertThat(lines).contains("compiled").noneMatch(line -> line.startsWith("WRONG"));
    assertThat(lines.stream().filter(line -> line.startsWith("right")))
        .hasSizeGreaterThanOrEqualTo(30);
  }
}
