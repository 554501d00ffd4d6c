package dev.terrarium.engine.internal.fs;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A host directory that {@link PathGuard} opened; names are single, valid names in it. */
sealed interface HostDirectory {
  /** For reading, never through a link. */
  Set<OpenOption> READ = Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);

  /** For writing a new file. */
  Set<OpenOption> CREATE =
      Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW, LinkOption.NOFOLLOW_LINKS);

  /** The entries. */
  DirectoryStream<Path> stream();

  /** The facts about the directory itself. */
  BasicFileAttributes facts() throws IOException;

  /** The facts about an entry; a link is not followed. */
  BasicFileAttributes facts(String name) throws IOException;

  SeekableByteChannel open(String name) throws IOException;

  SeekableByteChannel create(String name) throws IOException;

  void move(String name, HostDirectory target, String targetName) throws IOException;

  void delete(String name, boolean directory) throws IOException;

  void copyPermissions(String name, HostDirectory target, String targetName) throws IOException;

  /** A directory handle: names are looked up in the directory itself, wherever it is by now. */
  record Secure(SecureDirectoryStream<Path> stream) implements HostDirectory {
    @Override
    public BasicFileAttributes facts() throws IOException {
      return stream.getFileAttributeView(BasicFileAttributeView.class).readAttributes();
    }

    @Override
    public BasicFileAttributes facts(String name) throws IOException {
      return stream
          .getFileAttributeView(
              Path.of(name), BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
          .readAttributes();
    }

    @Override
    public SeekableByteChannel open(String name) throws IOException {
      return stream.newByteChannel(Path.of(name), READ);
    }

    @Override
    public SeekableByteChannel create(String name) throws IOException {
      return stream.newByteChannel(Path.of(name), CREATE);
    }

    @Override
    public void move(String name, HostDirectory target, String targetName) throws IOException {
      stream.move(Path.of(name), ((Secure) target).stream, Path.of(targetName));
    }

    @Override
    public void delete(String name, boolean directory) throws IOException {
      if (directory) {
        stream.deleteDirectory(Path.of(name));
      } else {
        stream.deleteFile(Path.of(name));
      }
    }

    @Override
    public void copyPermissions(String name, HostDirectory target, String targetName)
        throws IOException {
      PosixFileAttributeView from = posix(name);
      PosixFileAttributeView to = ((Secure) target).posix(targetName);
      if (from != null && to != null) {
        to.setPermissions(from.readAttributes().permissions());
      }
    }

    // The view must not be opened with NOFOLLOW_LINKS: Linux cannot change permissions that way.
    // The caller has checked that both are regular files of its own.
    private @Nullable PosixFileAttributeView posix(String name) {
      return stream.getFileAttributeView(Path.of(name), PosixFileAttributeView.class);
    }
  }

  /** For platforms without directory handles: a real path that is checked again after use. */
  record PathBased(Path path, DirectoryStream<Path> stream) implements HostDirectory {
    static <T> T run(Path root, List<String> real, PathGuard.Step<T> step) throws IOException {
      Path path = root.resolve(String.join("/", real));
      checkReal(path);
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(path)) {
        T result = step.on(new PathBased(path, stream));
        checkReal(path);
        return result;
      }
    }

    private static void checkReal(Path path) throws IOException {
      if (!path.toRealPath().equals(path)) {
        throw new AccessDeniedException(path.toString());
      }
    }

    @Override
    public BasicFileAttributes facts() throws IOException {
      return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public BasicFileAttributes facts(String name) throws IOException {
      return Files.readAttributes(
          path.resolve(name), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public SeekableByteChannel open(String name) throws IOException {
      return Files.newByteChannel(path.resolve(name), READ);
    }

    @Override
    public SeekableByteChannel create(String name) throws IOException {
      return Files.newByteChannel(path.resolve(name), CREATE);
    }

    @Override
    public void move(String name, HostDirectory target, String targetName) throws IOException {
      Files.move(
          path.resolve(name),
          ((PathBased) target).path.resolve(targetName),
          StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void delete(String name, boolean directory) throws IOException {
      Files.delete(path.resolve(name));
    }

    @Override
    public void copyPermissions(String name, HostDirectory target, String targetName)
        throws IOException {
      Path to = ((PathBased) target).path.resolve(targetName);
      if (Files.getFileStore(to).supportsFileAttributeView(PosixFileAttributeView.class)) {
        Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(path.resolve(name)));
      }
    }
  }
}
