package dev.terrarium.engine;

import dev.terrarium.engine.internal.value.Place;
import dev.terrarium.engine.internal.value.ToolTypeChecks;
import dev.terrarium.engine.internal.value.ToolTypeSchemas;
import dev.terrarium.engine.internal.value.ToolTypeTexts;
import dev.terrarium.engine.internal.value.ToolTypes;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a tool's parameter accepts or its result is, in terms that both guest languages and JSON
 * share.
 */
public sealed interface ToolType {

  /**
   * Describes a Java type.
   *
   * <p>Records become {@link Structure}, enums {@link Choice}, {@link java.util.Optional} and types
   * annotated with any annotation named {@code Nullable} {@link Maybe}; lists, sets and arrays
   * become {@link ListOf}, except {@code byte[]}; maps with text or enum keys become {@link MapOf};
   * {@link java.util.UUID}, {@link java.time.Duration} and {@link java.time.Period} are {@link
   * Text}; {@link Object} and {@link GuestValue} are {@link Any}; {@code void} is {@link Nothing}.
   *
   * @param type a class or generic type
   * @return its description
   * @throws IllegalArgumentException if the type, or one inside it, has no counterpart in a guest,
   *     or a record contains itself; the message names record, component and type, and what to use
   *     instead
   */
  static ToolType of(Type type) {
    return ToolTypes.of(type);
  }

  /**
   * Checks a value and brings it into the form that this type stands for: whole floating point
   * numbers become integers, ISO 8601 text becomes a date or time, lists of octets become bytes,
   * choices are spelt as declared, and optional fields that are nothing are left out.
   *
   * @param value the value
   * @param place how messages call the value, such as {@code argument 'days'}
   * @return the value in that form
   * @throws IllegalArgumentException if the value does not fit; the message starts with the place,
   *     followed by that inside the value, and says what was expected and what was found
   */
  default GuestValue check(GuestValue value, String place) {
    return ToolTypeChecks.check(this, value, Place.named(place));
  }

  /**
   * Returns a type hint for Python, which needs no more than {@code import datetime} to be
   * evaluated.
   *
   * @return a hint such as {@code list[int]} or {@code str | None}; {@code dict} for structures
   */
  default String pythonHint() {
    return ToolTypeTexts.python(this);
  }

  /**
   * Returns the type in TypeScript.
   *
   * @return a type such as {@code Array<string>} or {@code { city: string, days?: number }}
   */
  default String typescript() {
    return ToolTypeTexts.typescript(this);
  }

  /**
   * Returns a JSON schema (draft 2020-12) for values of this type. Bytes are Base64 and times are
   * ISO 8601 text there.
   *
   * @return an unmodifiable map of maps, lists, text and booleans
   */
  default Map<String, Object> toJsonSchema() {
    return ToolTypeSchemas.of(this);
  }

  /** Any value. */
  record Any() implements ToolType {}

  /** No value: what a tool returns that is called for its effect. */
  record Nothing() implements ToolType {}

  /** Text. */
  record Text() implements ToolType {}

  /** An integer of any size. */
  record Whole() implements ToolType {}

  /** A number of any kind. */
  record Real() implements ToolType {}

  /** True or false. */
  record Bool() implements ToolType {}

  /** Bytes, also given as a list of integers from 0 to 255. */
  record Bytes() implements ToolType {}

  /** What a {@link Time} has. */
  enum TimeKind {
    /** A date without a time of day. */
    DATE,
    /** A time of day without a date. */
    TIME,
    /** A date and a time of day without time zone. */
    DATE_TIME,
    /** A date and a time of day with time zone. */
    MOMENT
  }

  /**
   * A date, a time or both; also given as ISO 8601 text.
   *
   * @param kind what it has
   */
  record Time(TimeKind kind) implements ToolType {}

  /**
   * Values of one type in order.
   *
   * @param item the type of each
   */
  record ListOf(ToolType item) implements ToolType {}

  /**
   * Values of one type by text key.
   *
   * @param value the type of each
   */
  record MapOf(ToolType value) implements ToolType {}

  /**
   * One of several texts.
   *
   * @param names the texts
   */
  record Choice(List<String> names) implements ToolType {
    /**
     * Creates a choice.
     *
     * @throws IllegalArgumentException if there is no text, or one twice
     */
    public Choice {
      names = List.copyOf(names);
      if (names.isEmpty() || new HashSet<>(names).size() < names.size()) {
        throw new IllegalArgumentException("a choice needs names, each once: " + names);
      }
    }
  }

  /**
   * A value or nothing.
   *
   * @param type the type of the value
   */
  record Maybe(ToolType type) implements ToolType {
    /** Creates a type; a value that may be nothing twice over may be nothing. */
    public Maybe {
      type = type instanceof Maybe(ToolType inner) ? inner : type;
    }
  }

  /**
   * Values by name, each of its own type.
   *
   * @param name what people call it
   * @param fields the values
   */
  record Structure(String name, List<Field> fields) implements ToolType {
    /**
     * Creates a structure.
     *
     * @throws IllegalArgumentException if two fields have the same name
     */
    public Structure {
      fields = List.copyOf(fields);
      Set<String> names = new HashSet<>();
      for (Field field : fields) {
        if (!names.add(field.name())) {
          throw new IllegalArgumentException(
              "structure %s has two fields named '%s'".formatted(name, field.name()));
        }
      }
    }
  }

  /**
   * A value in a structure.
   *
   * @param name its name
   * @param type what it is
   * @param required whether it must be there
   * @param description what it means; may be empty
   */
  record Field(String name, ToolType type, boolean required, String description) {}
}
