package dev.terrarium.engine.internal.fs;

import dev.terrarium.engine.fs.FileContent;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Content in memory, shared with the tree it comes from. */
final class MemoryContent implements FileContent {
  private final Chunks chunks;
  private volatile @Nullable String digest;

  /** The chunks must not change any more. */
  MemoryContent(Chunks frozen) {
    this.chunks = frozen;
  }

  Chunks chunks() {
    return chunks;
  }

  @Override
  public long size() {
    return chunks.size();
  }

  @Override
  public byte[] bytes() {
    return Contents.allBytes(this, "the file");
  }

  @Override
  public InputStream open() {
    return new ChunkStream(chunks);
  }

  @Override
  public String sha256() {
    String known = digest;
    if (known == null) {
      known = Contents.sha256(this);
      digest = known;
    }
    return known;
  }

  @Override
  public Optional<String> text() {
    return Contents.text(bytes());
  }

  private static final class ChunkStream extends InputStream {
    private final Chunks chunks;
    private long position;

    ChunkStream(Chunks chunks) {
      this.chunks = chunks;
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      if (length == 0) {
        return 0;
      }
      int count = chunks.read(position, ByteBuffer.wrap(target, offset, length));
      position += Math.max(0, count);
      return count;
    }

    @Override
    public int available() {
      return (int) Math.min(Integer.MAX_VALUE, chunks.size() - position);
    }
  }
}
