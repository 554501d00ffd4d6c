package dev.terrarium.engine.internal.guard;

import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * What woven JDK code calls. A copy of this class under another name is defined in {@code
 * java.base} (see {@link PollClasses}), where every class of every module can link to it: so it
 * names nothing but the JDK's exported types. This one itself is called by {@link WovenLibraries}
 * alone.
 */
public final class Poll {
  /**
   * Arrays shorter than this are not looked at: what a loop of them allocates is sampled instead.
   */
  static final int LARGE = 1 << 16;

  private static volatile boolean alert;
  private static Runnable onPoll = () -> {};
  private static LongConsumer onArray = _ -> {};
  private static LongConsumer onOutside = _ -> {};
  private static Consumer<String> onPower = _ -> {};
  private static Runnable onLoading = () -> {};
  private static Runnable onOverflow = () -> {};

  private Poll() {}

  /** Sets what happens on slow paths, as {@link PollHooks} says; before anything is woven. */
  static void install(
      Runnable poll, LongConsumer array, LongConsumer outside, Consumer<String> power) {
    onPoll = poll;
    onArray = array;
    onOutside = outside;
    onPower = power;
    alert = false; // publishes the fields above
  }

  /** Sets the rest of it. */
  static void install(Runnable loading, Runnable overflow) {
    onLoading = loading;
    onOverflow = overflow;
    alert = false;
  }

  /** Says whether some thread is to be stopped, or looked at. */
  static void alert(boolean value) {
    alert = value;
  }

  /** Called before backward branches. */
  public static void poll() {
    if (alert) {
      onPoll.run();
    }
  }

  /** Called where a stack overflow was caught. */
  public static void caught() {
    onOverflow.run();
    poll();
  }

  /** Called where language code asks whether a failure is a stack overflow. */
  public static void overflow(Object failure) {
    if (failure instanceof StackOverflowError) {
      caught();
    }
  }

  /** Called before an array of one-byte elements is allocated. */
  public static void array1(int length) {
    if (length >= LARGE) {
      bytes(length);
    }
  }

  /** Called before an array of two-byte elements is allocated. */
  public static void array2(int length) {
    if (length >= LARGE) {
      bytes(2L * length);
    }
  }

  /** Called before an array of four-byte elements or of references is allocated. */
  public static void array4(int length) {
    if (length >= LARGE) {
      bytes(4L * length);
    }
  }

  /** Called before an array of eight-byte elements is allocated. */
  public static void array8(int length) {
    if (length >= LARGE) {
      bytes(8L * length);
    }
  }

  /** Called before an array of arrays is allocated. */
  public static void grid(int outer, int inner) {
    bytes(8L * outer * inner);
  }

  /** Called before a string is repeated. */
  public static void repeat(String text, int count) {
    bytes((long) text.length() * count);
  }

  /** Called before any allocation whose size is known in bytes. */
  public static void bytes(long size) {
    if (size >= LARGE) {
      onArray.accept(size);
    }
  }

  /** Called before an object is made that keeps much outside of the heap. */
  public static void outside(int bytes) {
    onOutside.accept(bytes);
  }

  /** Called before a class is loaded. */
  public static void loading() {
    onLoading.run();
  }

  /** Called before language code uses a power of the JDK. */
  public static void power(String name) {
    onPower.accept(name);
  }
}
