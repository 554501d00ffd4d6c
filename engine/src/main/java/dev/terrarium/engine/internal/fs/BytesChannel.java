package dev.terrarium.engine.internal.fs;

import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/** Reads bytes in memory. */
public final class BytesChannel implements SeekableByteChannel {
  private final byte[] content;
  private long position;
  private boolean open = true;

  /** Reads an array, which must not change. */
  public BytesChannel(byte[] content) {
    this.content = content;
  }

  @Override
  public int read(ByteBuffer target) throws ClosedChannelException {
    requireOpen();
    if (position >= content.length) {
      return -1;
    }
    int count = (int) Math.min(target.remaining(), content.length - position);
    target.put(content, (int) position, count);
    position += count;
    return count;
  }

  @Override
  public int write(ByteBuffer source) {
    throw new NonWritableChannelException();
  }

  @Override
  public long position() throws ClosedChannelException {
    requireOpen();
    return position;
  }

  @Override
  public SeekableByteChannel position(long newPosition) throws ClosedChannelException {
    requireOpen();
    if (newPosition < 0) {
      throw new IllegalArgumentException("a position is never negative");
    }
    position = newPosition;
    return this;
  }

  @Override
  public long size() throws ClosedChannelException {
    requireOpen();
    return content.length;
  }

  @Override
  public SeekableByteChannel truncate(long size) {
    throw new NonWritableChannelException();
  }

  @Override
  public boolean isOpen() {
    return open;
  }

  @Override
  public void close() {
    open = false;
  }

  private void requireOpen() throws ClosedChannelException {
    if (!open) {
      throw new ClosedChannelException();
    }
  }
}
