package dev.terrarium.engine.internal.fs;

import dev.terrarium.engine.fs.ChangeSet;
import dev.terrarium.engine.fs.FileInfo;
import dev.terrarium.engine.fs.FileUsage;
import dev.terrarium.engine.fs.Snapshot;
import dev.terrarium.engine.fs.Workspace;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The host's view: the guest's files without streams and with unchecked errors. */
final class SessionWorkspace implements Workspace {
  private final GuestFiles files;

  SessionWorkspace(GuestFiles files) {
    this.files = files;
  }

  private <T> T reading(String path, Call<T> call) {
    try {
      GuestPath guestPath = GuestPath.WORKSPACE.resolve(path);
      return files.hostCall(() -> call.on(guestPath));
    } catch (IOException e) {
      throw HostErrors.unchecked(e, path);
    }
  }

  private <T> T changing(String path, Call<T> call) {
    try {
      GuestPath guestPath = GuestPath.WORKSPACE.resolve(path);
      return files.hostChange(() -> call.on(guestPath));
    } catch (IOException e) {
      throw HostErrors.unchecked(e, path);
    }
  }

  private interface Call<T> {
    T on(GuestPath path) throws IOException;
  }

  @Override
  public byte[] read(String path) {
    return reading(
        path,
        guestPath -> {
          try (SeekableByteChannel channel = files.open(guestPath, OpenRequest.READ)) {
            return readAll(channel, path);
          }
        });
  }

  private static byte[] readAll(SeekableByteChannel channel, String path) throws IOException {
    if (channel.size() > Integer.MAX_VALUE - 8) {
      throw FsErrors.fileTooLarge(path);
    }
    ByteBuffer buffer = ByteBuffer.allocate((int) channel.size());
    int count = 0;
    while (count >= 0 && buffer.hasRemaining()) {
      count = channel.read(buffer);
    }
    return Arrays.copyOf(buffer.array(), buffer.position());
  }

  @Override
  public String readText(String path) {
    return new String(read(path), StandardCharsets.UTF_8);
  }

  @Override
  public void write(String path, byte[] content) {
    put(path, content, OpenRequest.REPLACE);
  }

  @Override
  public void writeText(String path, String content) {
    write(path, content.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void append(String path, byte[] content) {
    put(path, content, OpenRequest.APPEND);
  }

  private void put(String path, byte[] content, OpenRequest request) {
    changing(
        path,
        guestPath -> {
          makeDirectories(guestPath.parent());
          try (SeekableByteChannel channel = files.open(guestPath, request)) {
            return channel.write(ByteBuffer.wrap(content));
          }
        });
  }

  @Override
  public void createDirectory(String path) {
    changing(
        path,
        guestPath -> {
          makeDirectories(guestPath);
          return true;
        });
  }

  private void makeDirectories(GuestPath path) throws IOException {
    if (exists(path)) {
      if (!files.stat(path).isDirectory()) {
        throw new FileAlreadyExistsException(path.toString());
      }
      return;
    }
    makeDirectories(path.parent());
    files.createDirectory(path);
  }

  private boolean exists(GuestPath path) throws IOException {
    try {
      files.stat(path);
      return true;
    } catch (NoSuchFileException | NotDirectoryException e) {
      return false;
    }
  }

  @Override
  public boolean delete(String path) {
    return changing(
        path,
        guestPath -> {
          if (!exists(guestPath)) {
            return false;
          }
          if (files.isRoot(guestPath)) {
            throw FsErrors.busy(path);
          }
          deleteTree(guestPath);
          return true;
        });
  }

  private void deleteTree(GuestPath path) throws IOException {
    if (files.stat(path).isDirectory()) {
      for (String name : files.list(path)) {
        deleteTree(path.child(name));
      }
    }
    files.delete(path);
  }

  @Override
  public void move(String from, String to) {
    changing(
        from,
        guestPath -> {
          files.move(guestPath, GuestPath.WORKSPACE.resolve(to), true);
          return true;
        });
  }

  @Override
  public boolean exists(String path) {
    return reading(path, this::exists);
  }

  @Override
  public List<FileInfo> list(String path) {
    return reading(
        path,
        guestPath -> {
          List<FileInfo> result = new ArrayList<>();
          for (String name : files.list(guestPath)) {
            addInfo(guestPath.child(name), result);
          }
          return result;
        });
  }

  @Override
  public List<FileInfo> walk(String path) {
    return reading(
        path,
        guestPath -> {
          List<FileInfo> result = new ArrayList<>();
          walk(guestPath, result);
          return result;
        });
  }

  private void walk(GuestPath path, List<FileInfo> result) throws IOException {
    for (String name : files.list(path)) {
      if (addInfo(path.child(name), result)) {
        walk(path.child(name), result);
      }
    }
  }

  /** Adds an entry and says whether it is a directory. */
  private boolean addInfo(GuestPath path, List<FileInfo> result) throws IOException {
    try {
      FileInfo info = info(path);
      result.add(info);
      return info.directory();
    } catch (AccessDeniedException | NoSuchFileException e) {
      // In a mount: a link that leads nowhere or out of it, or a file that is gone by now.
      return false;
    }
  }

  @Override
  public FileInfo info(String path) {
    return reading(path, this::info);
  }

  private FileInfo info(GuestPath path) throws IOException {
    FileStat stat = files.stat(path);
    return new FileInfo(path.toString(), stat.isDirectory(), stat.size(), stat.modified());
  }

  @Override
  public ChangeSet changes() {
    return reading("/", _ -> files.history().changes()).changes();
  }

  @Override
  public ChangeSet changesSince(Snapshot earlier) {
    return reading("/", _ -> files.history().changesSince(earlier)).changes();
  }

  @Override
  public Snapshot snapshot() {
    return reading("/", _ -> files.history().snapshot());
  }

  @Override
  public void restore(Snapshot snapshot) {
    reading(
        "/",
        _ -> {
          files.history().restore(snapshot);
          return true;
        });
  }

  @Override
  public FileUsage usage() {
    return files.usage();
  }
}
