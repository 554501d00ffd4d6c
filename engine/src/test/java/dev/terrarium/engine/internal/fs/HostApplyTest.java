package dev.terrarium.engine.internal.fs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.terrarium.engine.fs.ChangeKind;
import dev.terrarium.engine.fs.ChangeSet;
import dev.terrarium.engine.fs.FileAccessException;
import dev.terrarium.engine.fs.FileAccessException.Reason;
import dev.terrarium.engine.fs.Mount;
import dev.terrarium.engine.fs.Snapshot;
import dev.terrarium.engine.fs.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostApplyTest {
  @TempDir Path temp;
  private Path host;
  private Workspace workspace;

  @BeforeEach
  void change() throws Exception {
    host = Files.createDirectories(temp.resolve("host"));
    Files.createDirectory(host.resolve("d"));
    Files.writeString(host.resolve("keep"), "keep");
    Files.writeString(host.resolve("d/modify"), "old");
    Files.writeString(host.resolve("remove"), "old");
    workspace =
        new TestFiles(FilesSpec.DEFAULT.withMounts(List.of(new Mount.Overlay("/repo", host))))
            .files.workspace();
    workspace.writeText("/repo/d/modify", "new");
    workspace.writeText("/repo/x/y/added", "added");
    workspace.delete("/repo/remove");
    workspace.writeText("elsewhere", "not below /repo");
  }

  private static Map<String, String> tree(Path directory) {
    Map<String, String> result = new TreeMap<>();
    Snapshot snapshot = Snapshot.fromDirectory(directory);
    for (String file : snapshot.files()) {
      result.put(
          file.substring("/workspace/".length()), snapshot.content(file).text().orElse("binary"));
    }
    return result;
  }

  private void assertConflict(ChangeSet changes, String path) throws Exception {
    Map<String, String> before = tree(host);
    assertThatThrownBy(() -> changes.applyTo("/repo", host))
        .isInstanceOfSatisfying(
            FileAccessException.class,
            e -> {
              assertThat(e.reason()).isEqualTo(Reason.CONFLICT);
              assertThat(e.path()).isEqualTo(path);
              assertThat(e).hasMessageContaining(path);
            });
    assertThat(tree(host)).isEqualTo(before);
    assertNothingLeftBehind();
  }

  private void assertNothingLeftBehind() throws Exception {
    try (var entries = Files.list(host)) {
      assertThat(entries).noneMatch(p -> p.getFileName().toString().startsWith(".terrarium"));
    }
  }

  @Test
  void allChanges_areWritten() throws Exception {
    Files.setPosixFilePermissions(
        host.resolve("d/modify"), PosixFilePermissions.fromString("rwxr-x---"));
    workspace.changes().applyTo("/repo", host);
    assertThat(tree(host))
        .isEqualTo(Map.of("keep", "keep", "d/modify", "new", "x/y/added", "added"));
    assertThat(Files.getPosixFilePermissions(host.resolve("d/modify")))
        .isEqualTo(PosixFilePermissions.fromString("rwxr-x---"));
    assertNothingLeftBehind();
    assertThat(workspace.changes().filter(c -> c.path().startsWith("/repo")).isEmpty()).isTrue();
  }

  @Test
  void chosenChanges_areWrittenAlone() throws Exception {
    workspace.changes().filter(c -> c.kind() == ChangeKind.ADDED).applyTo("/repo", host);
    assertThat(tree(host))
        .isEqualTo(
            Map.of("keep", "keep", "d/modify", "old", "remove", "old", "x/y/added", "added"));
  }

  @Test
  void workspaceChanges_goToAnotherDirectory() throws Exception {
    Path target = Files.createDirectory(temp.resolve("target"));
    workspace.changes().applyTo("/workspace", target);
    assertThat(tree(target)).isEqualTo(Map.of("elsewhere", "not below /repo"));
  }

  @Test
  void hostFileChanged_isConflict() throws Exception {
    ChangeSet changes = workspace.changes();
    Files.writeString(host.resolve("d/modify"), "host's own");
    assertConflict(changes, "/repo/d/modify");
  }

  @Test
  void hostFileToRemoveChanged_isConflict() throws Exception {
    ChangeSet changes = workspace.changes();
    Files.writeString(host.resolve("remove"), "host's own");
    assertConflict(changes, "/repo/remove");
  }

  @Test
  void hostFileGone_isConflict() throws Exception {
    ChangeSet changes = workspace.changes();
    Files.delete(host.resolve("remove"));
    assertConflict(changes, "/repo/remove");
  }

  @Test
  void addedFileExistsOnHost_isConflict() throws Exception {
    ChangeSet changes = workspace.changes();
    Files.createDirectories(host.resolve("x/y"));
    Files.writeString(host.resolve("x/y/added"), "host's own");
    assertConflict(changes, "/repo/x/y/added");
  }

  @Test
  void fileReplacedByLink_isConflictAndTargetUntouched() throws Exception {
    ChangeSet changes = workspace.changes();
    Path outside = Files.writeString(temp.resolve("outside"), "old");
    Files.delete(host.resolve("d/modify"));
    Files.createSymbolicLink(host.resolve("d/modify"), outside);
    assertConflict(changes, "/repo/d/modify");
    assertThat(outside).hasContent("old");
  }

  @Test
  void directoryReplacedByLink_isConflictAndNothingWrittenOutside() throws Exception {
    ChangeSet changes = workspace.changes();
    Path outside = Files.createDirectory(temp.resolve("outside"));
    Files.createSymbolicLink(host.resolve("x"), outside);
    assertConflict(changes, "/repo/x/y/added");
    assertThat(outside).isEmptyDirectory();
  }

  @Test
  void failureWhileMoving_rollsEverythingBack() throws Exception {
    // A file where a directory is needed is only noticed when the last change is put in place.
    ChangeSet changes = workspace.changes();
    Files.writeString(host.resolve("x"), "in the way");
    Map<String, String> before = tree(host);
    assertThatThrownBy(() -> changes.applyTo("/repo", host))
        .isInstanceOf(FileAccessException.class);
    assertThat(tree(host)).isEqualTo(before);
    assertThat(before).containsEntry("remove", "old").containsEntry("d/modify", "old");
    assertNothingLeftBehind();
  }

  @Test
  void fileReplacedByDirectory_isApplied() throws Exception {
    workspace.delete("/repo/keep");
    workspace.writeText("/repo/keep/inner", "now a directory");
    workspace.changes().applyTo("/repo", host);
    assertThat(tree(host)).containsEntry("keep/inner", "now a directory").doesNotContainKey("keep");
  }

  @Test
  void badTargets_areRefusedClearly() {
    ChangeSet changes = workspace.changes();
    assertThatThrownBy(() -> changes.applyTo("repo", host))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"repo\" is not absolute");
    assertThatThrownBy(() -> changes.applyTo("/repo", temp.resolve("nowhere")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("does not exist");
  }
}
