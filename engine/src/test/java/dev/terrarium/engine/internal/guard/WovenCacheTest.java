package dev.terrarium.engine.internal.guard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WovenCacheTest {
  private static final byte[] ORIGINAL = "original".getBytes(UTF_8);
  private static final byte[] WOVEN = "woven class".getBytes(UTF_8);

  @TempDir private Path temp;
  private Path file;

  @BeforeEach
  void chooseFile() {
    file = temp.resolve("private").resolve("woven.bin");
  }

  private WovenCache open() {
    return WovenCache.open(new CacheFile(file));
  }

  private void store(String name) throws IOException {
    WovenCache cache = open();
    cache.add(name, ORIGINAL, WOVEN);
    cache.save();
  }

  @Test
  void savedClass_isFoundByTheNextProcess() throws Exception {
    store("a/B");

    assertThat(open().find("a/B", ORIGINAL)).isEqualTo(WOVEN);
  }

  @Test
  void changedOriginal_isNotFound() throws Exception {
    store("a/B");

    assertThat(open().find("a/B", "0riginal".getBytes(UTF_8))).isNull();
    assertThat(open().find("a/C", ORIGINAL)).isNull();
  }

  @Test
  void twoProcesses_keepEachOthersClasses() throws Exception {
    WovenCache first = open();
    WovenCache second = open();
    first.add("a/First", ORIGINAL, WOVEN);
    second.add("a/Second", ORIGINAL, WOVEN);
    first.save();
    second.save();

    assertThat(open().find("a/First", ORIGINAL)).isEqualTo(WOVEN);
    assertThat(open().find("a/Second", ORIGINAL)).isEqualTo(WOVEN);
  }

  @Test
  void damagedClass_isNotUsed() throws Exception {
    store("a/B");
    byte[] content = Files.readAllBytes(file);
    content[content.length - 1] ^= 1;
    Files.write(file, content);

    assertThat(open().find("a/B", ORIGINAL)).isNull();
  }

  @Test
  void truncatedFile_isAnEmptyCache() throws Exception {
    store("a/B");
    byte[] content = Files.readAllBytes(file);
    for (int length = 0; length < content.length; length++) {
      Files.write(file, java.util.Arrays.copyOf(content, length));

      assertThat(open().find("a/B", ORIGINAL)).isNull();
    }
  }

  @Test
  void fileThatOthersMayWrite_isNotUsed() throws Exception {
    store("a/B");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));

    assertThat(open().find("a/B", ORIGINAL)).isNull();
  }

  @Test
  void folderThatOthersMayWrite_isNeitherReadNorWritten() throws Exception {
    store("a/B");
    Files.setPosixFilePermissions(file.getParent(), PosixFilePermissions.fromString("rwxrwxrwx"));
    store("a/C");

    assertThat(open().find("a/B", ORIGINAL)).isNull();
    Files.setPosixFilePermissions(file.getParent(), PosixFilePermissions.fromString("rwx------"));
    assertThat(open().find("a/C", ORIGINAL)).isNull();
    assertThat(open().find("a/B", ORIGINAL)).isEqualTo(WOVEN);
  }

  @Test
  void symbolicLink_isNotFollowed() throws Exception {
    store("a/B");
    Path elsewhere = Files.move(file, temp.resolve("elsewhere.bin"));
    Files.createSymbolicLink(file, elsewhere);

    assertThat(open().find("a/B", ORIGINAL)).isNull();
  }

  @Test
  void save_leavesOneFileForTheOwnerAlone() throws Exception {
    store("a/B");

    try (Stream<Path> files = Files.list(file.getParent())) {
      assertThat(files).containsExactly(file);
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
        .isEqualTo("rwx------");
  }

  @Test
  void filesOfVersionsThatNobodyUses_areDeleted() throws Exception {
    store("a/B");
    Path old = Files.move(file, file.resolveSibling("woven-old.bin"));
    Path recent = Files.copy(old, file.resolveSibling("woven-recent.bin"));
    age(old, 31);
    age(recent, 29);

    store("a/B");

    assertThat(old).doesNotExist();
    assertThat(recent).exists();
  }

  @Test
  void fileThatIsRead_countsAsUsed() throws Exception {
    store("a/B");
    age(file, 20);

    assertThat(open().find("a/B", ORIGINAL)).isEqualTo(WOVEN);

    assertThat(Files.getLastModifiedTime(file).toInstant())
        .isAfter(Instant.now().minus(Duration.ofDays(1)));
  }

  private static void age(Path file, int days) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(days))));
  }
}
