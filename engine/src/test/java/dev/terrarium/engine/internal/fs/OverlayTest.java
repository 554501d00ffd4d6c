package dev.terrarium.engine.internal.fs;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.terrarium.engine.fs.Change;
import dev.terrarium.engine.fs.FileAccessException;
import dev.terrarium.engine.fs.Mount;
import dev.terrarium.engine.fs.Snapshot;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverlayTest {
  @TempDir Path temp;
  private Path host;
  private TestFiles guest;
  private Snapshot hostBefore;

  @BeforeEach
  void mount() throws Exception {
    host = Files.createDirectories(temp.resolve("host"));
    Files.createDirectories(host.resolve("src/deep"));
    Files.writeString(host.resolve("a.txt"), "a\n");
    Files.writeString(host.resolve("src/b.txt"), "b\n");
    Files.writeString(host.resolve("src/deep/c.txt"), "c\n");
    hostBefore = Snapshot.fromDirectory(host);
    guest = open(Snapshot.empty());
  }

  private TestFiles open(Snapshot snapshot) throws Exception {
    return new TestFiles(
        FilesSpec.DEFAULT
            .withInitial(snapshot)
            .withMounts(
                List.of(new Mount.Overlay("/repo", host), new Mount.ReadOnly("/libs", host))));
  }

  @AfterEach
  void hostIsUntouched() {
    Snapshot now = Snapshot.fromDirectory(host);
    assertThat(now.files()).isEqualTo(hostBefore.files());
    assertThat(now.files()).allSatisfy(f -> assertThat(now.read(f)).isEqualTo(hostBefore.read(f)));
  }

  private List<String> changes() {
    return guest.files.workspace().changes().changes().stream()
        .map(change -> change.kind() + " " + change.path())
        .toList();
  }

  @Test
  void readOnlyMount_refusesEveryWrite() throws Exception {
    assertThat(guest.read("/libs/a.txt")).isEqualTo("a\n");
    assertThat(guest.list("/libs")).containsExactly("a.txt", "src");
    assertThatThrownBy(() -> guest.write("/libs/a.txt", "x")).hasMessageContaining("Read-only");
    assertThatThrownBy(() -> guest.mkdir("/libs/d")).hasMessageContaining("Read-only");
    assertThatThrownBy(() -> guest.delete("/libs/a.txt")).hasMessageContaining("Read-only");
    assertThatThrownBy(() -> guest.rename("/libs/a.txt", "b")).hasMessageContaining("Read-only");
    assertThatThrownBy(() -> guest.files.setPermissions(TestFiles.path("/libs/a.txt"), 0777))
        .hasMessageContaining("Read-only");
    assertThat(guest.denied).hasSize(5).contains("WRITE /libs/a.txt");
  }

  @Test
  void untouchedOverlay_showsHostAndHasNoChanges() throws Exception {
    assertThat(guest.list("/repo")).containsExactly("a.txt", "src");
    assertThat(guest.read("/repo/src/deep/c.txt")).isEqualTo("c\n");
    assertThat(changes()).isEmpty();
    assertThat(guest.files.usage().files()).isZero();
  }

  @Test
  void writes_stayInMemoryAndAreChanges() throws Exception {
    try (var channel = guest.open("/repo/src/b.txt", APPEND)) {
      channel.write(TestFiles.bytes("more\n"));
    }
    guest.write("/repo/new.txt", "n\n");
    guest.delete("/repo/a.txt");
    assertThat(guest.read("/repo/src/b.txt")).isEqualTo("b\nmore\n");
    assertThat(guest.list("/repo")).containsExactly("new.txt", "src");
    assertThat(guest.list("/repo/src")).containsExactly("b.txt", "deep");
    assertThat(changes())
        .containsExactly("REMOVED /repo/a.txt", "ADDED /repo/new.txt", "MODIFIED /repo/src/b.txt");
  }

  @Test
  void writingTheSameContent_isNoChange() throws Exception {
    guest.write("/repo/a.txt", "a\n");
    guest.files.setPermissions(TestFiles.path("/repo/src/b.txt"), 0600);
    assertThat(changes()).isEmpty();
  }

  @Test
  void deletedThenRecreated_isModification() throws Exception {
    guest.delete("/repo/a.txt");
    assertThatThrownBy(() -> guest.read("/repo/a.txt")).hasMessageContaining("/repo/a.txt");
    guest.write("/repo/a.txt", "again\n");
    Change change = guest.files.workspace().changes().changes().getFirst();
    assertThat(change.diff()).contains("-a\n+again\n");
    guest.delete("/repo/a.txt");
    assertThat(changes()).containsExactly("REMOVED /repo/a.txt");
    assertThat(guest.list("/repo")).containsExactly("src");
  }

  @Test
  void deletedDirectory_hidesEverythingBelowForGood() throws Exception {
    assertThatThrownBy(() -> guest.delete("/repo/src"))
        .isInstanceOf(DirectoryNotEmptyException.class);
    guest.delete("/repo/src/deep/c.txt");
    guest.delete("/repo/src/deep");
    guest.delete("/repo/src/b.txt");
    guest.delete("/repo/src");
    assertThat(guest.list("/repo")).containsExactly("a.txt");
    guest.mkdir("/repo/src");
    assertThat(guest.list("/repo/src")).isEmpty();
    guest.write("/repo/src/b.txt", "new b\n");
    assertThatThrownBy(() -> guest.stat("/repo/src/deep")).hasMessageContaining("deep");
    assertThat(changes())
        .containsExactly("MODIFIED /repo/src/b.txt", "REMOVED /repo/src/deep/c.txt");
  }

  @Test
  void renamedFile_isRemovedThereAndAddedHere() throws Exception {
    guest.rename("/repo/a.txt", "/repo/src/z.txt");
    guest.rename("/repo/src/b.txt", "/workspace/b.txt");
    assertThat(guest.read("/repo/src/z.txt")).isEqualTo("a\n");
    assertThat(guest.read("b.txt")).isEqualTo("b\n");
    assertThat(changes())
        .containsExactly(
            "REMOVED /repo/a.txt",
            "REMOVED /repo/src/b.txt",
            "ADDED /repo/src/z.txt",
            "ADDED /workspace/b.txt");
  }

  @Test
  void renamedOverHostFile_isModification() throws Exception {
    guest.write("/repo/tmp", "safe save\n");
    guest.rename("/repo/tmp", "/repo/a.txt");
    assertThat(changes()).containsExactly("MODIFIED /repo/a.txt");
    guest.rename("/repo/src/b.txt", "/repo/a.txt");
    assertThat(guest.read("/repo/a.txt")).isEqualTo("b\n");
    assertThat(changes()).containsExactly("MODIFIED /repo/a.txt", "REMOVED /repo/src/b.txt");
  }

  @Test
  void renamedDirectory_takesEverythingAlong() throws Exception {
    guest.write("/repo/src/new", "n");
    guest.delete("/repo/src/b.txt");
    guest.rename("/repo/src", "/repo/lib");
    assertThat(guest.list("/repo")).containsExactly("a.txt", "lib");
    assertThat(guest.list("/repo/lib")).containsExactly("deep", "new");
    assertThat(guest.read("/repo/lib/deep/c.txt")).isEqualTo("c\n");
    assertThat(changes())
        .containsExactly(
            "ADDED /repo/lib/deep/c.txt",
            "ADDED /repo/lib/new",
            "REMOVED /repo/src/b.txt",
            "REMOVED /repo/src/deep/c.txt");
    guest.rename("/repo/lib", "/repo/src");
    assertThat(changes()).containsExactly("REMOVED /repo/src/b.txt", "ADDED /repo/src/new");
  }

  @Test
  void existingHostEntries_areSeenByExclusiveOperations() {
    assertThatThrownBy(() -> guest.mkdir("/repo/src"))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThatThrownBy(() -> guest.open("/repo/a.txt", WRITE, CREATE_NEW))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThatThrownBy(() -> guest.write("/repo/a.txt/x", ""))
        .isInstanceOf(NotDirectoryException.class);
  }

  @Test
  void openedForReadingBeforeWriting_keepsShowingTheHost() throws Exception {
    try (var channel = guest.open("/repo/a.txt", READ)) {
      guest.write("/repo/a.txt", "changed\n");
      assertThat(TestFiles.read(channel)).isEqualTo("a\n");
    }
  }

  @Test
  void linkOutOfTheMount_isListedAndDenied() throws Exception {
    Files.writeString(temp.resolve("secret"), "SECRET");
    Files.createSymbolicLink(host.resolve("out"), temp.resolve("secret"));
    try {
      assertThat(guest.list("/repo")).contains("out");
      assertThatThrownBy(() -> guest.read("/repo/out")).isInstanceOf(AccessDeniedException.class);
      assertThatThrownBy(() -> guest.write("/repo/out", "x"))
          .isInstanceOf(AccessDeniedException.class);
      assertThatThrownBy(() -> guest.rename("/repo/out", "mine"))
          .isInstanceOf(AccessDeniedException.class);
      assertThat(guest.denied)
          .containsExactly("READ /repo/out", "WRITE /repo/out", "WRITE /repo/out");
      assertThat(guest.files.workspace().walk("/repo"))
          .extracting(info -> info.path())
          .doesNotContain("/repo/out");
      assertThat(guest.denied).hasSize(3);
    } finally {
      Files.delete(host.resolve("out"));
    }
  }

  @Test
  void snapshot_carriesTheUpperLayerToOtherSessions() throws Exception {
    guest.write("/repo/a.txt", "changed\n");
    guest.delete("/repo/src/b.txt");
    guest.write("w", "workspace");
    Snapshot snapshot = guest.files.workspace().snapshot();
    assertThat(snapshot.files()).containsExactly("/repo/a.txt", "/workspace/w");
    TestFiles other = open(snapshot);
    assertThat(other.read("/repo/a.txt")).isEqualTo("changed\n");
    assertThat(other.list("/repo/src")).containsExactly("deep");
    assertThat(other.files.workspace().changes().changes())
        .extracting(Change::path)
        .containsExactly("/repo/a.txt", "/repo/src/b.txt");
    assertThat(other.files.workspace().changesSince(snapshot).changes()).isEmpty();
    other.write("/repo/a.txt", "changed again\n");
    other.write("/repo/src/b.txt", "back\n");
    assertThat(other.files.workspace().changesSince(snapshot).changes())
        .extracting(change -> change.kind() + " " + change.path())
        .containsExactly("MODIFIED /repo/a.txt", "ADDED /repo/src/b.txt");
    assertThat(guest.read("/repo/a.txt")).isEqualTo("changed\n");
    assertThatThrownBy(() -> new TestFiles(FilesSpec.DEFAULT.withInitial(snapshot)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("/repo");
  }

  @Test
  void hostFileChangedAfterwards_isConflictNotGarbage() throws Exception {
    guest.write("/repo/a.txt", "changed\n");
    Change change = guest.files.workspace().changes().changes().getFirst();
    Files.writeString(host.resolve("a.txt"), "the host went on\n");
    try {
      assertThatThrownBy(() -> change.before().orElseThrow().bytes())
          .isInstanceOf(FileAccessException.class)
          .hasMessageContaining("has changed");
      assertThat(change.diff()).contains("has changed since").hasLineCount(1);
      assertThatThrownBy(() -> guest.files.workspace().changes().applyTo("/repo", host))
          .isInstanceOf(FileAccessException.class)
          .hasMessageContaining("/repo/a.txt");
      assertThat(host.resolve("a.txt")).hasContent("the host went on");
    } finally {
      Files.writeString(host.resolve("a.txt"), "a\n");
    }
  }
}
