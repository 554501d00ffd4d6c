package dev.terrarium.engine.internal.fs;

import java.time.Instant;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * A file, directory or whiteout in a {@link MemoryTree}. Its owner may change it in place; everyone
 * else shares it and must copy it first. Serial numbers are never used twice in a JVM.
 */
abstract sealed class Inode {
  static final int FILE_PERMISSIONS = 0644;
  static final int DIRECTORY_PERMISSIONS = 0755;
  private static final AtomicLong SERIALS = new AtomicLong(1000);

  /** Who may change an inode in place; each is equal to itself only. */
  static final class Owner {}

  final long serial;
  final Owner owner;
  int permissions;
  Instant modified;

  private Inode(Owner owner, int permissions, Instant modified) {
    this.serial = SERIALS.incrementAndGet();
    this.owner = owner;
    this.permissions = permissions;
    this.modified = modified;
  }

  private Inode(Owner owner, Inode original) {
    this.serial = original.serial;
    this.owner = owner;
    this.permissions = original.permissions;
    this.modified = original.modified;
  }

  /** A copy that the new owner may change. */
  abstract Inode copy(Owner newOwner);

  /** A file and its bytes. */
  static final class File extends Inode {
    final Chunks chunks;
    @Nullable Origin origin;

    File(Owner owner, Instant now, Chunks chunks) {
      super(owner, FILE_PERMISSIONS, now);
      this.chunks = chunks;
    }

    private File(Owner owner, File original) {
      super(owner, original);
      this.chunks = original.chunks.copy();
      this.origin = original.origin;
    }

    @Override
    File copy(Owner newOwner) {
      return new File(newOwner, this);
    }
  }

  /** A directory: slots by name. */
  static final class Directory extends Inode {
    final TreeMap<String, Integer> entries;

    /** Whether the directory below, in an overlay, is hidden altogether. */
    boolean opaque;

    Directory(Owner owner, Instant now) {
      super(owner, DIRECTORY_PERMISSIONS, now);
      this.entries = new TreeMap<>();
    }

    private Directory(Owner owner, Directory original) {
      super(owner, original);
      this.entries = new TreeMap<>(original.entries);
      this.opaque = original.opaque;
    }

    @Override
    Directory copy(Owner newOwner) {
      return new Directory(newOwner, this);
    }
  }

  /** Hides what an overlay's lower directory has at this name. */
  static final class Whiteout extends Inode {
    final @Nullable Origin origin;

    Whiteout(Owner owner, Instant now, @Nullable Origin origin) {
      super(owner, 0, now);
      this.origin = origin;
    }

    @Override
    Whiteout copy(Owner newOwner) {
      return this;
    }
  }
}
