package dev.terrarium.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads lines of bounded length and counts bytes. */
final class BatchLines {
  /** Room for the longest source text with every character escaped, and something around it. */
  static final int MAX_BYTES = 64 << 20;

  private final InputStream in;
  private final int maxBytes;
  private long bytesRead;

  /**
   * A line.
   *
   * @param bytes its bytes without the line break; null where it was too long to keep
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Line(byte @Nullable [] bytes) {
    boolean isBlank() {
      if (bytes == null) {
        return false;
      }
      for (byte b : bytes) {
        if (b != ' ' && b != '\t' && b != '\r') {
          return false;
        }
      }
      return true;
    }
  }

  BatchLines(InputStream in, int maxBytes) {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.maxBytes = maxBytes;
  }

  long bytesRead() {
    return bytesRead;
  }

  /** Returns the next line, or null at the end. */
  @Nullable Line next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean any = false;
    boolean tooLong = false;
    for (int b = in.read(); b >= 0; b = in.read()) {
      any = true;
      bytesRead++;
      if (b == '\n') {
        break;
      }
      if (line.size() < maxBytes) {
        line.write(b);
      } else {
        tooLong = true;
      }
    }
    return any ? new Line(tooLong ? null : line.toByteArray()) : null;
  }
}
