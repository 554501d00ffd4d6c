package dev.terrarium.engine.internal.graal.js;

import dev.terrarium.engine.GuestError;
import dev.terrarium.engine.GuestFrame;
import dev.terrarium.engine.internal.graal.CurrentSetup;
import dev.terrarium.engine.internal.graal.ImplementationErrors;
import dev.terrarium.engine.internal.guest.Denial;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.SourceSection;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * Errors as JavaScript programmers know them: type, message, stack with positions in their files.
 */
final class ErrorReports {
  private static final Pattern REFUSED_IMPORT = Pattern.compile("(?:\\w+: )?Cannot access module ");
  private static final int MAX_FRAMES = 50;
  // Where the prelude's description of an error has its code.
  private static final int CODE = 3;
  private static final String NETWORK_IMPORT = "Error: " + ModuleTree.NO_NETWORK;
  private static final int MAX_PLAIN_TEXT = 10_000;
  private static final Pattern TYPED = Pattern.compile("([A-Za-z]{1,100}): (.*)", Pattern.DOTALL);
  private static final Pattern AWAITING = Pattern.compile(".*\\bawait\\s*", Pattern.DOTALL);
  private static final Set<String> FILE_REFUSALS = Set.of("EACCES", "EROFS", "EPERM");
  private static final Pattern FRAME =
      Pattern.compile(
          "^ {4}at (?:(.{1,200}) \\()?([^()\n]{1,300}):(\\d{1,9}):(\\d{1,9})\\)?$",
          Pattern.MULTILINE);
  private static final Pattern POSITION = Pattern.compile("^[^\n]*?:\\d+:\\d+ ");

  private final Hooks hooks;
  private final CurrentSetup setup;

  ErrorReports(Hooks hooks, CurrentSetup setup) {
    this.hooks = hooks;
    this.setup = setup;
  }

  /**
   * Describes what a program raised.
   *
   * @param firstLineShift how far the program's first line was moved to the right
   */
  GuestError report(PolyglotException failure, int firstLineShift) {
    if (failure.isInternalError() && !failure.isResourceExhausted()) {
      return ImplementationErrors.describe("InternalError", failure);
    }
    SourceSection place = failure.getSourceLocation();
    if (failure.isSyntaxError() && place != null && place.isAvailable()) {
      return syntaxError(failure, place);
    }
    Value thrown = failure.getGuestObject();
    Value parts = thrown == null ? null : ask("describe", thrown);
    if (parts == null) {
      return plain(failure);
    }
    String type = parts.getArrayElement(0).asString();
    String message = parts.getArrayElement(1).asString();
    String traceback = unshifted(parts.getArrayElement(2).asString(), firstLineShift);
    String code = parts.getArrayElement(CODE).asString();
    return new GuestError(
        type, message, traceback, frames(traceback), Hints.of(type, message, code));
  }

  /** Calls into the prelude, whose work a program may have sabotaged; null if that failed. */
  private @Nullable Value ask(String hook, Value thrown) {
    try {
      return hooks.call(hook, thrown);
    } catch (PolyglotException e) {
      if (e.isCancelled() || e.isInterrupted() || e.isResourceExhausted()) {
        throw e;
      }
      return null;
    }
  }

  private static GuestError plain(PolyglotException failure) {
    String text = String.valueOf(failure.getMessage());
    String shown = text.length() > MAX_PLAIN_TEXT ? text.substring(0, MAX_PLAIN_TEXT) : text;
    Matcher typed = TYPED.matcher(shown);
    return typed.matches()
        ? new GuestError(typed.group(1), typed.group(2), shown, List.of(), null)
        : new GuestError("Error", shown, "Error: " + shown, List.of(), null);
  }

  private static GuestError syntaxError(PolyglotException failure, SourceSection place) {
    String full = String.valueOf(failure.getMessage());
    String named =
        full.startsWith("SyntaxError: ") ? full.substring("SyntaxError: ".length()) : full;
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
        AWAITING.matcher(text.substring(0, Math.min(text.length(), column - 1))).matches()
            ? Hints.AWAIT
            : Hints.of("SyntaxError", message, ""));
  }

  private static String unshifted(String traceback, int shift) {
    if (shift == 0) {
      return traceback;
    }
    return Pattern.compile(":1:(\\d{1,9})(?=\\)?$)", Pattern.MULTILINE)
        .matcher(traceback)
        .replaceAll(match -> ":1:" + Math.max(1, Integer.parseInt(match.group(1)) - shift));
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
    Value refusal = ask("denial", thrown);
    if (refusal != null && refusal.hasArrayElements()) {
      return denial(refusal.getArrayElement(0).asString(), refusal.getArrayElement(1).asString());
    }
    String message = String.valueOf(failure.getMessage());
    if (NETWORK_IMPORT.equals(message)) {
      return denial("importing modules by URL", ModuleTree.NO_NETWORK);
    }
    // An import that the file system refuses has no code of its own.
    Denial file = setup.lastFileDenial();
    if (file != null && REFUSED_IMPORT.matcher(message).lookingAt()) {
      return file;
    }
    Value parts = ask("describe", thrown);
    return parts != null && FILE_REFUSALS.contains(parts.getArrayElement(CODE).asString())
        ? file
        : null;
  }

  /** Network denials start alike in all languages, so that a host can tell them from others. */
  private static Denial denial(String what, String why) {
    return new Denial(why.equals(ModuleTree.NO_NETWORK) ? "network: " + what : what, why);
  }
}
