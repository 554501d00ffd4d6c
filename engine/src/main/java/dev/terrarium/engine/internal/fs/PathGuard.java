package dev.terrarium.engine.internal.fs;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns guest paths into host paths. This is the only class that does, and everything that touches
 * a mounted directory goes through it.
 *
 * <p>Names are checked, symbolic links are resolved and must lead back into the directory, and the
 * resolved path is then opened name by name from a handle on the root without following any link,
 * so that exchanging a directory for a link between the check and the opening gains nothing. Where
 * the platform has no such handles the path is checked again after opening. A name that reaches a
 * file only because the host ignores case or Unicode form does not exist. No error holds a host
 * path. Thread-safe.
 */
final class PathGuard implements SystemTree {
  private final GuestPath mountedAt;
  private final Path root;
  private final @Nullable Object rootKey;

  private PathGuard(GuestPath mountedAt, Path root, @Nullable Object rootKey) {
    this.mountedAt = mountedAt;
    this.root = root;
    this.rootKey = rootKey;
  }

  /** Guards a directory; links on the way to it are resolved now, once. */
  static PathGuard of(GuestPath mountedAt, Path directory) throws IOException {
    try {
      Path real = directory.toRealPath();
      BasicFileAttributes facts = Files.readAttributes(real, BasicFileAttributes.class);
      if (!facts.isDirectory()) {
        throw new NotDirectoryException(mountedAt.toString());
      }
      return new PathGuard(mountedAt, real, facts.fileKey());
    } catch (IOException e) {
      throw HostErrors.asGuest(e, mountedAt.toString());
    }
  }

  @Override
  public Optional<FileStat> stat(List<String> names) throws IOException {
    try {
      return Optional.of(HostErrors.stat(facts(resolve(names), names)));
    } catch (NoSuchFileException | NotDirectoryException e) {
      return Optional.empty();
    }
  }

  @Override
  public List<String> list(List<String> names) throws IOException {
    return in(
        resolve(names),
        names,
        directory -> {
          List<String> result = new ArrayList<>();
          try {
            directory.stream().forEach(entry -> result.add(entry.getFileName().toString()));
          } catch (DirectoryIteratorException e) {
            throw e.getCause();
          }
          return result;
        });
  }

  @Override
  public SeekableByteChannel open(List<String> names) throws IOException {
    List<String> real = resolve(names);
    // Opening a pipe would block, and a device may do anything.
    if (!facts(real, names).isRegularFile()) {
      throw denied(names);
    }
    return in(parent(real), names, directory -> directory.open(real.getLast()));
  }

  /**
   * The facts about a path that leads through no link; if it is a link itself, the facts about the
   * link. Empty if nothing is there.
   */
  Optional<BasicFileAttributes> factsWithoutLinks(List<String> names) throws IOException {
    checkNames(names);
    try {
      return Optional.of(
          names.isEmpty()
              ? facts(names, names)
              : in(parent(names), names, directory -> directory.facts(names.getLast())));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /** Opens a file for reading whose path may not lead through any link. */
  SeekableByteChannel openWithoutLinks(List<String> names) throws IOException {
    checkNames(names);
    return in(parent(names), names, directory -> directory.open(names.getLast()));
  }

  /** Makes a directory whose parents exist and are no links. */
  void createDirectory(List<String> names) throws IOException {
    checkNames(names);
    facts(parent(names), names);
    try {
      Files.createDirectory(root.resolve(String.join("/", names)));
    } catch (IOException e) {
      throw HostErrors.asGuest(e, shown(names));
    }
    facts(names, names);
  }

  /** Makes a new file with a content, in a directory that is reached through no link. */
  SeekableByteChannel create(List<String> names) throws IOException {
    checkNames(names);
    return in(parent(names), names, directory -> directory.create(names.getLast()));
  }

  /** Moves a file, replacing what is at the target, both reached through no link. */
  void move(List<String> from, List<String> to) throws IOException {
    checkNames(from);
    checkNames(to);
    in(
        parent(from),
        from,
        source ->
            in(
                parent(to),
                to,
                target -> {
                  source.move(from.getLast(), target, to.getLast());
                  return true;
                }));
  }

  /** Deletes a file or an empty directory, reached through no link; a link itself is deleted. */
  void delete(List<String> names, boolean directory) throws IOException {
    checkNames(names);
    in(
        parent(names),
        names,
        parent -> {
          parent.delete(names.getLast(), directory);
          return true;
        });
  }

  /**
   * Gives a file the permissions of another, where the host has any; both reached without links.
   */
  void copyPermissions(List<String> from, List<String> to) throws IOException {
    checkNames(from);
    checkNames(to);
    in(
        parent(from),
        from,
        source ->
            in(
                parent(to),
                to,
                target -> {
                  source.copyPermissions(from.getLast(), target, to.getLast());
                  return true;
                }));
  }

  /** The names, from the root, of what the path leads to once all links are resolved. */
  private List<String> resolve(List<String> names) throws IOException {
    checkNames(names);
    if (names.isEmpty()) {
      return names;
    }
    Path real;
    try {
      real = root.resolve(String.join("/", names)).toRealPath();
    } catch (IOException e) {
      throw HostErrors.asGuest(e, shown(names));
    }
    if (!real.startsWith(root)) {
      throw denied(names);
    }
    List<String> found = new ArrayList<>();
    root.relativize(real).forEach(name -> found.add(name.toString()));
    found.remove("");
    if (!found.equals(names) && !leadsThroughLink(names)) {
      throw new NoSuchFileException(shown(names));
    }
    return found;
  }

  private boolean leadsThroughLink(List<String> names) {
    Path path = root;
    for (String name : names) {
      path = path.resolve(name);
      if (Files.isSymbolicLink(path)) {
        return true;
      }
    }
    return false;
  }

  /** Guards against callers: nothing that could mean more than one name gets to the host. */
  private void checkNames(List<String> names) throws IOException {
    for (String name : names) {
      if (name.isEmpty()
          || name.equals(".")
          || name.equals("..")
          || name.indexOf('/') >= 0
          || name.indexOf('\\') >= 0
          || name.indexOf('\0') >= 0) {
        throw new NoSuchFileException(shown(names).replace('\0', '?'));
      }
      HostErrors.checkEncodable(root, name, shown(names));
    }
  }

  private BasicFileAttributes facts(List<String> real, List<String> shown) throws IOException {
    BasicFileAttributes facts =
        real.isEmpty()
            ? in(real, shown, HostDirectory::facts)
            : in(parent(real), shown, directory -> directory.facts(real.getLast()));
    if (facts.isSymbolicLink()) {
      throw denied(shown);
    }
    return facts;
  }

  private static List<String> parent(List<String> names) {
    return names.subList(0, names.size() - 1);
  }

  /** Opens the directory name by name, following no link, and runs the step on it. */
  private <T> T in(List<String> real, List<String> shown, Step<T> step) throws IOException {
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(root)) {
      if (!(stream instanceof SecureDirectoryStream<Path> secure)) {
        return HostDirectory.PathBased.run(root, real, step);
      }
      checkRoot(secure);
      return descend(secure, real, step);
    } catch (IOException e) {
      throw HostErrors.asGuest(e, shown(shown));
    }
  }

  private static <T> T descend(
      SecureDirectoryStream<Path> directory, List<String> names, Step<T> step) throws IOException {
    if (names.isEmpty()) {
      return step.on(new HostDirectory.Secure(directory));
    }
    try (SecureDirectoryStream<Path> next =
        directory.newDirectoryStream(Path.of(names.getFirst()), LinkOption.NOFOLLOW_LINKS)) {
      return descend(next, names.subList(1, names.size()), step);
    }
  }

  /** The root itself may have been exchanged since the mount was made. */
  private void checkRoot(SecureDirectoryStream<Path> secure) throws IOException {
    BasicFileAttributes facts =
        secure.getFileAttributeView(BasicFileAttributeView.class).readAttributes();
    if (!Objects.equals(facts.fileKey(), rootKey)) {
      throw denied(List.of());
    }
  }

  private AccessDeniedException denied(List<String> names) {
    return new AccessDeniedException(shown(names));
  }

  private String shown(List<String> names) {
    return mountedAt.descendant(names).toString();
  }

  /** What to do with an open directory. */
  interface Step<T> {
    T on(HostDirectory directory) throws IOException;
  }
}
