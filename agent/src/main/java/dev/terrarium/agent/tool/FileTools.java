package dev.terrarium.agent.tool;

import dev.terrarium.engine.Tool;
import dev.terrarium.engine.Tool.Description;
import dev.terrarium.engine.ToolException;
import dev.terrarium.engine.ToolType;
import dev.terrarium.engine.fs.ChangeSet;
import dev.terrarium.engine.fs.FileInfo;
import dev.terrarium.engine.fs.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Tools on the files of a session: list, tree, read, find, search, write, apply a patch, move,
 * delete, and show what changed.
 *
 * <p>They work on the session's {@link Workspace}, with its grants and quota: nothing touches the
 * host until it applies the changes. Answers are bounded, and say so where something was cut. What
 * cannot be done is a {@link ToolException} that names the input and a way out. The tools are
 * thread-safe and hold no state; the workspace is asked for at each call, so that they can be
 * granted before the session exists.
 */
public final class FileTools {
  private static final int MAX_ENTRIES = 500;
  private static final int MAX_LINES = 2_000;
  private static final int MAX_CHARACTERS = 60_000;
  private static final int MAX_DIFF = 60_000;

  private final WorkspaceFiles files;

  private FileTools(WorkspaceFiles files) {
    this.files = files;
  }

  /**
   * All tools: those of {@link #reading} and those of {@link #writing}.
   *
   * @param workspace gives the session's files, at each call
   * @return the tools
   */
  public static List<Tool> all(Supplier<Workspace> workspace) {
    return Stream.concat(reading(workspace).stream(), writing(workspace).stream()).toList();
  }

  /**
   * The tools that change nothing: {@code list_files}, {@code file_tree}, {@code read_file}, {@code
   * find_files}, {@code search_text}, {@code show_changes}.
   *
   * @param workspace gives the session's files, at each call
   * @return the tools
   */
  public static List<Tool> reading(Supplier<Workspace> workspace) {
    WorkspaceFiles files = new WorkspaceFiles(workspace);
    FileTools tools = new FileTools(files);
    FileSearch search = new FileSearch(files);
    return List.of(
        Tool.of(
            "list_files", "Lists a folder.", Where.class, ToolType.of(Listing.class), tools::list),
        Tool.of(
            "file_tree",
            "Shows folders and files below a folder as an indented tree, without generated folders"
                + " such as .git and node_modules.",
            Depth.class,
            ToolType.of(Excerpt.class),
            tools::tree),
        Tool.of(
            "read_file",
            "Reads a text file, or a range of its lines; at most %,d lines at once."
                .formatted(MAX_LINES),
            Range.class,
            ToolType.of(FileText.class),
            tools::read),
        search.findFiles(),
        search.searchText(),
        Tool.of(
            "show_changes",
            "Shows all changes of files so far as a unified diff.",
            Nothing.class,
            ToolType.of(Changes.class),
            _ -> tools.changes()));
  }

  /**
   * The tools that change files: {@code write_file}, {@code apply_patch}, {@code move_file}, {@code
   * delete_file}.
   *
   * @param workspace gives the session's files, at each call
   * @return the tools
   */
  public static List<Tool> writing(Supplier<Workspace> workspace) {
    WorkspaceFiles files = new WorkspaceFiles(workspace);
    FileTools tools = new FileTools(files);
    return List.of(
        Tool.of(
            "write_file",
            "Creates or replaces a text file; folders are created. To change a part of a file,"
                + " prefer apply_patch.",
            Written.class,
            ToolType.of(Done.class),
            tools::write),
        new PatchTool(files).tool(),
        Tool.of(
            "move_file",
            "Moves or renames a file or folder.",
            Move.class,
            ToolType.of(Done.class),
            tools::move),
        Tool.of(
            "delete_file",
            "Deletes a file, or a folder with all that is in it.",
            Target.class,
            ToolType.of(Done.class),
            tools::delete));
  }

  /** What {@code list_files} takes. */
  record Where(@Description("a folder; /workspace if not given") Optional<String> path) {}

  /** What {@code file_tree} takes. */
  record Depth(
      @Description("a folder; /workspace if not given") Optional<String> path,
      @Description("how many levels to show, 1 or more; 4 if not given") Optional<Integer> depth) {}

  /** What {@code read_file} takes. */
  record Range(
      @Description("a text file") String path,
      @Description("the first line, 1 if not given") Optional<Integer> first,
      @Description("the last line, the file's last if not given") Optional<Integer> last) {}

  /** Takes nothing. */
  record Nothing() {}

  /** What {@code write_file} takes. */
  record Written(
      @Description("the file") String path, @Description("its whole content") String content) {}

  /** What {@code move_file} takes. */
  record Move(
      @Description("what to move") String source,
      @Description("its new path; must not exist yet") String destination) {}

  /** What {@code delete_file} takes. */
  record Target(@Description("a file or folder") String path) {}

  record Entry(String path, boolean folder, long size) {}

  record Listing(List<Entry> entries, boolean cut) {}

  record Excerpt(String text, boolean cut) {}

  record FileText(String path, String text, int first, int last, int lines, boolean cut) {}

  record Changes(int files, String diff, boolean cut) {}

  record Done(String done) {}

  private Listing list(Where where) throws ToolException {
    String folder = files.folder(where.path().orElse(null));
    List<Entry> entries =
        files.call(workspace -> workspace.list(folder)).stream()
            .limit(MAX_ENTRIES + 1L)
            .map(
                info -> new Entry(WorkspaceFiles.shown(info.path()), info.directory(), info.size()))
            .toList();
    boolean cut = entries.size() > MAX_ENTRIES;
    return new Listing(cut ? entries.subList(0, MAX_ENTRIES) : entries, cut);
  }

  private Excerpt tree(Depth input) throws ToolException {
    int depth = input.depth().orElse(4);
    requirePositive("depth", depth);
    String folder = files.folder(input.path().orElse(null));
    List<String> lines = new ArrayList<>();
    lines.add(WorkspaceFiles.shown(folder) + "/");
    boolean deeper = false;
    for (FileInfo info : files.below(folder)) {
      String relative = WorkspaceFiles.relative(folder, info.path());
      int level = (int) relative.chars().filter(c -> c == '/').count();
      if (level >= depth) {
        deeper = true;
      } else {
        String name = relative.substring(relative.lastIndexOf('/') + 1);
        lines.add(
            "  ".repeat(level + 1)
                + name
                + (info.directory() ? "/" : " (%,d)".formatted(info.size())));
      }
    }
    boolean many = lines.size() > MAX_ENTRIES;
    List<String> shown = many ? lines.subList(0, MAX_ENTRIES) : lines;
    return new Excerpt(String.join("\n", shown), many || deeper);
  }

  private FileText read(Range range) throws ToolException {
    String text = files.text(range.path());
    List<String> lines = text.lines().toList();
    int first = range.first().orElse(1);
    int last = Math.min(range.last().orElse(Integer.MAX_VALUE), lines.size());
    requirePositive("first", first);
    if (first > Math.max(lines.size(), 1) || range.last().orElse(first) < first) {
      throw new ToolException(
          "lines %,d to %,d of '%s' are not there: it has %,d lines"
              .formatted(
                  first, range.last().orElse(lines.size()), Cut.shown(range.path()), lines.size()));
    }
    int end = Math.min(last, first - 1 + MAX_LINES);
    StringBuilder shown = new StringBuilder();
    int line = first;
    while (line <= end && shown.length() < MAX_CHARACTERS) {
      String next = Cut.line(lines.get(line - 1), MAX_CHARACTERS);
      shown.append(line == first ? "" : "\n").append(next);
      line++;
    }
    boolean cut = line - 1 < last || shown.length() > MAX_CHARACTERS;
    return new FileText(range.path(), shown.toString(), first, line - 1, lines.size(), cut);
  }

  private Changes changes() throws ToolException {
    ChangeSet changes = files.call(Workspace::changes);
    StringBuilder diff = new StringBuilder();
    boolean cut = false;
    for (var change : changes.changes()) {
      String one = change.diff();
      if (diff.length() + one.length() > MAX_DIFF) {
        cut = true;
        diff.append(
            "(the diff of %s is left out)\n".formatted(WorkspaceFiles.shown(change.path())));
        if (diff.length() > MAX_DIFF) {
          break;
        }
      } else {
        diff.append(one);
      }
    }
    return new Changes(changes.changes().size(), diff.toString(), cut);
  }

  private Done write(Written file) throws ToolException {
    boolean existed = files.call(workspace -> workspace.exists(file.path()));
    files.call(workspace -> {
      workspace.writeText(file.path(), file.content());
      return true;
    });
    return new Done(
        "%s %s (%,d lines)"
            .formatted(
                existed ? "replaced" : "created", file.path(), file.content().lines().count()));
  }

  private Done move(Move move) throws ToolException {
    if (files.call(workspace -> workspace.exists(move.destination()))) {
      throw new ToolException(
          "'%s' exists already: delete it first, or choose another path"
              .formatted(Cut.shown(move.destination())));
    }
    files.call(workspace -> {
      int slash = move.destination().lastIndexOf('/');
      if (slash > 0) {
        workspace.createDirectory(move.destination().substring(0, slash));
      }
      workspace.move(move.source(), move.destination());
      return true;
    });
    return new Done("moved " + move.source() + " to " + move.destination());
  }

  private Done delete(Target target) throws ToolException {
    if (!files.call(workspace -> workspace.delete(target.path()))) {
      throw new ToolException(
          "'%s' does not exist: look for it with find_files".formatted(Cut.shown(target.path())));
    }
    return new Done("deleted " + target.path());
  }

  private static void requirePositive(String name, int value) throws ToolException {
    if (value < 1) {
      throw new ToolException("%s is %d: give 1 or more".formatted(name, value));
    }
  }
}
