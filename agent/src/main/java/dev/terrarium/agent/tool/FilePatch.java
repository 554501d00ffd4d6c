package dev.terrarium.agent.tool;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a patch does to one file, whatever format it was written in. */
sealed interface FilePatch {

  /** The file as the patch names it. */
  String path();

  /** A new file. */
  record Add(String path, String content) implements FilePatch {}

  /** A file to delete. */
  record Delete(String path) implements FilePatch {}

  /** A file to change, and where it moves, if it does. */
  record Update(String path, @Nullable String movedTo, List<Hunk> hunks) implements FilePatch {}

  /** What happens to a line. */
  enum Kind {
    KEEP,
    REMOVE,
    INSERT
  }

  /** A line of a hunk. */
  record Line(Kind kind, String text) {}

  /**
   * A group of lines to be found in a file and changed.
   *
   * @param anchors lines such as {@code class Foo} that come before, outermost first
   * @param lines what is there and what shall be
   * @param start the first line's number as far as the patch knows it, or 0
   * @param atEnd whether the lines are the file's last
   * @param finalBreak whether the file shall end in a line break, or null to leave that as it is
   */
  record Hunk(
      List<String> anchors,
      List<Line> lines,
      int start,
      boolean atEnd,
      @Nullable Boolean finalBreak) {

    /** The lines that have to be in the file. */
    List<String> old() {
      return lines.stream().filter(l -> l.kind() != Kind.INSERT).map(Line::text).toList();
    }
  }
}
