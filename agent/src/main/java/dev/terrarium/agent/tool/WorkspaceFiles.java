package dev.terrarium.agent.tool;

import dev.terrarium.engine.ToolException;
import dev.terrarium.engine.fs.FileAccessException;
import dev.terrarium.engine.fs.FileInfo;
import dev.terrarium.engine.fs.Workspace;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A session's files for tools: failures become messages for the model, with a way out. */
final class WorkspaceFiles {
  /** Where paths that are not absolute begin. */
  static final String ROOT = "/workspace";

  /** Folders that hold nothing that anybody wrote, unless they are asked for by name. */
  private static final Set<String> GENERATED =
      Set.of(".git", ".hg", ".svn", "node_modules", "__pycache__", ".venv", ".tox", ".mypy_cache");

  private static final int MAX_TEXT = 4 << 20;

  private final Supplier<Workspace> workspace;

  WorkspaceFiles(Supplier<Workspace> workspace) {
    this.workspace = workspace;
  }

  /** An operation on the workspace. */
  @FunctionalInterface
  interface Operation<T> {
    T on(Workspace workspace);
  }

  <T> T call(Operation<T> operation) throws ToolException {
    try {
      return operation.on(workspace.get());
    } catch (FileAccessException e) {
      throw new ToolException(e.getMessage() + fix(e.reason()));
    }
  }

  private static String fix(FileAccessException.Reason reason) {
    return switch (reason) {
      case NOT_FOUND -> ": look for it with find_files";
      case EXISTS -> ": choose another path or delete it first";
      case NOT_A_DIRECTORY -> ": a part of the path is a file";
      case IS_A_DIRECTORY -> ": it is a folder, list it with list_files";
      case NOT_EMPTY -> ": delete what is in it first";
      case DENIED -> ": use a path below /workspace";
      case QUOTA -> ": delete files that are no longer needed";
      case INVALID_PATH -> ": write a path such as src/main.py";
      case CONFLICT -> ": the file changed on the host, read it again";
      case BAD_ARCHIVE, IO -> "";
    };
  }

  /** A folder's path without a slash at its end, as the workspace itself spells it. */
  String folder(@Nullable String path) throws ToolException {
    String given = path == null || path.isBlank() ? ROOT : path;
    FileInfo info = call(files -> files.info(given));
    if (!info.directory()) {
      throw new ToolException(
          "'%s' is a file, not a folder: read it with read_file".formatted(Cut.shown(given)));
    }
    return info.path();
  }

  /** Everything below a folder, without what is generated. */
  List<FileInfo> below(String folder) throws ToolException {
    return call(files -> files.walk(folder)).stream()
        .filter(info -> !isGenerated(relative(folder, info.path())))
        .toList();
  }

  private static boolean isGenerated(String relative) {
    for (String part : relative.split("/", -1)) {
      if (GENERATED.contains(part)) {
        return true;
      }
    }
    return false;
  }

  static String relative(String folder, String path) {
    return path.startsWith(folder + "/") ? path.substring(folder.length() + 1) : path;
  }

  /** Paths are shown as short as models write them. */
  static String shown(String path) {
    return relative(ROOT, path);
  }

  /** The text of a file that has to be one. */
  String text(String path) throws ToolException {
    FileInfo info = call(files -> files.info(path));
    if (info.directory()) {
      throw new ToolException(
          "'%s' is a folder: list it with list_files".formatted(Cut.shown(path)));
    }
    if (info.size() > MAX_TEXT) {
      throw new ToolException(
          "'%s' has %,d bytes, more than the %,d that tools read: read parts of it in a program"
              .formatted(Cut.shown(path), info.size(), MAX_TEXT));
    }
    String text = textOrNull(info);
    if (text == null) {
      throw new ToolException(
          "'%s' is no UTF-8 text (%,d bytes): read it as bytes in a program"
              .formatted(Cut.shown(path), info.size()));
    }
    return text;
  }

  /** The text of a file, or null where it is binary or very large. */
  @Nullable String textOrNull(FileInfo info) throws ToolException {
    if (info.size() > MAX_TEXT) {
      return null;
    }
    byte[] bytes = call(files -> files.read(info.path()));
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.indexOf('\0') >= 0 ? null : text;
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
