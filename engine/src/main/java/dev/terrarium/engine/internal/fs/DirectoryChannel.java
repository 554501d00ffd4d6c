package dev.terrarium.engine.internal.fs;

import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileSystemException;

/**
 * A directory opened like a file, which POSIX allows and Python's {@code shutil.rmtree} does. It
 * cannot be read.
 */
final class DirectoryChannel implements SeekableByteChannel {
  private final String path;
  private volatile boolean closed;

  DirectoryChannel(String path) {
    this.path = path;
  }

  @Override
  public int read(ByteBuffer target) throws FileSystemException {
    throw FsErrors.isDirectory(path);
  }

  @Override
  public int write(ByteBuffer source) {
    throw new NonWritableChannelException();
  }

  @Override
  public long position() {
    return 0;
  }

  @Override
  public SeekableByteChannel position(long newPosition) {
    return this;
  }

  @Override
  public long size() {
    return 0;
  }

  @Override
  public SeekableByteChannel truncate(long size) {
    throw new NonWritableChannelException();
  }

  @Override
  public boolean isOpen() {
    return !closed;
  }

  @Override
  public void close() {
    closed = true;
  }
}
