package dev.terrarium.engine.internal.fs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonReadableChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.util.concurrent.locks.ReentrantLock;

/** An open file in memory. Refers to the file itself, so it survives renaming and unlinking. */
final class MemoryChannel implements SeekableByteChannel {
  private final ReentrantLock lock;
  private final MemoryTree tree;
  private final OpenFiles openFiles;
  private final OpenRequest request;
  private final String path;
  private final int slot;
  private final long serial;
  private long position;
  private boolean closed;

  /** The facts a channel is opened with. */
  record Opened(MemoryTree tree, int slot, OpenRequest request, String path) {}

  MemoryChannel(ReentrantLock lock, OpenFiles openFiles, Opened opened) {
    this.lock = lock;
    this.openFiles = openFiles;
    this.tree = opened.tree;
    this.request = opened.request;
    this.path = opened.path;
    this.slot = opened.slot;
    this.serial = tree.get(slot).serial;
    tree.opened(serial);
    openFiles.add(this);
  }

  private Inode.File file() throws ClosedChannelException {
    Inode.File file = closed ? null : tree.file(slot, serial);
    if (file == null) {
      throw new ClosedChannelException();
    }
    return file;
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    lock.lock();
    try {
      Inode.File file = file();
      if (!request.read()) {
        throw new NonReadableChannelException();
      }
      int count = file.chunks.read(position, target);
      position += Math.max(0, count);
      return count;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public int write(ByteBuffer source) throws IOException {
    lock.lock();
    try {
      long size = writable().chunks.size();
      long start = request.append() ? size : position;
      int count = source.remaining();
      if (count == 0) {
        return 0;
      }
      if (start > Chunks.MAX_SIZE - count) {
        throw FsErrors.fileTooLarge(path);
      }
      tree.chargeBytes(path, Math.max(0, start + count - size));
      Inode.File file = tree.mutableFile(slot);
      file.chunks.write(start, source);
      file.modified = tree.now();
      position = start + count;
      return count;
    } finally {
      lock.unlock();
    }
  }

  private Inode.File writable() throws ClosedChannelException {
    Inode.File file = file();
    if (!request.write()) {
      throw new NonWritableChannelException();
    }
    return file;
  }

  @Override
  public long position() throws IOException {
    lock.lock();
    try {
      file();
      return position;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public SeekableByteChannel position(long newPosition) throws IOException {
    if (newPosition < 0) {
      throw new IllegalArgumentException(
          "position is " + newPosition + ": it must not be negative");
    }
    lock.lock();
    try {
      file();
      position = newPosition;
      return this;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public long size() throws IOException {
    lock.lock();
    try {
      return file().chunks.size();
    } finally {
      lock.unlock();
    }
  }

  /** Cuts the file; never extends it, as {@link SeekableByteChannel} wants. */
  @Override
  public SeekableByteChannel truncate(long size) throws IOException {
    if (size < 0) {
      throw new IllegalArgumentException("size is " + size + ": it must not be negative");
    }
    lock.lock();
    try {
      if (size < writable().chunks.size()) {
        tree.resize(slot, size, path);
      }
      position = Math.min(position, size);
      return this;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public boolean isOpen() {
    lock.lock();
    try {
      return !closed;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    lock.lock();
    try {
      if (!closed) {
        closed = true;
        openFiles.remove(this);
        tree.closed(serial);
      }
    } finally {
      lock.unlock();
    }
  }
}
