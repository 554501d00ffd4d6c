package dev.terrarium.engine.corpus;

import dev.terrarium.engine.GuestValue;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Compares what is expected, in the corpus's notation, with a value, and writes values down. */
final class ValueMatch {
  private ValueMatch() {}

  /** Says whether a value is what the notation says: same kinds, same order of entries. */
  static boolean matches(JsonNode expected, GuestValue got) {
    return switch (Notation.kind(expected)) {
      case "$set" -> got instanceof GuestValue.Sequence(var items) && sameItems(expected, items);
      case "$opaque" -> opaque(expected.path("$opaque"), got);
      case "$map" -> entries(pairs(expected.path("$map")), got);
      case "$time" -> time(Notation.value(expected), got);
      case "" -> plain(expected, got);
      default -> Notation.value(expected).equals(got);
    };
  }

  private static boolean plain(JsonNode expected, GuestValue got) {
    if (expected.isArray()) {
      return got instanceof GuestValue.Sequence(var items) && inOrder(expected, items);
    }
    if (expected.isObject()) {
      return entries(properties(expected), got);
    }
    return Notation.value(expected).equals(got);
  }

  private static boolean inOrder(JsonNode expected, List<GuestValue> items) {
    if (expected.size() != items.size()) {
      return false;
    }
    for (int i = 0; i < items.size(); i++) {
      if (!matches(expected.path(i), items.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameItems(JsonNode expected, List<GuestValue> items) {
    List<GuestValue> left = new ArrayList<>(items);
    for (JsonNode wanted : expected.path("$set")) {
      if (!left.removeIf(item -> matches(wanted, item))) {
        return false;
      }
    }
    return left.isEmpty();
  }

  private static boolean opaque(JsonNode type, GuestValue got) {
    return got instanceof GuestValue.Opaque(var gotType, _)
        && (type.isNull() || type.stringValue().equals(gotType));
  }

  private static boolean time(GuestValue expected, GuestValue got) {
    if (expected instanceof GuestValue.Time(Instant moment)
        && got instanceof GuestValue.Time(OffsetDateTime zoned)) {
      return moment.equals(zoned.toInstant());
    }
    return expected.equals(got);
  }

  private record Pair(GuestValue key, JsonNode value) {}

  private static List<Pair> pairs(JsonNode array) {
    List<Pair> pairs = new ArrayList<>();
    array.forEach(pair -> pairs.add(new Pair(Notation.value(pair.path(0)), pair.path(1))));
    return pairs;
  }

  private static List<Pair> properties(JsonNode object) {
    return object.properties().stream()
        .map(e -> new Pair(new GuestValue.Text(e.getKey()), e.getValue()))
        .toList();
  }

  private static boolean entries(List<Pair> expected, GuestValue got) {
    if (!(got instanceof GuestValue.Mapping(var entries)) || entries.size() != expected.size()) {
      return false;
    }
    Iterator<Map.Entry<GuestValue, GuestValue>> rest = entries.entrySet().iterator();
    for (Pair pair : expected) {
      Map.Entry<GuestValue, GuestValue> entry = rest.next();
      if (!pair.key().equals(entry.getKey()) || !matches(pair.value(), entry.getValue())) {
        return false;
      }
    }
    return true;
  }

  /** Writes a value in the notation, for people to compare. */
  static String render(GuestValue value) {
    return switch (value) {
      case GuestValue.Text(var text) -> quoted(text);
      case GuestValue.Real(var number) when !Double.isFinite(number) -> tagged("$real", value);
      case GuestValue.Decimal _ -> tagged("$decimal", value);
      case GuestValue.Bytes _ -> tagged("$bytes", value);
      case GuestValue.Time _ -> tagged("$time", value);
      case GuestValue.Opaque(var type, var text) ->
          "{\"$opaque\": %s} (%s)".formatted(quoted(type), text);
      case GuestValue.Sequence(var items) ->
          items.stream().map(ValueMatch::render).collect(Collectors.joining(", ", "[", "]"));
      case GuestValue.Mapping(var entries) ->
          entries.entrySet().stream()
              .map(e -> render(e.getKey()) + ": " + render(e.getValue()))
              .collect(Collectors.joining(", ", "{", "}"));
      default -> value.toString();
    };
  }

  /** Writes text as a JSON string. */
  static String quoted(String text) {
    return tools.jackson.databind.node.StringNode.valueOf(text).toString();
  }

  private static String tagged(String kind, GuestValue value) {
    return "{\"%s\": %s}".formatted(kind, quoted(value.toString()));
  }
}
