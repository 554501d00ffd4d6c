package dev.terrarium.engine.internal.guard;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Woven classes by what they were woven from, kept on disk between JVMs. Thread-safe; looking up
 * loads no class.
 */
final class WovenCache {
  private static final int MAGIC = 0x7e44_0001;
  private static final int MOST_BYTES = 64 << 20;

  /** A woven class, as a part of the buffer it was read from or made in, and its checksum. */
  private record Entry(String name, int originalCrc, int crc, ByteBuffer woven) {
    /** Returns the bytes of the class, or null where they are damaged. */
    byte @Nullable [] bytes() {
      try {
        byte[] bytes = new byte[woven.remaining()];
        woven.duplicate().get(bytes);
        return checksum(ByteBuffer.wrap(bytes)) == crc ? bytes : null;
      } catch (InternalError e) {
        return null; // what a mapped file answers where it cannot be read any more
      }
    }
  }

  private final CacheFile file;
  private final Map<Long, Entry> stored;
  private final ConcurrentMap<Long, Entry> fresh = new ConcurrentHashMap<>();

  private WovenCache(CacheFile file, Map<Long, Entry> stored) {
    this.file = file;
    this.stored = stored;
  }

  /** Opens a cache; one that cannot be read is empty. */
  static WovenCache open(CacheFile file) {
    return new WovenCache(file, read(file));
  }

  /**
   * Returns what a class was woven to, an empty array where there was nothing to weave, or null.
   */
  byte @Nullable [] find(String name, byte[] original) {
    int crc = checksum(ByteBuffer.wrap(original));
    Entry entry = stored.get(key(name, crc));
    if (entry == null || entry.originalCrc != crc || !entry.name.equals(name)) {
      return null;
    }
    return entry.bytes();
  }

  /** Adds a class, to be stored with the next {@link #save()}. */
  void add(String name, byte[] original, byte[] woven) {
    int originalCrc = checksum(ByteBuffer.wrap(original));
    ByteBuffer bytes = ByteBuffer.wrap(woven);
    fresh.put(
        key(name, originalCrc), new Entry(name, originalCrc, checksum(bytes.duplicate()), bytes));
  }

  /** Returns how many classes were added since the last save. */
  int unsaved() {
    return fresh.size();
  }

  /** Writes what was added, together with what other processes have written meanwhile. */
  void save() throws IOException {
    if (fresh.isEmpty()) {
      return;
    }
    Map<Long, Entry> added = new HashMap<>(fresh);
    Map<Long, Entry> all = read(file);
    all.putAll(added);
    // Too much comes from versions that are gone; what is still used will be added again.
    Map<Long, Entry> kept = size(all) > MOST_BYTES ? added : all;
    file.write(out -> write(kept, out));
    added.forEach(fresh::remove);
  }

  private static Long key(String name, int originalCrc) {
    return ((long) name.hashCode() << 32) | (originalCrc & 0xffff_ffffL);
  }

  private static int checksum(ByteBuffer bytes) {
    CRC32C crc = new CRC32C();
    crc.update(bytes);
    return (int) crc.getValue();
  }

  private static int size(Map<Long, Entry> entries) {
    int size = 4;
    for (Entry entry : entries.values()) {
      size += 14 + entry.name.length() * 3 + entry.woven.remaining();
    }
    return size;
  }

  private static void write(Map<Long, Entry> entries, DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    for (Entry entry : entries.values()) {
      byte[] woven = entry.bytes();
      if (woven != null) {
        byte[] name = entry.name.getBytes(StandardCharsets.UTF_8);
        out.writeShort(name.length);
        out.write(name);
        out.writeInt(entry.originalCrc);
        out.writeInt(entry.crc);
        out.writeInt(woven.length);
        out.write(woven);
      }
    }
  }

  private static Map<Long, Entry> read(CacheFile file) {
    Map<Long, Entry> entries = new HashMap<>();
    try {
      ByteBuffer in = file.read();
      if (in != null && in.remaining() >= 4 && in.getInt() == MAGIC) {
        while (in.hasRemaining()) {
          Entry entry = entry(in);
          entries.put(key(entry.name, entry.originalCrc), entry);
        }
      }
    } catch (IOException
        | BufferUnderflowException
        | IllegalArgumentException
        | IndexOutOfBoundsException e) {
      // Not a file of ours after all; each entry that was read is checked when it is used.
    }
    return entries;
  }

  private static Entry entry(ByteBuffer in) {
    byte[] name = new byte[in.getShort() & 0xffff];
    in.get(name);
    int originalCrc = in.getInt();
    int crc = in.getInt();
    int length = in.getInt();
    ByteBuffer woven = in.slice(in.position(), length);
    in.position(in.position() + length);
    return new Entry(new String(name, StandardCharsets.UTF_8), originalCrc, crc, woven);
  }
}
