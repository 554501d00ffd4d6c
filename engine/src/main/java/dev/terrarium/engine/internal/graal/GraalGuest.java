package dev.terrarium.engine.internal.graal;

import dev.terrarium.engine.Breach;
import dev.terrarium.engine.GuestError;
import dev.terrarium.engine.GuestValue;
import dev.terrarium.engine.LimitKind;
import dev.terrarium.engine.Limits;
import dev.terrarium.engine.Program;
import dev.terrarium.engine.internal.graal.heap.ContextImage;
import dev.terrarium.engine.internal.graal.heap.RawFunction;
import dev.terrarium.engine.internal.guard.Guard;
import dev.terrarium.engine.internal.guard.GuestKilled;
import dev.terrarium.engine.internal.guest.Guest;
import dev.terrarium.engine.internal.guest.GuestEnd;
import dev.terrarium.engine.internal.guest.GuestImage;
import dev.terrarium.engine.internal.guest.PreparedGuest;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** A polyglot context with its language's binding, and the translation of how its runs end. */
final class GraalGuest implements Guest {
  private static final System.Logger LOG = System.getLogger(GraalGuest.class.getName());

  private static final String OUT_OF_MEMORY = "Out of memory";

  private final PreparedGraalGuest origin;
  private final LanguageBinding binding;
  private final SourceCache sources;
  private final Limits limits;
  private final HeldMemory memory;
  private final RawFunction refusal;
  private volatile boolean cancelled;

  GraalGuest(PreparedGraalGuest origin, Limits limits) {
    this.origin = origin;
    this.limits = limits;
    binding = origin.binding();
    sources = origin.sources();
    memory = origin.memory();
    refusal = RawFunction.of(binding.refusal());
  }

  @Override
  public GuestEnd run(Program program) {
    return ending(() -> {
      program.inputs().forEach(binding::define);
      return binding.evaluate(sources.source(program.name(), program.source()));
    });
  }

  @Override
  public GuestEnd call(String function, List<GuestValue> arguments) {
    return ending(() -> binding.call(function, arguments));
  }

  private GuestEnd ending(Supplier<Value> body) {
    memory.guestRunsOn(Thread.currentThread());
    Guard.refuseWith(refusal::execute);
    try {
      GuestValue value = new ValueLift(binding, limits.result()).lift(body.get());
      binding.flush();
      return new GuestEnd.Returned(value);
    } catch (ResultTooLargeException e) {
      return new GuestEnd.Exceeded(LimitKind.RESULT, e.breach());
    } catch (UnusableValueException e) {
      return mistaken(e);
    } catch (PolyglotException e) {
      return ending(e);
    } catch (RuntimeException | Error e) {
      return crashed(e);
    } finally {
      memory.guestRunsOn(null);
    }
  }

  private GuestEnd ending(PolyglotException failure) {
    if (isStop(failure)) {
      return new GuestEnd.Stopped();
    }
    if (failure.isHostException()
        && failure.asHostException() instanceof ResultTooLargeException tooLarge) {
      return new GuestEnd.Exceeded(LimitKind.RESULT, tooLarge.breach());
    }
    try {
      GuestEnd end = raised(failure);
      flushAfterFailure();
      return end;
    } catch (PolyglotException e) {
      // Rendering the error runs guest code too, which may be stopped or fail.
      return isStop(e) ? new GuestEnd.Stopped() : crashed(e);
    } catch (RuntimeException | Error e) {
      return crashed(e);
    }
  }

  /** What the guest put in the way of flushing is no news after it failed; a stop is. */
  private void flushAfterFailure() {
    try {
      binding.flush();
    } catch (PolyglotException e) {
      if (isStop(e)) {
        throw e;
      }
      LOG.log(System.Logger.Level.DEBUG, "a guest's output could not be flushed", e);
    }
  }

  /** Says whether a guest was stopped from outside; the guard's way of it looks like a failure. */
  private static boolean isStop(PolyglotException failure) {
    return failure.isCancelled() || failure.isInterrupted() || GuestKilled.isIn(failure);
  }

  /** Says whether the JVM had no memory left; the polyglot layer keeps nothing but the text. */
  private static boolean isOutOfMemory(Throwable failure) {
    return failure instanceof OutOfMemoryError
        || (failure instanceof PolyglotException guest
            && guest.isResourceExhausted()
            && String.valueOf(guest.getMessage()).contains(OUT_OF_MEMORY));
  }

  private GuestEnd raised(PolyglotException failure) {
    if (isOutOfMemory(failure)) {
      return outOfMemory();
    }
    if (failure.isExit() && failure.getExitStatus() == 0) {
      return new GuestEnd.Returned(GuestValue.NIL);
    }
    if (failure.isHostException()) {
      return switch (failure.asHostException()) {
        case UnusableValueException mistake -> mistaken(mistake);
        case StackOverflowError _ -> tooDeep("inside a function of the sandbox");
        default -> crashed(failure);
      };
    }
    if (failure.isInternalError() && !failure.isResourceExhausted()) {
      if (!ImplementationErrors.isLanguageFailure(failure)
          || ImplementationErrors.isDamage(failure.getMessage())) {
        return crashed(failure);
      }
      LOG.log(System.Logger.Level.DEBUG, "the language implementation failed", failure);
    }
    GuestError error = binding.error(failure);
    return switch (binding.exhausted(failure)) {
      case DEPTH -> tooDeep(error.toString());
      case HEAP -> outOfMemory();
      case null, default -> new GuestEnd.Raised(error, binding.denial(failure));
    };
  }

  private GuestEnd outOfMemory() {
    return new GuestEnd.Exceeded(
        LimitKind.HEAP,
        new Breach(
            limits.heapBytes(),
            limits.heapBytes(),
            "bytes",
            "the program asked for more memory than there is: create less data, or raise the heap limit of %,d bytes or -Xmx"
                .formatted(limits.heapBytes())));
  }

  private GuestEnd tooDeep(String how) {
    return new GuestEnd.Exceeded(
        LimitKind.DEPTH,
        new Breach(
            limits.callDepth(),
            limits.callDepth(),
            "levels",
            "calls are nested too deeply (%s): use a loop, or raise the call depth limit of about %,d"
                .formatted(how, limits.callDepth())));
  }

  private static GuestEnd mistaken(UnusableValueException mistake) {
    String message = mistake.toString();
    return new GuestEnd.Raised(
        new GuestError("TypeError", message, "TypeError: " + message, List.of(), null), null);
  }

  private GuestEnd crashed(Throwable failure) {
    if (GuestKilled.isIn(failure)) {
      return new GuestEnd.Stopped();
    }
    if (isOutOfMemory(failure)) {
      return outOfMemory();
    }
    LOG.log(System.Logger.Level.DEBUG, "guest ended in an internal failure", failure);
    String what =
        ImplementationErrors.isDamage(failure.toString())
            ? "a class of the language implementation is damaged in this JVM, restart the process: "
            : "the language implementation failed: ";
    return new GuestEnd.Crashed(what + failure.getMessage(), failure);
  }

  @Override
  public long retainedBytes(long stopAt, Duration patience) {
    return memory.retainedBytes(stopAt, patience, () -> cancelled);
  }

  @Override
  public void cancel() {
    cancelled = true;
    close();
  }

  @Override
  public GuestImage image() {
    ContextImage image = origin.currentImage();
    if (!image.unknownKinds().isEmpty()) {
      throw new IllegalStateException("no image of " + image.unknownKinds());
    }
    return new GraalImage(image, binding);
  }

  @Override
  public @Nullable PreparedGuest recycle() {
    try {
      return cancelled ? null : origin.recycle(Nobody.SETUP);
    } catch (RuntimeException | Error e) {
      LOG.log(System.Logger.Level.DEBUG, "a guest could not be recycled", e);
      return null;
    }
  }

  @Override
  public void close() {
    origin.close();
  }
}
