package dev.terrarium.engine.internal.value;

import dev.terrarium.engine.ToolType;
import java.util.List;
import java.util.stream.Collectors;

/** Writes tool types in the guest languages. */
public final class ToolTypeTexts {
  private ToolTypeTexts() {}

  public static String python(ToolType type) {
    return switch (type) {
      case ToolType.Any _ -> "object";
      case ToolType.Nothing _ -> "None";
      case ToolType.Text _, ToolType.Choice _ -> "str";
      case ToolType.Whole _ -> "int";
      case ToolType.Real _ -> "float";
      case ToolType.Bool _ -> "bool";
      case ToolType.Bytes _ -> "bytes";
      case ToolType.Time(ToolType.TimeKind kind) ->
          switch (kind) {
            case DATE -> "datetime.date";
            case TIME -> "datetime.time";
            case DATE_TIME, MOMENT -> "datetime.datetime";
          };
      case ToolType.ListOf(ToolType item) -> "list[" + python(item) + "]";
      case ToolType.MapOf(ToolType value) -> "dict[str, " + python(value) + "]";
      case ToolType.Maybe(ToolType inner) -> python(inner) + " | None";
      case ToolType.Structure _ -> "dict";
    };
  }

  public static String typescript(ToolType type) {
    return switch (type) {
      case ToolType.Any _ -> "unknown";
      case ToolType.Nothing _ -> "null";
      case ToolType.Text _ -> "string";
      case ToolType.Whole _, ToolType.Real _ -> "number";
      case ToolType.Bool _ -> "boolean";
      case ToolType.Bytes _ -> "Uint8Array";
      case ToolType.Time(ToolType.TimeKind kind) ->
          kind == ToolType.TimeKind.TIME ? "string" : "Date | string";
      case ToolType.ListOf(ToolType item) -> "Array<" + typescript(item) + ">";
      case ToolType.MapOf(ToolType value) -> "Record<string, " + typescript(value) + ">";
      case ToolType.Choice(List<String> names) ->
          names.stream().map(ToolTypeTexts::literal).collect(Collectors.joining(" | "));
      case ToolType.Maybe(ToolType inner) -> typescript(inner) + " | null";
      case ToolType.Structure structure -> object(structure);
    };
  }

  private static String object(ToolType.Structure structure) {
    if (structure.fields().isEmpty()) {
      return "{}";
    }
    return structure.fields().stream()
        .map(ToolTypeTexts::member)
        .collect(Collectors.joining(", ", "{ ", " }"));
  }

  private static String member(ToolType.Field field) {
    String name = ToolNames.isIdentifier(field.name()) ? field.name() : literal(field.name());
    return name + (field.required() ? ": " : "?: ") + typescript(field.type());
  }

  private static String literal(String text) {
    String plain = text.replace("\\", "\\\\").replace("'", "\\'");
    return "'" + Words.escapeControls(plain) + "'";
  }
}
