package dev.terrarium.agent.mcp;

import dev.terrarium.engine.GuestValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of guests as JSON knows them: what it has no form for becomes text. */
final class Json {
  private Json() {}

  static @Nullable Object of(GuestValue value) {
    return switch (value) {
      case GuestValue.Nil() -> null;
      case GuestValue.Bool(boolean bool) -> bool;
      case GuestValue.Int(var number) -> number;
      case GuestValue.Real(double number) -> number;
      case GuestValue.Decimal(var number) -> number;
      case GuestValue.Text(String text) -> text;
      case GuestValue.Bytes bytes -> bytes.toString();
      case GuestValue.Time(var time) -> time.toString();
      case GuestValue.Sequence(List<GuestValue> items) -> list(items);
      case GuestValue.Mapping(Map<GuestValue, GuestValue> entries) -> map(entries);
      case GuestValue.Opaque(_, String text) -> text;
    };
  }

  private static List<@Nullable Object> list(List<GuestValue> items) {
    List<@Nullable Object> list = new ArrayList<>();
    items.forEach(item -> list.add(of(item)));
    return list;
  }

  private static Map<String, @Nullable Object> map(Map<GuestValue, GuestValue> entries) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    entries.forEach((key, item) ->
        map.put(key instanceof GuestValue.Text(String text) ? text : key.toString(), of(item)));
    return map;
  }
}
