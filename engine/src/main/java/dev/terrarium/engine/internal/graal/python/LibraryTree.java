package dev.terrarium.engine.internal.graal.python;

import dev.terrarium.engine.internal.fs.BytesChannel;
import dev.terrarium.engine.internal.fs.FileStat;
import dev.terrarium.engine.internal.fs.SystemTree;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A read-only library of files in memory, put together from layers: later ones hide earlier ones.
 */
final class LibraryTree implements SystemTree {
  /** Programs see no time of this build. */
  private static final Instant MODIFIED = Instant.parse("2025-01-01T00:00:00Z");

  private record Entry(Supplier<byte[]> content, long inode) {}

  private final Map<String, Entry> files = new HashMap<>();
  private final Map<String, Set<String>> folders = new HashMap<>();

  LibraryTree() {
    folders.put("", new LinkedHashSet<>());
  }

  /** Adds or replaces a file. Only while the tree is put together. */
  void add(String path, Supplier<byte[]> content) {
    files.put(path, new Entry(content, files.size() + 1L));
    String child = path;
    while (!child.isEmpty()) {
      int slash = child.lastIndexOf('/');
      String parent = slash < 0 ? "" : child.substring(0, slash);
      folders.computeIfAbsent(parent, _ -> new LinkedHashSet<>()).add(child.substring(slash + 1));
      child = parent;
    }
  }

  /** Removes a file. Only while the tree is put together. */
  void remove(String path) {
    files.remove(path);
    int slash = path.lastIndexOf('/');
    folders
        .getOrDefault(path.substring(0, Math.max(0, slash)), new LinkedHashSet<>())
        .remove(path.substring(slash + 1));
  }

  /** The text of a file, or empty where there is none. */
  Optional<byte[]> content(String path) {
    Entry entry = files.get(path);
    return entry == null ? Optional.empty() : Optional.of(entry.content().get());
  }

  @Override
  public Optional<FileStat> stat(List<String> names) {
    String path = String.join("/", names);
    Entry entry = files.get(path);
    if (entry != null) {
      return Optional.of(FileStat.file(entry.content().get().length, MODIFIED, entry.inode()));
    }
    return folders.containsKey(path)
        ? Optional.of(FileStat.directory(MODIFIED, 1_000_000L + (path.hashCode() & 0xffffff)))
        : Optional.empty();
  }

  @Override
  public List<String> list(List<String> names) {
    return List.copyOf(folders.getOrDefault(String.join("/", names), Set.of()));
  }

  @Override
  public SeekableByteChannel open(List<String> names) throws NoSuchFileException {
    Entry entry = files.get(String.join("/", names));
    if (entry == null) {
      throw new NoSuchFileException("/" + String.join("/", names));
    }
    return new BytesChannel(entry.content().get());
  }
}
