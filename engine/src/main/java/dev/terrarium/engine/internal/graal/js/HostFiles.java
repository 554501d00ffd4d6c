package dev.terrarium.engine.internal.graal.js;

import dev.terrarium.engine.internal.fs.FileStat;
import dev.terrarium.engine.internal.fs.GuestFiles;
import dev.terrarium.engine.internal.fs.GuestPath;
import dev.terrarium.engine.internal.fs.OpenRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.OpenOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * File operations for the module {@code fs}. Each call is {@code file(operation, path, system call,
 * ...)}; the system call is only for error messages.
 */
final class HostFiles {
  private static final int NO_SUCH_KIND = 3;

  private final Supplier<GuestFiles> current;
  private @Nullable Hooks hooks;

  HostFiles(Supplier<GuestFiles> files) {
    this.current = files;
  }

  private GuestFiles files() {
    return current.get();
  }

  void connect(Hooks preludeHooks) {
    hooks = preludeHooks;
  }

  private Hooks hooks() {
    return Objects.requireNonNull(hooks, "connect() comes first");
  }

  @Nullable Object call(Value... arguments) {
    String operation = arguments[0].asString();
    String path = arguments[1].asString();
    try {
      return switch (operation) {
        case "peek" -> peek(path);
        case "write" -> write(path, arguments[3], arguments[4].asString());
        case "rename" -> move(path, arguments[3].asString());
        case "copy" -> copy(path, arguments[3].asString(), !arguments[4].asBoolean());
        case "access" -> access(path, arguments[3].asBoolean());
        default -> simple(operation, path);
      };
    } catch (FileSystemException e) {
      FileErrors error = FileErrors.of(e);
      // Opening a directory works in Node; reading it does not.
      String call =
          operation.startsWith("read") && error.code().equals("EISDIR")
              ? "read"
              : arguments.length > 2 ? arguments[2].asString() : "open";
      throw error.raise(hooks(), call, path);
    } catch (IOException e) {
      throw FileErrors.IO.raise(hooks(), "open", path);
    }
  }

  private @Nullable Object simple(String operation, String path) throws IOException {
    GuestPath file = resolve(path);
    return switch (operation) {
      case "readText" -> new String(read(file), StandardCharsets.UTF_8);
      case "readBytes" -> new Lowering(hooks()).buffer(read(file));
      case "stat" -> stat(files().stat(file));
      case "list" -> hooks().array().execute(files().list(file).toArray());
      case "mkdir" -> {
        files().createDirectory(file);
        yield null;
      }
      case "unlink", "rmdir" -> delete(file, operation.equals("rmdir"));
      default -> throw new IllegalArgumentException(operation);
    };
  }

  private static GuestPath resolve(String path) throws FileSystemException {
    return GuestPath.WORKSPACE.resolve(path);
  }

  /** Facts, or null where there is nothing to see. */
  private @Nullable Object peek(String path) throws IOException {
    FileStat stat = statOrNull(resolve(path));
    return stat == null ? null : stat(stat);
  }

  private Value stat(FileStat stat) {
    int kind =
        switch (stat.kind()) {
          case FILE -> 0;
          case DIRECTORY -> 1;
          case DEVICE -> 2;
          case OTHER -> NO_SUCH_KIND;
        };
    return hooks()
        .array()
        .execute(
            kind,
            (double) stat.size(),
            (double) stat.modified().toEpochMilli(),
            stat.permissions(),
            (double) stat.inode());
  }

  private byte[] read(GuestPath file) throws IOException {
    requireNoDirectory(file);
    try (SeekableByteChannel channel = files().open(file, OpenRequest.READ)) {
      ByteBuffer content = ByteBuffer.allocate(Math.toIntExact(channel.size()));
      while (content.hasRemaining() && channel.read(content) >= 0) {}
      return content.hasRemaining()
          ? java.util.Arrays.copyOf(content.array(), content.position())
          : content.array();
    }
  }

  private @Nullable Object write(String path, Value data, String flag) throws IOException {
    ByteBuffer content =
        ByteBuffer.wrap(
            data.isString() ? data.asString().getBytes(StandardCharsets.UTF_8) : bytes(data));
    try (SeekableByteChannel channel = files().open(resolve(path), OpenRequest.of(options(flag)))) {
      while (content.hasRemaining()) {
        channel.write(content);
      }
    }
    return null;
  }

  private static Set<? extends OpenOption> options(String flag) {
    return switch (flag) {
      case "a", "a+" -> Set.of(StandardOpenOption.APPEND, StandardOpenOption.CREATE);
      case "ax", "xa" -> Set.of(StandardOpenOption.APPEND, StandardOpenOption.CREATE_NEW);
      case "wx", "xw" -> Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
      case "r+" -> Set.of(StandardOpenOption.WRITE);
      default ->
          Set.of(
              StandardOpenOption.WRITE,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING);
    };
  }

  private @Nullable Object delete(GuestPath file, boolean directory) throws IOException {
    if (files().stat(file).isDirectory() != directory) {
      throw directory
          ? new NotDirectoryException(file.toString())
          : new FileSystemException(file.toString(), null, "Is a directory");
    }
    files().delete(file);
    return null;
  }

  private @Nullable Object move(String from, String to) throws IOException {
    files().move(resolve(from), resolve(to), true);
    return null;
  }

  private @Nullable Object copy(String from, String to, boolean replace) throws IOException {
    requireNoDirectory(resolve(from));
    files().copy(resolve(from), resolve(to), replace);
    return null;
  }

  private void requireNoDirectory(GuestPath file) throws IOException {
    FileStat stat = statOrNull(file);
    if (stat != null && stat.isDirectory()) {
      throw new FileSystemException(file.toString(), null, "Is a directory");
    }
  }

  /** What may not be seen is as good as missing here; opening it is what gets refused. */
  private @Nullable FileStat statOrNull(GuestPath file) throws IOException {
    try {
      return files().stat(file);
    } catch (NoSuchFileException | NotDirectoryException | AccessDeniedException e) {
      return null;
    }
  }

  private @Nullable Object access(String path, boolean write) throws IOException {
    files().stat(resolve(path));
    if (write && !files().isWritable(resolve(path))) {
      throw new AccessDeniedException(path);
    }
    return null;
  }

  /** Copies an array buffer's content. */
  static byte[] bytes(Value buffer) {
    byte[] content = new byte[Math.toIntExact(buffer.getBufferSize())];
    buffer.readBuffer(0, content, 0, content.length);
    return content;
  }
}
