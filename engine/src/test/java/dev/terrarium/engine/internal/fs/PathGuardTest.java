package dev.terrarium.engine.internal.fs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attempts to get out of a mounted directory. */
class PathGuardTest {
  @TempDir Path temp;
  private Path root;
  private Path outside;
  private PathGuard guard;

  @BeforeEach
  void makeTrees() throws Exception {
    root = Files.createDirectories(temp.resolve("root/mounted"));
    outside = Files.createDirectories(temp.resolve("outside"));
    Files.writeString(outside.resolve("secret"), "SECRET");
    Files.createDirectories(root.resolve("d/e"));
    Files.writeString(root.resolve("d/e/f"), "inside");
    guard = PathGuard.of(GuestPath.ROOT.resolve("/data"), root);
  }

  private String read(String path) throws IOException {
    try (SeekableByteChannel channel = guard.open(List.of(path.split("/")))) {
      ByteBuffer buffer = ByteBuffer.allocate(100);
      channel.read(buffer);
      return new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8);
    }
  }

  private void link(String at, String target) throws IOException {
    Files.createSymbolicLink(root.resolve(at), Path.of(target));
  }

  private void assertDenied(String path) {
    assertThatThrownBy(() -> read(path))
        .isInstanceOf(AccessDeniedException.class)
        .hasMessage("/data/" + path);
    assertThatThrownBy(() -> guard.stat(List.of(path.split("/"))))
        .isInstanceOf(AccessDeniedException.class)
        .hasMessage("/data/" + path);
  }

  @Test
  void plainFile_isRead() throws Exception {
    assertThat(read("d/e/f")).isEqualTo("inside");
    assertThat(guard.stat(List.of("d", "e", "f")).orElseThrow().size()).isEqualTo(6);
    assertThat(guard.list(List.of("d"))).containsExactly("e");
    assertThat(guard.list(List.of())).containsExactly("d");
  }

  @Test
  void linksThatStayInside_areFollowed() throws Exception {
    link("relative", "d/e/f");
    link("absolute", root.resolve("d").toString());
    link("d/up", "../d/e");
    assertThat(read("relative")).isEqualTo("inside");
    assertThat(read("absolute/e/f")).isEqualTo("inside");
    assertThat(read("d/up/f")).isEqualTo("inside");
  }

  @Test
  void linksThatLeadOut_areDeniedAtEveryPosition() throws Exception {
    link("file", outside.resolve("secret").toString());
    link("dir", outside.toString());
    link("d/relative", "../../../outside");
    link("parent", "..");
    link("slash", "/");
    assertDenied("file");
    assertDenied("dir");
    assertDenied("dir/secret");
    assertDenied("d/relative/secret");
    assertDenied("parent");
    assertDenied("slash/etc/passwd");
    assertThatThrownBy(() -> guard.list(List.of("dir"))).isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void chainOfLinks_isJudgedByItsEnd() throws Exception {
    link("one", "two");
    link("two", "d/three");
    link("d/three", "e/f");
    assertThat(read("one")).isEqualTo("inside");
    Files.delete(root.resolve("d/three"));
    link("d/three", outside.resolve("secret").toString());
    assertDenied("one");
  }

  @Test
  void outAndBackIn_isAllowedOnlyByItsEnd() throws Exception {
    link("back", outside.resolve("../root/mounted/d/e/f").toString());
    assertThat(read("back")).isEqualTo("inside");
  }

  @Test
  void siblingWithTheSamePrefix_isOutside() throws Exception {
    Path sibling = Files.createDirectories(temp.resolve("root/mounted-secret"));
    Files.writeString(sibling.resolve("s"), "SECRET");
    link("sibling", "../mounted-secret/s");
    assertDenied("sibling");
  }

  @Test
  void danglingAndCircularLinks_areNoFiles() throws Exception {
    link("dangling", "nowhere");
    link("out", outside.resolve("nothing").toString());
    link("a", "b");
    link("b", "a");
    assertThat(guard.stat(List.of("dangling"))).isEmpty();
    assertThat(guard.stat(List.of("out"))).isEmpty();
    assertThatThrownBy(() -> guard.open(List.of("a"))).isInstanceOf(IOException.class);
    assertThat(guard.list(List.of())).contains("dangling", "out", "a", "b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"..", ".", "", "../outside", "d/e", "/etc", "d\\e", "x\0", "\0", "a\0b"})
  void oddNames_reachNothing(String name) {
    for (List<String> names : List.of(List.of(name), List.of("d", name), List.of(name, "d"))) {
      assertThatThrownBy(() -> guard.open(names))
          .isInstanceOf(NoSuchFileException.class)
          .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\0"));
      assertThatThrownBy(() -> guard.openWithoutLinks(names))
          .isInstanceOf(NoSuchFileException.class);
      assertThatThrownBy(() -> guard.createDirectory(names)).isInstanceOf(IOException.class);
    }
    assertThat(temp.resolve("outside")).isDirectoryNotContaining("glob:**new**");
  }

  @Test
  void otherCaseOrUnicodeForm_isAnotherName() throws Exception {
    Files.writeString(root.resolve("\u00e9"), "composed");
    assertThat(guard.stat(List.of("D"))).isEmpty();
    assertThat(guard.stat(List.of("e\u0301"))).isEmpty();
    assertThat(read("\u00e9")).isEqualTo("composed");
    assertThat(guard.stat(List.of("\uff0e\uff0e"))).isEmpty();
    assertThat(guard.stat(List.of("d\u2215e"))).isEmpty();
  }

  @Test
  void veryLongName_failsWithoutHostPath() {
    List<String> name = List.of("n".repeat(300));
    assertThatThrownBy(() -> guard.stat(name))
        .isInstanceOf(IOException.class)
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain(temp.toString()));
  }

  @Test
  void pipeOrDevice_isNotOpened() throws Exception {
    Process mkfifo = new ProcessBuilder("mkfifo", root.resolve("pipe").toString()).start();
    assumeTrue(mkfifo.waitFor() == 0);
    assertThat(guard.stat(List.of("pipe")).orElseThrow().kind()).isEqualTo(FileStat.Kind.OTHER);
    assertThatThrownBy(() -> guard.open(List.of("pipe"))).isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void openingWithoutLinks_refusesEvenLinksInside() throws Exception {
    link("inside", "d");
    link("leaf", "d/e/f");
    assertThatThrownBy(() -> guard.openWithoutLinks(List.of("inside", "e", "f")))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> guard.openWithoutLinks(List.of("leaf")))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void rootExchangedForAnotherDirectory_isDenied() throws Exception {
    Files.move(root, temp.resolve("moved"));
    Files.createSymbolicLink(root, outside);
    assertThatThrownBy(() -> read("secret")).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> guard.openWithoutLinks(List.of("secret")))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void directoryExchangedForLinkWhileOpening_neverShowsOutside() throws Exception {
    Path real = root.resolve("swap");
    Path parked = root.resolve("parked");
    Path trap = root.resolve("trap");
    Files.createDirectory(real);
    Files.writeString(real.resolve("secret"), "inside");
    Files.createSymbolicLink(trap, outside);
    AtomicBoolean stop = new AtomicBoolean();
    Thread swapper =
        Thread.ofPlatform()
            .start(() -> {
              try {
                while (!stop.get()) {
                  Files.move(real, parked);
                  Files.move(trap, real);
                  Files.move(real, trap);
                  Files.move(parked, real);
                }
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    int reads = 0;
    try {
      for (int i = 0; i < 3000; i++) {
        try {
          assertThat(read("swap/secret")).isEqualTo("inside");
          reads++;
        } catch (IOException expected) {
          assertThat(expected.getMessage()).doesNotContain(temp.toString());
        }
      }
    } finally {
      stop.set(true);
      swapper.join();
    }
    assertThat(reads).isPositive();
  }

  @Test
  void moveThroughLink_isRefused() throws Exception {
    link("dir", outside.toString());
    Files.writeString(root.resolve("x"), "x");
    assertThatThrownBy(() -> guard.move(List.of("x"), List.of("dir", "x")))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> guard.create(List.of("dir", "y"))).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> guard.delete(List.of("dir", "secret"), false))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> guard.createDirectory(List.of("dir", "z")))
        .isInstanceOf(IOException.class);
    assertThat(Arrays.asList(outside.toFile().list())).containsExactly("secret");
  }
}
