package dev.terrarium.engine.internal.fs;

import dev.terrarium.engine.fs.FileAccessException;
import dev.terrarium.engine.fs.FileContent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The content of a host file as it was seen once; reading fails if it is another one by now. */
final class HostContent implements FileContent {
  private final PathGuard guard;
  private final List<String> names;
  private final String guestPath;
  private final FileStat seen;
  private volatile @Nullable String digest;

  HostContent(PathGuard guard, List<String> names, String guestPath, FileStat seen) {
    this.guard = guard;
    this.names = List.copyOf(names);
    this.guestPath = guestPath;
    this.seen = seen;
  }

  /** Remembers the digest, computed while the content was copied. */
  void digested(String sha256) {
    digest = sha256;
  }

  Instant modified() {
    return seen.modified();
  }

  @Override
  public long size() {
    return seen.size();
  }

  @Override
  public byte[] bytes() {
    byte[] bytes = Contents.allBytes(this, guestPath);
    if (bytes.length != seen.size()) {
      throw changed();
    }
    return bytes;
  }

  @Override
  public InputStream open() {
    try {
      FileStat now = guard.stat(names).orElseThrow(this::changed);
      if (!now.equals(seen)) {
        throw changed();
      }
      return Channels.newInputStream(guard.open(names));
    } catch (IOException e) {
      throw new FileAccessException(
          guestPath,
          FileAccessException.Reason.IO,
          "cannot read the host's file behind " + guestPath + ": " + e.getMessage(),
          e);
    }
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

  private FileAccessException changed() {
    return new FileAccessException(
        guestPath,
        FileAccessException.Reason.CONFLICT,
        "the host's file behind " + guestPath + " has changed since the guest saw it");
  }
}
