package dev.terrarium.agent.tool;

import dev.terrarium.agent.tool.FilePatch.Hunk;
import dev.terrarium.agent.tool.FilePatch.Kind;
import dev.terrarium.agent.tool.FilePatch.Line;
import java.util.ArrayList;
import java.util.List;

/** Applies hunks to the lines of one file. What the patch keeps stays as it is in the file. */
final class HunkEdit {
  private final String path;
  private final List<String> rejects;
  private final List<String> notes;

  HunkEdit(String path, List<String> rejects, List<String> notes) {
    this.path = path;
    this.rejects = rejects;
    this.notes = notes;
  }

  /** Returns the text with all hunks applied; adds to the rejects what does not fit. */
  String apply(String text, List<Hunk> hunks) {
    TextLines before = TextLines.of(text);
    List<String> lines = new ArrayList<>(before.lines());
    boolean finalBreak = before.finalBreak();
    int from = 0;
    int shift = 0;
    for (int i = 0; i < hunks.size(); i++) {
      Hunk hunk = shifted(hunks.get(i), shift);
      String name = "%s: change %d of %d".formatted(path, i + 1, hunks.size());
      switch (new HunkPlace(lines, hunk, from).find()) {
        case HunkPlace.Rejected(String reason) -> rejects.add(name + " does not apply: " + reason);
        case HunkPlace.Found found -> {
          note(name, hunk, found);
          List<String> now = replacement(lines, hunk, found);
          List<String> covered = lines.subList(found.first(), found.first() + found.length());
          covered.clear();
          lines.addAll(found.first(), now);
          from = found.first() + now.size();
          shift += now.size() - found.length();
          finalBreak = hunk.finalBreak() == null ? finalBreak : hunk.finalBreak();
        }
      }
    }
    return new TextLines(lines, before.lineBreak(), finalBreak).text();
  }

  private static Hunk shifted(Hunk hunk, int shift) {
    int start = hunk.start() == 0 ? 0 : Math.max(1, hunk.start() + shift);
    return new Hunk(hunk.anchors(), hunk.lines(), start, hunk.atEnd(), hunk.finalBreak());
  }

  private void note(String name, Hunk hunk, HunkPlace.Found found) {
    if (found.likeness() != Likeness.EXACT) {
      notes.add(name + " matches " + found.likeness().description());
    }
    if (found.length() < hunk.old().size()) {
      notes.add(
          name
              + " matches without %d lines of its context"
                  .formatted(hunk.old().size() - found.length()));
    }
  }

  private static List<String> replacement(List<String> lines, Hunk hunk, HunkPlace.Found found) {
    List<String> now = new ArrayList<>();
    Indent indent = Indent.NONE;
    int old = 0;
    for (Line line : hunk.lines()) {
      if (line.kind() == Kind.INSERT) {
        now.add(indent.apply(line.text()));
        continue;
      }
      int at = old - found.skipped();
      old++;
      if (at < 0 || at >= found.length()) {
        continue;
      }
      String there = lines.get(found.first() + at);
      indent = line.text().isBlank() ? indent : Indent.between(line.text(), there);
      if (line.kind() == Kind.KEEP) {
        now.add(there);
      }
    }
    return now;
  }

  /** How the indentation of a file differs from that of a patch: what to take off and put on. */
  private record Indent(String less, String more) {
    static final Indent NONE = new Indent("", "");

    static Indent between(String patch, String file) {
      String inPatch = leading(patch);
      String inFile = leading(file);
      if (inFile.endsWith(inPatch)) {
        return new Indent("", inFile.substring(0, inFile.length() - inPatch.length()));
      }
      return inPatch.endsWith(inFile)
          ? new Indent(inPatch.substring(0, inPatch.length() - inFile.length()), "")
          : NONE;
    }

    private static String leading(String line) {
      return line.substring(0, line.length() - line.stripLeading().length());
    }

    String apply(String line) {
      if (line.isBlank()) {
        return line;
      }
      return more + (line.startsWith(less) ? line.substring(less.length()) : line.stripLeading());
    }
  }
}
