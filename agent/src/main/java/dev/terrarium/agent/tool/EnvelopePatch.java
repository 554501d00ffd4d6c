package dev.terrarium.agent.tool;

import dev.terrarium.agent.tool.FilePatch.Hunk;
import dev.terrarium.agent.tool.FilePatch.Kind;
import dev.terrarium.agent.tool.FilePatch.Line;
import dev.terrarium.engine.ToolException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the format between {@code *** Begin Patch} and {@code *** End Patch}. */
final class EnvelopePatch {
  static final String BEGIN = "*** Begin Patch";
  private static final String END = "*** End Patch";
  private static final String ADD = "*** Add File: ";
  private static final String DELETE = "*** Delete File: ";
  private static final String UPDATE = "*** Update File: ";
  private static final String MOVE = "*** Move to: ";
  private static final String END_OF_FILE = "*** End of File";

  private final PatchText text;

  private EnvelopePatch(PatchText text) {
    this.text = text;
  }

  static List<FilePatch> parse(String patch) throws ToolException {
    return new EnvelopePatch(new PatchText(patch)).files();
  }

  private List<FilePatch> files() throws ToolException {
    while (text.hasNext() && !text.next().strip().equals(BEGIN)) {
      // what stands before, such as the opening of a code block, is no part of the patch
    }
    List<FilePatch> files = new ArrayList<>();
    while (text.hasNext()) {
      String line = text.next();
      if (line.strip().equals(END)) {
        return files;
      }
      if (line.startsWith(ADD)) {
        files.add(new FilePatch.Add(path(line, ADD), added()));
      } else if (line.startsWith(DELETE)) {
        files.add(new FilePatch.Delete(path(line, DELETE)));
      } else if (line.startsWith(UPDATE)) {
        files.add(update(path(line, UPDATE)));
      } else if (!line.isBlank()) {
        throw text.error(
            "expected '%s', '%s', '%s' or '%s'"
                .formatted(ADD.strip(), UPDATE.strip(), DELETE.strip(), END));
      }
    }
    return files;
  }

  private String path(String line, String header) throws ToolException {
    String path = line.substring(header.length()).strip();
    if (path.isEmpty()) {
      throw text.error("a path must follow");
    }
    return path;
  }

  private String added() throws ToolException {
    StringBuilder content = new StringBuilder();
    while (text.hasNext() && !text.peek().startsWith("*** ")) {
      String line = text.next();
      if (!line.startsWith("+")) {
        throw text.error("each line of a new file starts with '+'");
      }
      content.append(line, 1, line.length()).append('\n');
    }
    return content.toString();
  }

  private FilePatch.Update update(String path) throws ToolException {
    @Nullable String movedTo = null;
    if (text.hasNext() && text.peek().startsWith(MOVE)) {
      movedTo = path(text.next(), MOVE);
    }
    List<Hunk> hunks = new ArrayList<>();
    while (text.hasNext() && !isHeader(text.peek())) {
      hunks.add(hunk());
    }
    if (hunks.isEmpty() && movedTo == null) {
      throw text.error("an update needs changes: lines that start with '@@', ' ', '-' and '+'");
    }
    return new FilePatch.Update(path, movedTo, hunks);
  }

  private static boolean isHeader(String line) {
    return line.startsWith("*** ") && !line.strip().equals(END_OF_FILE);
  }

  private Hunk hunk() throws ToolException {
    List<String> anchors = new ArrayList<>();
    int start = 0;
    while (text.hasNext() && text.peek().startsWith("@@")) {
      String line = text.next();
      int numbered = UnifiedPatch.start(line);
      String anchor = numbered >= 0 ? "" : line.substring(2).replaceFirst("\\s*@@\\s*$", "");
      start = Math.max(start, numbered);
      if (!anchor.isBlank()) {
        anchors.add(anchor.startsWith(" ") ? anchor.substring(1) : anchor);
      }
    }
    List<Line> lines = new ArrayList<>();
    while (text.hasNext() && !text.peek().startsWith("@@") && !isHeader(text.peek())) {
      String line = text.next();
      if (line.strip().equals(END_OF_FILE)) {
        return checked(new Hunk(anchors, lines, start, true, null));
      }
      lines.add(line(line));
    }
    return checked(new Hunk(anchors, lines, start, false, null));
  }

  private Hunk checked(Hunk hunk) throws ToolException {
    if (hunk.lines().stream().allMatch(line -> line.kind() == Kind.KEEP)) {
      throw text.error("the change before it neither removes nor inserts a line");
    }
    return hunk;
  }

  private Line line(String line) throws ToolException {
    if (line.isEmpty()) {
      return new Line(Kind.KEEP, "");
    }
    String rest = line.substring(1);
    return switch (line.charAt(0)) {
      case ' ' -> new Line(Kind.KEEP, rest);
      case '-' -> new Line(Kind.REMOVE, rest);
      case '+' -> new Line(Kind.INSERT, rest);
      default -> throw text.error("a line of a change starts with ' ', '-' or '+'");
    };
  }
}
