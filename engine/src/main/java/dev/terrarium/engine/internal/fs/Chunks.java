package dev.terrarium.engine.internal.fs;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The bytes of a file in chunks that copies share until one of them writes.
 *
 * <p>The array of a chunk may be shorter than the chunk and reads as zeros from there, so holes
 * cost nothing; it grows by doubling, so appending is linear and a small file small. Not
 * thread-safe while it is written; immutable once nobody writes it any more.
 */
final class Chunks {
  static final int CHUNK = 1 << 16;
  private static final int SMALLEST = 64;
  private static final byte[] HOLE = new byte[0];

  /** 64 GiB: bounds the array of chunks, which a sparse file needs in full. */
  static final long MAX_SIZE = (long) CHUNK << 20;

  private byte[][] chunks;
  private final BitSet owned;
  private long size;

  Chunks() {
    this(new byte[0][], 0);
  }

  private Chunks(byte[][] chunks, long size) {
    this.chunks = chunks;
    this.owned = new BitSet();
    this.size = size;
  }

  static Chunks of(byte[] content) {
    Chunks result = new Chunks();
    result.write(0, ByteBuffer.wrap(content));
    return result;
  }

  /** A copy that shares all content; after this only the copy may be written. */
  Chunks copy() {
    return new Chunks(chunks.clone(), size);
  }

  /** A copy that shares all content, with both to be written later. */
  Chunks share() {
    owned.clear();
    return copy();
  }

  long size() {
    return size;
  }

  /** Reads at most what fits and returns how much it was, or -1 at or behind the end. */
  int read(long position, ByteBuffer target) {
    if (position >= size) {
      return -1;
    }
    int total = (int) Math.min(target.remaining(), size - position);
    long from = position;
    for (int left = total; left > 0; ) {
      int offset = (int) (from % CHUNK);
      int step = Math.min(left, CHUNK - offset);
      readChunk(chunk((int) (from / CHUNK)), offset, step, target);
      from += step;
      left -= step;
    }
    return total;
  }

  private static void readChunk(byte[] chunk, int offset, int length, ByteBuffer target) {
    int present = Math.clamp((long) chunk.length - offset, 0, length);
    target.put(chunk, Math.min(offset, chunk.length), present);
    if (present < length) {
      target.put(new byte[length - present]);
    }
  }

  private byte[] chunk(int index) {
    return index < chunks.length ? chunks[index] : HOLE;
  }

  /**
   * Writes everything in {@code source}; what lies between the end and {@code position} is zero.
   */
  void write(long position, ByteBuffer source) {
    long to = position;
    while (source.hasRemaining()) {
      int offset = (int) (to % CHUNK);
      int step = Math.min(source.remaining(), CHUNK - offset);
      source.get(writable((int) (to / CHUNK), offset + step), offset, step);
      to += step;
    }
    size = Math.max(size, to);
  }

  private byte[] writable(int index, int length) {
    if (index >= chunks.length) {
      int old = chunks.length;
      chunks = Arrays.copyOf(chunks, Math.max(index + 1, old * 2));
      Arrays.fill(chunks, old, chunks.length, HOLE);
    }
    byte[] chunk = chunk(index);
    if (!owned.get(index) || chunk.length < length) {
      int capacity = chunk.length;
      if (capacity < length) {
        capacity = Math.min(CHUNK, Math.max(SMALLEST, Math.max(length, 2 * capacity)));
      }
      chunk = Arrays.copyOf(chunk, capacity);
      chunks[index] = chunk;
      owned.set(index);
    }
    return chunk;
  }

  /** Cuts the content, or extends it with a hole. */
  void resize(long newSize) {
    if (newSize < size) {
      int kept = (int) ((newSize + CHUNK - 1) / CHUNK);
      chunks = Arrays.copyOf(chunks, Math.min(kept, chunks.length));
      owned.clear(kept, Math.max(kept, owned.length()));
      int tail = (int) (newSize % CHUNK);
      if (tail > 0 && kept <= chunks.length && chunk(kept - 1).length > tail) {
        // What was cut must read as zeros if the file grows again.
        chunks[kept - 1] = Arrays.copyOf(chunk(kept - 1), tail);
        owned.set(kept - 1);
      }
    }
    size = newSize;
  }
}
