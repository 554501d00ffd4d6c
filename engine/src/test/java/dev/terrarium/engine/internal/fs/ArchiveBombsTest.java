package dev.terrarium.engine.internal.fs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import dev.terrarium.engine.fs.ArchiveFormat;
import dev.terrarium.engine.fs.ArchiveLimits;
import dev.terrarium.engine.fs.FileAccessException;
import dev.terrarium.engine.fs.FileAccessException.Reason;
import dev.terrarium.engine.fs.Snapshot;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives made by hand to cost the host far more than they weigh. */
class ArchiveBombsTest {
  private static final ArchiveLimits LIMITS = new ArchiveLimits(1 << 20, 1 << 20, 1000, 1024);

  /** What reading any of them may allocate, buffers and the parser's own start included. */
  private static final long MOST_ALLOCATED = 64L << 20;

  /** What some of them claim to hold. */
  private static final long CLAIMED = 3_000_000_000L;

  private static final int LOCAL_METHOD = 8;
  private static final int CENTRAL_SIGNATURE = 0x02014b50;
  private static final int CENTRAL_METHOD = 10;
  private static final int CENTRAL_COMPRESSED_SIZE = 20;
  private static final int CENTRAL_SIZE = 24;
  private static final int END_ENTRIES_HERE = 14;
  private static final int END_ENTRIES = 12;

  private static void assertRejected(ArchiveFormat format, byte[] bytes, String words) {
    var threads = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
    long before = threads.getCurrentThreadAllocatedBytes();
    assertThatThrownBy(() -> Snapshot.importFrom(format, new ByteArrayInputStream(bytes), LIMITS))
        .isInstanceOfSatisfying(
            FileAccessException.class, e -> assertThat(e.reason()).isEqualTo(Reason.BAD_ARCHIVE))
        .hasMessageContaining(words);
    assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(MOST_ALLOCATED);
  }

  /** A header, whatever it claims, and what really follows. */
  private static byte[] tar(String name, byte type, long claimed, String content) {
    TarArchiveEntry entry = new TarArchiveEntry(name, type, true);
    entry.setSize(claimed);
    byte[] block = new byte[TarConstants.DEFAULT_RCDSIZE];
    entry.writeEntryHeader(block);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(block);
    byte[] data = content.getBytes(UTF_8);
    bytes.writeBytes(data);
    bytes.writeBytes(new byte[(block.length - data.length % block.length) % block.length]);
    return bytes.toByteArray();
  }

  private static byte[] tar(List<String> names) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (String name : names) {
      bytes.writeBytes(tar("././@LongLink", TarConstants.LF_GNUTYPE_LONGNAME, name.length(), name));
      bytes.writeBytes(tar("short", TarConstants.LF_NORMAL, 0, ""));
    }
    bytes.writeBytes(new byte[2 * TarConstants.DEFAULT_RCDSIZE]);
    return bytes.toByteArray();
  }

  private static byte[] zip(List<String> names, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] archive(ArchiveFormat format, List<String> names) throws IOException {
    return switch (format) {
      case TAR -> tar(names);
      case ZIP -> zip(names, new byte[0]);
      case TAR_GZ -> {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
          gzip.write(tar(names));
        }
        yield bytes.toByteArray();
      }
    };
  }

  private static ByteBuffer littleEndian(byte[] zip) {
    return ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Where the only entry of a directory of entries starts. */
  private static int central(ByteBuffer zip) {
    return IntStream.range(0, zip.capacity() - 3)
        .filter(i -> zip.getInt(i) == CENTRAL_SIGNATURE)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(ArchiveFormat.class)
  void namesThatImplyManyDirectories_areRejected(ArchiveFormat format) throws Exception {
    List<String> names = IntStream.range(0, 500).mapToObj(i -> i + "/d".repeat(200)).toList();

    assertRejected(format, archive(format, names), "those that names imply, beyond the 1000");
  }

  @ParameterizedTest
  @EnumSource(ArchiveFormat.class)
  void deepName_isRejected(ArchiveFormat format) throws Exception {
    assertRejected(format, archive(format, List.of("d/".repeat(400) + "f")), "not allowed");
  }

  @ParameterizedTest
  @ValueSource(
      bytes = {
        TarConstants.LF_NORMAL,
        TarConstants.LF_GNUTYPE_LONGNAME,
        TarConstants.LF_GNUTYPE_LONGLINK,
        TarConstants.LF_PAX_EXTENDED_HEADER_LC,
        TarConstants.LF_PAX_GLOBAL_EXTENDED_HEADER
      })
  void tarThatClaimsMoreThanItHolds_isRejected(byte type) {
    assertRejected(ArchiveFormat.TAR, tar("big", type, CLAIMED, "little"), "damaged");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2000000000 path=little\n", "99999999999999999999 path=x\n"})
  void tarWithHeaderThatClaimsALongRecord_isRejected(String record) {
    byte[] bytes = tar("big", TarConstants.LF_PAX_EXTENDED_HEADER_LC, CLAIMED, record);

    assertRejected(ArchiveFormat.TAR, bytes, "damaged");
  }

  @Test
  void zipEntryThatClaimsToBeSmall_isCountedAsItIs() throws Exception {
    byte[] bytes = zip(List.of("bomb"), new byte[100 << 20]);
    ByteBuffer zip = littleEndian(bytes);
    zip.putInt(central(zip) + CENTRAL_SIZE, 1);

    assertRejected(ArchiveFormat.ZIP, bytes, "\"bomb\" takes the contents beyond");
  }

  @Test
  void storedZipEntryThatClaimsMoreThanThereIs_isRejected() throws Exception {
    byte[] bytes = zip(List.of("big"), "little".getBytes(UTF_8));
    ByteBuffer zip = littleEndian(bytes);
    int central = central(zip);
    zip.putShort(LOCAL_METHOD, (short) ZipEntry.STORED);
    zip.putShort(central + CENTRAL_METHOD, (short) ZipEntry.STORED);
    zip.putInt(central + CENTRAL_SIZE, Integer.MAX_VALUE);
    zip.putInt(central + CENTRAL_COMPRESSED_SIZE, Integer.MAX_VALUE);

    assertRejected(ArchiveFormat.ZIP, bytes, "damaged");
  }

  @ParameterizedTest
  @ValueSource(shorts = {1, 6, 14, 20, 93, 95, 98, 99})
  void zipEntryCompressedInARareWay_isRejected(short method) throws Exception {
    byte[] bytes = zip(List.of("rare"), "little".getBytes(UTF_8));
    ByteBuffer zip = littleEndian(bytes);
    zip.putShort(LOCAL_METHOD, method);
    zip.putShort(central(zip) + CENTRAL_METHOD, method);

    assertRejected(ArchiveFormat.ZIP, bytes, "compressed in an unsupported way");
  }

  @Test
  void zipThatClaimsManyEntries_isReadAsItIs() throws Exception {
    byte[] bytes = zip(List.of("one"), "little".getBytes(UTF_8));
    ByteBuffer zip = littleEndian(bytes);
    zip.putShort(bytes.length - END_ENTRIES_HERE, (short) 0xfffe);
    zip.putShort(bytes.length - END_ENTRIES, (short) 0xfffe);

    Snapshot snapshot =
        Snapshot.importFrom(ArchiveFormat.ZIP, new ByteArrayInputStream(bytes), LIMITS);
    assertThat(snapshot.files()).containsExactly("/workspace/one");
  }

  @Test
  void archiveInAnArchive_staysClosed() throws Exception {
    byte[] inner = zip(List.of("bomb"), new byte[100 << 20]);
    byte[] bytes = zip(List.of("inner.zip"), inner);

    Snapshot snapshot =
        Snapshot.importFrom(ArchiveFormat.ZIP, new ByteArrayInputStream(bytes), LIMITS);
    assertThat(snapshot.read("inner.zip")).isEqualTo(inner);
  }
}
