package dev.terrarium.agent.tool;

import dev.terrarium.agent.tool.FilePatch.Hunk;
import dev.terrarium.agent.tool.FilePatch.Kind;
import dev.terrarium.agent.tool.FilePatch.Line;
import dev.terrarium.engine.ToolException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads unified diffs, with or without git's extra lines. Models count badly: numbers of lines in
 * hunk headers are hints, and the hunk ends where its lines end.
 */
final class UnifiedPatch {
  private static final Pattern HEADER =
      Pattern.compile("@@ -(\\d{1,9})(?:,\\d+)? \\+\\d+(?:,\\d+)? @@(.*)");
  private static final String NOTHING = "/dev/null";
  private static final String NO_BREAK = "\\ No newline";

  private final PatchText text;

  private UnifiedPatch(PatchText text) {
    this.text = text;
  }

  static List<FilePatch> parse(String patch) throws ToolException {
    return new UnifiedPatch(new PatchText(patch)).files();
  }

  /** The first line's number in a hunk's header, or -1 if the line is none. */
  static int start(String line) {
    Matcher matcher = HEADER.matcher(line);
    return matcher.matches() ? Integer.parseInt(matcher.group(1)) : -1;
  }

  private List<FilePatch> files() throws ToolException {
    List<FilePatch> files = new ArrayList<>();
    @Nullable String renamedFrom = null;
    @Nullable String renamedTo = null;
    while (text.hasNext()) {
      String line = text.next();
      if (line.startsWith("rename from ")) {
        renamedFrom = line.substring("rename from ".length()).strip();
      } else if (line.startsWith("rename to ") && renamedFrom != null) {
        renamedTo = line.substring("rename to ".length()).strip();
        if (!followedByContentOf(renamedFrom)) {
          files.add(new FilePatch.Update(renamedFrom, renamedTo, List.of()));
          renamedTo = null;
        }
      } else if (line.startsWith("GIT binary patch") || line.startsWith("Binary files ")) {
        throw text.error("binary files cannot be patched: write them in a program");
      } else if (line.startsWith("--- ") && text.hasNext() && text.peek().startsWith("+++ ")) {
        files.add(file(path(line), path(text.next()), renamedTo));
        renamedTo = null;
      } else if (line.startsWith("@@")) {
        throw text.error("a hunk comes before '--- a/file' and '+++ b/file'");
      }
    }
    return files;
  }

  private boolean followedByContentOf(String path) {
    while (text.hasNext() && text.peek().startsWith("index ")) {
      text.next();
    }
    return text.hasNext()
        && text.peek().startsWith("--- ")
        && (path(text.peek()).equals(path) || path(text.peek()).equals("a/" + path));
  }

  private static String path(String header) {
    String path = header.substring(4);
    int tab = path.indexOf('\t');
    path = (tab < 0 ? path : path.substring(0, tab)).strip();
    if (path.length() > 1 && path.startsWith("\"") && path.endsWith("\"")) {
      path = path.substring(1, path.length() - 1);
    }
    return path;
  }

  /** Without git's {@code a/} and {@code b/}, where both sides have them or are nothing. */
  private static String plain(String path, String other, String prefix, String otherPrefix) {
    boolean prefixed =
        path.startsWith(prefix) && (other.startsWith(otherPrefix) || other.equals(NOTHING));
    return prefixed ? path.substring(2) : path;
  }

  private FilePatch file(String from, String to, @Nullable String renamedTo) throws ToolException {
    List<Hunk> hunks = new ArrayList<>();
    while (text.hasNext() && text.peek().startsWith("@@")) {
      hunks.add(hunk());
    }
    if (to.equals(NOTHING)) {
      return new FilePatch.Delete(plain(from, to, "a/", "b/"));
    }
    String path = plain(to, from, "b/", "a/");
    if (from.equals(NOTHING)) {
      return new FilePatch.Add(path, content(hunks));
    }
    if (hunks.isEmpty()) {
      throw text.error("'@@ -1,3 +1,4 @@' and the hunk's lines must follow");
    }
    String old = plain(from, to, "a/", "b/");
    boolean moved = renamedTo != null || !old.equals(path);
    return new FilePatch.Update(old, moved ? path : null, hunks);
  }

  private static String content(List<Hunk> hunks) {
    StringBuilder content = new StringBuilder();
    @Nullable Boolean finalBreak = null;
    for (Hunk hunk : hunks) {
      hunk.lines().stream()
          .filter(line -> line.kind() == Kind.INSERT)
          .forEach(line -> content.append(line.text()).append('\n'));
      finalBreak = hunk.finalBreak();
    }
    if (Boolean.FALSE.equals(finalBreak) && !content.isEmpty()) {
      content.setLength(content.length() - 1);
    }
    return content.toString();
  }

  private Hunk hunk() throws ToolException {
    String header = text.next();
    int start = start(header);
    List<Line> lines = new ArrayList<>();
    @Nullable Boolean finalBreak = null;
    while (text.hasNext() && !endsHunk(text.peek())) {
      String line = text.next();
      if (line.startsWith(NO_BREAK)) {
        boolean inNew = !lines.isEmpty() && lines.getLast().kind() != Kind.REMOVE;
        finalBreak = !inNew;
      } else {
        lines.add(line(line));
      }
    }
    while (!lines.isEmpty() && isTrailingBlank(lines.getLast()) && !text.hasNext()) {
      lines.removeLast();
    }
    if (lines.stream().allMatch(line -> line.kind() == Kind.KEEP)) {
      throw text.error("the hunk neither removes nor inserts a line");
    }
    return new Hunk(List.of(), lines, Math.max(start, 0), false, finalBreak);
  }

  /** An empty line at the very end of a patch belongs to the text around it. */
  private static boolean isTrailingBlank(Line line) {
    return line.kind() == Kind.KEEP && line.text().isEmpty();
  }

  private boolean endsHunk(String line) {
    return line.startsWith("@@")
        || line.startsWith("diff ")
        || line.startsWith("index ")
        || line.startsWith("rename ")
        || line.startsWith("```")
        || (line.startsWith("--- ") && text.nextStartsWith("+++ "));
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
      default -> throw text.error("a line of a hunk starts with ' ', '-' or '+'");
    };
  }
}
