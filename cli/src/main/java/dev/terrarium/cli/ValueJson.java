package dev.terrarium.cli;

import dev.terrarium.engine.GuestValue;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Guest values as JSON and back. {@code docs/cli-json.md} describes the form.
 *
 * <p>What JSON has no type for becomes text, except bytes, and mappings whose keys JSON cannot keep
 * apart: those become an object with one key that starts with a dollar sign.
 */
final class ValueJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String BYTES = "$bytes";
  private static final String ENTRIES = "$entries";

  private ValueJson() {}

  static JsonNode of(GuestValue value) {
    return switch (value) {
      case GuestValue.Nil _ -> NODES.nullNode();
      case GuestValue.Bool(boolean b) -> NODES.booleanNode(b);
      case GuestValue.Int(var i) -> NODES.numberNode(i);
      case GuestValue.Real(double d) when Double.isFinite(d) -> NODES.numberNode(d);
      case GuestValue.Real(double d) -> NODES.stringNode(Double.toString(d));
      case GuestValue.Decimal d -> NODES.stringNode(d.toString());
      case GuestValue.Text(String text) -> NODES.stringNode(text);
      case GuestValue.Bytes bytes -> NODES.objectNode().put(BYTES, bytes.toString());
      case GuestValue.Time time -> NODES.stringNode(time.toString());
      case GuestValue.Opaque opaque -> NODES.stringNode(opaque.text());
      case GuestValue.Sequence(var items) -> array(items);
      case GuestValue.Mapping(var entries) ->
          fitsObject(entries.keySet()) ? object(entries) : entries(entries);
    };
  }

  private static ArrayNode array(Iterable<GuestValue> items) {
    ArrayNode array = NODES.arrayNode();
    items.forEach(item -> array.add(of(item)));
    return array;
  }

  /** Says whether all keys are scalars whose texts differ and cannot be taken for ours. */
  private static boolean fitsObject(Set<GuestValue> keys) {
    Set<String> names = new HashSet<>();
    for (GuestValue key : keys) {
      boolean scalar =
          switch (key) {
            case GuestValue.Sequence _, GuestValue.Mapping _, GuestValue.Bytes _ -> false;
            default -> true;
          };
      if (!scalar || !names.add(key.toString())) {
        return false;
      }
    }
    return names.size() != 1 || !names.iterator().next().startsWith("$");
  }

  private static ObjectNode object(Map<GuestValue, GuestValue> entries) {
    ObjectNode object = NODES.objectNode();
    entries.forEach((key, value) -> object.set(key.toString(), of(value)));
    return object;
  }

  private static ObjectNode entries(Map<GuestValue, GuestValue> entries) {
    ArrayNode pairs = NODES.arrayNode();
    entries.forEach((key, value) -> pairs.add(array(List.of(key, value))));
    ObjectNode object = NODES.objectNode();
    object.set(ENTRIES, pairs);
    return object;
  }

  /** Turns JSON into a value for {@link GuestValue#of(Object)}. */
  static @Nullable Object toJava(JsonNode node) {
    return switch (node.getNodeType()) {
      case NULL, MISSING -> null;
      case BOOLEAN -> node.booleanValue();
      case NUMBER -> node.isIntegralNumber() ? (Object) node.bigIntegerValue() : node.doubleValue();
      case ARRAY -> list(node);
      case OBJECT -> map(node);
      default -> node.stringValue();
    };
  }

  private static List<@Nullable Object> list(JsonNode array) {
    List<@Nullable Object> list = new ArrayList<>(array.size());
    array.forEach(item -> list.add(toJava(item)));
    return list;
  }

  private static Object map(JsonNode object) {
    if (object.size() == 1 && object.path(BYTES).isString()) {
      return Base64.getDecoder().decode(object.get(BYTES).stringValue());
    }
    Map<@Nullable Object, @Nullable Object> map = new LinkedHashMap<>();
    if (object.size() == 1 && object.path(ENTRIES).isArray()) {
      object.get(ENTRIES).forEach(pair -> map.put(toJava(pair.path(0)), toJava(pair.path(1))));
    } else {
      object.properties().forEach(field -> map.put(field.getKey(), toJava(field.getValue())));
    }
    return map;
  }

  /** Returns the text that people see: text as it is, everything else as JSON. */
  static String display(GuestValue value) {
    JsonNode json = of(value);
    if (json.isString()) {
      return json.stringValue();
    }
    String line = Json.line(json);
    return line.length() <= 100 ? line : Json.pretty(json);
  }
}
