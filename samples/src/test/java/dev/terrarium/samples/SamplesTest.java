package dev.terrarium.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.terrarium.engine.SandboxEngine;
import dev.terrarium.engine.fs.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every sample does what it says. */
class SamplesTest {
  private static SandboxEngine engine;

  @BeforeAll
  static void createEngine() {
    engine = SandboxEngine.create();
    // A cold language on a busy machine may need more than the wall limit of a sample.
    engine.warmUp().join();
  }

  @AfterAll
  static void closeEngine() {
    engine.close();
  }

  @Test
  void quickStart_tellsEndingsApart() {
    assertThat(QuickStart.run(engine, "sum(range(10))")).isEqualTo("result: 45");
    assertThat(QuickStart.run(engine, "1 / 0")).startsWith("the program failed: ZeroDivisionError");
    assertThat(QuickStart.run(engine, "while True: pass")).matches("(WALL|CPU): .*");
    assertThat(QuickStart.run(engine, "open('/etc/passwd')")).startsWith("denied ");
  }

  @Test
  void tools_areCalledWithRecords() {
    assertThat(Tools.cheapest(engine, Map.of("tea", 4.5, "milk", 1.25))).isEqualTo(1.25);
  }

  @Test
  void changesInAnOverlay_reachTheFolderOnlyAfterTheReview(@TempDir Path folder)
      throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "old\n");
    String code = "with open('/repo/a.txt', 'w') as file:\n  file.write('new\\n')";
    var refused = ReviewedChanges.edit(engine, folder, code, diff -> !diff.contains("+new"));
    assertThat(refused.changes()).hasSize(1);
    assertThat(file).hasContent("old\n");
    ReviewedChanges.edit(engine, folder, code, diff -> diff.contains("-old"));
    assertThat(file).hasContent("new\n");
  }

  @Test
  void snapshot_keepsOnlyWhatCompleted() {
    Snapshot start = Snapshot.of(Map.of("a.txt", new byte[0]));
    Snapshot failed = ReviewedChanges.tryOut(engine, start, "import os; os.remove('a.txt'); 1 / 0");
    assertThat(failed.files()).containsExactly("/workspace/a.txt");
    Snapshot completed = ReviewedChanges.tryOut(engine, start, "open('b.txt', 'w').close()");
    assertThat(completed.files()).containsExactly("/workspace/a.txt", "/workspace/b.txt");
  }

  @Test
  void twoLanguages_shareFiles() {
    assertThat(TwoLanguages.roundTrip(engine, List.of(1, 2, 3))).isEqualTo("1 + 4 + 9 = 14");
  }
}
