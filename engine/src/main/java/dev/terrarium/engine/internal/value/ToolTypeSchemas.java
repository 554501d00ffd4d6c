package dev.terrarium.engine.internal.value;

import dev.terrarium.engine.ToolType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes tool types as JSON schemas. */
public final class ToolTypeSchemas {
  private ToolTypeSchemas() {}

  public static Map<String, Object> of(ToolType type) {
    return switch (type) {
      case ToolType.Any _ -> Map.of();
      case ToolType.Nothing _ -> Map.of("type", "null");
      case ToolType.Text _ -> Map.of("type", "string");
      case ToolType.Whole _ -> Map.of("type", "integer");
      case ToolType.Real _ -> Map.of("type", "number");
      case ToolType.Bool _ -> Map.of("type", "boolean");
      case ToolType.Bytes _ -> ordered("type", "string", "contentEncoding", "base64");
      case ToolType.Time(ToolType.TimeKind kind) -> time(kind);
      case ToolType.ListOf(ToolType item) -> ordered("type", "array", "items", of(item));
      case ToolType.MapOf(ToolType value) ->
          ordered("type", "object", "additionalProperties", of(value));
      case ToolType.Choice(List<String> names) -> ordered("type", "string", "enum", names);
      case ToolType.Maybe(ToolType inner) ->
          Map.of("anyOf", List.of(of(inner), Map.of("type", "null")));
      case ToolType.Structure structure -> structure(structure);
    };
  }

  private static Map<String, Object> time(ToolType.TimeKind kind) {
    return switch (kind) {
      case DATE -> ordered("type", "string", "format", "date");
      case MOMENT -> ordered("type", "string", "format", "date-time");
      // The formats "time" and "date-time" of JSON schema demand a time zone.
      case TIME ->
          ordered("type", "string", "description", "a time of day in ISO 8601 without time zone");
      case DATE_TIME ->
          ordered("type", "string", "description", "a date and time in ISO 8601 without time zone");
    };
  }

  private static Map<String, Object> structure(ToolType.Structure structure) {
    Map<String, Object> properties = new LinkedHashMap<>();
    structure.fields().forEach(field -> properties.put(field.name(), property(field)));
    List<String> required =
        structure.fields().stream()
            .filter(ToolType.Field::required)
            .map(ToolType.Field::name)
            .toList();
    Map<String, Object> schema =
        new LinkedHashMap<>(
            ordered("type", "object", "properties", Collections.unmodifiableMap(properties)));
    schema.put("required", required);
    schema.put("additionalProperties", false);
    return Collections.unmodifiableMap(schema);
  }

  private static Map<String, Object> property(ToolType.Field field) {
    Map<String, Object> schema = of(field.type());
    if (field.description().isEmpty()) {
      return schema;
    }
    Map<String, Object> described = new LinkedHashMap<>(schema);
    described.merge("description", field.description(), (form, text) -> text + "; " + form);
    return Collections.unmodifiableMap(described);
  }

  private static Map<String, Object> ordered(
      String first, Object firstValue, String second, Object secondValue) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put(first, firstValue);
    map.put(second, secondValue);
    return Collections.unmodifiableMap(map);
  }
}
