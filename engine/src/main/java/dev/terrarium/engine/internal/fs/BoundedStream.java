package dev.terrarium.engine.internal.fs;

import dev.terrarium.engine.fs.FileAccessException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Rejects an archive as soon as more than so many bytes were read from it. */
final class BoundedStream extends FilterInputStream {
  private final boolean outermost;
  private final long most;
  private final String complaint;
  private long count;

  /** Outermost is the caller's own stream, whose failures say nothing about the archive. */
  BoundedStream(InputStream in, boolean outermost, long most, String complaint) {
    super(in);
    this.outermost = outermost;
    this.most = most;
    this.complaint = complaint;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int read = readSource(target, offset, length);
    count += Math.max(0, read);
    if (count > most) {
      throw new FileAccessException(
          "archive", FileAccessException.Reason.BAD_ARCHIVE, "the archive " + complaint);
    }
    return read;
  }

  private int readSource(byte[] target, int offset, int length) throws IOException {
    try {
      return in.read(target, offset, length);
    } catch (IOException e) {
      if (!outermost) {
        throw e;
      }
      throw new FileAccessException(
          "archive",
          FileAccessException.Reason.IO,
          "cannot read the archive: " + e.getMessage(),
          e);
    }
  }

  @Override
  public long skip(long n) throws IOException {
    long left = n;
    byte[] buffer = new byte[8192];
    while (left > 0) {
      int read = read(buffer, 0, (int) Math.min(buffer.length, left));
      if (read < 0) {
        break;
      }
      left -= read;
    }
    return n - left;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
