package dev.terrarium.engine.internal.fs;

import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SeekableByteChannel;

/** {@code /dev/null}: always empty, takes everything. */
final class NullChannel implements SeekableByteChannel {
  private volatile boolean closed;

  @Override
  public int read(ByteBuffer target) throws ClosedChannelException {
    checkOpen();
    return -1;
  }

  @Override
  public int write(ByteBuffer source) throws ClosedChannelException {
    checkOpen();
    int count = source.remaining();
    source.position(source.limit());
    return count;
  }

  @Override
  public long position() throws ClosedChannelException {
    checkOpen();
    return 0;
  }

  @Override
  public SeekableByteChannel position(long newPosition) throws ClosedChannelException {
    checkOpen();
    return this;
  }

  @Override
  public long size() throws ClosedChannelException {
    checkOpen();
    return 0;
  }

  @Override
  public SeekableByteChannel truncate(long size) throws ClosedChannelException {
    checkOpen();
    return this;
  }

  @Override
  public boolean isOpen() {
    return !closed;
  }

  @Override
  public void close() {
    closed = true;
  }

  private void checkOpen() throws ClosedChannelException {
    if (closed) {
      throw new ClosedChannelException();
    }
  }
}
