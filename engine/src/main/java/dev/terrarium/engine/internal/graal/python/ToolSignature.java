package dev.terrarium.engine.internal.graal.python;

import dev.terrarium.engine.Tool;
import dev.terrarium.engine.Tool.Parameter;
import java.util.List;
import java.util.stream.Collectors;

/** What Python shows of a tool: its signature with type hints, and its documentation. */
final class ToolSignature {
  private ToolSignature() {}

  /** The definition of a function that hands its arguments on. */
  static String definition(Tool tool, int index) {
    List<Parameter> parameters = tool.parameters();
    String declared =
        parameters.stream().map(ToolSignature::declaration).collect(Collectors.joining(", "));
    return "from __future__ import annotations\ndef %s(%s) -> %s:\n%s"
        .formatted(tool.name(), declared, tool.returns().pythonHint(), body(parameters, index));
  }

  private static String body(List<Parameter> parameters, int index) {
    if (parameters.stream().allMatch(Parameter::required)) {
      return direct(parameters, index);
    }
    return parameters.stream()
        .map(p -> "'" + p.name() + "': " + p.name())
        .collect(Collectors.joining(", ", "    return _call(" + index + ", (), {", "})\n"));
  }

  /** By position and without another call where nothing can be left out, which is faster. */
  private static String direct(List<Parameter> parameters, int index) {
    List<String> names = parameters.stream().map(Parameter::name).toList();
    String value = "value";
    while (names.contains(value)) {
      value += "_";
    }
    String arguments = names.stream().map(name -> ", " + name).collect(Collectors.joining());
    return """
        %1$s = _direct(%2$d%3$s)
        if _type(%1$s) is _foreign:
            _fail(%1$s)
        return %1$s
    """
        .formatted(value, index, arguments);
  }

  /** The docstring: the description, then the parameters that have one. */
  static String documentation(Tool tool) {
    String parameters =
        tool.parameters().stream()
            .filter(p -> !p.description().isBlank())
            .map(p -> "    " + p.name() + ": " + p.description())
            .collect(Collectors.joining("\n"));
    return parameters.isEmpty()
        ? tool.description()
        : tool.description() + "\n\nArgs:\n" + parameters;
  }

  private static String declaration(Parameter parameter) {
    String declared = parameter.name() + ": " + parameter.type().pythonHint();
    return parameter.required() ? declared : declared + " = _missing";
  }
}
