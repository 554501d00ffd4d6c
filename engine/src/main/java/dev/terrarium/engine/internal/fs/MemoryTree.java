package dev.terrarium.engine.internal.fs;

import dev.terrarium.engine.fs.FileQuota;
import dev.terrarium.engine.fs.FileUsage;
import java.nio.file.FileSystemException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The inodes of all writable branches, their quota, and which of them are open.
 *
 * <p>{@link #freeze} is free: it gives away the inodes and a new owner copies each one when it is
 * first changed. Not thread-safe; {@link GuestFiles} locks.
 */
final class MemoryTree {
  /** An inode costs a few hundred bytes, so the first slots are few. */
  private static final int FIRST_SLOTS = 16;

  private final FileQuota quota;
  private final Clock clock;
  private final QuotaListener listener;

  private Inode.Owner owner = new Inode.Owner();
  private boolean slotsShared;
  private @Nullable Inode[] slots = new Inode[FIRST_SLOTS];
  private final Deque<Integer> free = new ArrayDeque<>();
  private long bytes;
  private int files;
  private final Map<Long, Integer> open = new HashMap<>();
  private Map<Long, Integer> orphans = new HashMap<>();

  MemoryTree(FileQuota quota, Clock clock, QuotaListener listener) {
    this.quota = quota;
    this.clock = clock;
    this.listener = listener;
    slots[0] = new Inode.Directory(owner, clock.instant());
    refill();
  }

  FileQuota quota() {
    return quota;
  }

  FileUsage usage() {
    return new FileUsage(bytes, files, quota);
  }

  /** The root directory of a branch, made when first asked for; it costs no quota. */
  int branch(String key) {
    Integer slot = ((Inode.Directory) get(0)).entries.get(key);
    if (slot == null) {
      slot = place(new Inode.Directory(owner, clock.instant()));
      mutableDirectory(0).entries.put(key, slot);
    }
    return slot;
  }

  Inode get(int slot) {
    return Objects.requireNonNull(slots[slot]);
  }

  /** The file that an open channel refers to, or null if it is gone. */
  Inode.@Nullable File file(int slot, long serial) {
    return slot < slots.length && slots[slot] instanceof Inode.File file && file.serial == serial
        ? file
        : null;
  }

  Inode.File mutableFile(int slot) {
    return (Inode.File) mutable(slot);
  }

  /** The directory, about to get or lose an entry. */
  Inode.Directory mutableDirectory(int slot) {
    Inode.Directory directory = (Inode.Directory) mutable(slot);
    directory.modified = clock.instant();
    return directory;
  }

  /** A copy of a file's content that shares everything with it until either is written. */
  Chunks sharedCopy(int slot) {
    return mutableFile(slot).chunks.share();
  }

  Inode mutable(int slot) {
    Inode inode = get(slot);
    if (inode.owner != owner) {
      inode = inode.copy(owner);
      ownSlots();
      slots[slot] = inode;
    }
    return inode;
  }

  private void ownSlots() {
    if (slotsShared) {
      slots = slots.clone();
      slotsShared = false;
    }
  }

  int newFile(String path) throws FileSystemException {
    return newFile(path, new Chunks());
  }

  /** A file with the given content, which must not be written by anyone else any more. */
  int newFile(String path, Chunks content) throws FileSystemException {
    chargeFile(path);
    try {
      chargeBytes(path, content.size());
    } catch (FileSystemException e) {
      files--;
      throw e;
    }
    return place(new Inode.File(owner, clock.instant(), content));
  }

  int newDirectory(String path) throws FileSystemException {
    chargeFile(path);
    return place(new Inode.Directory(owner, clock.instant()));
  }

  /**
   * A whiteout. One that takes the place of an entry is always to be had, since a deleted file must
   * not come back; the quota can be exceeded by as many files as are open and deleted.
   */
  int newWhiteout(String path, @Nullable Origin origin, boolean replaces)
      throws FileSystemException {
    if (replaces) {
      files++;
    } else {
      chargeFile(path);
    }
    return place(new Inode.Whiteout(owner, clock.instant(), origin));
  }

  private int place(Inode inode) {
    ownSlots();
    if (free.isEmpty()) {
      slots = Arrays.copyOf(slots, slots.length * 2);
      refill();
    }
    int slot = free.pop();
    slots[slot] = inode;
    return slot;
  }

  private void refill() {
    free.clear();
    for (int slot = 1; slot < slots.length; slot++) {
      if (slots[slot] == null) {
        free.add(slot);
      }
    }
  }

  private void chargeFile(String path) throws FileSystemException {
    if (files >= quota.maxFiles()) {
      listener.exceeded(QuotaListener.Resource.FILES, quota.maxFiles());
      throw FsErrors.noSpace(path);
    }
    files++;
  }

  /** Takes {@code more} bytes from the quota; negative gives them back. */
  void chargeBytes(String path, long more) throws FileSystemException {
    if (more > 0 && more > quota.maxBytes() - bytes) {
      listener.exceeded(QuotaListener.Resource.BYTES, quota.maxBytes());
      throw FsErrors.noSpace(path);
    }
    bytes += more;
  }

  /** How much more may be written. */
  long bytesLeft() {
    return Math.max(0, quota.maxBytes() - bytes);
  }

  /** Sets the size of a file, charging for growth. */
  void resize(int slot, long size, String path) throws FileSystemException {
    long old = ((Inode.File) get(slot)).chunks.size();
    if (size > Chunks.MAX_SIZE) {
      throw FsErrors.fileTooLarge(path);
    }
    chargeBytes(path, size - old);
    Inode.File file = mutableFile(slot);
    file.chunks.resize(size);
    file.modified = clock.instant();
  }

  Instant now() {
    return clock.instant();
  }

  /** Frees what no directory names any more; an open file stays until it is closed. */
  void release(int slot) {
    switch (get(slot)) {
      case Inode.File file when open.containsKey(file.serial) -> orphans.put(file.serial, slot);
      case Inode.File file -> drop(slot, file.chunks.size());
      case Inode.Directory directory -> {
        directory.entries.values().forEach(this::release);
        drop(slot, 0);
      }
      case Inode.Whiteout _ -> drop(slot, 0);
    }
  }

  private void drop(int slot, long size) {
    ownSlots();
    slots[slot] = null;
    free.push(slot);
    bytes -= size;
    files--;
  }

  void opened(long serial) {
    open.merge(serial, 1, Integer::sum);
  }

  void closed(long serial) {
    open.computeIfPresent(serial, (_, count) -> count == 1 ? null : count - 1);
    if (!open.containsKey(serial)) {
      Integer orphan = orphans.remove(serial);
      if (orphan != null) {
        drop(orphan, ((Inode.File) get(orphan)).chunks.size());
      }
    }
  }

  /** The tree as it is now, to be kept. Later changes copy what they touch. */
  TreeState freeze() {
    owner = new Inode.Owner();
    slotsShared = true;
    return new TreeState(slots, bytes, files, Map.copyOf(orphans));
  }

  /** Makes the tree what it was. Channels to files that are not in it fail from now on. */
  void restore(TreeState state) {
    owner = new Inode.Owner();
    slotsShared = true;
    slots = state.slots();
    bytes = state.bytes();
    files = state.files();
    orphans = new HashMap<>(state.orphans());
    refill();
    orphans.entrySet().stream()
        .filter(orphan -> !open.containsKey(orphan.getKey()))
        .toList()
        .forEach(orphan -> {
          orphans.remove(orphan.getKey());
          drop(orphan.getValue(), ((Inode.File) get(orphan.getValue())).chunks.size());
        });
  }
}
