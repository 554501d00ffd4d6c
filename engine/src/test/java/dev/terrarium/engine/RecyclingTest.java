package dev.terrarium.engine;

import static dev.terrarium.engine.Language.PYTHON;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecyclingTest {
  @Test
  void speed() throws Exception {
    for (int per : new int[] {1000}) {
      try (SandboxEngine engine =
          SandboxEngine.create(EngineConfig.standard().withSessionsPerGuest(per))) {
        engine.warmUp().join();
        for (Language language : java.util.List.of(PYTHON)) {
          for (boolean preload : new boolean[] {false, true}) {
            SessionSpec spec = SessionSpec.of(language);
            if (preload && language == PYTHON) {
              spec = spec.withPreload("json", "re", "collections");
            }
            long end = 0;
            int n = 0;
            for (int phase = 0; phase < 2; phase++) {
              end = System.nanoTime() + 3_000_000_000L;
              n = 0;
              while (System.nanoTime() < end) {
                Outcome o =
                    engine
                        .run(Program.of(language, "x = " + System.nanoTime() + "\nx"), spec)
                        .outcome();
                assertThat(o)
                    .isInstanceOf(
                        Outcome.Failed.class.isInstance(o)
                            ? Outcome.Failed.class
                            : Outcome.Completed.class);
                n++;
              }
            }
            System.out.println(
                "SPEED " + per + " " + language + " " + preload + " " + n / 5.0 + "/s");
          }
        }
      }
    }
  }
}
