package dev.terrarium.engine.internal.fs;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A tree that guests may write to: what was written is in a {@link MemoryTree}, and for an overlay
 * the host directory shows through wherever nothing was written or deleted.
 *
 * <p>Paths are valid names below the branch. Not thread-safe; {@link GuestFiles} locks.
 */
final class Branch {
  private final GuestPath at;
  private final MemoryTree tree;
  private final @Nullable PathGuard lower;

  Branch(GuestPath at, MemoryTree tree, @Nullable PathGuard lower) {
    this.at = at;
    this.tree = tree;
    this.lower = lower;
    tree.branch(at.toString());
  }

  GuestPath at() {
    return at;
  }

  MemoryTree tree() {
    return tree;
  }

  @Nullable PathGuard lower() {
    return lower;
  }

  String shown(List<String> names) {
    return at.descendant(names).toString();
  }

  private int root() {
    return tree.branch(at.toString());
  }

  private Lookup find(List<String> names) {
    return Lookup.find(tree::get, root(), names, lower != null);
  }

  private Optional<FileStat> below(Lookup place, List<String> names) throws IOException {
    return place.through() && lower != null ? lower.stat(names) : Optional.empty();
  }

  /** The facts about a path, or empty if nothing is there. */
  Optional<FileStat> stat(List<String> names) throws IOException {
    Lookup place = find(names);
    return place.inMemory() ? Optional.of(statOf(place.slot())) : below(place, names);
  }

  private FileStat statOf(int slot) {
    Inode inode = tree.get(slot);
    return inode instanceof Inode.File file
        ? new FileStat(
            FileStat.Kind.FILE, file.chunks.size(), file.modified, file.permissions, file.serial)
        : new FileStat(FileStat.Kind.DIRECTORY, 0, inode.modified, inode.permissions, inode.serial);
  }

  FileStat require(List<String> names) throws IOException {
    Optional<FileStat> stat = stat(names);
    if (stat.isPresent()) {
      return stat.get();
    }
    requireParent(names);
    throw new NoSuchFileException(shown(names));
  }

  /** Tells a missing directory from a file in its place, as POSIX does. */
  private void requireParent(List<String> names) throws IOException {
    for (int end = names.size() - 1; end > 0; end--) {
      Optional<FileStat> parent = stat(names.subList(0, end));
      if (parent.isPresent() && !parent.get().isDirectory()) {
        throw new NotDirectoryException(shown(names));
      }
      if (parent.isPresent()) {
        return;
      }
    }
  }

  List<String> list(List<String> names) throws IOException {
    if (!require(names).isDirectory()) {
      throw new NotDirectoryException(shown(names));
    }
    Lookup place = find(names);
    TreeSet<String> result = new TreeSet<>();
    if (lower != null && below(place, names).filter(FileStat::isDirectory).isPresent()) {
      result.addAll(lower.list(names));
    }
    if (place.inMemory()) {
      Inode.Directory directory = (Inode.Directory) tree.get(place.slot());
      directory.entries.forEach((name, slot) -> {
        if (tree.get(slot) instanceof Inode.Whiteout) {
          result.remove(name);
        } else {
          result.add(name);
        }
      });
    }
    return List.copyOf(result);
  }

  void createDirectory(List<String> names) throws IOException {
    if (names.isEmpty() || stat(names).isPresent()) {
      throw new FileAlreadyExistsException(shown(names));
    }
    int parent = directoryInMemory(names.subList(0, names.size() - 1), names);
    int slot = tree.newDirectory(shown(names));
    // Whatever the host has here was deleted, or there is nothing: it must not come back.
    ((Inode.Directory) tree.get(slot)).opaque = true;
    attach(parent, names.getLast(), slot);
  }

  /** The slot of a file to write to: made, or brought from the host, if it is not in memory yet. */
  int fileForWriting(List<String> names, OpenRequest request) throws IOException {
    Optional<FileStat> stat = stat(names);
    if (stat.isEmpty()) {
      return createFile(names, request);
    }
    if (request.createNew()) {
      throw new FileAlreadyExistsException(shown(names));
    }
    if (stat.get().isDirectory()) {
      throw FsErrors.isDirectory(shown(names));
    }
    Lookup place = find(names);
    int slot = place.inMemory() ? place.slot() : bringUp(names, stat.get(), request.truncate());
    if (request.truncate()) {
      tree.resize(slot, 0, shown(names));
    }
    return slot;
  }

  private int createFile(List<String> names, OpenRequest request) throws IOException {
    if (!request.creates()) {
      require(names);
    }
    int parent = directoryInMemory(names.subList(0, names.size() - 1), names);
    Origin origin = hiddenAt(names);
    int slot = tree.newFile(shown(names));
    ((Inode.File) tree.get(slot)).origin = origin;
    attach(parent, names.getLast(), slot);
    return slot;
  }

  /** The slot of a file that is read from memory, or -1 if it is on the host. */
  int fileForReading(List<String> names) throws IOException {
    require(names);
    return find(names).slot();
  }

  /** Puts an entry into a directory in place of a whiteout or a file, if there is one. */
  private void attach(int directory, String name, int slot) {
    Integer old = tree.mutableDirectory(directory).entries.put(name, slot);
    if (old != null) {
      tree.release(old);
    }
  }

  /** The directory in memory, with its parents; brought up from the host where needed. */
  private int directoryInMemory(List<String> names, List<String> asked) throws IOException {
    int slot = root();
    for (int end = 1; end <= names.size(); end++) {
      List<String> prefix = names.subList(0, end);
      Lookup place = find(prefix);
      if (place.inMemory() && !(tree.get(place.slot()) instanceof Inode.Directory)) {
        throw new NotDirectoryException(shown(asked));
      }
      if (!place.inMemory()) {
        FileStat stat =
            below(place, prefix).orElseThrow(() -> new NoSuchFileException(shown(asked)));
        if (!stat.isDirectory()) {
          throw new NotDirectoryException(shown(asked));
        }
        int made = tree.newDirectory(shown(prefix));
        attach(slot, prefix.getLast(), made);
        tree.get(made).modified = stat.modified();
        slot = made;
      } else {
        slot = place.slot();
      }
    }
    return slot;
  }

  /** Copies a file of the host into memory, or only its name if its content is not wanted. */
  private int bringUp(List<String> names, FileStat stat, boolean withoutContent)
      throws IOException {
    int parent = directoryInMemory(names.subList(0, names.size() - 1), names);
    Origin origin = originOf(names, stat);
    Chunks content =
        withoutContent
            ? new Chunks()
            : HostCopy.read(guard(), names, origin.content(), tree, shown(names));
    int slot = tree.newFile(shown(names), content);
    Inode.File file = (Inode.File) tree.get(slot);
    file.origin = origin;
    file.modified = stat.modified();
    attach(parent, names.getLast(), slot);
    return slot;
  }

  private PathGuard guard() {
    if (lower == null) {
      throw new IllegalStateException("no host directory at " + at);
    }
    return lower;
  }

  private Origin originOf(List<String> names, FileStat stat) {
    return new Origin(names, new HostContent(guard(), names, shown(names), stat));
  }

  /**
   * What is hidden, or about to be hidden, at a path: known to a file or whiteout, or the host's.
   */
  private @Nullable Origin hiddenAt(List<String> names) throws IOException {
    Lookup parent = find(names.subList(0, names.size() - 1));
    Integer slot =
        parent.inMemory() && tree.get(parent.slot()) instanceof Inode.Directory directory
            ? directory.entries.get(names.getLast())
            : null;
    if (slot != null) {
      return switch (tree.get(slot)) {
        case Inode.File file -> Origin.at(file.origin, names);
        case Inode.Whiteout whiteout -> whiteout.origin;
        case Inode.Directory _ -> null;
      };
    }
    return below(parent, names)
        .filter(FileStat::isFile)
        .map(stat -> originOf(names, stat))
        .orElse(null);
  }

  /** Deletes a file or an empty directory. */
  void delete(List<String> names) throws IOException {
    if (names.isEmpty()) {
      throw FsErrors.busy(shown(names));
    }
    if (require(names).isDirectory() && !list(names).isEmpty()) {
      throw new DirectoryNotEmptyException(shown(names));
    }
    detach(names, false);
  }

  /** Takes an entry out of its directory; what the host has there stays hidden. */
  private void detach(List<String> names, boolean keepInode) throws IOException {
    int parent = directoryInMemory(names.subList(0, names.size() - 1), names);
    String name = names.getLast();
    Integer slot = ((Inode.Directory) tree.get(parent)).entries.get(name);
    if (below(find(names.subList(0, names.size() - 1)), names).isPresent()) {
      int whiteout = tree.newWhiteout(shown(names), hiddenAt(names), slot != null);
      tree.mutableDirectory(parent).entries.put(name, whiteout);
    } else if (slot != null) {
      tree.mutableDirectory(parent).entries.remove(name);
    }
    if (slot != null && !keepInode) {
      tree.release(slot);
    }
  }

  /**
   * Moves a file or directory, within a branch or from one to another, as POSIX rename does: a file
   * replaces a file, a directory an empty directory.
   */
  void moveTo(List<String> names, Branch target, List<String> to, boolean replace)
      throws IOException {
    FileStat stat = require(names);
    if (names.isEmpty() || to.isEmpty()) {
      throw FsErrors.busy(shown(names));
    }
    if (target == this && names.equals(to)) {
      return;
    }
    if (target == this && to.size() > names.size() && to.subList(0, names.size()).equals(names)) {
      throw FsErrors.invalid(target.shown(to));
    }
    target.checkReplaceable(to, stat, replace);
    int parent = target.directoryInMemory(to.subList(0, to.size() - 1), to);
    int slot = inMemory(names);
    Origin hidden = target.lower == null ? null : target.hiddenAt(to);
    detach(names, true);
    if (tree.mutable(slot) instanceof Inode.File file) {
      file.origin = hidden;
    }
    target.attach(parent, to.getLast(), slot);
  }

  private void checkReplaceable(List<String> names, FileStat source, boolean replace)
      throws IOException {
    Optional<FileStat> there = stat(names);
    if (there.isEmpty()) {
      return;
    }
    if (!replace) {
      throw new FileAlreadyExistsException(shown(names));
    }
    if (there.get().isDirectory() && !source.isDirectory()) {
      throw FsErrors.isDirectory(shown(names));
    }
    if (!there.get().isDirectory() && source.isDirectory()) {
      throw new NotDirectoryException(shown(names));
    }
    if (there.get().isDirectory() && !list(names).isEmpty()) {
      throw new DirectoryNotEmptyException(shown(names));
    }
  }

  /** Brings a file, or a directory with all that is in it, into memory and cuts it off the host. */
  private int inMemory(List<String> names) throws IOException {
    FileStat stat = require(names);
    Lookup place = find(names);
    if (!stat.isDirectory()) {
      return place.inMemory() ? place.slot() : bringUp(names, stat, false);
    }
    if (place.inMemory() && !place.through()) {
      return place.slot();
    }
    int slot = directoryInMemory(names, names);
    for (String name : list(names)) {
      List<String> child = new ArrayList<>(names);
      child.add(name);
      inMemory(child);
    }
    Inode.Directory directory = (Inode.Directory) tree.mutable(slot);
    directory.opaque = true;
    return slot;
  }

  /** Copies a file without copying its content, or makes an empty directory. */
  void copyTo(List<String> names, Branch target, List<String> to, boolean replace)
      throws IOException {
    FileStat stat = require(names);
    target.checkReplaceable(to, stat, replace);
    if (stat.isDirectory()) {
      if (target.stat(to).isEmpty()) {
        target.createDirectory(to);
      }
      return;
    }
    Lookup place = find(names);
    Chunks content =
        place.inMemory()
            ? tree.sharedCopy(place.slot())
            : HostCopy.read(guard(), names, originOf(names, stat).content(), tree, shown(names));
    target.put(to, content);
  }

  /** Adds a file where nothing is yet, with a content that nobody else writes any more. */
  void add(List<String> names, Chunks content) throws IOException {
    if (stat(names).isPresent()) {
      throw new FileAlreadyExistsException(shown(names));
    }
    put(names, content);
  }

  private void put(List<String> names, Chunks content) throws IOException {
    int parent = directoryInMemory(names.subList(0, names.size() - 1), names);
    Origin hidden = lower == null ? null : hiddenAt(names);
    int slot = tree.newFile(shown(names), content);
    ((Inode.File) tree.get(slot)).origin = hidden;
    attach(parent, names.getLast(), slot);
  }

  /** The inode of a path, brought into memory, for changing its times or permissions. */
  Inode inodeForWriting(List<String> names) throws IOException {
    FileStat stat = require(names);
    Lookup place = find(names);
    if (place.inMemory()) {
      return tree.mutable(place.slot());
    }
    return tree.mutable(
        stat.isDirectory() ? directoryInMemory(names, names) : bringUp(names, stat, false));
  }
}
