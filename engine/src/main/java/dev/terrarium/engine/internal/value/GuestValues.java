package dev.terrarium.engine.internal.value;

import dev.terrarium.engine.GuestValue;
import java.lang.reflect.Array;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.BaseStream;
import org.jspecify.annotations.Nullable;

/** Copies Java values into guest values. One object serves one copy. */
public final class GuestValues {
  private static final int MAX_DEPTH = 1_000;

  /** The containers around the value being copied, outermost first. */
  private final List<Object> open = new ArrayList<>();

  private GuestValues() {}

  public static GuestValue copyOf(@Nullable Object value) {
    GuestValue scalar = GuestScalars.copyOf(value);
    return scalar == null ? new GuestValues().copy(value, Place.ROOT) : scalar;
  }

  private GuestValue copy(@Nullable Object value, Place place) {
    GuestValue scalar = GuestScalars.copyOf(value);
    if (scalar != null || value == null) {
      return scalar == null ? GuestValue.NIL : scalar;
    }
    return switch (value) {
      case Optional<?> optional -> within(value, place, () -> copy(optional.orElse(null), place));
      case OptionalInt number ->
          number.isPresent() ? copy(number.getAsInt(), place) : GuestValue.NIL;
      case OptionalLong number ->
          number.isPresent() ? copy(number.getAsLong(), place) : GuestValue.NIL;
      case OptionalDouble number ->
          number.isPresent() ? copy(number.getAsDouble(), place) : GuestValue.NIL;
      case Record structure -> within(value, place, () -> structure(structure, place));
      case Map<?, ?> map -> within(value, place, () -> map(map, place));
      // A path iterates over paths, without end.
      case Iterable<?> items when !(value instanceof Path) ->
          within(value, place, () -> items(items.iterator(), place));
      default -> array(value, place);
    };
  }

  private GuestValue array(Object value, Place place) {
    if (!value.getClass().isArray()) {
      throw unsupported(value, place);
    }
    return within(
        value,
        place,
        () -> {
          List<GuestValue> copies = new ArrayList<>();
          for (int i = 0; i < Array.getLength(value); i++) {
            copies.add(copy(Array.get(value, i), place.item(i)));
          }
          return new GuestValue.Sequence(copies);
        });
  }

  private GuestValue items(Iterator<?> items, Place place) {
    List<GuestValue> copies = new ArrayList<>();
    while (items.hasNext()) {
      Object item = items.next();
      copies.add(copy(item, place.item(copies.size())));
    }
    return new GuestValue.Sequence(copies);
  }

  private GuestValue map(Map<?, ?> map, Place place) {
    Map<GuestValue, GuestValue> copies = LinkedHashMap.newLinkedHashMap(map.size());
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      GuestValue key = copy(entry.getKey(), place);
      Place spot = place.entry(key);
      if (copies.put(key, copy(entry.getValue(), spot)) != null) {
        throw spot.problem("two keys of the map are the same to a guest");
      }
    }
    return new GuestValue.Mapping(copies);
  }

  private GuestValue structure(Record structure, Place place) {
    RecordShape shape = RecordShape.of(structure.getClass());
    Map<GuestValue, GuestValue> copies = new LinkedHashMap<>();
    for (RecordShape.Component component : shape.components()) {
      copies.put(
          new GuestValue.Text(component.name()),
          copy(shape.read(component, structure), place.field(component.name())));
    }
    return new GuestValue.Mapping(copies);
  }

  private GuestValue within(Object container, Place place, Supplier<GuestValue> copying) {
    if (open.size() == MAX_DEPTH) {
      throw tooDeep(container, place);
    }
    open.add(container);
    GuestValue copy = copying.get();
    open.removeLast();
    return copy;
  }

  /** Comparing with every open container is left to the rare case that something looks wrong. */
  @SuppressWarnings("ReferenceEquality") // equal containers may well be nested
  private IllegalArgumentException tooDeep(Object container, Place place) {
    boolean cyclic = open.stream().anyMatch(outer -> outer == container);
    String type = container.getClass().getName();
    return place.problem(
        cyclic
            ? "a " + type + " contains itself"
            : "a " + type + " is nested more than " + MAX_DEPTH + " deep");
  }

  private static IllegalArgumentException unsupported(Object value, Place place) {
    String advice =
        switch (value) {
          case BaseStream<?, ?> _ -> "collect it into a list";
          case Iterator<?> _ -> "collect it into a list";
          case Path _ -> "give its text";
          default -> "give a record, map, list, number, text, byte[] or a type of java.time";
        };
    return place.problem(value.getClass().getName() + " cannot cross to a guest: " + advice);
  }
}
