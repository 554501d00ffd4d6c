package dev.terrarium.engine.internal.value;

import dev.terrarium.engine.GuestValue;
import dev.terrarium.engine.ToolType;
import java.math.BigInteger;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks guest values against tool types. */
public final class ToolTypeChecks {
  private ToolTypeChecks() {}

  public static GuestValue check(ToolType type, GuestValue value, Place place) {
    return switch (type) {
      case ToolType.Any _ -> value;
      case ToolType.Nothing _ -> fit(value instanceof GuestValue.Nil, "nothing", value, place);
      case ToolType.Text _ -> fit(value instanceof GuestValue.Text, "text", value, place);
      case ToolType.Bool _ -> fit(value instanceof GuestValue.Bool, "true or false", value, place);
      case ToolType.Real _ -> fit(Numbers.isNumber(value), "a number", value, place);
      case ToolType.Whole _ -> whole(value, place);
      case ToolType.Bytes _ -> bytes(value, place);
      case ToolType.Time(ToolType.TimeKind kind) -> time(kind, value, place);
      case ToolType.Choice(List<String> names) ->
          new GuestValue.Text(GuestValueMapper.name(value, names, place));
      case ToolType.Maybe(ToolType inner) ->
          value instanceof GuestValue.Nil ? value : check(inner, value, place);
      case ToolType.ListOf(ToolType item) -> list(item, value, place);
      case ToolType.MapOf(ToolType item) -> map(item, value, place);
      case ToolType.Structure structure -> structure(structure, value, place);
    };
  }

  private static GuestValue fit(boolean fits, String expected, GuestValue value, Place place) {
    if (!fits) {
      throw place.misfit(expected, value);
    }
    return value;
  }

  private static GuestValue whole(GuestValue value, Place place) {
    BigInteger number = Numbers.whole(value);
    if (number == null) {
      throw place.misfit("an integer", value);
    }
    return value instanceof GuestValue.Int ? value : new GuestValue.Int(number);
  }

  private static GuestValue bytes(GuestValue value, Place place) {
    byte[] bytes = value instanceof GuestValue.Bytes ? null : Scalars.bytes(value);
    return bytes == null
        ? fit(value instanceof GuestValue.Bytes, "bytes", value, place)
        : new GuestValue.Bytes(bytes);
  }

  private static GuestValue time(ToolType.TimeKind kind, GuestValue value, Place place) {
    @Nullable Temporal time =
        switch (kind) {
          case DATE -> Times.date(value);
          case TIME -> Times.time(value);
          case DATE_TIME -> Times.dateTime(value);
          case MOMENT -> Times.moment(value);
        };
    if (time == null) {
      throw place.misfit(expected(kind), value);
    }
    return new GuestValue.Time(time);
  }

  private static String expected(ToolType.TimeKind kind) {
    return switch (kind) {
      case DATE -> "a date";
      case TIME -> "a time of day";
      case DATE_TIME -> "a date and time without time zone";
      case MOMENT -> "a date and time with time zone";
    };
  }

  private static GuestValue list(ToolType item, GuestValue value, Place place) {
    if (!(value instanceof GuestValue.Sequence(List<GuestValue> items))) {
      throw place.misfit("a list", value);
    }
    List<GuestValue> checked = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      checked.add(check(item, items.get(i), place.item(i)));
    }
    return new GuestValue.Sequence(checked);
  }

  private static GuestValue map(ToolType item, GuestValue value, Place place) {
    if (!(value instanceof GuestValue.Mapping(Map<GuestValue, GuestValue> entries))) {
      throw place.misfit("a mapping", value);
    }
    Map<GuestValue, GuestValue> checked = LinkedHashMap.newLinkedHashMap(entries.size());
    for (Map.Entry<GuestValue, GuestValue> entry : entries.entrySet()) {
      GuestValue key =
          fit(entry.getKey() instanceof GuestValue.Text, "text keys only", entry.getKey(), place);
      checked.put(key, check(item, entry.getValue(), place.entry(key)));
    }
    return new GuestValue.Mapping(checked);
  }

  private static GuestValue structure(ToolType.Structure structure, GuestValue value, Place place) {
    List<String> names = structure.fields().stream().map(ToolType.Field::name).toList();
    if (!(value instanceof GuestValue.Mapping mapping)) {
      throw place.misfit("a mapping with " + Words.list(names), value);
    }
    GuestValueMapper.refuseUnknown(mapping, names, place);
    Map<GuestValue, GuestValue> checked = new LinkedHashMap<>();
    for (ToolType.Field field : structure.fields()) {
      GuestValue found = mapping.get(field.name());
      if (found == null && field.required()) {
        throw place.problem("missing " + Words.quote(field.name()));
      }
      if (found != null && (field.required() || !(found instanceof GuestValue.Nil))) {
        checked.put(
            new GuestValue.Text(field.name()),
            check(field.type(), found, place.field(field.name())));
      }
    }
    return new GuestValue.Mapping(checked);
  }
}
