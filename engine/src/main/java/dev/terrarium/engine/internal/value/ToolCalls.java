package dev.terrarium.engine.internal.value;

import dev.terrarium.engine.GuestValue;
import dev.terrarium.engine.Tool;
import dev.terrarium.engine.ToolException;
import dev.terrarium.engine.ToolType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives the arguments of a call to a tool's parameters. Messages are worded as Python's are. */
public final class ToolCalls {
  private static final GuestValue.Mapping NONE = new GuestValue.Mapping(Map.of());

  private ToolCalls() {}

  public static <I extends Record> Tool.Handler handler(
      String name, Class<I> input, Tool.Body<I, ?> body) {
    Place call = Place.call(name);
    return arguments -> body.call(input(arguments, input, call));
  }

  private static <I extends Record> I input(GuestValue.Mapping arguments, Class<I> type, Place call)
      throws ToolException {
    try {
      return GuestValueMapper.arguments(arguments, type, call);
    } catch (IllegalArgumentException e) {
      // A message from the record itself is meant for callers; other failures in it are host
      // detail.
      if (e.getCause() == null || e.getCause() instanceof IllegalArgumentException) {
        throw new ToolException(String.valueOf(e.getMessage()));
      }
      throw e;
    }
  }

  public static GuestValue.Mapping bind(Tool tool, GuestValue.Sequence positional) {
    List<GuestValue> items = positional.items();
    return items.size() == 1
            && items.getFirst() instanceof GuestValue.Mapping object
            && standsForArguments(tool, object)
        ? bind(tool, new GuestValue.Sequence(List.of()), object)
        : bind(tool, positional, NONE);
  }

  private static boolean standsForArguments(Tool tool, GuestValue.Mapping object) {
    if (tool.parameters().isEmpty()) {
      return object.entries().isEmpty();
    }
    return !takesObjects(tool.parameters().getFirst().type()) || namesArguments(tool, object);
  }

  private static boolean namesArguments(Tool tool, GuestValue.Mapping object) {
    return object.entries().keySet().stream().allMatch(key -> parameter(tool, key) != null)
        && tool.parameters().stream().allMatch(p -> !p.required() || object.get(p.name()) != null);
  }

  private static boolean takesObjects(ToolType type) {
    return switch (type) {
      case ToolType.Any _, ToolType.MapOf _, ToolType.Structure _ -> true;
      case ToolType.Maybe(ToolType inner) -> takesObjects(inner);
      default -> false;
    };
  }

  public static GuestValue.Mapping bind(
      Tool tool, GuestValue.Sequence positional, GuestValue.Mapping named) {
    Map<String, GuestValue> given = byPosition(tool, positional.items());
    addNamed(tool, named, given);
    if (given.size() < tool.parameters().size()) {
      requireAll(tool, given);
    }
    Place call = Place.call(tool.name());
    Map<GuestValue, GuestValue> bound = new LinkedHashMap<>();
    for (Tool.Parameter parameter : tool.parameters()) {
      GuestValue value = given.get(parameter.name());
      if (value != null && (parameter.required() || !(value instanceof GuestValue.Nil))) {
        bound.put(
            new GuestValue.Text(parameter.name()),
            ToolTypeChecks.check(parameter.type(), value, call.field(parameter.name())));
      }
    }
    return new GuestValue.Mapping(bound);
  }

  private static Map<String, GuestValue> byPosition(Tool tool, List<GuestValue> items) {
    List<Tool.Parameter> parameters = tool.parameters();
    if (items.size() > parameters.size()) {
      throw misfit(
          tool,
          "takes %s but %d %s given"
              .formatted(arity(parameters), items.size(), items.size() == 1 ? "was" : "were"));
    }
    Map<String, GuestValue> given = new LinkedHashMap<>();
    for (int i = 0; i < items.size(); i++) {
      given.put(parameters.get(i).name(), items.get(i));
    }
    return given;
  }

  private static String arity(List<Tool.Parameter> parameters) {
    long required = parameters.stream().filter(Tool.Parameter::required).count();
    if (parameters.isEmpty()) {
      return "no arguments";
    }
    return required == parameters.size()
        ? Words.count(parameters.size(), "argument")
        : "from %d to %s".formatted(required, Words.count(parameters.size(), "argument"));
  }

  private static void addNamed(Tool tool, GuestValue.Mapping named, Map<String, GuestValue> given) {
    if (named.entries().isEmpty()) {
      return;
    }
    named
        .entries()
        .forEach((key, value) -> {
          Tool.Parameter parameter = parameter(tool, key);
          if (parameter == null) {
            throw misfit(tool, "got an unexpected argument " + unknown(tool, key));
          }
          if (given.put(parameter.name(), value) != null) {
            throw misfit(tool, "got multiple values for argument '%s'".formatted(parameter.name()));
          }
        });
  }

  private static String unknown(Tool tool, GuestValue key) {
    List<String> names = tool.parameters().stream().map(Tool.Parameter::name).toList();
    return key instanceof GuestValue.Text(String name)
        ? Words.quote(name) + Spelling.hint(name, names)
        : Words.describe(key);
  }

  private static Tool.@Nullable Parameter parameter(Tool tool, GuestValue key) {
    if (key instanceof GuestValue.Text(String name)) {
      for (Tool.Parameter parameter : tool.parameters()) {
        if (parameter.name().equals(name)) {
          return parameter;
        }
      }
    }
    return null;
  }

  private static void requireAll(Tool tool, Map<String, GuestValue> given) {
    List<String> missing = new ArrayList<>();
    for (Tool.Parameter parameter : tool.parameters()) {
      if (parameter.required() && !given.containsKey(parameter.name())) {
        missing.add("'" + parameter.name() + "'");
      }
    }
    if (!missing.isEmpty()) {
      throw misfit(
          tool,
          "missing required argument%s %s"
              .formatted(missing.size() == 1 ? "" : "s", String.join(" and ", missing)));
    }
  }

  private static IllegalArgumentException misfit(Tool tool, String problem) {
    return new IllegalArgumentException(tool.name() + "() " + problem);
  }
}
