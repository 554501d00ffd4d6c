package dev.terrarium.engine.internal.graal;

import dev.terrarium.engine.internal.fs.FileStat;
import dev.terrarium.engine.internal.fs.GuestFiles;
import dev.terrarium.engine.internal.fs.GuestPath;
import dev.terrarium.engine.internal.fs.OpenRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.LinkOption;
import java.nio.file.NotLinkException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.graalvm.polyglot.io.FileSystem;

/**
 * The guest's files as polyglot wants them. Paths are host path objects that never reach the host:
 * they only carry text. Thread-safe.
 */
public final class GuestFileSystem implements FileSystem {
  /** Takes every path as it is. */
  public static final Function<String, Optional<String>> NO_SPECIAL_PATHS = _ -> Optional.empty();

  private static final long BLOCK_SIZE = 4096;

  private final Supplier<GuestFiles> current;
  private final Function<String, Optional<String>> specialPaths;
  private volatile GuestPath directory = GuestPath.WORKSPACE;

  /**
   * Adapts a guest's files.
   *
   * @param files asked for the files at each operation
   * @param specialPaths asked first what guest path a text means, such as {@code node:fs}, whether
   *     a bare name or a URI; empty if it is nothing special
   */
  public GuestFileSystem(
      Supplier<GuestFiles> files, Function<String, Optional<String>> specialPaths) {
    this.current = files;
    this.specialPaths = specialPaths;
  }

  private GuestFiles files() {
    return current.get();
  }

  private GuestPath resolve(Path path) throws FileSystemException {
    return directory.resolve(path.toString());
  }

  @Override
  public Path parsePath(URI uri) {
    Optional<String> special = specialPaths.apply(uri.toString());
    if (special.isPresent()) {
      return Path.of(special.get());
    }
    if (!"file".equalsIgnoreCase(uri.getScheme()) || uri.getPath() == null) {
      throw new IllegalArgumentException("no file: " + uri + "; only file: URIs name files");
    }
    return Path.of(uri.getPath());
  }

  @Override
  public Path parsePath(String path) {
    return Path.of(specialPaths.apply(path).orElse(path));
  }

  @Override
  public void checkAccess(Path path, Set<? extends AccessMode> modes, LinkOption... linkOptions)
      throws IOException {
    GuestPath guestPath = resolve(path);
    FileStat stat = files().stat(guestPath);
    boolean executable = (stat.permissions() & 0111) != 0;
    if ((modes.contains(AccessMode.WRITE) && !files().isWritable(guestPath))
        || (modes.contains(AccessMode.EXECUTE) && !executable)) {
      throw new AccessDeniedException(guestPath.toString());
    }
  }

  @Override
  public void createDirectory(Path dir, FileAttribute<?>... attrs) throws IOException {
    files().createDirectory(resolve(dir));
  }

  @Override
  public void delete(Path path) throws IOException {
    files().delete(resolve(path));
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attrs) throws IOException {
    return files().open(resolve(path), OpenRequest.of(options));
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path dir, DirectoryStream.Filter<? super Path> filter) throws IOException {
    List<Path> entries = new ArrayList<>();
    for (String name : files().list(resolve(dir))) {
      Path entry = dir.resolve(name);
      if (filter.accept(entry)) {
        entries.add(entry);
      }
    }
    return new ListedDirectory(entries);
  }

  @Override
  public Path toAbsolutePath(Path path) {
    return path.isAbsolute() ? path : Path.of(directory.toString()).resolve(path);
  }

  @Override
  public Path toRealPath(Path path, LinkOption... linkOptions) throws IOException {
    GuestPath guestPath = resolve(path);
    files().stat(guestPath);
    return Path.of(guestPath.toString());
  }

  @Override
  public void setCurrentWorkingDirectory(Path currentWorkingDirectory) {
    try {
      GuestPath guestPath = resolve(currentWorkingDirectory);
      if (!files().stat(guestPath).isDirectory()) {
        throw new IllegalArgumentException(guestPath + " is not a directory");
      }
      directory = guestPath;
    } catch (IOException e) {
      throw new IllegalArgumentException(currentWorkingDirectory + " is not a directory", e);
    }
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options)
      throws IOException {
    return GuestAttributes.read(files().stat(resolve(path)), attributes);
  }

  @Override
  public void setAttribute(Path path, String attribute, Object value, LinkOption... options)
      throws IOException {
    GuestAttributes.write(files(), resolve(path), attribute, value);
  }

  @Override
  public void copy(Path source, Path target, CopyOption... options) throws IOException {
    files().copy(resolve(source), resolve(target), replaces(options));
  }

  @Override
  public void move(Path source, Path target, CopyOption... options) throws IOException {
    files().move(resolve(source), resolve(target), replaces(options));
  }

  private static boolean replaces(CopyOption... options) {
    Set<CopyOption> all = Set.of(options);
    return all.contains(StandardCopyOption.REPLACE_EXISTING)
        || all.contains(StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void createLink(Path link, Path existing) {
    throw new UnsupportedOperationException("links are not supported");
  }

  @Override
  public void createSymbolicLink(Path link, Path target, FileAttribute<?>... attrs) {
    throw new UnsupportedOperationException("links are not supported");
  }

  @Override
  public Path readSymbolicLink(Path link) throws IOException {
    GuestPath guestPath = resolve(link);
    files().stat(guestPath);
    throw new NotLinkException(guestPath.toString());
  }

  @Override
  public boolean isSameFile(Path path1, Path path2, LinkOption... options) throws IOException {
    GuestPath one = resolve(path1);
    GuestPath other = resolve(path2);
    return one.equals(other) || files().stat(one).inode() == files().stat(other).inode();
  }

  @Override
  public String getSeparator() {
    return "/";
  }

  @Override
  public String getPathSeparator() {
    return ":";
  }

  @Override
  public Path getTempDirectory() {
    return Path.of(GuestPath.TMP.toString());
  }

  @Override
  public long getFileStoreTotalSpace(Path path) throws IOException {
    files().stat(resolve(path));
    return files().usage().quota().maxBytes();
  }

  @Override
  public long getFileStoreUnallocatedSpace(Path path) throws IOException {
    return Math.max(0, getFileStoreTotalSpace(path) - files().usage().bytes());
  }

  @Override
  public long getFileStoreUsableSpace(Path path) throws IOException {
    return getFileStoreUnallocatedSpace(path);
  }

  @Override
  public long getFileStoreBlockSize(Path path) {
    return BLOCK_SIZE;
  }

  @Override
  public boolean isFileStoreReadOnly(Path path) throws IOException {
    return !files().isWritable(resolve(path));
  }
}
