package dev.terrarium.agent.tool;

import dev.terrarium.engine.Tool;
import dev.terrarium.engine.Tool.Description;
import dev.terrarium.engine.ToolException;
import dev.terrarium.engine.ToolType;
import dev.terrarium.engine.fs.FileAccessException;
import dev.terrarium.engine.fs.Workspace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Applies patches over several files: all of a patch, or nothing. Everything is worked out before
 * anything is written, and what was written is taken back if the workspace refuses the rest.
 */
final class PatchTool {
  private static final int MAX_PATCH = 2_000_000;
  private static final int MAX_REJECTS = 10;

  private final WorkspaceFiles files;

  PatchTool(WorkspaceFiles files) {
    this.files = files;
  }

  record Input(
      @Description(
              "a unified diff, or lines '*** Begin Patch', '*** Update File: path' (or Add,"
                  + " Delete), '@@ class or function', changes with ' ', '-' and '+', and"
                  + " '*** End Patch'")
          String patch) {}

  record Touched(String path, String action, long inserted, long removed) {}

  record Applied(List<Touched> files, List<String> notes) {}

  Tool tool() {
    return Tool.of(
        "apply_patch",
        "Applies a patch to one or more files: all of it, or nothing with the reasons. Context may"
            + " differ in whitespace and position.",
        Input.class,
        ToolType.of(Applied.class),
        this::apply);
  }

  private Applied apply(Input input) throws ToolException {
    return new Application().run(parse(input.patch()));
  }

  static List<FilePatch> parse(String patch) throws ToolException {
    if (patch.length() > MAX_PATCH) {
      throw new ToolException(
          "the patch has more than %,d characters: apply it in parts".formatted(MAX_PATCH));
    }
    List<FilePatch> found =
        patch.contains(EnvelopePatch.BEGIN)
            ? EnvelopePatch.parse(patch)
            : UnifiedPatch.parse(patch);
    if (found.isEmpty()) {
      throw new ToolException(
          "the patch '%s' changes no file: write a unified diff with '--- a/file', '+++ b/file' and '@@' lines, or lines from '*** Begin Patch' to '*** End Patch'"
              .formatted(Cut.shown(patch)));
    }
    return found;
  }

  /** One patch being applied. */
  private final class Application {
    /** Files as they shall be, null where they shall be gone; not yet written. */
    private final Map<String, @Nullable String> planned = new LinkedHashMap<>();

    private final List<String> rejects = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<Touched> touched = new ArrayList<>();

    Applied run(List<FilePatch> patches) throws ToolException {
      for (FilePatch patch : patches) {
        try {
          plan(patch);
        } catch (ToolException e) {
          rejects.add(String.valueOf(e.getMessage()));
        }
      }
      if (!rejects.isEmpty()) {
        String shown = String.join("\n- ", rejects.stream().limit(MAX_REJECTS).toList());
        String more =
            rejects.size() > MAX_REJECTS
                ? "\n- and %d more".formatted(rejects.size() - MAX_REJECTS)
                : "";
        throw new ToolException("the patch was not applied, no file changed:\n- " + shown + more);
      }
      write();
      return new Applied(touched, notes);
    }

    private void plan(FilePatch patch) throws ToolException {
      switch (patch) {
        case FilePatch.Add(String path, String content) -> {
          requireAbsent(path);
          planned.put(normal(path), content);
          touched.add(new Touched(path, "added", content.lines().count(), 0));
        }
        case FilePatch.Delete(String path) -> {
          String text = current(path);
          planned.put(normal(path), null);
          touched.add(new Touched(path, "deleted", 0, text.lines().count()));
        }
        case FilePatch.Update update -> planUpdate(update);
      }
    }

    private void planUpdate(FilePatch.Update update) throws ToolException {
      String text = current(update.path());
      String changed = new HunkEdit(update.path(), rejects, notes).apply(text, update.hunks());
      String target = update.movedTo();
      if (target == null) {
        planned.put(normal(update.path()), changed);
      } else {
        requireAbsent(target);
        planned.put(normal(update.path()), null);
        planned.put(normal(target), changed);
      }
      touched.add(
          new Touched(
              target == null ? update.path() : target,
              target == null ? "updated" : "moved",
              count(update, FilePatch.Kind.INSERT),
              count(update, FilePatch.Kind.REMOVE)));
    }

    private static long count(FilePatch.Update update, FilePatch.Kind kind) {
      return update.hunks().stream()
          .flatMap(hunk -> hunk.lines().stream())
          .filter(line -> line.kind() == kind)
          .count();
    }

    private String current(String path) throws ToolException {
      String key = normal(path);
      if (!planned.containsKey(key)) {
        return files.text(path);
      }
      String text = planned.get(key);
      if (text == null) {
        throw new ToolException("'%s' is deleted earlier in the patch".formatted(Cut.shown(path)));
      }
      return text;
    }

    private void requireAbsent(String path) throws ToolException {
      String key = normal(path);
      boolean there =
          planned.containsKey(key)
              ? planned.get(key) != null
              : files.call(workspace -> workspace.exists(path));
      if (there) {
        throw new ToolException(
            "'%s' exists already: update it instead, or delete it first"
                .formatted(Cut.shown(path)));
      }
    }

    private void write() throws ToolException {
      Map<String, Optional<byte[]>> before = new LinkedHashMap<>();
      files.call(workspace -> {
        try {
          planned.forEach((path, text) -> {
            before.put(
                path,
                workspace.exists(path) ? Optional.of(workspace.read(path)) : Optional.empty());
            writeOrDelete(workspace, path, text);
          });
        } catch (FileAccessException e) {
          undo(workspace, before);
          throw e;
        }
        return true;
      });
    }
  }

  private static void writeOrDelete(Workspace workspace, String path, @Nullable String text) {
    if (text == null) {
      workspace.delete(path);
    } else {
      workspace.writeText(path, text);
    }
  }

  /** New files go first, so that the quota which stopped the patch does not stop this. */
  private static void undo(Workspace workspace, Map<String, Optional<byte[]>> before) {
    before.forEach((path, bytes) -> {
      if (bytes.isEmpty() && workspace.exists(path)) {
        workspace.delete(path);
      }
    });
    before.forEach((path, bytes) -> bytes.ifPresent(content -> workspace.write(path, content)));
  }

  /** One spelling for each file, so that a patch may name it twice. */
  private static String normal(String path) {
    String full = path.startsWith("/") ? path : WorkspaceFiles.ROOT + "/" + path;
    List<String> parts = new ArrayList<>();
    for (String part : full.split("/", -1)) {
      if (part.equals("..")) {
        if (!parts.isEmpty()) {
          parts.removeLast();
        }
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.add(part);
      }
    }
    return "/" + String.join("/", parts);
  }
}
