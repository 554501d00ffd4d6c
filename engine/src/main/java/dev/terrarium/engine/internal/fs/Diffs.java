package dev.terrarium.engine.internal.fs;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.ChangeDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.Patch;
import dev.terrarium.engine.fs.Change;
import dev.terrarium.engine.fs.FileAccessException;
import dev.terrarium.engine.fs.FileContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Unified diffs. */
public final class Diffs {
  private static final int CONTEXT = 3;

  /** Larger files get a note: nobody reads such a diff, and it must not cost memory. */
  private static final long MOST_BYTES = 4L << 20;

  /** The time of the algorithm is this squared at worst. */
  private static final int MOST_LINES = 8000;

  private static final String NO_NEWLINE = "\n\\ No newline at end of file";

  private Diffs() {}

  /** The diff of a change, or a note of one line. */
  public static String unified(Change change) {
    String name = change.path().substring(1);
    try {
      if (size(change.before()) > MOST_BYTES || size(change.after()) > MOST_BYTES) {
        return note("Large files", change, " differ");
      }
      Optional<String> before = text(change.before());
      Optional<String> after = text(change.after());
      if (before.isEmpty() || after.isEmpty()) {
        return note("Binary files", change, " differ");
      }
      return unified(
          change.before().isPresent() ? quoted("a/" + name) : "/dev/null",
          change.after().isPresent() ? quoted("b/" + name) : "/dev/null",
          lines(before.get()),
          lines(after.get()));
    } catch (FileAccessException e) {
      return note("Files", change, " differ, and the host's file has changed since");
    }
  }

  private static long size(Optional<FileContent> content) {
    return content.map(FileContent::size).orElse(0L);
  }

  private static Optional<String> text(Optional<FileContent> content) {
    return content.isEmpty() ? Optional.of("") : content.get().text();
  }

  private static String note(String what, Change change, String end) {
    String name = change.path().substring(1);
    String before = change.before().isPresent() ? quoted("a/" + name) : "/dev/null";
    String after = change.after().isPresent() ? quoted("b/" + name) : "/dev/null";
    return what + " " + before + " and " + after + end + "\n";
  }

  private static String unified(
      String before, String after, List<String> original, List<String> revised) {
    List<String> lines =
        UnifiedDiffUtils.generateUnifiedDiff(
            before, after, original, patch(original, revised), CONTEXT);
    if (lines.isEmpty()) {
      // An empty file was added or removed.
      lines = List.of("--- " + before, "+++ " + after);
    }
    return String.join("\n", removalsFirst(lines)) + "\n";
  }

  /** The algorithm may name what was added first; people expect it the other way round. */
  private static List<String> removalsFirst(List<String> lines) {
    List<String> result = new ArrayList<>(lines.subList(0, 2));
    List<String> added = new ArrayList<>();
    for (String line : lines.subList(2, lines.size())) {
      if (line.startsWith("+")) {
        added.add(line);
      } else {
        if (!line.startsWith("-")) {
          result.addAll(added);
          added.clear();
        }
        result.add(line);
      }
    }
    result.addAll(added);
    return result;
  }

  /** Hostile files may be made to differ slowly: those are shown as replaced from end to end. */
  private static Patch<String> patch(List<String> original, List<String> revised) {
    int start = 0;
    int end = original.size();
    int newEnd = revised.size();
    while (start < Math.min(end, newEnd) && original.get(start).equals(revised.get(start))) {
      start++;
    }
    while (Math.min(end, newEnd) > start && original.get(end - 1).equals(revised.get(newEnd - 1))) {
      end--;
      newEnd--;
    }
    if (end - start + newEnd - start <= MOST_LINES) {
      return DiffUtils.diff(original, revised, new MyersDiffWithLinearSpace<>());
    }
    Patch<String> patch = new Patch<>();
    patch.addDelta(
        new ChangeDelta<>(
            new Chunk<>(start, original.subList(start, end)),
            new Chunk<>(start, revised.subList(start, newEnd))));
    return patch;
  }

  /** The lines; the last one says so if no line break follows it. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines.add(text.substring(start, end));
      start = end + 1;
    }
    if (start < text.length()) {
      lines.add(text.substring(start) + NO_NEWLINE);
    }
    return lines;
  }

  /** As git does: a line break in a name must not look like a line of the diff. */
  private static String quoted(String name) {
    StringBuilder result = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '"' || c == '\\') {
        result.append('\\').append(c);
      } else if (c < ' ' || c == 0x7f) {
        result.append("\\%03o".formatted((int) c));
      } else {
        result.append(c);
      }
    }
    return result.length() == name.length() ? name : "\"" + result + "\"";
  }
}
