package dev.terrarium.agent.tool;

import java.util.ArrayList;
import java.util.List;

/**
 * A text as lines, and how it is to be put together again: most files use one kind of line break,
 * and some lack the last one.
 */
record TextLines(List<String> lines, String lineBreak, boolean finalBreak) {

  static TextLines of(String text) {
    long windows = text.split("\r\n", -1).length - 1L;
    long all = text.chars().filter(c -> c == '\n').count();
    String lineBreak = windows * 2 > all ? "\r\n" : "\n";
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      boolean cut = lineBreak.length() == 2 && end > start && text.charAt(end - 1) == '\r';
      lines.add(text.substring(start, cut ? end - 1 : end));
      start = end + 1;
    }
    if (start < text.length()) {
      lines.add(text.substring(start));
    }
    return new TextLines(lines, lineBreak, text.isEmpty() || text.endsWith("\n"));
  }

  String text() {
    String joined = String.join(lineBreak, lines);
    return finalBreak && !lines.isEmpty() ? joined + lineBreak : joined;
  }
}
