package dev.terrarium.engine.internal.guard;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

/**
 * What woven language code calls: {@link Poll}, written so that compiled guest code pays nothing
 * for polls (Truffle polls there by itself) and one comparison for arrays. A copy of this class is
 * defined next to the Truffle API (see {@link PollClasses}).
 */
public final class LanguagePoll {
  private LanguagePoll() {}

  /** Called before backward branches. */
  public static void poll() {
    // A constant for the compiler of guest code, which removes the rest.
    if (!CompilerDirectives.inCompiledCode()) {
      Poll.poll();
    }
  }

  /** Called where a stack overflow was caught; in compiled code too, since Truffle cannot poll. */
  @TruffleBoundary
  public static void caught() {
    Poll.caught();
  }

  /** Called where language code asks whether a failure is a stack overflow. */
  public static void overflow(Object failure) {
    if (failure instanceof StackOverflowError) {
      caught();
    }
  }

  /** Called before an array of one-byte elements is allocated. */
  public static void array1(int length) {
    if (length >= Poll.LARGE) {
      large(length, 1);
    }
  }

  /** Called before an array of two-byte elements is allocated. */
  public static void array2(int length) {
    if (length >= Poll.LARGE) {
      large(length, 2);
    }
  }

  /** Called before an array of four-byte elements or of references is allocated. */
  public static void array4(int length) {
    if (length >= Poll.LARGE) {
      large(length, 4);
    }
  }

  /** Called before an array of eight-byte elements is allocated. */
  public static void array8(int length) {
    if (length >= Poll.LARGE) {
      large(length, 8);
    }
  }

  /** Called before an array of arrays is allocated. */
  @TruffleBoundary
  public static void grid(int outer, int inner) {
    Poll.grid(outer, inner);
  }

  /** Called before a string is repeated. */
  @TruffleBoundary
  public static void repeat(String text, int count) {
    Poll.repeat(text, count);
  }

  /** Called before an object is made that keeps much outside of the heap. */
  @TruffleBoundary
  public static void outside(int bytes) {
    Poll.outside(bytes);
  }

  /** Called before language code uses a power of the JDK. */
  @TruffleBoundary
  public static void power(String name) {
    Poll.power(name);
  }

  @TruffleBoundary
  private static void large(int length, int size) {
    Poll.bytes((long) length * size);
  }
}
