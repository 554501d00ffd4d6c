package dev.terrarium.engine.internal.graal.js;

import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/** Reads bytes in memory. */
final class BytesChannel implements SeekableByteChannel {
  private final ByteBuffer content;
  private boolean open = true;

  BytesChannel(ByteBuffer content) {
    this.content = content;
  }

  @Override
  public int read(ByteBuffer target) throws ClosedChannelException {
    requireOpen();
    if (!content.hasRemaining()) {
      return -1;
    }
    int count = Math.min(target.remaining(), content.remaining());
    target.put(content.slice(content.position(), count));
    content.position(content.position() + count);
    return count;
  }

  @Override
  public int write(ByteBuffer source) {
    throw new NonWritableChannelException();
  }

  @Override
  public long position() throws ClosedChannelException {
    requireOpen();
    return content.position();
  }

  @Override
  public SeekableByteChannel position(long position) throws ClosedChannelException {
    requireOpen();
    content.position(Math.clamp(position, 0, content.limit()));
    return this;
  }

  @Override
  public long size() throws ClosedChannelException {
    requireOpen();
    return content.limit();
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
