package dev.terrarium.engine.internal.fs;

import dev.terrarium.engine.fs.Change;
import dev.terrarium.engine.fs.ChangeKind;
import dev.terrarium.engine.fs.ChangeSet;
import dev.terrarium.engine.fs.FileContent;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which files differ between two states. Finding the candidates is done under the lock and reads no
 * content; {@link #changes} compares contents and needs no lock.
 */
final class Comparison {
  /** A state with no branch at all: every overlay shows its host directory. */
  static final TreeState NOTHING =
      new TreeState(
          new Inode[] {new Inode.Directory(new Inode.Owner(), Instant.EPOCH)}, 0, 0, Map.of());

  private static final Comparator<List<String>> BY_NAME =
      Comparator.comparing(names -> String.join("/", names));

  /** What the host has now. */
  private record HostNow(Optional<FileContent> content) {}

  /**
   * A file that may differ.
   *
   * @param before its content before, if any
   * @param after its content after, if any
   * @param host what the host has now, where {@code before} is what it had
   */
  private record Candidate(
      @Nullable FileContent before, @Nullable FileContent after, @Nullable HostNow host) {
    /** Whether the host already has what the guest wrote, as after applying the change. */
    boolean isApplied() {
      if (host == null) {
        return false;
      }
      return after == null
          ? host.content.isEmpty()
          : host.content.filter(content -> Contents.same(content, after)).isPresent();
    }
  }

  private final TreeMap<String, Candidate> candidates = new TreeMap<>();

  /** Adds a branch. */
  void add(Branch branch, TreeState before, TreeState now) throws IOException {
    String key = branch.at().toString();
    TreeSet<List<String>> touched = new TreeSet<>(BY_NAME);
    Touched collector = new Touched(branch.lower(), touched);
    collector.collect(before, key);
    collector.collect(now, key);
    for (List<String> names : touched) {
      Inode old = inode(before, key, names);
      Inode current = inode(now, key, names);
      if (old != current || !(current instanceof Inode.File)) {
        Optional<FileContent> onHost = hostContent(branch, names);
        Optional<FileContent> seen = seen(names, current, old).or(() -> onHost);
        boolean fromHost = branch.lower() != null && before.find(key, names, true).through();
        candidates.put(
            branch.shown(names),
            new Candidate(
                view(before, branch, names, seen),
                view(now, branch, names, seen),
                fromHost ? new HostNow(onHost) : null));
      }
    }
  }

  /** The file or whiteout that a state has in memory at a path. */
  private static @Nullable Inode inode(TreeState state, String key, List<String> names) {
    int slot = state.branch(key);
    for (String name : names) {
      if (slot == Lookup.NONE || !(state.get(slot) instanceof Inode.Directory directory)) {
        return null;
      }
      slot = directory.entries.getOrDefault(name, Lookup.NONE);
    }
    return slot == Lookup.NONE ? null : state.get(slot);
  }

  /** What the host had there when it was hidden. */
  private static Optional<FileContent> seen(
      List<String> names, @Nullable Inode current, @Nullable Inode old) {
    for (Inode inode : new @Nullable Inode[] {current, old}) {
      Origin origin = Origin.at(originOf(inode), names);
      if (origin != null) {
        return Optional.of(origin.content());
      }
    }
    return Optional.empty();
  }

  /** What the host has there now. */
  private static Optional<FileContent> hostContent(Branch branch, List<String> names)
      throws IOException {
    PathGuard lower = branch.lower();
    if (lower == null) {
      return Optional.empty();
    }
    try {
      return lower
          .stat(names)
          .filter(FileStat::isFile)
          .map(stat -> new HostContent(lower, names, branch.shown(names), stat));
    } catch (AccessDeniedException e) {
      // A link that leads out of the directory: the guest never saw anything there.
      return Optional.empty();
    }
  }

  private static @Nullable Origin originOf(@Nullable Inode inode) {
    return switch (inode) {
      case Inode.File file -> file.origin;
      case Inode.Whiteout whiteout -> whiteout.origin;
      case null, default -> null;
    };
  }

  private static @Nullable FileContent view(
      TreeState state, Branch branch, List<String> names, Optional<FileContent> host) {
    String key = branch.at().toString();
    boolean overlay = branch.lower() != null;
    Lookup found = state.find(key, names, overlay);
    if (found.inMemory()) {
      return state.get(found.slot()) instanceof Inode.File file
          ? new MemoryContent(file.chunks)
          : null;
    }
    return found.through() ? host.orElse(null) : null;
  }

  ChangeSet changes() {
    List<Change> result = new ArrayList<>();
    candidates.forEach((path, candidate) -> {
      Optional<FileContent> before = Optional.ofNullable(candidate.before);
      Optional<FileContent> after = Optional.ofNullable(candidate.after);
      if (candidate.isApplied()) {
        return;
      }
      if (before.isPresent() && after.isPresent()) {
        if (!Contents.same(before.get(), after.get())) {
          result.add(new Change(ChangeKind.MODIFIED, path, before, after));
        }
      } else if (after.isPresent()) {
        result.add(new Change(ChangeKind.ADDED, path, before, after));
      } else if (before.isPresent()) {
        result.add(new Change(ChangeKind.REMOVED, path, before, after));
      }
    });
    return new ChangeSet(result);
  }
}
