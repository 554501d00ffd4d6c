package dev.terrarium.engine.internal.graal.python;

import dev.terrarium.engine.GuestError;
import dev.terrarium.engine.GuestFrame;
import dev.terrarium.engine.LimitKind;
import dev.terrarium.engine.internal.graal.CurrentSetup;
import dev.terrarium.engine.internal.graal.ImplementationErrors;
import dev.terrarium.engine.internal.guest.Denial;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * Describes uncaught Python exceptions. What the exception's own code does is bounded or ignored.
 */
final class PythonErrors {
  /** EPERM, EACCES and EROFS: the errors with which the file system refuses. */
  private static final Set<String> REFUSALS = Set.of("1", "13", "30");

  private static final Pattern TYPED = Pattern.compile("(\\w{1,100}): (.*)", Pattern.DOTALL);

  /** What Python says of an exception: a few facts by kind, and the exception itself. */
  private record Description(List<String> facts, Raised raised) {}

  private final Value describe;
  private final ProgramTexts texts;
  private final CurrentSetup setup;
  private @Nullable PolyglotException latest;
  private @Nullable Description latestDescription;

  PythonErrors(Value describe, ProgramTexts texts, CurrentSetup setup) {
    this.describe = describe;
    this.texts = texts;
    this.setup = setup;
  }

  GuestError error(PolyglotException failure) {
    if (failure.isInternalError() && !failure.isResourceExhausted()) {
      return ImplementationErrors.describe("SystemError", failure);
    }
    Description description = description(failure);
    Raised raised = description.raised();
    return new GuestError(
        raised.type(),
        raised.message(),
        TracebackText.of(raised, texts.quotes()),
        frames(raised),
        Hints.of(raised, description.facts()));
  }

  /** A program that does not parse has no calls; where the parser stopped stands for one. */
  private static List<GuestFrame> frames(Raised raised) {
    Raised.Syntax syntax = raised.syntax();
    if (syntax == null) {
      return raised.frames();
    }
    List<GuestFrame> frames = new ArrayList<>(raised.frames());
    frames.add(
        new GuestFrame(
            "<module>", syntax.file(), Math.max(0, syntax.line()), Math.max(0, syntax.offset())));
    return frames;
  }

  @Nullable Denial denial(PolyglotException failure) {
    List<String> facts = description(failure).facts();
    return switch (facts.getFirst()) {
      case "denied" -> new Denial(facts.get(1), facts.get(2));
      case "os" -> REFUSALS.contains(facts.get(1)) ? setup.lastFileDenial() : null;
      default -> null;
    };
  }

  @Nullable LimitKind exhausted(PolyglotException failure) {
    return switch (description(failure).facts().getFirst()) {
      case "depth" -> LimitKind.DEPTH;
      case "memory" -> LimitKind.HEAP;
      default -> null;
    };
  }

  // The same failure is asked about three times; an equal one would be another failure.
  @SuppressWarnings("ReferenceEquality")
  private Description description(PolyglotException failure) {
    Description known = latestDescription;
    if (known != null && latest == failure) {
      return known;
    }
    Description description = describe(failure);
    latest = failure;
    latestDescription = description;
    return description;
  }

  private Description describe(PolyglotException failure) {
    Value object = failure.getGuestObject();
    if (object == null || !object.isException()) {
      return failure.isExit() ? exit(failure) : bare(failure);
    }
    try {
      return describe(failure, object);
    } catch (PolyglotException e) {
      if (e.isCancelled() || e.isInterrupted() || e.isResourceExhausted()) {
        throw e;
      }
      // The exception's own code got in the way of describing it.
      return bare(failure);
    }
  }

  private Description describe(PolyglotException failure, Value object) {
    Value described = describe.execute(object);
    Value facts = described.getArrayElement(0);
    List<String> list =
        LongStream.range(0, facts.getArraySize())
            .mapToObj(i -> facts.getArrayElement(i).asString())
            .toList();
    Raised raised = Raised.of(described.getArrayElement(1));
    // Ends with a number are carried by an exception of the implementation's own.
    return failure.isExit() && !raised.type().equals("SystemExit")
        ? exit(failure)
        : new Description(list, raised);
  }

  private static Description exit(PolyglotException failure) {
    return plain("SystemExit", String.valueOf(failure.getExitStatus()));
  }

  private static Description bare(PolyglotException failure) {
    String message = String.valueOf(failure.getMessage());
    Matcher typed = TYPED.matcher(message);
    return typed.matches() && !failure.isInternalError()
        ? plain(typed.group(1), typed.group(2))
        : plain("Exception", message);
  }

  private static Description plain(String type, String message) {
    return new Description(
        List.of(""), new Raised(type, message, List.of(), List.of(), null, null, null));
  }
}
