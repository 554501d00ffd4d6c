package dev.terrarium.engine.internal.graal.python;

import dev.terrarium.engine.GuestFrame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints exceptions as CPython does, but for the carets below expressions. */
final class TracebackText {
  private static final int MAX_CHARS = 100_000;
  private static final int REPEATS_SHOWN = 3;
  private static final int MAX_GROUP_DEPTH = 10;
  private static final String HEADER = "Traceback (most recent call last):";
  private static final String CAUSE =
      "\nThe above exception was the direct cause of the following exception:\n";
  private static final String CONTEXT =
      "\nDuring handling of the above exception, another exception occurred:\n";

  private final StringBuilder out = new StringBuilder();
  private final ProgramTexts.Quotes quotes;

  /** The bars that members of exception groups are printed behind. */
  private String margin = "";

  private int groupDepth;

  /** A group that ends with a group is closed by that one's line. */
  private boolean needsClosing;

  private TracebackText(ProgramTexts.Quotes quotes) {
    this.quotes = quotes;
  }

  static String of(Raised raised, ProgramTexts.Quotes quotes) {
    TracebackText text = new TracebackText(quotes);
    text.print(raised);
    return text.out.toString();
  }

  private void print(Raised raised) {
    Raised.Link link = raised.link();
    if (link != null) {
      print(link.earlier());
      lines(link.cause() ? CAUSE : CONTEXT);
    }
    Raised.Group group = raised.group();
    if (group == null) {
      if (!raised.frames().isEmpty()) {
        lines(HEADER);
      }
      body(raised);
      return;
    }
    group(raised, group);
  }

  private void group(Raised raised, Raised.Group group) {
    String outer = margin;
    boolean top = groupDepth == 0;
    if (top) {
      margin = "  ";
    }
    if (!raised.frames().isEmpty()) {
      out.append(margin).append(top ? "+ " : "| ").append("Exception Group ").append(HEADER);
      out.append('\n');
    }
    margin += "| ";
    body(raised);
    margin = margin.substring(0, margin.length() - 2);
    members(group);
    margin = outer;
  }

  private void members(Raised.Group group) {
    String own = margin;
    int shown = 0;
    groupDepth++;
    for (Raised member : groupDepth > MAX_GROUP_DEPTH ? List.<Raised>of() : group.members()) {
      shown++;
      out.append(own).append(shown == 1 ? "+-+" : "  +").append("---------------- ");
      out.append(shown).append(" ----------------\n");
      margin = own + "  " + (member.group() == null ? "| " : "");
      needsClosing = true;
      print(member);
    }
    if (shown < group.size()) {
      out.append(own).append("  +---------------- ... ----------------\n");
      margin = own + "  | ";
      needsClosing = true;
      lines("and " + (group.size() - shown) + " more exceptions");
    }
    groupDepth--;
    if (needsClosing) {
      out.append(own).append("  +------------------------------------\n");
    }
    needsClosing = false;
  }

  private void body(Raised raised) {
    frames(raised.frames());
    Raised.Syntax syntax = raised.syntax();
    if (syntax != null) {
      syntax(syntax);
    }
    lines(raised.message().isEmpty() ? raised.type() : raised.type() + ": " + raised.message());
    raised.notes().forEach(this::lines);
  }

  private void frames(List<GuestFrame> frames) {
    @Nullable GuestFrame last = null;
    int same = 0;
    for (GuestFrame frame : frames) {
      same = frame.equals(last) ? same + 1 : 1;
      if (same > REPEATS_SHOWN) {
        continue;
      }
      last = frame;
      frame(frame);
    }
  }

  private void frame(GuestFrame frame) {
    lines("  File \"%s\", line %d, in %s".formatted(frame.file(), frame.line(), frame.function()));
    String line = quotes.line(frame.file(), frame.line());
    if (!line.isEmpty()) {
      lines("    " + line);
    }
  }

  private void syntax(Raised.Syntax syntax) {
    if (syntax.line() < 0) {
      return;
    }
    lines("  File \"%s\", line %d".formatted(syntax.file(), syntax.line()));
    String text = syntax.text();
    if (text == null) {
      text = quotes.line(syntax.file(), syntax.line());
    }
    String shown = text.lines().findFirst().orElse("").stripTrailing();
    String stripped = shown.stripLeading();
    if (stripped.isEmpty()) {
      return;
    }
    lines("    " + stripped);
    carets(syntax, shown.length() - stripped.length(), stripped.length());
  }

  private void carets(Raised.Syntax syntax, int indent, int length) {
    if (syntax.offset() < 1) {
      return;
    }
    int from = Math.clamp(syntax.offset() - 1L - indent, 0, length);
    int to = syntax.endLine() == syntax.line() ? syntax.endOffset() - 1 - indent : from + 1;
    int width = Math.clamp((long) to - from, 1, Math.max(1, length - from));
    lines("    " + " ".repeat(from) + "^".repeat(width));
  }

  private void lines(String text) {
    if (out.length() > MAX_CHARS) {
      return;
    }
    for (String line : text.split("\n", -1)) {
      out.append(margin).append(line).append('\n');
    }
  }
}
