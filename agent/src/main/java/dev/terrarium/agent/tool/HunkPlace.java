package dev.terrarium.agent.tool;

import dev.terrarium.agent.tool.FilePatch.Hunk;
import dev.terrarium.agent.tool.FilePatch.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds where in a file a hunk belongs: with the least likeness that is needed, then with less
 * context; where several places fit, by the hunk's anchors or number of its first line, and never
 * by chance.
 */
final class HunkPlace {
  private static final int MAX_FUZZ = 2;

  private final List<String> lines;
  private final Hunk hunk;
  private final int from;

  /**
   * Takes where to look.
   *
   * @param from lines before it were changed by earlier hunks
   */
  HunkPlace(List<String> lines, Hunk hunk, int from) {
    this.lines = lines;
    this.hunk = hunk;
    this.from = from;
  }

  /** What came of looking. */
  sealed interface Result {}

  /**
   * Where the hunk belongs.
   *
   * @param first index of its first line in the file
   * @param skipped how many lines of context at the hunk's beginning were left out
   * @param length how many lines of the file it covers
   */
  record Found(int first, int skipped, int length, Likeness likeness) implements Result {}

  /** Why there is no such place. */
  record Rejected(String reason) implements Result {}

  Result find() {
    int start = from;
    for (String anchor : hunk.anchors()) {
      int found = anchor(anchor, start);
      if (found < 0) {
        return new Rejected("its line '@@ %s' is not in the file".formatted(Cut.shown(anchor)));
      }
      start = found + 1;
    }
    List<String> old = hunk.old();
    if (old.isEmpty()) {
      return insertion(start);
    }
    for (int fuzz = 0; fuzz <= MAX_FUZZ; fuzz++) {
      int head = Math.min(fuzz, context(hunk, false));
      int tail = Math.min(fuzz, context(hunk, true));
      if (fuzz > 0 && head + tail == 0) {
        break;
      }
      Result result = find(old.subList(head, old.size() - tail), head, start);
      if (result != null) {
        return result;
      }
    }
    return new Rejected("its old lines are not in the file" + nearest(old));
  }

  private Result insertion(int start) {
    boolean anchored = !hunk.anchors().isEmpty();
    int index = anchored ? start : hunk.start() > 0 && !hunk.atEnd() ? hunk.start() : lines.size();
    return new Found(Math.min(index, lines.size()), 0, 0, Likeness.EXACT);
  }

  /** How many lines of context at one end could be left out, with something to hold on to left. */
  private static int context(Hunk hunk, boolean atTail) {
    List<FilePatch.Line> all = atTail ? hunk.lines().reversed() : hunk.lines();
    int count = 0;
    while (count < all.size() && all.get(count).kind() == Kind.KEEP) {
      count++;
    }
    boolean removes = hunk.lines().stream().anyMatch(line -> line.kind() == Kind.REMOVE);
    return removes ? count : Math.max(0, count - 1);
  }

  private int anchor(String anchor, int start) {
    for (Likeness likeness : Likeness.values()) {
      List<String> wanted = likeness.normal(List.of(anchor));
      List<String> there = likeness.normal(lines);
      for (int i = start; i < lines.size(); i++) {
        if (there.get(i).equals(wanted.getFirst())) {
          return i;
        }
      }
    }
    for (int i = start; i < lines.size(); i++) {
      if (lines.get(i).strip().startsWith(anchor.strip())) {
        return i;
      }
    }
    return -1;
  }

  private @Nullable Result find(List<String> old, int skipped, int start) {
    if (old.stream().allMatch(String::isBlank) && skipped > 0) {
      return null;
    }
    for (Likeness likeness : Likeness.values()) {
      List<Integer> places = places(likeness.normal(old), likeness.normal(lines), start);
      if (places.size() == 1 || (!places.isEmpty() && !hunk.anchors().isEmpty())) {
        return new Found(places.getFirst(), skipped, old.size(), likeness);
      }
      if (!places.isEmpty()) {
        return several(places, skipped, old.size(), likeness);
      }
    }
    return null;
  }

  private Result several(List<Integer> places, int skipped, int length, Likeness likeness) {
    if (hunk.start() > 0) {
      int wanted = hunk.start() - 1 + skipped;
      int nearest = places.getFirst();
      for (int place : places) {
        nearest = Math.abs(place - wanted) < Math.abs(nearest - wanted) ? place : nearest;
      }
      return new Found(nearest, skipped, length, likeness);
    }
    return new Rejected(
        "its old lines are in the file more than once (lines %s): add lines of context, or a line"
                .formatted(
                    String.join(", ", places.stream().limit(5).map(p -> "" + (p + 1)).toList()))
            + " '@@ ' with the function or class that they are in");
  }

  private List<Integer> places(List<String> old, List<String> there, int start) {
    List<Integer> places = new ArrayList<>();
    int last = there.size() - old.size();
    for (int i = hunk.atEnd() ? Math.max(start, last) : start; i <= last; i++) {
      if (there.subList(i, i + old.size()).equals(old)) {
        places.add(i);
      }
    }
    return places;
  }

  /** Shows where the file comes closest, which is what a second attempt needs. */
  private String nearest(List<String> old) {
    List<String> wanted = Likeness.SPACE.normal(old);
    List<String> there = Likeness.SPACE.normal(lines);
    int best = 0;
    int bestAt = -1;
    for (int i = 0; i < there.size(); i++) {
      int same = 0;
      for (int j = 0; j < wanted.size() && i + j < there.size(); j++) {
        same += !wanted.get(j).isEmpty() && wanted.get(j).equals(there.get(i + j)) ? 1 : 0;
      }
      if (same > best) {
        best = same;
        bestAt = i;
      }
    }
    if (bestAt < 0) {
      return "; none of them is: read the file again";
    }
    for (int j = 0; j < wanted.size(); j++) {
      int at = bestAt + j;
      if (at >= there.size()) {
        return "; closest is line %d, but the file ends at line %d".formatted(bestAt + 1, at);
      }
      if (!wanted.get(j).equals(there.get(at))) {
        return "; closest is line %d, but line %d is '%s' and the patch has '%s'"
            .formatted(bestAt + 1, at + 1, Cut.shown(lines.get(at)), Cut.shown(old.get(j)));
      }
    }
    return "; closest is line %d, before where the last change was made: order changes from top to bottom"
        .formatted(bestAt + 1);
  }
}
