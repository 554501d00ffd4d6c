package dev.terrarium.engine.corpus;

import dev.terrarium.engine.GuestValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Reads values in the corpus's notation: JSON, and objects with one {@code $} key for the rest. */
final class Notation {
  private Notation() {}

  /** The value that a text in the notation stands for. */
  static GuestValue value(String json) {
    return value(Header.json(json));
  }

  static GuestValue value(JsonNode node) {
    if (node.isNull()) {
      return GuestValue.NIL;
    }
    if (node.isBoolean()) {
      return new GuestValue.Bool(node.booleanValue());
    }
    if (node.isIntegralNumber()) {
      return new GuestValue.Int(node.bigIntegerValue());
    }
    if (node.isNumber()) {
      return new GuestValue.Real(node.doubleValue());
    }
    if (node.isString()) {
      return new GuestValue.Text(node.stringValue());
    }
    return node.isArray() ? sequence(node) : object(node);
  }

  /** The entries of an object by name. */
  static Map<String, GuestValue> entries(JsonNode object) {
    Map<String, GuestValue> entries = new LinkedHashMap<>();
    object.properties().forEach(e -> entries.put(e.getKey(), value(e.getValue())));
    return entries;
  }

  private static GuestValue.Sequence sequence(JsonNode array) {
    List<GuestValue> items = new ArrayList<>();
    array.forEach(item -> items.add(value(item)));
    return new GuestValue.Sequence(items);
  }

  private static GuestValue object(JsonNode node) {
    String kind = kind(node);
    JsonNode content = node.path(kind);
    return switch (kind) {
      case "$real" -> new GuestValue.Real(Double.parseDouble(content.stringValue()));
      case "$decimal" -> new GuestValue.Decimal(new BigDecimal(content.stringValue()));
      case "$bytes" -> new GuestValue.Bytes(Base64.getDecoder().decode(content.stringValue()));
      case "$time" -> new GuestValue.Time(time(content.stringValue()));
      case "$opaque" -> new GuestValue.Opaque(content.asString(""), "");
      case "$set" -> sequence(content);
      case "$map" -> map(content);
      default -> mapping(entries(node));
    };
  }

  /** The {@code $} key of an object that stands for another kind of value, or nothing. */
  static String kind(JsonNode node) {
    if (node.isObject() && node.size() == 1) {
      String key = node.propertyNames().iterator().next();
      return key.startsWith("$") ? key : "";
    }
    return "";
  }

  private static GuestValue.Mapping map(JsonNode pairs) {
    Map<GuestValue, GuestValue> entries = new LinkedHashMap<>();
    pairs.forEach(pair -> entries.put(value(pair.path(0)), value(pair.path(1))));
    return new GuestValue.Mapping(entries);
  }

  private static GuestValue.Mapping mapping(Map<String, GuestValue> byName) {
    Map<GuestValue, GuestValue> entries = new LinkedHashMap<>();
    byName.forEach((name, value) -> entries.put(new GuestValue.Text(name), value));
    return new GuestValue.Mapping(entries);
  }

  private static Temporal time(String text) {
    if (!text.contains("-")) {
      return LocalTime.parse(text);
    }
    if (!text.contains("T")) {
      return LocalDate.parse(text);
    }
    if (text.endsWith("Z")) {
      return Instant.parse(text);
    }
    boolean offset = text.matches(".*[+-]\\d\\d:\\d\\d");
    return offset ? OffsetDateTime.parse(text) : LocalDateTime.parse(text);
  }
}
