package dev.terrarium.engine.fs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MountTest {
  @TempDir Path host;

  @Test
  void paths_areNormalised() {
    Mount mount = new Mount.ReadOnly("/data//x/../y/", host.resolve("."));
    assertThat(mount.guestPath()).isEqualTo("/data/y");
    assertThat(mount.hostDirectory()).isEqualTo(host.toAbsolutePath());
  }

  @ParameterizedTest
  @CsvSource({
    "data, is not absolute",
    "'', is not absolute",
    "/, is the root",
    "/a/.., is the root",
    "/usr/lib/x, is inside /usr",
    "/tmp, is inside /tmp",
    "/proc, is inside /proc",
    "/data/../dev/x, is inside /dev",
    "/workspace/x, is inside /workspace",
    "/workspace, is inside /workspace"
  })
  void badGuestPath_isExplained(String path, String reason) {
    assertThatThrownBy(() -> new Mount.Overlay(path, host))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("\"" + path + "\"", reason, ": ");
  }

  @Test
  void badHostDirectory_isExplained() throws Exception {
    assertThatThrownBy(() -> new Mount.ReadOnly("/data", host.resolve("no")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("no", "does not exist", "create it");
    Path file = Files.createFile(host.resolve("file"));
    assertThatThrownBy(() -> new Mount.ReadOnly("/data", file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is not a directory");
  }

  @Test
  void nestedOrEqualMounts_areRefused() {
    Mount data = new Mount.ReadOnly("/data", host);
    Mount inside = new Mount.Overlay("/data/x", host);
    Mount beside = new Mount.Overlay("/data2", host);
    assertThat(Mount.checked(List.of(data, beside))).containsExactly(data, beside);
    assertThatThrownBy(() -> Mount.checked(List.of(data, inside)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("/data/x is inside mount /data");
    assertThatThrownBy(() -> Mount.checked(List.of(data, data)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
