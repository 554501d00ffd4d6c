package dev.terrarium.engine;

import dev.terrarium.engine.internal.value.GuestValueMapper;
import dev.terrarium.engine.internal.value.GuestValues;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value as it crosses between guest and host: a deep, immutable copy with no tie to the guest.
 *
 * <table>
 * <caption>What becomes what</caption>
 * <tr><th>Python</th><th>JavaScript</th><th>here</th></tr>
 * <tr><td>{@code None}</td><td>{@code null}, {@code undefined}</td><td>{@link Nil}</td></tr>
 * <tr><td>{@code bool}</td><td>boolean</td><td>{@link Bool}</td></tr>
 * <tr><td>{@code int}</td><td>integral number, {@code BigInt}</td><td>{@link Int}</td></tr>
 * <tr><td>{@code float}</td><td>other number</td><td>{@link Real}</td></tr>
 * <tr><td>{@code decimal.Decimal}</td><td></td><td>{@link Decimal}</td></tr>
 * <tr><td>{@code str}</td><td>string</td><td>{@link Text}</td></tr>
 * <tr><td>{@code bytes}, {@code bytearray}</td><td>{@code ArrayBuffer}, typed arrays</td>
 *     <td>{@link Bytes}</td></tr>
 * <tr><td>{@code datetime}, {@code date}, {@code time}</td><td>{@code Date}</td>
 *     <td>{@link Time}</td></tr>
 * <tr><td>{@code list}, {@code tuple}, {@code set}, other iterables of known size</td>
 *     <td>array, {@code Set}</td><td>{@link Sequence}</td></tr>
 * <tr><td>{@code dict}, dataclass, named tuple</td><td>plain object, {@code Map}</td>
 *     <td>{@link Mapping}</td></tr>
 * <tr><td>anything else</td><td>anything else</td><td>{@link Opaque}</td></tr>
 * </table>
 */
public sealed interface GuestValue {

  /** The absence of a value. */
  // Two threads could only wait for each other here if one of them called new Nil() before this.
  @SuppressWarnings("ClassInitializationDeadlock")
  Nil NIL = new Nil();

  /**
   * Copies a Java value.
   *
   * <p>Enum constants become their names, records mappings by component name, {@link
   * java.time.ZonedDateTime} loses its zone but keeps the offset, and {@link java.util.UUID},
   * {@link java.time.Duration} and {@link java.time.Period} become text. Collections without end
   * cannot be copied and are not noticed.
   *
   * @param value null, a boolean, number, character, text, enum constant, {@code byte[]}, {@link
   *     java.nio.ByteBuffer}, date, time, duration or period, {@link java.util.Optional}, iterable,
   *     array, map, record, {@link java.util.UUID}, or a guest value
   * @return the copy
   * @throws IllegalArgumentException if the value, or one nested in it, has another type, values
   *     are nested more than 1,000 deep, as in a cycle, or two keys of a map become the same; the
   *     message names the place and the type
   */
  static GuestValue of(@Nullable Object value) {
    return GuestValues.copyOf(value);
  }

  /**
   * Converts this value to a Java type.
   *
   * <p>Numbers convert between types only without loss: 5.0 is an int and 5.5 is none; a decimal is
   * a double if the nearest double prints the same. Text is never taken for a number or the
   * reverse. Dates and times are also read from text in ISO 8601, and midnight counts as its date.
   * Enum constants are found by name, exactly or ignoring case.
   *
   * <p>Records are created by their canonical constructor. Keys that name no component are ignored.
   * A component must be there and be no {@link Nil} unless it is {@link java.util.Optional} or
   * annotated with any annotation named {@code Nullable} that is kept at run time; the same holds
   * for elements of lists and values of maps, except where they are {@link Object}.
   *
   * @param <T> the type
   * @param type a record (its components by name, and those of nested records, in full generality:
   *     {@code Map<String, List<City>>}), enum, boxed or primitive number, boolean or character,
   *     {@link BigInteger}, {@link BigDecimal}, {@link String}, {@code byte[]}, {@link
   *     java.nio.ByteBuffer}, a type of {@code java.time}, {@link java.util.UUID}, {@link
   *     java.util.Optional}, {@link List}, {@link java.util.Set}, {@link Map}, array, {@link
   *     Object} (see {@link #toJava()}) or a guest value
   * @return the converted value, unmodifiable where it is a collection; null only for {@link Nil}
   * @throws IllegalArgumentException if the value does not fit, a number would lose digits, or a
   *     record's package is not open to {@code dev.terrarium.engine}; the message names the place
   *     inside the value, what was expected and what was found
   */
  default <T> T as(Class<T> type) {
    return GuestValueMapper.map(this, type);
  }

  /**
   * Converts this sequence to a list.
   *
   * @param <T> the type of the elements
   * @param element the type of the elements, as for {@link #as}
   * @return an unmodifiable list; it holds null only if the elements are {@link Object}
   * @throws IllegalArgumentException if this is no {@link Sequence} or an element does not fit
   */
  default <T> List<T> asList(Class<T> element) {
    return GuestValueMapper.list(this, element);
  }

  /**
   * Converts this mapping to a map by text.
   *
   * @param <V> the type of the values
   * @param value the type of the values, as for {@link #as}
   * @return an unmodifiable map in the same order; it holds null only if the values are {@link
   *     Object}
   * @throws IllegalArgumentException if this is no {@link Mapping}, a key is no text or a value
   *     does not fit
   */
  default <V> Map<String, V> asMap(Class<V> value) {
    return GuestValueMapper.textMap(this, value);
  }

  /**
   * Converts this value to the plain Java value that fits it best.
   *
   * @return null, {@link Boolean}, {@link Long} or {@link BigInteger}, {@link Double}, {@link
   *     BigDecimal}, {@link String}, {@code byte[]}, a type of {@code java.time}, an unmodifiable
   *     {@link List} or {@link Map}; opaque values become their text
   */
  @Nullable Object toJava();

  /** No value: {@code None}, {@code null}, {@code undefined}. */
  record Nil() implements GuestValue {
    @Override
    public @Nullable Object toJava() {
      return null;
    }

    @Override
    public String toString() {
      return "null";
    }
  }

  /**
   * A truth value.
   *
   * @param value the value
   */
  record Bool(boolean value) implements GuestValue {
    @Override
    public Object toJava() {
      return value;
    }

    @Override
    public String toString() {
      return Boolean.toString(value);
    }
  }

  /**
   * An integer of any size.
   *
   * @param value the value
   */
  record Int(BigInteger value) implements GuestValue {
    @Override
    public Object toJava() {
      return value.bitLength() < Long.SIZE ? (Object) value.longValue() : value;
    }

    @Override
    public String toString() {
      return value.toString();
    }
  }

  /**
   * A binary floating point number.
   *
   * @param value the value; may be infinite or not a number
   */
  record Real(double value) implements GuestValue {
    @Override
    public Object toJava() {
      return value;
    }

    @Override
    public String toString() {
      return Double.toString(value);
    }
  }

  /**
   * A decimal number without loss.
   *
   * @param value the value
   */
  record Decimal(BigDecimal value) implements GuestValue {
    @Override
    public Object toJava() {
      return value;
    }

    @Override
    public String toString() {
      return value.toString();
    }
  }

  /**
   * Text.
   *
   * @param value the characters; lone surrogates are possible
   */
  record Text(String value) implements GuestValue {
    @Override
    public Object toJava() {
      return value;
    }

    @Override
    public String toString() {
      return value;
    }
  }

  /** Bytes. Two are equal if their contents are. */
  final class Bytes implements GuestValue {
    private final byte[] content;

    /**
     * Copies bytes.
     *
     * @param content the bytes
     */
    public Bytes(byte[] content) {
      this.content = content.clone();
    }

    /**
     * Returns the bytes.
     *
     * @return a copy
     */
    public byte[] value() {
      return content.clone();
    }

    /**
     * Returns how many bytes there are.
     *
     * @return the number of bytes
     */
    public int size() {
      return content.length;
    }

    @Override
    public Object toJava() {
      return value();
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Bytes that && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(content);
    }

    /** Returns the bytes in Base64. */
    @Override
    public String toString() {
      return Base64.getEncoder().encodeToString(content);
    }
  }

  /**
   * A date, a time or both.
   *
   * @param value a {@link java.time.LocalDate}, {@link java.time.LocalTime}, {@link
   *     java.time.LocalDateTime}, {@link java.time.OffsetDateTime} or {@link java.time.Instant}
   */
  record Time(Temporal value) implements GuestValue {
    @Override
    public Object toJava() {
      return value;
    }

    @Override
    public String toString() {
      return value.toString();
    }
  }

  /**
   * Values in order.
   *
   * @param items the values
   */
  record Sequence(List<GuestValue> items) implements GuestValue {
    /** Creates a sequence with an unmodifiable copy of the items. */
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public Object toJava() {
      // List.of refuses null, which nil becomes.
      return Collections.unmodifiableList(
          Arrays.asList(items.stream().map(GuestValue::toJava).toArray()));
    }

    @Override
    public String toString() {
      return items.toString();
    }
  }

  /**
   * Values by key, in the guest's order.
   *
   * @param entries keys and values; keys are {@link Text} unless a Python program used others
   */
  record Mapping(Map<GuestValue, GuestValue> entries) implements GuestValue {
    /** Creates a mapping with an unmodifiable copy of the entries, in the same order. */
    public Mapping {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /**
     * Finds the value of a text key.
     *
     * @param key the key
     * @return the value, or null where there is none
     */
    public @Nullable GuestValue get(String key) {
      return entries.get(new Text(key));
    }

    /** Returns a map whose keys are those of this mapping as {@link #toJava()} gives them. */
    @Override
    public Object toJava() {
      Map<@Nullable Object, @Nullable Object> map = LinkedHashMap.newLinkedHashMap(entries.size());
      entries.forEach((k, v) -> map.put(k.toJava(), v.toJava()));
      return Collections.unmodifiableMap(map);
    }

    @Override
    public String toString() {
      return entries.toString();
    }
  }

  /**
   * Something that has no counterpart on the host, such as a function or an open file.
   *
   * @param type the guest's name of its type
   * @param text the guest's own short description
   */
  record Opaque(String type, String text) implements GuestValue {
    @Override
    public Object toJava() {
      return text;
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
