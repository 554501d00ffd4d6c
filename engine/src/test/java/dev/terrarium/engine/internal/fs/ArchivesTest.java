package dev.terrarium.engine.internal.fs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.terrarium.engine.fs.ArchiveFormat;
import dev.terrarium.engine.fs.ArchiveLimits;
import dev.terrarium.engine.fs.FileAccessException;
import dev.terrarium.engine.fs.FileAccessException.Reason;
import dev.terrarium.engine.fs.Snapshot;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchivesTest {
  private static final ArchiveLimits SMALL = new ArchiveLimits(100_000, 10_000, 10, 100);

  /** Writes entries without looking at their names. */
  private static final class Tar {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, "UTF-8");

    Tar entry(String name, byte type, String content) throws IOException {
      byte[] data = content.getBytes(StandardCharsets.UTF_8);
      TarArchiveEntry entry = new TarArchiveEntry(name, type, true);
      entry.setLinkName(type == TarConstants.LF_SYMLINK ? "/etc/passwd" : "");
      entry.setSize(data.length);
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      tar.putArchiveEntry(entry);
      tar.write(data);
      tar.closeArchiveEntry();
      return this;
    }

    Tar file(String name) throws IOException {
      return entry(name, TarConstants.LF_NORMAL, "content");
    }

    byte[] done() throws IOException {
      tar.finish();
      return bytes.toByteArray();
    }
  }

  private static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      for (String name : names) {
        zip.putArchiveEntry(new ZipArchiveEntry(name));
        zip.write("content".getBytes(StandardCharsets.UTF_8));
        zip.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static Snapshot read(ArchiveFormat format, byte[] bytes) {
    return Snapshot.importFrom(format, new ByteArrayInputStream(bytes), SMALL);
  }

  private static void assertRejected(ArchiveFormat format, byte[] bytes, String... words) {
    assertThatThrownBy(() -> read(format, bytes))
        .isInstanceOfSatisfying(
            FileAccessException.class, e -> assertThat(e.reason()).isEqualTo(Reason.BAD_ARCHIVE))
        .hasMessageContainingAll(words);
  }

  @ParameterizedTest
  @EnumSource(ArchiveFormat.class)
  void exportedSnapshot_isImportedUnchanged(ArchiveFormat format) throws Exception {
    TestFiles guest = new TestFiles(FilesSpec.DEFAULT);
    guest.write("a.txt", "text");
    guest.mkdir("empty");
    guest.mkdir("d");
    guest.write("d/é and a very long name " + "n".repeat(120), "");
    guest.write("/tmp/not", "in it");
    Snapshot original = guest.files.workspace().snapshot();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    original.exportTo(format, out);
    Snapshot copy =
        Snapshot.importFrom(
            format, new ByteArrayInputStream(out.toByteArray()), ArchiveLimits.DEFAULT);
    assertThat(copy.files()).isEqualTo(original.files()).hasSize(2);
    assertThat(copy.read("a.txt")).isEqualTo("text".getBytes(StandardCharsets.UTF_8));
    TestFiles other = new TestFiles(FilesSpec.DEFAULT.withInitial(copy));
    assertThat(other.list(".")).containsExactly("a.txt", "d", "empty");
    assertThat(other.stat("a.txt").modified().getEpochSecond() / 2)
        .isEqualTo(TestFiles.NOW.getEpochSecond() / 2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../evil",
        "a/../../evil",
        "a/..",
        "/etc/passwd",
        "C:\\evil",
        "C:evil",
        "a\\..\\evil",
        "..",
        "dir/../../x"
      })
  void nameThatLeadsOut_isRejected(String name) throws Exception {
    assertRejected(ArchiveFormat.TAR, new Tar().file("ok").file(name).done(), "archive entry");
    assertRejected(ArchiveFormat.ZIP, zip("ok", name), "archive entry");
  }

  @Test
  void rejection_namesEntryAndRule() throws Exception {
    assertRejected(
        ArchiveFormat.TAR, new Tar().file("../evil").done(), "\"../evil\"", "leads upward");
  }

  @ParameterizedTest
  @ValueSource(
      bytes = {
        TarConstants.LF_SYMLINK,
        TarConstants.LF_LINK,
        TarConstants.LF_CHR,
        TarConstants.LF_BLK,
        TarConstants.LF_FIFO
      })
  void linkOrDevice_isRejected(byte type) throws Exception {
    assertRejected(ArchiveFormat.TAR, new Tar().entry("odd", type, "").done(), "\"odd\" is");
  }

  @Test
  void zipLink_isRejected() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      ZipArchiveEntry entry = new ZipArchiveEntry("link");
      entry.setUnixMode(0120777);
      zip.putArchiveEntry(entry);
      zip.write("/etc/passwd".getBytes(StandardCharsets.UTF_8));
      zip.closeArchiveEntry();
    }
    assertRejected(ArchiveFormat.ZIP, bytes.toByteArray(), "\"link\" is a link");
  }

  @Test
  void duplicates_areRejected() throws Exception {
    assertRejected(ArchiveFormat.TAR, new Tar().file("a").file("./a").done(), "twice");
    assertRejected(ArchiveFormat.ZIP, zip("a", "a"), "twice");
    assertRejected(ArchiveFormat.TAR, new Tar().file("a").file("a/b").done(), "clashes");
    assertRejected(ArchiveFormat.TAR, new Tar().file("a/b").file("a").done(), "clashes");
  }

  @Test
  void dotEntriesAndImplicitDirectories_areFine() throws Exception {
    byte[] bytes =
        new Tar()
            .entry("./", TarConstants.LF_DIR, "")
            .file("./a")
            .entry("d/", TarConstants.LF_DIR, "")
            .file("d/e/f")
            .done();
    assertThat(read(ArchiveFormat.TAR, bytes).files())
        .containsExactly("/workspace/a", "/workspace/d/e/f");
  }

  @Test
  void contentsBeyondLimit_areRejectedInEveryFormat() throws Exception {
    String zeros = "\0".repeat(9000);
    byte[] tar =
        new Tar()
            .entry("a", TarConstants.LF_NORMAL, zeros)
            .entry("b", TarConstants.LF_NORMAL, zeros)
            .done();
    assertRejected(ArchiveFormat.TAR, tar, "\"b\"", "10000 bytes");
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
      gzip.write(tar);
    }
    assertRejected(ArchiveFormat.TAR_GZ, zipped.toByteArray(), "\"b\"", "10000 bytes");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      zip.putArchiveEntry(new ZipArchiveEntry("bomb"));
      zip.write(new byte[10_000_000]);
      zip.closeArchiveEntry();
    }
    assertThat(bytes.size()).isLessThan(20_000);
    assertRejected(ArchiveFormat.ZIP, bytes.toByteArray(), "\"bomb\"", "10000 bytes");
  }

  @Test
  void gzipBombInLongName_isRejected() throws Exception {
    byte[] tar =
        new Tar()
            .entry("././@LongLink", TarConstants.LF_GNUTYPE_LONGNAME, "n".repeat(2_000_000))
            .file("x")
            .done();
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
      gzip.write(tar);
    }
    assertRejected(ArchiveFormat.TAR_GZ, zipped.toByteArray(), "unpacks to more than");
  }

  @Test
  void tooManyEntries_areRejected() throws Exception {
    Tar tar = new Tar();
    String[] names = new String[11];
    for (int i = 0; i < names.length; i++) {
      names[i] = "f" + i;
      tar.file(names[i]);
    }
    assertRejected(ArchiveFormat.TAR, tar.done(), "\"f10\"", "10 entries");
    assertRejected(ArchiveFormat.ZIP, zip(names), "10 entries");
  }

  @Test
  void floodOfZipEntries_isRejectedBeforeParsing() throws Exception {
    String[] names = new String[500];
    for (int i = 0; i < names.length; i++) {
      names[i] = "f" + i;
    }
    assertRejected(ArchiveFormat.ZIP, zip(names), "about 500 entries");
  }

  @Test
  void endlessInput_isCutOff() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 0x42;
          }

          @Override
          public int read(byte[] target, int offset, int length) {
            Arrays.fill(target, offset, offset + length, (byte) 0x42);
            return length;
          }
        };
    for (ArchiveFormat format : ArchiveFormat.values()) {
      assertThatThrownBy(() -> Snapshot.importFrom(format, endless, SMALL))
          .isInstanceOf(FileAccessException.class);
    }
  }

  @Test
  void longName_isRejected() throws Exception {
    assertRejected(ArchiveFormat.TAR, new Tar().file("n".repeat(101)).done(), "100 bytes");
  }

  @ParameterizedTest
  @EnumSource(ArchiveFormat.class)
  void garbage_isRejected(ArchiveFormat format) {
    byte[] garbage = new byte[2000];
    new Random(7).nextBytes(garbage);
    assertRejected(format, garbage, "damaged or is no " + format);
  }

  @Test
  void failingStream_isAnIoErrorNotABadArchive() {
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("network is gone");
          }

          @Override
          public int read(byte[] target, int offset, int length) throws IOException {
            throw new IOException("network is gone");
          }
        };
    assertThatThrownBy(() -> Snapshot.importFrom(ArchiveFormat.ZIP, failing, SMALL))
        .isInstanceOfSatisfying(
            FileAccessException.class, e -> assertThat(e.reason()).isEqualTo(Reason.IO))
        .hasMessageContaining("network is gone");
  }

  @Test
  void importedFiles_becomeTheWorkspace() throws Exception {
    Snapshot snapshot = read(ArchiveFormat.ZIP, zip("x/y"));
    TestFiles guest = new TestFiles(FilesSpec.DEFAULT.withInitial(snapshot));
    assertThat(guest.read("x/y")).isEqualTo("content");
    assertThat(guest.files.workspace().changes().isEmpty()).isTrue();
    assertThat(Snapshot.of(Map.of("x/y", new byte[7])).size()).isEqualTo(snapshot.size());
  }
}
