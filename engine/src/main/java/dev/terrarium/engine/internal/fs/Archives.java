package dev.terrarium.engine.internal.fs;

import dev.terrarium.engine.fs.ArchiveFormat;
import dev.terrarium.engine.fs.ArchiveLimits;
import dev.terrarium.engine.fs.FileAccessException;
import dev.terrarium.engine.fs.Snapshot;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Reads hostile archives into snapshots. */
public final class Archives {
  /** A header and its padding, which do not count as content. */
  private static final long TAR_OVERHEAD = 4096;

  /** The parser names others that it needs libraries for which are not there, or that are rare. */
  private static final Set<Integer> ZIP_METHODS =
      Set.of(
          ZipMethod.STORED.getCode(),
          ZipMethod.DEFLATED.getCode(),
          ZipMethod.ENHANCED_DEFLATED.getCode(),
          ZipMethod.BZIP2.getCode());

  private Archives() {}

  /** Reads an archive; the stream is not closed. */
  public static Snapshot read(ArchiveFormat format, InputStream in, ArchiveLimits limits) {
    InputStream bounded =
        new BoundedStream(
            in,
            true,
            limits.maxInputBytes(),
            "is larger than " + limits.maxInputBytes() + " bytes: raise maxInputBytes");
    ArchiveEntries entries = new ArchiveEntries(limits);
    try {
      switch (format) {
        case TAR -> readTar(bounded, entries);
        case TAR_GZ -> readTar(unzipped(bounded, limits), entries);
        case ZIP -> readZip(bounded, entries, limits);
      }
      return entries.build();
    } catch (FileAccessException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // The parsers answer some malformed input with an unchecked exception.
      throw new FileAccessException(
          "archive",
          FileAccessException.Reason.BAD_ARCHIVE,
          "the archive is damaged or is no " + format + " file: " + e.getMessage(),
          e);
    }
  }

  private static InputStream unzipped(InputStream in, ArchiveLimits limits) throws IOException {
    long most = limits.maxExtractedBytes() + limits.maxEntries() * TAR_OVERHEAD;
    return new BoundedStream(
        new GZIPInputStream(in),
        false,
        most < 0 ? Long.MAX_VALUE : most,
        "unpacks to more than " + most + " bytes: raise maxExtractedBytes");
  }

  private static void readTar(InputStream in, ArchiveEntries entries) throws IOException {
    // Not closed: the stream belongs to the caller.
    TarArchiveInputStream tar = new TarArchiveInputStream(in, "UTF-8");
    for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
      String name = entry.getName();
      if (entry.isSymbolicLink() || entry.isLink()) {
        throw ArchiveEntries.rejected(name, "is a link");
      }
      byte type = entry.getLinkFlag();
      boolean plain =
          type == TarConstants.LF_NORMAL
              || type == TarConstants.LF_OLDNORM
              || type == TarConstants.LF_CONTIG;
      if (entry.isDirectory()) {
        entries.directory(name);
      } else if (!plain || entry.isSparse()) {
        throw ArchiveEntries.rejected(name, "is neither a plain file nor a directory");
      } else {
        entries.file(name, tar, entry.getLastModifiedTime().toInstant());
      }
    }
  }

  private static void readZip(InputStream in, ArchiveEntries entries, ArchiveLimits limits)
      throws IOException {
    byte[] bytes = in.readAllBytes();
    checkCount(bytes, limits);
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
      var all = zip.getEntries();
      while (all.hasMoreElements()) {
        readZipEntry(zip, all.nextElement(), entries);
      }
    }
  }

  private static void readZipEntry(ZipFile zip, ZipArchiveEntry entry, ArchiveEntries entries)
      throws IOException {
    String name = entry.getName();
    if (entry.isUnixSymlink()) {
      throw ArchiveEntries.rejected(name, "is a link");
    }
    if (!ZIP_METHODS.contains(entry.getMethod()) || !zip.canReadEntryData(entry)) {
      throw ArchiveEntries.rejected(name, "is encrypted or compressed in an unsupported way");
    }
    if (entry.isDirectory()) {
      entries.directory(name);
      return;
    }
    try (InputStream content = zip.getInputStream(entry)) {
      entries.file(name, content, entry.getLastModifiedTime().toInstant());
    }
  }

  /**
   * The parser reads the whole directory of entries before it gives out the first, so a directory
   * of a million tiny entries has to be noticed before. Entries of archives inside the archive may
   * be counted too, hence the allowance.
   */
  private static void checkCount(byte[] bytes, ArchiveLimits limits) {
    long count = 0;
    for (int i = 0; i + 3 < bytes.length; i++) {
      if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
        count++;
      }
    }
    if (count > 2L * limits.maxEntries()) {
      throw new FileAccessException(
          "archive",
          FileAccessException.Reason.BAD_ARCHIVE,
          "the archive has about " + count + " entries, more than " + limits.maxEntries());
    }
  }

  static void write(TreeState state, ArchiveFormat format, OutputStream out) {
    try {
      ArchiveWriter.write(state, format, out);
    } catch (IOException e) {
      throw new FileAccessException(
          "archive",
          FileAccessException.Reason.IO,
          "cannot write the archive: " + e.getMessage(),
          e);
    }
  }
}
