package dev.terrarium.engine.internal.graal.js;

import dev.terrarium.engine.GuestError;
import dev.terrarium.engine.GuestFrame;
import dev.terrarium.engine.internal.guest.Denial;
import dev.terrarium.engine.internal.guest.GuestSetup;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.SourceSection;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** Errors as JavaScript programmers know them: type, message, stack with positions in their files. */
final class ErrorReports {
  private static final int MAX_FRAMES = 50;
  private static final Set<String> FILE_REFUSALS = Set.of("EACCES", "EROFS", "EPERM");
  private static final Pattern FRAME =
      Pattern.compile("^ {4}at (?:(.{1,200}) \\()?([^()\n]{1,300}):(\\d{1,9}):(\\d{1,9})\\)?$",
          Pattern.MULTILINE);
  private static final Pattern POSITION = Pattern.compile("^[^\n]*?:\\d+:\\d+ ");

  private final Hooks hooks;
  private final GuestSetup setup;

  ErrorReports(Hooks hooks, GuestSetup setup) {
    this.hooks = hooks;
    this.setup = setup;
  }

  /**
   * Describes what a program raised.
   *
   * @param firstLineShift how far the program's first line was moved to the right
   */
  GuestError report(PolyglotException failure, int firstLineShift) {
    SourceSection place = failure.getSourceLocation();
    if (failure.isSyntaxError() && place != null && place.isAvailable()) {
      return syntaxError(failure, place);
    }
    Value thrown = failure.getGuestObject();
    if (thrown == null) {
      String message = String.valueOf(failure.getMessage());
      return new GuestError("Error", message, "Error: " + message, List.of(), null);
    }
    Value parts = hooks.call("describe", thrown);
    String type = parts.getArrayElement(0).asString();
    String message = parts.getArrayElement(1).asString();
    String traceback = unshifted(parts.getArrayElement(2).asString(), firstLineShift);
    String code = parts.getArrayElement(3).asString();
    return new GuestError(
        type, message, traceback, frames(traceback), Hints.of(type, message, code));
  }

  private static GuestError syntaxError(PolyglotException failure, SourceSection place) {
    String full = String.valueOf(failure.getMessage());
    String named = full.startsWith("SyntaxError: ") ? full.substring("SyntaxError: ".length()) : full;
    String message = POSITION.matcher(named).replaceFirst("").lines().findFirst().orElse("");
    String file = place.getSource().getName();
    int line = place.getStartLine();
    int column = place.getStartColumn();
    String text = place.getSource().getCharacters(line).toString();
    String traceback =
        "%s:%d%n%s%n%s^%n%nSyntaxError: %s%n    at %s:%d:%d"
            .formatted(file, line, text, " ".repeat(column - 1), message, file, line, column)
            .replace(System.lineSeparator(), "\n");
    return new GuestError(
        "SyntaxError",
        message,
        traceback,
        List.of(new GuestFrame("", file, line, column)),
        Hints.of("SyntaxError", message, ""));
  }

  private static String unshifted(String traceback, int shift) {
    if (shift == 0) {
      return traceback;
    }
    return Pattern.compile(":1:(\\d{1,9})(?=\\)?$)", Pattern.MULTILINE)
        .matcher(traceback)
        .replaceAll(
            match -> ":1:" + Math.max(1, Integer.parseInt(match.group(1)) - shift));
  }

  private static List<GuestFrame> frames(String traceback) {
    List<GuestFrame> frames = new ArrayList<>();
    int causes = traceback.indexOf("\n  [");
    Matcher matcher = FRAME.matcher(causes < 0 ? traceback : traceback.substring(0, causes));
    while (matcher.find() && frames.size() < MAX_FRAMES) {
      String function = matcher.group(1);
      frames.add(
          new GuestFrame(
              function == null ? "" : function,
              matcher.group(2),
              Integer.parseInt(matcher.group(3)),
              Integer.parseInt(matcher.group(4))));
    }
    return frames;
  }

  @Nullable Denial denial(PolyglotException failure) {
    Value thrown = failure.getGuestObject();
    if (thrown == null || !thrown.hasMembers()) {
      return null;
    }
    Value refusal = hooks.call("denial", thrown);
    if (refusal.hasArrayElements()) {
      return new Denial(
          refusal.getArrayElement(0).asString(), refusal.getArrayElement(1).asString());
    }
    Value code = hooks.call("describe", thrown).getArrayElement(3);
    return FILE_REFUSALS.contains(code.asString()) ? setup.lastFileDenial().get() : null;
  }
}
