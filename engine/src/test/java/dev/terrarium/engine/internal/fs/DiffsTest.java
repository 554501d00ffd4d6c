package dev.terrarium.engine.internal.fs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.terrarium.engine.fs.Change;
import dev.terrarium.engine.fs.ChangeKind;
import dev.terrarium.engine.fs.FileContent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffsTest {
  private static FileContent content(String text) {
    return new MemoryContent(Chunks.of(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String diff(String path, String before, String after) {
    return new Change(
            ChangeKind.MODIFIED, path, Optional.of(content(before)), Optional.of(content(after)))
        .diff();
  }

  @Test
  void missingLineBreakAtTheEnd_isMarked() {
    assertThat(diff("/a", "x\ny", "x\ny\n"))
        .isEqualTo(
            """
            --- a/a
            +++ b/a
            @@ -1,2 +1,2 @@
             x
            -y
            \\ No newline at end of file
            +y
            """);
  }

  @Test
  void context_isThreeLines() {
    String before = "1\n2\n3\n4\n5\n6\n7\n8\n9\n";
    assertThat(diff("/a", before, before.replace("5", "five")))
        .isEqualTo(
            """
            --- a/a
            +++ b/a
            @@ -2,7 +2,7 @@
             2
             3
             4
            -5
            +five
             6
             7
             8
            """);
  }

  @Test
  void binary_isNotedInOneLine() {
    assertThat(diff("/b", "a\0b", "c")).isEqualTo("Binary files a/b and b/b differ\n");
  }

  @Test
  void emptyFileAdded_hasOnlyHeaders() {
    Change change = new Change(ChangeKind.ADDED, "/e", Optional.empty(), Optional.of(content("")));
    assertThat(change.diff()).isEqualTo("--- /dev/null\n+++ b/e\n");
  }

  @Test
  void lineBreakInName_cannotForgeLines() {
    assertThat(diff("/a\n+++ b/etc", "1\n", "2\n"))
        .startsWith("--- \"a/a\\012+++ b/etc\"\n+++ \"b/a\\012+++ b/etc\"\n@@");
  }

  @Test
  void hugeDifference_isOneReplacement() {
    String before =
        IntStream.range(0, 30_000).mapToObj(i -> "old " + i).collect(Collectors.joining("\n"));
    String after = before.replace("old", "new");
    assertThat(diff("/a", "same\n" + before, "same\n" + after).lines())
        .hasSize(2 + 1 + 1 + 60_000 + 2)
        .contains("@@ -1,30001 +1,30001 @@");
  }

  @Test
  void manyDifferences_arePatchable(@TempDir Path dir) throws Exception {
    String before =
        IntStream.range(0, 500)
            .mapToObj(i -> "line " + i * i % 17)
            .collect(Collectors.joining("\n"));
    String after =
        IntStream.range(3, 520)
                .mapToObj(i -> "line " + i * i % 19)
                .collect(Collectors.joining("\n"))
            + "\n";
    Files.writeString(dir.resolve("f"), before);
    Files.writeString(dir.resolve("diff"), diff("/f", before, after));
    Process patch =
        new ProcessBuilder("git", "apply", "-p1", "diff")
            .directory(dir.toFile())
            .inheritIO()
            .start();
    assertThat(patch.waitFor()).isZero();
    assertThat(Files.readString(dir.resolve("f"))).isEqualTo(after);
  }
}
