package dev.terrarium.engine.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.terrarium.engine.CompiledJvm;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * An engine on which many programs were stopped is as good as new. More of them: {@code
 * -Dkills=10000}, then with the whole corpus.
 */
@Timeout(4 * 3600)
class KillsTest {
  private static final int QUICK = 60;
  private static final int KILLS = Integer.getInteger("kills", QUICK);
  private static final int CORPUS_STEP = KILLS > QUICK ? 1 : 20;

  @Test
  void kills_leaveTheEngineAsItWas() throws Exception {
    assertThat(Kills.problems(KILLS, CORPUS_STEP)).isEmpty();
  }

  @Test
  void killsOfCompiledCode_leaveTheEngineAsItWas() throws Exception {
    List<String> lines =
        CompiledJvm.run(Kills.class, String.valueOf(KILLS), String.valueOf(CORPUS_STEP));

    assertThat(lines).contains("done").noneMatch(line -> line.startsWith("WRONG"));
  }
}
