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
    return "from __future__ import annotations\ndef %s(%s) -> %s:\n    return %s\n"
        .formatted(tool.name(), declared, tool.returns().pythonHint(), call(parameters, index));
  }

  /** By position where nothing can be left out, which is faster. */
  private static String call(List<Parameter> parameters, int index) {
    if (parameters.stream().allMatch(Parameter::required)) {
      return parameters.stream()
          .map(Parameter::name)
          .collect(Collectors.joining(", ", "_call_all(" + index + ", ", ")"));
    }
    return parameters.stream()
        .map(p -> "'" + p.name() + "': " + p.name())
        .collect(Collectors.joining(", ", "_call(" + index + ", (), {", "})"));
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
