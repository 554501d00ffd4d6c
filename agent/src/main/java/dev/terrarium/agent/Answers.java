package dev.terrarium.agent;

import dev.terrarium.engine.GuestValue;
import dev.terrarium.engine.ToolType;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads what models write as JSON. */
final class Answers {
  private static final TypeReference<LinkedHashMap<String, @Nullable Object>> OBJECT =
      new TypeReference<>() {};

  private Answers() {}

  /**
   * Reads an answer as a record.
   *
   * @throws IllegalArgumentException with a message for the model if it does not fit
   */
  static Record typed(String text, Class<? extends Record> type) {
    GuestValue value = object(jsonIn(text));
    return ToolType.of(type).check(value, "the answer").as(type);
  }

  /** Models like to put JSON into a fence, or a sentence before it. */
  private static String jsonIn(String text) {
    int from = text.indexOf('{');
    int to = text.lastIndexOf('}');
    if (from < 0 || to < from) {
      throw new IllegalArgumentException("the answer holds no JSON object");
    }
    return text.substring(from, to + 1);
  }

  /**
   * Reads a JSON object.
   *
   * @throws IllegalArgumentException with a message for the model if it is none
   */
  static GuestValue.Mapping object(@Nullable String json) {
    if (json == null || json.isBlank()) {
      return new GuestValue.Mapping(Map.of());
    }
    try {
      return (GuestValue.Mapping) GuestValue.of(JsonMapper.shared().readValue(json, OBJECT));
    } catch (JacksonException e) {
      throw new IllegalArgumentException("invalid JSON object: " + e.getOriginalMessage(), e);
    }
  }
}
