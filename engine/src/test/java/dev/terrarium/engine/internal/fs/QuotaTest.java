package dev.terrarium.engine.internal.fs;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.terrarium.engine.fs.FileQuota;
import dev.terrarium.engine.fs.Mount;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuotaTest {
  private static void assertFull(ThrowingCallable action) {
    assertThatThrownBy(action).hasMessageContaining("No space left on device");
  }

  @Test
  void writeBeyondBytes_isRefusedAndReportedAndWritesNothing() throws Exception {
    TestFiles guest = TestFiles.withQuota(10, 100);
    guest.write("a", "123456");
    try (SeekableByteChannel channel = guest.open("a", APPEND)) {
      assertFull(() -> channel.write(TestFiles.bytes("78901")));
      assertThat(channel.write(TestFiles.bytes("7890"))).isEqualTo(4);
    }
    assertThat(guest.read("a")).isEqualTo("1234567890");
    assertThat(guest.exceeded).containsExactly("BYTES 10");
  }

  @Test
  void overwriting_costsNothing() throws Exception {
    TestFiles guest = TestFiles.withQuota(10, 100);
    guest.write("a", "1234567890");
    try (SeekableByteChannel channel = guest.open("a", WRITE)) {
      channel.write(TestFiles.bytes("abcde"));
    }
    guest.write("a", "0987654321");
    assertThat(guest.files.usage().bytes()).isEqualTo(10);
  }

  @Test
  void sparseWrite_costsWhatItPretendsToHold() throws Exception {
    TestFiles guest = TestFiles.withQuota(1000, 100);
    try (SeekableByteChannel channel = guest.open("a", WRITE, CREATE)) {
      assertFull(() -> channel.position(1000).write(TestFiles.bytes("x")));
      assertFull(() -> channel.position(1L << 35).write(TestFiles.bytes("x")));
      assertThatThrownBy(() -> channel.position(Long.MAX_VALUE).write(TestFiles.bytes("x")))
          .hasMessageContaining("File too large");
      channel.position(999).write(TestFiles.bytes("x"));
    }
    assertThat(guest.files.usage().bytes()).isEqualTo(1000);
  }

  @Test
  void cutDeletedAndReplacedFiles_giveBytesBack() throws Exception {
    TestFiles guest = TestFiles.withQuota(10, 3);
    guest.write("a", "1234567890");
    try (SeekableByteChannel channel = guest.open("a", WRITE)) {
      channel.truncate(4);
    }
    guest.write("b", "123456");
    guest.rename("a", "b");
    assertThat(guest.files.usage().bytes()).isEqualTo(4);
    assertThat(guest.files.usage().files()).isEqualTo(1);
    guest.delete("b");
    assertThat(guest.files.usage().bytes()).isZero();
  }

  @Test
  void copy_isCharged() throws Exception {
    TestFiles guest = TestFiles.withQuota(10, 10);
    guest.write("a", "123456");
    assertFull(() -> guest.files.copy(TestFiles.path("a"), TestFiles.path("b"), true));
    assertThat(guest.list(".")).containsExactly("a");
    assertThat(guest.files.usage().files()).isEqualTo(1);
  }

  @Test
  void floodOfFilesAndDirectories_isBounded() throws Exception {
    TestFiles guest = TestFiles.withQuota(100, 3);
    guest.write("a", "");
    guest.mkdir("d");
    guest.write("/tmp/t", "");
    assertFull(() -> guest.write("b", ""));
    assertFull(() -> guest.mkdir("d/e"));
    assertThat(guest.exceeded).containsExactly("FILES 3", "FILES 3");
    guest.delete("/tmp/t");
    guest.mkdir("d/e");
  }

  @Test
  void unlinkedOpenFile_countsUntilClosed() throws Exception {
    TestFiles guest = TestFiles.withQuota(10, 10);
    guest.write("a", "1234567890");
    SeekableByteChannel channel = guest.open("a", READ);
    guest.delete("a");
    assertFull(() -> guest.write("b", "x"));
    channel.close();
    guest.write("b", "x");
  }

  @Test
  void overlayFileLargerThanQuota_isRefusedBeforeReading(@TempDir Path host) throws Exception {
    Files.writeString(host.resolve("big"), "x".repeat(1000));
    TestFiles guest =
        new TestFiles(
            FilesSpec.DEFAULT
                .withQuota(new FileQuota(100, 10))
                .withMounts(List.of(new Mount.Overlay("/data", host))));
    assertFull(() -> guest.open("/data/big", APPEND));
    assertThat(guest.exceeded).containsExactly("BYTES 100");
    guest.write("/data/big", "small");
    assertThat(guest.read("/data/big")).isEqualTo("small");
    assertThat(guest.files.usage().bytes()).isEqualTo(5);
  }

  @Test
  void fullQuotaOfFiles_stillAllowsDeletingWhatIsInMemory(@TempDir Path host) throws Exception {
    Files.writeString(host.resolve("f"), "host");
    TestFiles guest =
        new TestFiles(
            FilesSpec.DEFAULT
                .withQuota(new FileQuota(100, 1))
                .withMounts(List.of(new Mount.Overlay("/data", host))));
    guest.write("/data/f", "new");
    SeekableByteChannel open = guest.open("/data/f", READ);
    guest.delete("/data/f");
    assertThat(guest.list("/data")).isEmpty();
    open.close();
    assertThat(guest.files.usage().files()).isEqualTo(1);
  }
}
