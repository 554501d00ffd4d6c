package dev.terrarium.engine.internal.value;

import dev.terrarium.engine.GuestValue;
import java.lang.reflect.Array;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
import org.jspecify.annotations.Nullable;

/** Converts guest values to Java types. */
public final class GuestValueMapper {
  private static final Set<Class<?>> LISTS =
      Set.of(List.class, Collection.class, Iterable.class, SequencedCollection.class);
  private static final Set<Class<?>> SETS = Set.of(Set.class, SequencedSet.class);
  private static final Set<Class<?>> MAPS = Set.of(Map.class, SequencedMap.class);

  /** Whether keys that name no component of a record are refused. */
  private final boolean strict;

  private GuestValueMapper(boolean strict) {
    this.strict = strict;
  }

  @SuppressWarnings({"unchecked", "NullAway"}) // int.class is a Class<Integer>; nil becomes null
  public static <T> T map(GuestValue value, Class<T> type) {
    return (T) map(value, (Type) type);
  }

  public static @Nullable Object map(GuestValue value, Type type) {
    Target target = Target.of(type);
    return new GuestValueMapper(false)
        .convert(value, target.withNullable(!target.raw().isPrimitive()), Place.ROOT);
  }

  /** Converts the checked arguments of a call to a record, for which every name must count. */
  static <T extends Record> T arguments(GuestValue.Mapping arguments, Class<T> type, Place call) {
    return type.cast(new GuestValueMapper(true).structure(arguments, Target.of(type), call));
  }

  @SuppressWarnings({"unchecked", "NullAway"}) // an element is null only if it is a Nullable type
  public static <T> List<T> list(GuestValue value, Class<T> element) {
    Target list = new Target(List.class, List.of(Target.of(element)), false);
    return (List<T>) new GuestValueMapper(false).convert(value, list, Place.ROOT);
  }

  @SuppressWarnings({"unchecked", "NullAway"})
  public static <V> Map<String, V> textMap(GuestValue value, Class<V> element) {
    List<Target> arguments = List.of(Target.of(String.class), Target.of(element));
    Target map = new Target(Map.class, arguments, false);
    return (Map<String, V>) new GuestValueMapper(false).convert(value, map, Place.ROOT);
  }

  private @Nullable Object convert(GuestValue value, Target target, Place place) {
    Class<?> raw = target.raw();
    if (GuestValue.class.isAssignableFrom(raw)) {
      return guestValue(value, target, place);
    }
    if (raw == Optional.class) {
      return Optional.ofNullable(convert(value, target.argument(0).withNullable(true), place));
    }
    if (raw == OptionalInt.class || raw == OptionalLong.class || raw == OptionalDouble.class) {
      return optional(value, raw, place);
    }
    if (value instanceof GuestValue.Nil) {
      if (target.nullable()) {
        return null;
      }
      throw place.misfit(expected(value, target), value);
    }
    return raw == Object.class ? value.toJava() : present(value, target, place);
  }

  private Object present(GuestValue value, Target target, Place place) {
    Class<?> raw = target.raw();
    if (Scalars.isKnown(raw)) {
      return Scalars.convert(value, raw, place);
    }
    if (raw.isRecord()) {
      return structure(value, target, place);
    }
    if (raw.isEnum()) {
      return constant(value, raw, place);
    }
    if (raw.isArray()) {
      return array(value, target, place);
    }
    if (LISTS.contains(raw)) {
      return Collections.unmodifiableList(items(value, target, place));
    }
    if (SETS.contains(raw)) {
      return Collections.unmodifiableSequencedSet(new LinkedHashSet<>(items(value, target, place)));
    }
    if (MAPS.contains(raw)) {
      return entries(value, target, place);
    }
    throw place.problem(JavaTypes.refusal(raw));
  }

  private static String expected(GuestValue value, Target target) {
    Class<?> raw = target.raw();
    if (raw.isRecord()) {
      return "a mapping with " + Words.list(RecordShape.of(raw).names());
    }
    if (raw.isEnum()) {
      return "one of " + Words.list(constants(raw));
    }
    if (Scalars.isKnown(raw)) {
      return Scalars.expected(raw, value);
    }
    return MAPS.contains(raw) ? "a mapping" : raw == Object.class ? "a value" : "a list";
  }

  private static @Nullable GuestValue guestValue(GuestValue value, Target target, Place place) {
    if (target.raw().isInstance(value)) {
      return value;
    }
    if (value instanceof GuestValue.Nil && target.nullable()) {
      return null;
    }
    throw place.misfit("a value of kind " + target, value);
  }

  private static Object optional(GuestValue value, Class<?> raw, Place place) {
    boolean empty = value instanceof GuestValue.Nil;
    if (raw == OptionalInt.class) {
      return empty
          ? OptionalInt.empty()
          : OptionalInt.of((Integer) Scalars.convert(value, int.class, place));
    }
    if (raw == OptionalLong.class) {
      return empty
          ? OptionalLong.empty()
          : OptionalLong.of((Long) Scalars.convert(value, long.class, place));
    }
    return empty
        ? OptionalDouble.empty()
        : OptionalDouble.of((Double) Scalars.convert(value, double.class, place));
  }

  private List<@Nullable Object> items(GuestValue value, Target target, Place place) {
    if (!(value instanceof GuestValue.Sequence(List<GuestValue> items))) {
      throw place.misfit("a list", value);
    }
    Target element = target.argument(0);
    List<@Nullable Object> converted = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      converted.add(convert(items.get(i), element, place.item(i)));
    }
    return converted;
  }

  private Object array(GuestValue value, Target target, Place place) {
    List<@Nullable Object> items = items(value, target, place);
    Object array = Array.newInstance(target.argument(0).raw(), items.size());
    for (int i = 0; i < items.size(); i++) {
      Array.set(array, i, items.get(i));
    }
    return array;
  }

  private Map<?, ?> entries(GuestValue value, Target target, Place place) {
    if (!(value instanceof GuestValue.Mapping(Map<GuestValue, GuestValue> entries))) {
      throw place.misfit("a mapping", value);
    }
    Target keys = target.argument(0);
    Target values = target.argument(1);
    Map<@Nullable Object, @Nullable Object> converted =
        LinkedHashMap.newLinkedHashMap(entries.size());
    entries.forEach((key, entry) -> {
      Place spot = place.entry(key);
      Object name = convert(key, keys, spot);
      if (converted.containsKey(name)) {
        throw spot.problem("two keys become the same " + keys);
      }
      converted.put(name, convert(entry, values, spot));
    });
    return Collections.unmodifiableMap(converted);
  }

  private Object structure(GuestValue value, Target target, Place place) {
    if (!(value instanceof GuestValue.Mapping mapping)) {
      throw place.misfit(expected(value, target), value);
    }
    RecordShape shape = RecordShape.of(target.raw());
    if (strict) {
      refuseUnknown(mapping, shape.names(), place);
    }
    List<RecordShape.Component> components = shape.components();
    @Nullable Object[] values = new @Nullable Object[components.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = component(mapping, components.get(i), target, place);
    }
    try {
      return shape.create(values);
    } catch (IllegalArgumentException e) {
      throw place.problem(String.valueOf(e.getMessage()), e.getCause());
    }
  }

  private @Nullable Object component(
      GuestValue.Mapping mapping, RecordShape.Component component, Target owner, Place place) {
    Target target = component.target(owner);
    GuestValue value = mapping.get(component.name());
    if (value == null && !RecordShape.mayBeMissing(target)) {
      throw place.problem("missing " + Words.quote(component.name()));
    }
    if (value == null && target.nullable()) {
      return null;
    }
    return convert(value == null ? GuestValue.NIL : value, target, place.field(component.name()));
  }

  /** Refuses keys that are none of the names, with the one that was probably meant. */
  static void refuseUnknown(GuestValue.Mapping mapping, List<String> names, Place place) {
    for (GuestValue key : mapping.entries().keySet()) {
      if (!(key instanceof GuestValue.Text(String name))) {
        throw place.misfit("text keys only", key);
      }
      if (!names.contains(name)) { // a record has a few fields, so a set would not be faster
        throw place.problem("unknown " + Words.quote(name) + Spelling.hint(name, names));
      }
    }
  }

  private static Object constant(GuestValue value, Class<?> type, Place place) {
    List<String> names = constants(type);
    String name = name(value, names, place);
    return type.getEnumConstants()[names.indexOf(name)];
  }

  /** Finds a name exactly, or ignoring case if only one then fits. */
  static String name(GuestValue value, List<String> names, Place place) {
    String given = value instanceof GuestValue.Text(String text) ? text : "";
    if (names.contains(given)) {
      return given;
    }
    List<String> similar = names.stream().filter(given::equalsIgnoreCase).toList();
    if (similar.size() != 1) {
      String hint = Spelling.hint(given, names);
      throw place.problem(
          "expected one of %s, found %s%s"
              .formatted(Words.list(names), Words.describe(value), hint));
    }
    return similar.getFirst();
  }

  private static List<String> constants(Class<?> type) {
    return Arrays.stream(type.getEnumConstants()).map(c -> ((Enum<?>) c).name()).toList();
  }
}
