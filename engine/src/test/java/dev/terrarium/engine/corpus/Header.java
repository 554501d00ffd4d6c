package dev.terrarium.engine.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the comments at the top of a step say.
 *
 * @param entries values by key, in order
 */
record Header(Map<String, List<String>> entries) {
  /** Keys of the first step, which describe the session. */
  static final Set<String> SESSION_KEYS =
      Set.of(
          "limits",
          "files",
          "mount",
          "tools",
          "env",
          "clock",
          "seed",
          "languages",
          "jvm",
          "needs",
          "known-gap",
          "oracle");

  /** Keys that any step may have. */
  static final Set<String> STEP_KEYS =
      Set.of(
          "outcome",
          "value",
          "value-size",
          "stdout",
          "stdout-contains",
          "stdout-length",
          "stderr",
          "stderr-contains",
          "truncated",
          "error",
          "message",
          "message-contains",
          "line",
          "traceback",
          "traceback-contains",
          "hint-contains",
          "denied",
          "host-calls",
          "changes",
          "contents",
          "inputs",
          "call");

  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern ENTRY = Pattern.compile("([a-z-]+): ?(.*)");
  private static final Pattern COMMA = Pattern.compile(",\\s*");
  private static final String BLOCK = "|";
  private static final String BLOCK_INDENT = "  ";

  /** Reads the text of comment lines whose markers were taken off. */
  static Header parse(List<String> lines) {
    Map<String, List<String>> entries = new LinkedHashMap<>();
    List<String> block = null;
    for (String line : lines) {
      Matcher entry = ENTRY.matcher(line);
      if (block != null && (line.isEmpty() || line.startsWith(BLOCK_INDENT))) {
        String text = line.isEmpty() ? "" : line.substring(BLOCK_INDENT.length());
        block.set(block.size() - 1, block.getLast() + text + "\n");
      } else if (entry.matches()) {
        List<String> values = entries.computeIfAbsent(entry.group(1), _ -> new ArrayList<>());
        values.add(entry.group(2).equals(BLOCK) ? "" : entry.group(2));
        block = entry.group(2).equals(BLOCK) ? values : null;
      } else {
        throw new IllegalArgumentException("no 'key: value' in the front matter: " + line);
      }
    }
    return new Header(entries);
  }

  boolean has(String key) {
    return entries.containsKey(key);
  }

  List<String> all(String key) {
    return entries.getOrDefault(key, List.of());
  }

  /** The value of a key, or a fallback. */
  String text(String key, String fallback) {
    return has(key) ? all(key).getFirst() : fallback;
  }

  /** The value of a key as text that may be written as a JSON string or as a block. */
  String string(String key, String fallback) {
    return has(key) ? unquoted(all(key).getFirst()) : fallback;
  }

  /** The values of a key, each of which may be written as a JSON string. */
  List<String> strings(String key) {
    return all(key).stream().map(Header::unquoted).toList();
  }

  /** The items of a key, which are separated by commas. */
  List<String> list(String key, String fallback) {
    return COMMA.splitAsStream(text(key, fallback)).filter(item -> !item.isBlank()).toList();
  }

  /** The value of a key as JSON. */
  JsonNode json(String key, String fallback) {
    return json(text(key, fallback));
  }

  static JsonNode json(String text) {
    return JSON.readTree(text);
  }

  private static String unquoted(String value) {
    return value.startsWith("\"") ? json(value).asString() : value;
  }
}
