package dev.terrarium.agent.tool;

import dev.terrarium.engine.ToolException;
import java.util.List;

/** Lines of a patch that are read one after the other. */
final class PatchText {
  private final List<String> lines;
  private int next;

  PatchText(String text) {
    lines = text.lines().toList();
  }

  boolean hasNext() {
    return next < lines.size();
  }

  String peek() {
    return lines.get(next);
  }

  String next() {
    return lines.get(next++);
  }

  /** Says how the line after the next one starts. */
  boolean nextStartsWith(String prefix) {
    return next + 1 < lines.size() && lines.get(next + 1).startsWith(prefix);
  }

  /** An error about the line that was read last. */
  ToolException error(String reason) {
    String line = next == 0 ? "" : lines.get(next - 1);
    return new ToolException(
        "the patch is not valid at its line %d ('%s'): %s"
            .formatted(next, Cut.shown(line), reason));
  }
}
