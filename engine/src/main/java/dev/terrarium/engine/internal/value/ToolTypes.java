package dev.terrarium.engine.internal.value;

import dev.terrarium.engine.GuestValue;
import dev.terrarium.engine.ToolType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SequencedCollection;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.UUID;

/** Describes Java types as tool types. One object serves one type. */
public final class ToolTypes {
  private static final Map<Class<?>, ToolType> LEAVES = new HashMap<>();
  private static final Set<Class<?>> LISTS =
      Set.of(
          List.class,
          Set.class,
          Collection.class,
          Iterable.class,
          SequencedCollection.class,
          SequencedSet.class);
  private static final Set<Class<?>> MAPS = Set.of(Map.class, SequencedMap.class);

  static {
    scalars();
    times();
    guestValues();
  }

  /** The records being described, outermost first, to notice one that contains itself. */
  private final List<Class<?>> open = new ArrayList<>();

  private ToolTypes() {}

  private static void scalars() {
    leaf(new ToolType.Nothing(), void.class, Void.class, GuestValue.Nil.class);
    leaf(new ToolType.Any(), Object.class, GuestValue.class);
    leaf(new ToolType.Bool(), boolean.class, Boolean.class);
    leaf(new ToolType.Whole(), int.class, Integer.class, long.class, Long.class);
    leaf(new ToolType.Whole(), short.class, Short.class, byte.class, Byte.class);
    leaf(new ToolType.Whole(), BigInteger.class);
    leaf(new ToolType.Real(), double.class, Double.class, float.class, Float.class);
    leaf(new ToolType.Real(), BigDecimal.class, Number.class);
    leaf(new ToolType.Text(), String.class, CharSequence.class, char.class, Character.class);
    leaf(new ToolType.Text(), UUID.class, Duration.class, Period.class);
    leaf(new ToolType.Bytes(), byte[].class, ByteBuffer.class);
    leaf(new ToolType.Maybe(new ToolType.Whole()), OptionalInt.class, OptionalLong.class);
    leaf(new ToolType.Maybe(new ToolType.Real()), OptionalDouble.class);
  }

  private static void times() {
    leaf(new ToolType.Time(ToolType.TimeKind.DATE), LocalDate.class);
    leaf(new ToolType.Time(ToolType.TimeKind.TIME), LocalTime.class);
    leaf(new ToolType.Time(ToolType.TimeKind.DATE_TIME), LocalDateTime.class);
    leaf(
        new ToolType.Time(ToolType.TimeKind.MOMENT),
        Instant.class,
        OffsetDateTime.class,
        ZonedDateTime.class,
        Date.class);
  }

  private static void guestValues() {
    leaf(new ToolType.Bool(), GuestValue.Bool.class);
    leaf(new ToolType.Whole(), GuestValue.Int.class);
    leaf(new ToolType.Text(), GuestValue.Text.class);
    leaf(new ToolType.Bytes(), GuestValue.Bytes.class);
    leaf(new ToolType.ListOf(new ToolType.Any()), GuestValue.Sequence.class);
    leaf(new ToolType.MapOf(new ToolType.Any()), GuestValue.Mapping.class);
  }

  private static void leaf(ToolType description, Class<?>... types) {
    Arrays.stream(types).forEach(type -> LEAVES.put(type, description));
  }

  public static ToolType of(Type type) {
    return new ToolTypes().describe(Target.of(type), "");
  }

  /** Describes the components of a record. */
  public static List<ToolType.Field> fields(Class<? extends Record> type) {
    return new ToolTypes().structure(Target.of(type), "").fields();
  }

  private ToolType describe(Target target, String where) {
    ToolType plain = plain(target, where);
    boolean nullable = target.nullable() && !(plain instanceof ToolType.Any);
    return nullable ? new ToolType.Maybe(plain) : plain;
  }

  private ToolType plain(Target target, String where) {
    Class<?> raw = target.raw();
    ToolType leaf = LEAVES.get(raw);
    if (leaf != null) {
      return leaf;
    }
    if (raw == Optional.class) {
      return new ToolType.Maybe(describe(target.argument(0), where));
    }
    if (raw.isEnum()) {
      return new ToolType.Choice(
          Arrays.stream(raw.getEnumConstants()).map(c -> ((Enum<?>) c).name()).toList());
    }
    if (raw.isRecord() && !GuestValue.class.isAssignableFrom(raw)) {
      return structure(target, where);
    }
    return container(target, where);
  }

  private ToolType container(Target target, String where) {
    Class<?> raw = target.raw();
    if (raw == Object[].class) {
      throw refused(where, "an Object[] says nothing of its items: use List<Object>");
    }
    if (raw.isArray() || LISTS.contains(raw)) {
      return new ToolType.ListOf(describe(target.argument(0), where));
    }
    if (MAPS.contains(raw)) {
      Class<?> key = target.argument(0).raw();
      if (key != Object.class
          && key != String.class
          && key != CharSequence.class
          && !key.isEnum()) {
        throw refused(
            where,
            "a map by %s has no counterpart in JavaScript: use a map by String"
                .formatted(key.getSimpleName()));
      }
      return new ToolType.MapOf(describe(target.argument(1), where));
    }
    throw refused(where, JavaTypes.refusal(raw));
  }

  private ToolType.Structure structure(Target target, String where) {
    Class<?> raw = target.raw();
    if (open.contains(raw)) {
      throw refused(
          where,
          "record %s contains itself: use Object or GuestValue here"
              .formatted(raw.getSimpleName()));
    }
    open.add(raw);
    List<ToolType.Field> fields = new ArrayList<>();
    for (RecordShape.Component component : RecordShape.of(raw).components()) {
      Target type = component.target(target);
      String spot = "record %s, component '%s'".formatted(raw.getSimpleName(), component.name());
      fields.add(
          new ToolType.Field(
              component.name(),
              describe(type, spot),
              !RecordShape.mayBeMissing(type),
              component.description()));
    }
    open.removeLast();
    return new ToolType.Structure(raw.getSimpleName(), fields);
  }

  private static IllegalArgumentException refused(String where, String why) {
    return new IllegalArgumentException(where.isEmpty() ? why : where + ": " + why);
  }
}
