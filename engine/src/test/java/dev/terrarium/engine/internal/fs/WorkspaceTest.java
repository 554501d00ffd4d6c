package dev.terrarium.engine.internal.fs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.terrarium.engine.fs.Change;
import dev.terrarium.engine.fs.FileAccessException;
import dev.terrarium.engine.fs.FileAccessException.Reason;
import dev.terrarium.engine.fs.FileInfo;
import dev.terrarium.engine.fs.FileQuota;
import dev.terrarium.engine.fs.Snapshot;
import dev.terrarium.engine.fs.Workspace;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {
  private TestFiles guest;
  private Workspace workspace;

  @BeforeEach
  void open() throws Exception {
    guest = TestFiles.withQuota(1000, 20);
    workspace = guest.files.workspace();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void assertFails(Reason reason, String path, ThrowingCallable action) {
    assertThatThrownBy(action)
        .isInstanceOfSatisfying(
            FileAccessException.class,
            e -> {
              assertThat(e.reason()).isEqualTo(reason);
              assertThat(e.path()).isEqualTo(path);
              assertThat(e).hasMessageContaining(path);
            });
  }

  @Test
  void writeAndRead_roundTrip() {
    workspace.writeText("d/e/a.txt", "über");
    workspace.append("d/e/a.txt", utf8("!"));
    workspace.append("new", utf8("n"));
    assertThat(workspace.readText("/workspace/d/./x/../e/a.txt")).isEqualTo("über!");
    assertThat(workspace.read("new")).isEqualTo(utf8("n"));
    assertThat(workspace.info("d/e/a.txt"))
        .isEqualTo(new FileInfo("/workspace/d/e/a.txt", false, 6, TestFiles.NOW));
    assertThat(workspace.exists("d")).isTrue();
    assertThat(workspace.exists("d/e/a.txt/x")).isFalse();
    assertThat(workspace.exists("/etc/passwd")).isFalse();
    assertThat(workspace.list("d")).extracting(FileInfo::path).containsExactly("/workspace/d/e");
    assertThat(workspace.walk("."))
        .extracting(FileInfo::path)
        .containsExactly(
            "/workspace/d", "/workspace/d/e", "/workspace/d/e/a.txt", "/workspace/new");
  }

  @Test
  void deleteAndMove_work() {
    workspace.writeText("d/e/a", "1");
    workspace.writeText("b", "2");
    workspace.move("d/e/a", "b");
    assertThat(workspace.readText("b")).isEqualTo("1");
    assertThat(workspace.delete("d")).isTrue();
    assertThat(workspace.delete("d")).isFalse();
    assertThat(workspace.usage().files()).isEqualTo(1);
  }

  @Test
  void failures_nameReasonAndPath() {
    workspace.writeText("d/f", "x");
    assertFails(Reason.NOT_FOUND, "/workspace/no", () -> workspace.read("no"));
    assertFails(Reason.IS_A_DIRECTORY, "/workspace/d", () -> workspace.writeText("d", ""));
    assertFails(Reason.NOT_A_DIRECTORY, "/workspace/d/f", () -> workspace.list("d/f"));
    assertFails(Reason.DENIED, "/etc/passwd", () -> workspace.read("/etc/passwd"));
    assertFails(Reason.DENIED, "/x", () -> workspace.writeText("/x", ""));
    assertFails(Reason.DENIED, "/workspace", () -> workspace.delete("/workspace"));
    assertFails(Reason.INVALID_PATH, "a?b", () -> workspace.read("a\0b"));
    assertFails(Reason.QUOTA, "/workspace/big", () -> workspace.write("big", new byte[1001]));
    assertThat(workspace.exists("d/f")).isTrue();
    assertThat(guest.denied).isEmpty();
    assertThat(guest.exceeded).isEmpty();
  }

  @Test
  void failedWrite_changesNothing() {
    workspace.writeText("a", "precious");
    assertFails(Reason.QUOTA, "/workspace/a", () -> workspace.write("a", new byte[1001]));
    assertThat(workspace.readText("a")).isEqualTo("precious");
    assertFails(Reason.QUOTA, "/workspace/x/y/z", () -> workspace.write("x/y/z", new byte[1001]));
    assertThat(workspace.exists("x")).isFalse();
    assertThat(workspace.usage().files()).isEqualTo(1);
  }

  @Test
  void changes_areSinceOpeningOrRestoring() throws Exception {
    Snapshot initial =
        Snapshot.of(Map.of("keep", utf8("k"), "change", utf8("1\n"), "remove", utf8("r\n")));
    guest = new TestFiles(FilesSpec.DEFAULT.withInitial(initial));
    workspace = guest.files.workspace();
    guest.write("change", "2\n");
    guest.delete("remove");
    guest.write("add", "new\n");
    guest.write("/tmp/t", "not part of it");
    assertThat(workspace.changes().changes())
        .extracting(change -> change.kind() + " " + change.path())
        .containsExactly(
            "ADDED /workspace/add", "MODIFIED /workspace/change", "REMOVED /workspace/remove");
    assertThat(workspace.changes().unifiedDiff())
        .isEqualTo(
            """
            --- /dev/null
            +++ b/workspace/add
            @@ -0,0 +1,1 @@
            +new
            --- a/workspace/change
            +++ b/workspace/change
            @@ -1,1 +1,1 @@
            -1
            +2
            --- a/workspace/remove
            +++ /dev/null
            @@ -1,1 +0,0 @@
            -r
            """);
    Snapshot later = workspace.snapshot();
    workspace.restore(initial);
    assertThat(workspace.changes().isEmpty()).isTrue();
    assertThat(guest.list("/tmp")).isEmpty();
    assertThat(guest.read("change")).isEqualTo("1\n");
    workspace.restore(later);
    assertThat(guest.read("add")).isEqualTo("new\n");
    assertThat(workspace.changesSince(initial).changes()).hasSize(3);
  }

  @Test
  void sameContentWrittenAgain_isNoChange() {
    workspace.writeText("a", "x");
    Snapshot snapshot = workspace.snapshot();
    workspace.delete("a");
    workspace.writeText("a", "x");
    assertThat(workspace.changesSince(snapshot).isEmpty()).isTrue();
  }

  @Test
  void snapshots_areIsolatedFromEachOther() throws Exception {
    workspace.write("a", new byte[200]);
    Snapshot one = workspace.snapshot();
    workspace.append("a", new byte[] {1});
    Snapshot two = workspace.snapshot();
    guest.delete("a");
    TestFiles left = new TestFiles(FilesSpec.DEFAULT.withInitial(one));
    TestFiles right = new TestFiles(FilesSpec.DEFAULT.withInitial(one));
    left.write("a", "left");
    right.write("b", "right");
    assertThat(one.read("a")).hasSize(200);
    assertThat(two.read("a")).hasSize(201);
    assertThat(left.list(".")).containsExactly("a");
    assertThat(right.stat("a").size()).isEqualTo(200);
    assertThat(one.files()).containsExactly("/workspace/a");
    assertThat(workspace.exists("a")).isFalse();
  }

  @Test
  void snapshots_shareContents() {
    workspace.write("a", new byte[500]);
    TreeSnapshot one = (TreeSnapshot) workspace.snapshot();
    workspace.writeText("b", "x");
    TreeSnapshot two = (TreeSnapshot) workspace.snapshot();
    assertThat(((MemoryContent) one.content("a")).chunks())
        .isSameAs(((MemoryContent) two.content("a")).chunks());
  }

  @Test
  void snapshotWithTmp_dropsItAndItsQuota() throws Exception {
    guest.write("a", "12");
    guest.write("/tmp/t", "345");
    Snapshot snapshot = workspace.snapshot();
    assertThat(snapshot.size()).isEqualTo(2);
    assertThat(snapshot.files()).containsExactly("/workspace/a");
    TestFiles other = new TestFiles(FilesSpec.DEFAULT.withInitial(snapshot));
    assertThat(other.files.usage().files()).isEqualTo(1);
    other.write("/tmp/t", "x");
    assertThat(other.files.usage().bytes()).isEqualTo(3);
  }

  @Test
  void snapshotLargerThanQuota_isRefused() {
    Snapshot big = Snapshot.of(Map.of("a", new byte[1001]));
    assertFails(Reason.QUOTA, "/workspace", () -> workspace.restore(big));
    assertThatThrownBy(() ->
            new TestFiles(FilesSpec.DEFAULT.withInitial(big).withQuota(new FileQuota(1000, 5))))
        .isInstanceOf(FileAccessException.class);
  }

  @Test
  void snapshotOfFiles_checksPaths() {
    Snapshot snapshot = Snapshot.of(Map.of("/workspace/d/a", utf8("1"), "b/../c", utf8("2")));
    assertThat(snapshot.files()).containsExactly("/workspace/c", "/workspace/d/a");
    assertThat(snapshot.content("c").text()).contains("2");
    assertFails(Reason.NOT_FOUND, "/workspace/no", () -> snapshot.read("no"));
    assertFails(Reason.NOT_FOUND, "/workspace/d", () -> snapshot.read("d"));
    assertFails(Reason.DENIED, "/etc/x", () -> Snapshot.of(Map.of("/etc/x", new byte[0])));
    assertFails(Reason.DENIED, "../x", () -> Snapshot.of(Map.of("../x", new byte[0])));
    assertThatThrownBy(() -> Snapshot.of(Map.of("a", new byte[0], "a/b", new byte[0])))
        .isInstanceOf(FileAccessException.class);
    assertThat(Snapshot.empty().files()).isEmpty();
  }

  @Test
  void snapshotOfDirectory_skipsLinks(@TempDir Path host) throws Exception {
    Files.createDirectory(host.resolve("d"));
    Files.writeString(host.resolve("d/a"), "x");
    Files.createSymbolicLink(host.resolve("link"), Path.of("/etc"));
    assertThat(Snapshot.fromDirectory(host).files()).containsExactly("/workspace/d/a");
    assertThatThrownBy(() -> Snapshot.fromDirectory(host.resolve("d/a")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is not a directory");
  }

  @Test
  void changedContents_areReadableAfterTheWorkspaceWentOn() throws Exception {
    guest.write("a", "1");
    Change change = workspace.changes().changes().getFirst();
    guest.write("a", "2");
    assertThat(change.after().orElseThrow().text()).contains("1");
    assertThat(change.before()).isEmpty();
  }

  @Test
  void list_isOfInfos() {
    workspace.createDirectory("d/e");
    assertThat(workspace.list("d"))
        .isEqualTo(List.of(new FileInfo("/workspace/d/e", true, 0, TestFiles.NOW)));
  }
}
