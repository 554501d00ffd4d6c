package dev.terrarium.engine.internal.fs;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileSystemException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The channels a guest has open, of which there may be only so many. {@link GuestFiles} locks. */
final class OpenFiles {
  static final int MOST = 1024;

  private final QuotaListener listener;
  private final Set<SeekableByteChannel> open = Collections.newSetFromMap(new IdentityHashMap<>());

  OpenFiles(QuotaListener listener) {
    this.listener = listener;
  }

  void checkRoom(String path) throws FileSystemException {
    if (open.size() >= MOST) {
      listener.exceeded(QuotaListener.Resource.OPEN_FILES, MOST);
      throw FsErrors.tooManyOpen(path);
    }
  }

  void add(SeekableByteChannel channel) {
    open.add(channel);
  }

  void remove(SeekableByteChannel channel) {
    open.remove(channel);
  }

  /** Closes a channel whose user is gone. */
  static void close(SeekableByteChannel channel) {
    try {
      channel.close();
    } catch (IOException e) {
      // Only host files can fail, and they were only read: nothing is lost.
      return;
    }
  }

  List<SeekableByteChannel> all() {
    return List.copyOf(open);
  }
}
