package dev.terrarium.agent.mcp;

import dev.terrarium.engine.Tool.Parameter;
import dev.terrarium.engine.ToolType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * JSON schemas of MCP tools as parameters of sandbox tools. What the engine's types cannot express
 * becomes any value: the server checks its input itself.
 */
final class Schemas {
  private static final int MAX_DEPTH = 8;
  private static final int MAX_NAME = 64;
  private static final int MAX_DESCRIPTION = 2_000;
  private static final Pattern UNFIT = Pattern.compile("[^A-Za-z0-9_]+");

  /** Words that either language reserves, as far as names of parameters have been seen to be. */
  private static final Set<String> RESERVED =
      Set.of(
          "and",
          "as",
          "assert",
          "async",
          "await",
          "break",
          "case",
          "catch",
          "class",
          "const",
          "continue",
          "debugger",
          "def",
          "default",
          "del",
          "delete",
          "do",
          "elif",
          "else",
          "enum",
          "except",
          "export",
          "extends",
          "false",
          "finally",
          "for",
          "from",
          "function",
          "global",
          "if",
          "implements",
          "import",
          "in",
          "instanceof",
          "interface",
          "is",
          "lambda",
          "let",
          "new",
          "nonlocal",
          "not",
          "null",
          "or",
          "package",
          "pass",
          "private",
          "protected",
          "public",
          "raise",
          "return",
          "static",
          "super",
          "switch",
          "this",
          "throw",
          "true",
          "try",
          "typeof",
          "var",
          "void",
          "while",
          "with",
          "yield",
          "None",
          "True",
          "False",
          "arguments",
          "eval");

  private Schemas() {}

  /**
   * Parameters by the names that the server knows them by.
   *
   * @param byName the server's name of each parameter's name
   */
  record Parameters(List<Parameter> list, Map<String, String> byName) {}

  static Parameters parameters(@Nullable Map<String, Object> schema) {
    List<Parameter> required = new ArrayList<>();
    List<Parameter> optional = new ArrayList<>();
    Map<String, String> names = new LinkedHashMap<>();
    Set<Object> needed = new HashSet<>(list(schema == null ? null : schema.get("required")));
    map(schema == null ? null : schema.get("properties"))
        .forEach((key, value) -> {
          String theirs = String.valueOf(key);
          String ours = identifier(theirs);
          if (names.putIfAbsent(ours, theirs) != null) {
            throw new McpException(
                "parameters '%s' and '%s' get the same name '%s' in programs"
                    .formatted(names.get(ours), theirs, ours));
          }
          boolean must = needed.contains(theirs);
          Object description = map(value).get("description");
          String text = description instanceof String given ? given : "";
          (must ? required : optional)
              .add(
                  new Parameter(
                      ours,
                      type(value, 0),
                      must,
                      text.length() > MAX_DESCRIPTION ? text.substring(0, MAX_DESCRIPTION) : text));
        });
    required.addAll(optional);
    return new Parameters(required, names);
  }

  /** A name that both languages take, as near as possible to the server's. */
  static String identifier(String name) {
    String text = UNFIT.matcher(name).replaceAll("_");
    while (text.startsWith("__")) {
      text = text.substring(1);
    }
    if (text.isEmpty() || Character.isDigit(text.charAt(0))) {
      text = "_" + text;
    }
    if (RESERVED.contains(text)) {
      text += "_";
    }
    return text.length() > MAX_NAME ? text.substring(0, MAX_NAME) : text;
  }

  private static ToolType type(@Nullable Object schema, int depth) {
    Map<?, ?> map = map(schema);
    List<?> choices = list(map.get("enum"));
    if (!choices.isEmpty() && choices.stream().allMatch(String.class::isInstance)) {
      return new ToolType.Choice(choices.stream().map(String::valueOf).distinct().toList());
    }
    if (depth == MAX_DEPTH || !(map.get("type") instanceof String type)) {
      return new ToolType.Any();
    }
    return switch (type) {
      case "string" -> new ToolType.Text();
      case "integer" -> new ToolType.Whole();
      case "number" -> new ToolType.Real();
      case "boolean" -> new ToolType.Bool();
      case "array" -> new ToolType.ListOf(type(map.get("items"), depth + 1));
      default -> new ToolType.Any();
    };
  }

  private static Map<?, ?> map(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }

  private static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }
}
