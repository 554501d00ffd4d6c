package dev.terrarium.engine.internal.guard;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes one file that holds code to be run. So both the file and its folder must belong
 * to the user of this JVM, and nobody else may be able to write them; anything else counts as no
 * file. Replaced in one step, so that processes that start at the same time never see half a file.
 */
final class CacheFile {
  private static final Set<PosixFilePermission> PRIVATE =
      PosixFilePermissions.fromString("rwx------");
  private static final int LARGEST = 256 << 20;
  private static final int BUFFER = 1 << 16;

  /** Reading less than this takes less time than mapping it. */
  private static final int WORTH_MAPPING = 4 << 20;

  /** Files of versions that nobody has started for so long are deleted. */
  private static final Duration UNUSED = Duration.ofDays(30);

  private final Path file;

  CacheFile(Path file) {
    this.file = file;
  }

  /** What a file is to hold. */
  @FunctionalInterface
  interface Content {
    void writeTo(DataOutputStream out) throws IOException;
  }

  /**
   * Returns the file's content, or null where there is none that can be trusted. It is mapped, so
   * that what is not used takes no memory, but on Windows, where a mapped file cannot be replaced.
   */
  @Nullable ByteBuffer read() throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        || !isOurs(folder())
        || !isOurs(file)) {
      return null;
    }
    markUsed();
    try (FileChannel in =
        FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
      long size = in.size();
      if (size > LARGEST) {
        return null;
      }
      if (hasPermissions() && size >= WORTH_MAPPING) {
        return in.map(FileChannel.MapMode.READ_ONLY, 0, size);
      }
      ByteBuffer content = ByteBuffer.allocate((int) size);
      while (content.hasRemaining() && in.read(content) >= 0) {}
      return content.flip();
    }
  }

  /** Replaces the file. Does nothing where its folder cannot be trusted. */
  void write(Content content) throws IOException {
    createFolder();
    if (!isOurs(folder())) {
      return;
    }
    Path fresh = Files.createTempFile(folder(), "woven", ".tmp"); // for the owner alone
    try {
      try (OutputStream file = Files.newOutputStream(fresh);
          DataOutputStream out = new DataOutputStream(new BufferedOutputStream(file, BUFFER))) {
        content.writeTo(out);
      }
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
    deleteUnused();
  }

  private void markUsed() {
    Instant now = Instant.now();
    try {
      if (isOlderThan(now.minus(UNUSED.dividedBy(2)), file)) {
        Files.setLastModifiedTime(file, FileTime.from(now));
      }
    } catch (IOException e) {
      // It may be read all the same, such as from a read-only folder.
    }
  }

  /** Each version of the weaver has a file of its own here, and leaves it behind. */
  private void deleteUnused() {
    Instant oldest = Instant.now().minus(UNUSED);
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder(), "woven*")) {
      for (Path other : files) {
        if (isOlderThan(oldest, other)) {
          Files.deleteIfExists(other);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      // Another process deletes them too; what is left goes next time.
    }
  }

  private static boolean isOlderThan(Instant time, Path file) throws IOException {
    return Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant().isBefore(time);
  }

  private void createFolder() throws IOException {
    if (Files.isDirectory(folder())) {
      return;
    }
    FileAttribute<?>[] attributes =
        hasPermissions()
            ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PRIVATE)}
            : new FileAttribute<?>[0];
    Files.createDirectories(folder(), attributes);
  }

  private Path folder() {
    Path folder = file.getParent();
    return folder == null ? Path.of("") : folder;
  }

  private boolean hasPermissions() {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  private boolean isOurs(Path path) throws IOException {
    if (!hasPermissions()) {
      // Windows: the folder is below the user's profile, whose access list nobody else is on.
      return true;
    }
    PosixFileAttributes attributes =
        Files.readAttributes(path, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    return !attributes.isSymbolicLink()
        && attributes.owner().equals(user())
        && !attributes.permissions().contains(PosixFilePermission.GROUP_WRITE)
        && !attributes.permissions().contains(PosixFilePermission.OTHERS_WRITE);
  }

  private UserPrincipal user() throws IOException {
    return file.getFileSystem()
        .getUserPrincipalLookupService()
        .lookupPrincipalByName(System.getProperty("user.name"));
  }
}
