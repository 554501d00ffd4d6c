package dev.terrarium.engine.internal.fs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.security.MessageDigest;
import java.util.List;

/** Reads host files into memory, never more than the quota has left. */
final class HostCopy {
  private HostCopy() {}

  /** The content of a host file; {@code seen} learns its digest. */
  static Chunks read(
      PathGuard guard, List<String> names, HostContent seen, MemoryTree tree, String shown)
      throws IOException {
    long left = tree.bytesLeft();
    if (seen.size() > left) {
      // Charging more than there is reports the quota and throws.
      tree.chargeBytes(shown, seen.size());
    }
    MessageDigest digest = Contents.sha256();
    Chunks result = new Chunks();
    try (SeekableByteChannel channel = guard.open(names)) {
      ByteBuffer buffer = ByteBuffer.allocate(Chunks.CHUNK);
      while (result.size() <= left && channel.read(buffer.clear()) >= 0) {
        digest.update(buffer.flip().duplicate());
        result.write(result.size(), buffer);
      }
    }
    seen.digested(Contents.hex(digest));
    return result;
  }

  /** Copies all bytes from one channel to another. */
  static void transfer(SeekableByteChannel source, SeekableByteChannel target) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(Chunks.CHUNK);
    while (source.read(buffer.clear()) >= 0) {
      target.write(buffer.flip());
    }
  }
}
