package dev.terrarium.engine.internal.fs;

import dev.terrarium.engine.fs.ArchiveFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.attribute.FileTime;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Writes the workspace of a state as an archive. */
final class ArchiveWriter {
  private static final int DIRECTORY_MODE = 040755;
  private static final int FILE_MODE = 0100644;

  private ArchiveWriter() {}

  static void write(TreeState state, ArchiveFormat format, OutputStream out) throws IOException {
    switch (format) {
      case TAR -> writeTar(state, out);
      case TAR_GZ -> {
        GZIPOutputStream gzip = new GZIPOutputStream(out);
        writeTar(state, gzip);
        gzip.finish();
      }
      case ZIP -> writeZip(state, out);
    }
    out.flush();
  }

  private static void writeTar(TreeState state, OutputStream out) throws IOException {
    // Finished and not closed: the stream belongs to the caller.
    TarArchiveOutputStream tar = new TarArchiveOutputStream(out, "UTF-8");
    tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
    tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
    tar.setAddPaxHeadersForNonAsciiNames(true);
    entries(
        state,
        (name, inode) -> {
          TarArchiveEntry entry = new TarArchiveEntry(name);
          entry.setModTime(FileTime.from(inode.modified));
          entry.setMode(inode instanceof Inode.File ? FILE_MODE : DIRECTORY_MODE);
          if (inode instanceof Inode.File file) {
            entry.setSize(file.chunks.size());
          }
          put(tar, entry, inode);
        });
    tar.finish();
  }

  private static void writeZip(TreeState state, OutputStream out) throws IOException {
    ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out);
    entries(
        state,
        (name, inode) -> {
          ZipArchiveEntry entry = new ZipArchiveEntry(name);
          entry.setTime(inode.modified.toEpochMilli());
          entry.setUnixMode(inode instanceof Inode.File ? FILE_MODE : DIRECTORY_MODE);
          put(zip, entry, inode);
        });
    zip.finish();
  }

  private interface Writer {
    void write(String name, Inode inode) throws IOException;
  }

  private static void entries(TreeState state, Writer writer) throws IOException {
    try {
      state.walk(
          GuestPath.WORKSPACE.toString(),
          (names, inode) -> {
            String name = String.join("/", names);
            try {
              writer.write(inode instanceof Inode.Directory ? name + "/" : name, inode);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static <E extends ArchiveEntry> void put(
      ArchiveOutputStream<E> archive, E entry, Inode inode) throws IOException {
    archive.putArchiveEntry(entry);
    if (inode instanceof Inode.File file) {
      new MemoryContent(file.chunks).open().transferTo(archive);
    }
    archive.closeArchiveEntry();
  }
}
