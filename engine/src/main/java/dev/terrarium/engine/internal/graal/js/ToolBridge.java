package dev.terrarium.engine.internal.graal.js;

import dev.terrarium.engine.GuestValue;
import dev.terrarium.engine.Tool;
import dev.terrarium.engine.internal.graal.CurrentSetup;
import dev.terrarium.engine.internal.graal.LanguageBinding;
import dev.terrarium.engine.internal.graal.UnusableValueException;
import dev.terrarium.engine.internal.graal.ValueLift;
import dev.terrarium.engine.internal.guest.ToolGateway.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** Tools as global functions, called with positional arguments or one object of named ones. */
final class ToolBridge {
  private static final GuestValue.Mapping NONE = new GuestValue.Mapping(Map.of());

  private final CurrentSetup setup;
  private final LanguageBinding binding;
  private @Nullable Hooks hooks;

  ToolBridge(CurrentSetup setup, LanguageBinding binding) {
    this.setup = setup;
    this.binding = binding;
  }

  void connect(Hooks preludeHooks) {
    hooks = preludeHooks;
  }

  static void define(CurrentSetup setup, Hooks hooks) {
    if (setup.tools().http() != null) {
      hooks.call("defineFetch");
    }
    List<Tool> tools = setup.grants().tools();
    for (int i = 0; i < tools.size(); i++) {
      Tool tool = tools.get(i);
      List<Object> arguments = new ArrayList<>();
      arguments.add(i);
      arguments.add(tool.name());
      arguments.add(tool.description());
      arguments.add(tool.parameters().size() == 1);
      tool.parameters().forEach(parameter -> arguments.add(parameter.name()));
      hooks.call("defineTool", arguments.toArray());
    }
  }

  /** Takes the tool's index, an object of named arguments or null, and positional arguments. */
  @Nullable Object call(Value... arguments) {
    Hooks prelude = Objects.requireNonNull(hooks, "connect() comes first");
    int index = arguments[0].asInt();
    // The one behind fetch comes before all others.
    Tool tool =
        index < 0
            ? Objects.requireNonNull(setup.tools().http(), "no host was granted")
            : setup.grants().tools().get(index);
    return switch (reply(tool, arguments)) {
      case Reply.Value(GuestValue value) -> new Lowering(prelude).lower(value);
      case Reply.Failure(Reply.Kind kind, String message) ->
          throw prelude.call("failure", kind.name(), message).throwException();
    };
  }

  private Reply reply(Tool tool, Value... arguments) {
    try {
      ValueLift lift = new ValueLift(binding, setup.limits().result());
      GuestValue.Mapping named = named(lift, arguments[1]);
      return setup.tools().call(tool, positional(lift, arguments), named);
    } catch (UnusableValueException e) {
      return new Reply.Failure(Reply.Kind.ARGUMENTS, e.toString());
    }
  }

  private static GuestValue.Sequence positional(ValueLift lift, Value... arguments) {
    List<GuestValue> positional = new ArrayList<>(arguments.length);
    for (int i = 2; i < arguments.length; i++) {
      positional.add(lift.lift(arguments[i]));
    }
    return new GuestValue.Sequence(positional);
  }

  private static GuestValue.Mapping named(ValueLift lift, Value arguments) {
    return !arguments.isNull() && lift.lift(arguments) instanceof GuestValue.Mapping mapping
        ? mapping
        : NONE;
  }
}
