package dev.terrarium.engine.internal.value;

import dev.terrarium.engine.Tool;
import dev.terrarium.engine.ToolType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes how a tool looks in the guest languages. */
public final class ToolStubs {
  private ToolStubs() {}

  public static String pythonSignature(Tool tool) {
    return tool.parameters().stream()
        .map(ToolStubs::pythonParameter)
        .collect(
            Collectors.joining(", ", tool.name() + "(", ") -> " + tool.returns().pythonHint()));
  }

  private static String pythonParameter(Tool.Parameter parameter) {
    String typed = parameter.name() + ": ";
    return parameter.required()
        ? typed + parameter.type().pythonHint()
        : typed + new ToolType.Maybe(parameter.type()).pythonHint() + " = None";
  }

  public static String pythonDocstring(Tool tool) {
    List<String> lines = new ArrayList<>();
    lines.add(tool.description().strip());
    if (!tool.parameters().isEmpty()) {
      lines.add("");
      lines.add("Args:");
      tool.input().fields().forEach(field -> pythonField(field, "    ", lines));
    }
    List<String> result = pythonResult(tool.returns());
    if (!result.isEmpty()) {
      lines.add("");
      lines.add("Returns:");
      lines.addAll(result);
    }
    return String.join("\n", lines);
  }

  /** The hint in the signature says it all, except what is in a structure or choice. */
  private static List<String> pythonResult(ToolType type) {
    List<String> lines = new ArrayList<>();
    choice(type).ifPresent(names -> lines.add("    one of " + names));
    structure(type)
        .ifPresent(structure -> {
          lines.add("    " + type.pythonHint() + " with");
          structure.fields().forEach(field -> pythonField(field, "        ", lines));
        });
    return lines;
  }

  private static void pythonField(ToolType.Field field, String indent, List<String> lines) {
    String type = field.type().pythonHint() + (field.required() ? "" : ", optional");
    String text = join(field.description().strip(), choice(field.type()).map(n -> "one of " + n));
    Optional<ToolType.Structure> structure = structure(field.type());
    String description = join(text, structure.map(_ -> "with"));
    String head = "%s%s (%s)".formatted(indent, field.name(), type);
    lines.add(
        description.isEmpty()
            ? head
            : head + ": " + description.replace("\n", "\n" + indent + "    "));
    structure.ifPresent(s -> s.fields().forEach(f -> pythonField(f, indent + "    ", lines)));
  }

  public static String typescriptDeclaration(Tool tool) {
    List<String> doc = new ArrayList<>(tool.description().strip().lines().toList());
    List<String> tags = new ArrayList<>();
    tool.input().fields().forEach(field -> jsDoc("@param ", "", field, tags));
    structure(tool.returns())
        .ifPresent(s -> s.fields().forEach(field -> jsDoc("@returns ", "", field, tags)));
    if (!tags.isEmpty()) {
      doc.add("");
      doc.addAll(tags);
    }
    String comment =
        doc.stream()
            // The comment must not end within a description.
            .map(line -> (" * " + line.replace("*/", "*\\/")).stripTrailing())
            .collect(Collectors.joining("\n"));
    return "/**\n" + comment + "\n */\n" + declaration(tool);
  }

  private static String declaration(Tool tool) {
    String returns =
        tool.returns() instanceof ToolType.Nothing ? "void" : tool.returns().typescript();
    return tool.parameters().stream()
        .map(p -> p.name() + (p.required() ? ": " : "?: ") + optional(p).typescript())
        .collect(
            Collectors.joining(
                ", ", "declare function " + tool.name() + "(", "): " + returns + ";"));
  }

  private static ToolType optional(Tool.Parameter parameter) {
    return parameter.required() ? parameter.type() : new ToolType.Maybe(parameter.type());
  }

  /** Writes a line per described field, those of structures as {@code where.city}. */
  private static void jsDoc(String tag, String prefix, ToolType.Field field, List<String> lines) {
    String path = prefix + field.name();
    String description = field.description().strip().replace("\n", " ");
    if (!description.isEmpty()) {
      lines.add(tag + path + " " + description);
    }
    structure(field.type())
        .ifPresent(s -> s.fields().forEach(f -> jsDoc(tag, path + ".", f, lines)));
  }

  private static Optional<ToolType.Structure> structure(ToolType type) {
    return switch (type) {
      case ToolType.Structure structure -> Optional.of(structure);
      case ToolType.Maybe(ToolType inner) -> structure(inner);
      case ToolType.ListOf(ToolType item) -> structure(item);
      case ToolType.MapOf(ToolType value) -> structure(value);
      default -> Optional.empty();
    };
  }

  private static Optional<String> choice(ToolType type) {
    return switch (type) {
      case ToolType.Choice(List<String> names) -> Optional.of(Words.list(names));
      case ToolType.Maybe(ToolType inner) -> choice(inner);
      case ToolType.ListOf(ToolType item) -> choice(item);
      case ToolType.MapOf(ToolType value) -> choice(value);
      default -> Optional.empty();
    };
  }

  private static String join(String text, Optional<String> more) {
    return more.map(m -> text.isEmpty() ? m : text + "; " + m).orElse(text);
  }
}
