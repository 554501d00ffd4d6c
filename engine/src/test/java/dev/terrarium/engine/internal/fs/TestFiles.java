package dev.terrarium.engine.internal.fs;

import dev.terrarium.engine.fs.FileQuota;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.OpenOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A guest's files with everything that the listeners heard. */
final class TestFiles {
  static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

  final List<String> denied = new ArrayList<>();
  final List<String> exceeded = new ArrayList<>();
  final GuestFiles files;

  TestFiles(FilesSpec spec) throws IOException {
    files =
        GuestFiles.open(
            spec.withClock(Clock.fixed(NOW, ZoneOffset.UTC))
                .withListeners(
                    (path, operation) -> denied.add(operation + " " + path),
                    (resource, limit) -> exceeded.add(resource + " " + limit)));
  }

  static TestFiles withQuota(long bytes, int files) throws IOException {
    return new TestFiles(FilesSpec.DEFAULT.withQuota(new FileQuota(bytes, files)));
  }

  static GuestPath path(String text) throws IOException {
    return GuestPath.WORKSPACE.resolve(text);
  }

  SeekableByteChannel open(String path, OpenOption... options) throws IOException {
    return files.open(path(path), OpenRequest.of(Set.of(options)));
  }

  void write(String path, String text) throws IOException {
    try (SeekableByteChannel channel =
        open(
            path,
            StandardOpenOption.WRITE,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      channel.write(bytes(text));
    }
  }

  String read(String path) throws IOException {
    try (SeekableByteChannel channel = open(path, StandardOpenOption.READ)) {
      return read(channel);
    }
  }

  static String read(SeekableByteChannel channel) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate((int) channel.size());
    channel.position(0).read(buffer);
    return new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8);
  }

  static ByteBuffer bytes(String text) {
    return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
  }

  void mkdir(String path) throws IOException {
    files.createDirectory(path(path));
  }

  void delete(String path) throws IOException {
    files.delete(path(path));
  }

  void rename(String from, String to) throws IOException {
    files.move(path(from), path(to), true);
  }

  List<String> list(String path) throws IOException {
    return files.list(path(path));
  }

  FileStat stat(String path) throws IOException {
    return files.stat(path(path));
  }
}
