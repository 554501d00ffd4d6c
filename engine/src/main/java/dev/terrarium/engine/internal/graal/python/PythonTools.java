package dev.terrarium.engine.internal.graal.python;

import dev.terrarium.engine.GuestValue;
import dev.terrarium.engine.Tool;
import dev.terrarium.engine.internal.graal.CurrentSetup;
import dev.terrarium.engine.internal.graal.HostFunction;
import dev.terrarium.engine.internal.graal.LanguageBinding;
import dev.terrarium.engine.internal.graal.UnusableValueException;
import dev.terrarium.engine.internal.graal.ValueLift;
import dev.terrarium.engine.internal.guest.ToolGateway.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyExecutable;

/** Granted tools as Python functions. Python binds the arguments, the engine checks their types. */
final class PythonTools {
  private static final GuestValue.Mapping NONE = new GuestValue.Mapping(Map.of());

  private final LanguageBinding binding;
  private final CurrentSetup setup;
  private final List<Tool> tools;

  PythonTools(LanguageBinding binding, CurrentSetup setup) {
    this.binding = binding;
    this.setup = setup;
    this.tools = setup.grants().tools();
  }

  void install(Context context, Value main, Prelude prelude) {
    List<Object> sources = new ArrayList<>();
    for (int i = 0; i < tools.size(); i++) {
      Tool tool = tools.get(i);
      sources.add(
          ProxyArray.fromArray(
              tool.name(), ToolSignature.definition(tool, i), ToolSignature.documentation(tool)));
    }
    ProxyExecutable invoke = new HostFunction(this::invoke);
    ProxyExecutable direct = new HostFunction(this::direct);
    Object failure = failure("FAILED", "");
    prelude.setUp(context, main, "tools.py", invoke, direct, failure, ProxyArray.fromList(sources));
  }

  /** Gives Python its HTTP clients, where a host was granted. */
  void installHttp(Context context, Value main, Prelude prelude, Value refusal) {
    if (setup.tools().http() != null) {
      prelude.setUp(context, main, "http.py", new HostFunction(this::invoke), refusal);
    }
  }

  private Object invoke(Value... arguments) {
    try {
      return call(tool(arguments[0].asInt()), arguments);
    } catch (UnusableValueException e) {
      return ProxyArray.fromArray("ARGUMENTS", e.toString());
    }
  }

  /** Takes a tool's place and all its arguments; returns its value, or a failure. */
  private Object direct(Value... arguments) {
    ValueLift lift = new ValueLift(binding, setup.limits().result());
    List<GuestValue> given = new ArrayList<>(arguments.length);
    try {
      for (int i = 1; i < arguments.length; i++) {
        given.add(lift.lift(arguments[i]));
      }
    } catch (UnusableValueException e) {
      return failure("ARGUMENTS", e.toString());
    }
    Tool tool = tools.get(arguments[0].asInt());
    return switch (setup.tools().call(tool, new GuestValue.Sequence(given), NONE)) {
      case Reply.Value(GuestValue value) -> binding.lower(value);
      case Reply.Failure(var kind, String message) -> failure(kind.name(), message);
    };
  }

  private static Object failure(String kind, String message) {
    return ProxyArray.fromArray(kind, message);
  }

  /** A tool by its place; the one behind HTTP clients comes before all others. */
  private Tool tool(int index) {
    return index < 0
        ? Objects.requireNonNull(setup.tools().http(), "no host was granted")
        : tools.get(index);
  }

  private Object call(Tool tool, Value... arguments) {
    ValueLift lift = new ValueLift(binding, setup.limits().result());
    GuestValue.Sequence positional = lift.iterated(arguments[1]);
    GuestValue.Mapping named = lift.entries(arguments[2]);
    return switch (setup.tools().call(tool, positional, named)) {
      case Reply.Value(GuestValue value) -> ProxyArray.fromArray("VALUE", binding.lower(value));
      case Reply.Failure(var kind, String message) -> ProxyArray.fromArray(kind.name(), message);
    };
  }
}
