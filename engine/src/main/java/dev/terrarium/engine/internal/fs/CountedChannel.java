package dev.terrarium.engine.internal.fs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.util.concurrent.locks.ReentrantLock;

/** A read-only channel of a host or system file that counts as open. */
final class CountedChannel implements SeekableByteChannel {
  private final ReentrantLock lock;
  private final OpenFiles openFiles;
  private final SeekableByteChannel channel;

  CountedChannel(ReentrantLock lock, OpenFiles openFiles, SeekableByteChannel channel) {
    this.lock = lock;
    this.openFiles = openFiles;
    this.channel = channel;
    openFiles.add(this);
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    return channel.read(target);
  }

  @Override
  public int write(ByteBuffer source) {
    throw new NonWritableChannelException();
  }

  @Override
  public long position() throws IOException {
    return channel.position();
  }

  @Override
  public SeekableByteChannel position(long newPosition) throws IOException {
    channel.position(newPosition);
    return this;
  }

  @Override
  public long size() throws IOException {
    return channel.size();
  }

  @Override
  public SeekableByteChannel truncate(long size) {
    throw new NonWritableChannelException();
  }

  @Override
  public boolean isOpen() {
    return channel.isOpen();
  }

  @Override
  public void close() throws IOException {
    lock.lock();
    try {
      openFiles.remove(this);
    } finally {
      lock.unlock();
    }
    channel.close();
  }
}
