package dev.terrarium.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What guests may hold where their code is compiled. */
@Timeout(900)
class HeapLimitCompiledTest {
  @Test
  void greedyAndFrugalPrograms_endAsWhenInterpreted() throws Exception {
    List<String> lines = CompiledJvm.run(HeapPrograms.class);

    assertThat(lines).contains("compiled").noneMatch(line -> line.startsWith("WRONG"));
    assertThat(lines.stream().filter(line -> line.startsWith("right")))
        .hasSize(HeapPrograms.GREEDY.size() + HeapPrograms.FRUGAL.size());
  }
}
