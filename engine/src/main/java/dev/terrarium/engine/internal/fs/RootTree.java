package dev.terrarium.engine.internal.fs;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What is left outside all roots: the directories that lead to them, and {@code /dev/null}. */
final class RootTree implements SystemTree {
  static final GuestPath DEV_NULL = new GuestPath(List.of("dev", "null"));

  private final List<GuestPath> roots;
  private final Instant opened;

  RootTree(List<GuestPath> roots, Instant opened) {
    this.roots = List.copyOf(roots);
    this.opened = opened;
  }

  @Override
  public Optional<FileStat> stat(List<String> names) {
    GuestPath path = new GuestPath(names);
    if (path.equals(DEV_NULL)) {
      return Optional.of(new FileStat(FileStat.Kind.DEVICE, 0, opened, 0666, 2));
    }
    return leads(path)
        ? Optional.of(FileStat.directory(opened, 3 + (path.hashCode() & Integer.MAX_VALUE)))
        : Optional.empty();
  }

  private boolean leads(GuestPath path) {
    return DEV_NULL.startsWith(path) || roots.stream().anyMatch(root -> root.startsWith(path));
  }

  @Override
  public List<String> list(List<String> names) {
    GuestPath path = new GuestPath(names);
    Set<String> result = new TreeSet<>();
    for (GuestPath root : roots) {
      addChild(result, path, root);
    }
    addChild(result, path, DEV_NULL);
    return List.copyOf(result);
  }

  private static void addChild(Set<String> result, GuestPath path, GuestPath root) {
    if (root.startsWith(path) && !root.equals(path)) {
      result.add(root.below(path).getFirst());
    }
  }

  @Override
  public SeekableByteChannel open(List<String> names) throws IOException {
    throw new NoSuchFileException(new GuestPath(names).toString());
  }
}
