package dev.terrarium.engine.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.terrarium.engine.CompiledJvm;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Programs see nothing of those that the same interpreter has served, whatever these have done to
 * it, and nothing is kept of them. More of it: {@code -Drecycling.rounds=40}, then with the whole
 * corpus.
 */
@Timeout(4 * 3600)
class RecycledCorpusTest {
  private static final int QUICK = 2;
  private static final int ROUNDS = Integer.getInteger("recycling.rounds", QUICK);

  /** Every how many programs of the corpus are run. */
  private static final int STEP = ROUNDS > QUICK ? 1 : 10;

  private static final int STEP_COMPILED = ROUNDS > QUICK ? 1 : 40;

  @Test
  void corpusOnRecycledInterpreters_isAsOnNewOnes() throws Exception {
    assertThat(Recycling.problems(STEP, ROUNDS)).isEmpty();
  }

  @Test
  void compiledCorpusOnRecycledInterpreters_isAsOnNewOnes() throws Exception {
    List<String> lines =
        CompiledJvm.run(Recycling.class, String.valueOf(STEP_COMPILED), String.valueOf(ROUNDS));

    assertThat(lines).contains("done").noneMatch(line -> line.startsWith("WRONG"));
  }
}
