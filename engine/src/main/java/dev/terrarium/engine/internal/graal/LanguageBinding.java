package dev.terrarium.engine.internal.graal;

import dev.terrarium.engine.GuestError;
import dev.terrarium.engine.GuestValue;
import dev.terrarium.engine.LimitKind;
import dev.terrarium.engine.internal.guest.Denial;
import java.util.List;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * One prepared context of one language. Used on the guest's thread only. Methods may throw {@link
 * PolyglotException} wherever guest code can run.
 */
public interface LanguageBinding {

  /**
   * Imports a module beforehand.
   *
   * @throws PolyglotException if it cannot be imported
   */
  void preload(String module);

  /** Called once, when the setup is that of the session whose programs will run. */
  void adopt();

  /** Defines a global variable. */
  void define(String name, GuestValue value);

  /** Runs source text to its end, event loop included. */
  Value evaluate(Source source);

  /** Calls a top-level function and waits for its result where it is asynchronous. */
  Value call(String function, List<GuestValue> arguments);

  /** Builds a value of the language itself from a detached one. */
  Value lower(GuestValue value);

  /**
   * Copies a value that needs the language's own rules. Asked before the general rules of {@link
   * ValueLift}.
   *
   * @param lift copies nested values within the same bounds
   * @return the copy, or null to let the general rules decide
   */
  @Nullable GuestValue lift(Value value, ValueLift lift);

  /** Describes what the guest raised, as its own users know it. */
  GuestError error(PolyglotException failure);

  /** Says which refusal an error is about, or null. */
  @Nullable Denial denial(PolyglotException failure);

  /** A function of the guest that takes what was asked for and why not, and raises the refusal. */
  Value refusal();

  /**
   * Says which limit an error stands for, or null: the language's own error for calls nested too
   * deeply, or for too little memory.
   */
  @Nullable LimitKind exhausted(PolyglotException failure);

  /** Forgets which objects the garbage collector has freed, where the language would act on it. */
  void forgetCollected();

  /** Called when a run ends in any way that leaves the guest usable, to flush buffers. */
  void flush();
}
