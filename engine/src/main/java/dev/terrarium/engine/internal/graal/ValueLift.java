package dev.terrarium.engine.internal.graal;

import dev.terrarium.engine.Breach;
import dev.terrarium.engine.GuestValue;
import dev.terrarium.engine.Limits.ResultBounds;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;

/**
 * Copies guest values out within bounds. One instance per value; it holds the budget that is left.
 *
 * <p>Guest code may run while values are read (proxies, getters, iterators), so sizes are never
 * trusted: every element is charged when it is read.
 */
public final class ValueLift {
  private static final int ELEMENT_BYTES = 16;
  private static final int MAX_OPAQUE_TEXT = 1_000;
  private static final int MAX_DIGITS = 100_000;
  private static final double DIGITS_PER_BIT = Math.log10(2);

  private final LanguageBinding binding;
  private final ResultBounds bounds;
  private final Deque<Value> path = new ArrayDeque<>();
  private long bytesLeft;
  private int elementsLeft;

  /** Starts with the whole of the bounds. */
  public ValueLift(LanguageBinding binding, ResultBounds bounds) {
    this.binding = binding;
    this.bounds = bounds;
    this.bytesLeft = bounds.bytes();
    this.elementsLeft = bounds.elements();
  }

  /** Copies one value and everything in it. */
  public GuestValue lift(Value value) {
    charge(ELEMENT_BYTES);
    GuestValue plain = PlainScalars.copyOf(value);
    if (plain != null) {
      return plain;
    }
    if (value.isNull()) {
      return GuestValue.NIL;
    }
    if (value.isBoolean()) {
      return new GuestValue.Bool(value.asBoolean());
    }
    if (value.isString()) {
      return text(value.asString());
    }
    if (isContainer(value) && path.contains(value)) {
      return new GuestValue.Opaque("cycle", "<cycle>");
    }
    if (path.size() >= bounds.depth()) {
      throw tooLarge(bounds.depth(), path.size() + 1L, "levels");
    }
    path.push(value);
    try {
      GuestValue special = binding.lift(value, this);
      return special != null ? special : general(value);
    } catch (ClassCastException
        | IndexOutOfBoundsException
        | NoSuchElementException
        | UnsupportedOperationException e) {
      // The guest's own methods say what a value has, and may say something else the next time.
      throw new UnusableValueException(
          "a value cannot be copied out: its methods contradict each other", e);
    } finally {
      path.pop();
    }
  }

  /** Copies text, charging its size. */
  public GuestValue text(String text) {
    chargeBytes(2L * text.length());
    return new GuestValue.Text(text);
  }

  /** Copies the elements of anything that has array elements. */
  public GuestValue.Sequence sequence(Value array) {
    long size = array.getArraySize();
    requireElements(size);
    List<GuestValue> items = new ArrayList<>((int) Math.min(size, 1024));
    for (long i = 0; i < size; i++) {
      items.add(lift(array.getArrayElement(i)));
    }
    return new GuestValue.Sequence(items);
  }

  /** Copies what an iterable yields, as far as the budget goes. */
  public GuestValue.Sequence iterated(Value iterable) {
    List<GuestValue> items = new ArrayList<>();
    Value iterator = iterable.getIterator();
    while (iterator.hasIteratorNextElement()) {
      items.add(lift(iterator.getIteratorNextElement()));
    }
    return new GuestValue.Sequence(items);
  }

  /** Copies hash entries, such as those of a Python dict or a JavaScript Map. */
  public GuestValue.Mapping entries(Value hash) {
    requireElements(hash.getHashSize());
    Map<GuestValue, GuestValue> entries = new LinkedHashMap<>();
    Value iterator = hash.getHashEntriesIterator();
    while (iterator.hasIteratorNextElement()) {
      Value entry = iterator.getIteratorNextElement();
      entries.put(lift(entry.getArrayElement(0)), lift(entry.getArrayElement(1)));
    }
    return new GuestValue.Mapping(entries);
  }

  /** Copies members, such as the own properties of a JavaScript object. */
  public GuestValue.Mapping members(Value object) {
    Map<GuestValue, GuestValue> entries = new LinkedHashMap<>();
    for (String key : object.getMemberKeys()) {
      entries.put(text(key), lift(object.getMember(key)));
    }
    return new GuestValue.Mapping(entries);
  }

  /** Copies bytes, charging their size before they are copied. */
  public GuestValue.Bytes bytes(Value buffer) {
    long size = buffer.getBufferSize();
    chargeBytes(size);
    byte[] content = new byte[Math.toIntExact(size)];
    buffer.readBuffer(0, content, 0, content.length);
    return new GuestValue.Bytes(content);
  }

  /**
   * Describes a value that has no counterpart; what the guest's own description raises is dropped.
   */
  public GuestValue opaque(Value value) {
    String type = typeName(value);
    try {
      String text = value.toString();
      return new GuestValue.Opaque(type, cut(text));
    } catch (PolyglotException e) {
      if (e.isCancelled() || e.isInterrupted() || e.isResourceExhausted()) {
        throw e;
      }
      return new GuestValue.Opaque(type, "<unprintable " + type + ">");
    }
  }

  /** Copies an integer, charging its digits. */
  public GuestValue whole(Value number) {
    if (number.fitsInLong()) {
      return new GuestValue.Int(BigInteger.valueOf(number.asLong()));
    }
    BigInteger big = number.asBigInteger();
    digits((long) (big.bitLength() * DIGITS_PER_BIT));
    return new GuestValue.Int(big);
  }

  /** Copies a decimal number, charging its digits. */
  public GuestValue decimal(String text) {
    digits(text.length());
    return new GuestValue.Decimal(new BigDecimal(text));
  }

  /** Numbers are bounded for the host's sake: it takes quadratic time to read and print them. */
  private void digits(long count) {
    if (count > MAX_DIGITS) {
      throw tooLarge(MAX_DIGITS, count, "digits");
    }
    chargeBytes(2 * count);
  }

  private GuestValue general(Value value) {
    if (value.isNumber()) {
      return number(value);
    }
    if (value.isInstant()) {
      return new GuestValue.Time(value.asInstant());
    }
    if (value.isDate() && value.isTime()) {
      return new GuestValue.Time(value.asDate().atTime(value.asTime()));
    }
    if (value.isDate()) {
      return new GuestValue.Time(value.asDate());
    }
    if (value.isTime()) {
      return new GuestValue.Time(value.asTime());
    }
    if (value.hasBufferElements()) {
      return bytes(value);
    }
    if (value.hasHashEntries()) {
      return entries(value);
    }
    return value.hasArrayElements() ? sequence(value) : opaque(value);
  }

  private GuestValue number(Value value) {
    return value.fitsInBigInteger() ? whole(value) : new GuestValue.Real(value.asDouble());
  }

  private static boolean isContainer(Value value) {
    return value.hasArrayElements() || value.hasHashEntries() || value.hasMembers();
  }

  private static String typeName(Value value) {
    try {
      Value meta = value.getMetaObject();
      return meta == null ? "object" : cut(meta.getMetaSimpleName());
    } catch (PolyglotException e) {
      if (e.isCancelled() || e.isInterrupted() || e.isResourceExhausted()) {
        throw e;
      }
      return "object";
    }
  }

  private static String cut(String text) {
    return text.length() <= MAX_OPAQUE_TEXT ? text : text.substring(0, MAX_OPAQUE_TEXT) + "...";
  }

  private void requireElements(long count) {
    if (count > elementsLeft) {
      throw tooLarge(bounds.elements(), bounds.elements() - elementsLeft + count, "elements");
    }
  }

  private void charge(int bytes) {
    if (--elementsLeft < 0) {
      throw tooLarge(bounds.elements(), bounds.elements() + 1L, "elements");
    }
    chargeBytes(bytes);
  }

  private void chargeBytes(long bytes) {
    if (bytes > bytesLeft) {
      throw tooLarge(bounds.bytes(), bounds.bytes() - bytesLeft + bytes, "bytes");
    }
    bytesLeft -= bytes;
  }

  private static ResultTooLargeException tooLarge(long configured, long observed, String unit) {
    return new ResultTooLargeException(
        new Breach(
            configured,
            observed,
            unit,
            "the value has at least %,d %s, more than the %,d that may cross to the host: return a summary, or write to a file"
                .formatted(observed, unit, configured)));
  }
}
