package dev.terrarium.agent.tool;

import dev.terrarium.engine.GuestValue;
import dev.terrarium.engine.Language;
import dev.terrarium.engine.SandboxEngine;
import dev.terrarium.engine.Session;
import dev.terrarium.engine.SessionSpec;
import dev.terrarium.engine.Tool;
import dev.terrarium.engine.fs.Workspace;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** A session's real workspace, and tools on it that are called as the engine calls them. */
final class ToolFixture implements AutoCloseable {
  private final SandboxEngine engine = SandboxEngine.create();
  private final Session session = engine.open(SessionSpec.of(Language.JAVASCRIPT));
  private final List<Tool> tools;

  ToolFixture(Function<Supplier<Workspace>, List<Tool>> tools) {
    this.tools = tools.apply(session::files);
  }

  Workspace files() {
    return session.files();
  }

  /** Calls a tool with named arguments. */
  GuestValue call(String name, Map<String, ?> arguments) throws Exception {
    Tool tool = tools.stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
    GuestValue.Mapping named = (GuestValue.Mapping) GuestValue.of(arguments);
    GuestValue.Mapping bound = tool.bind(new GuestValue.Sequence(List.of()), named);
    return GuestValue.of(tool.handler().call(bound));
  }

  /** Calls a tool and gives its result as a Java value. */
  <T> T call(String name, Map<String, ?> arguments, Class<T> type) throws Exception {
    return call(name, arguments).as(type);
  }

  @Override
  public void close() {
    session.close();
    engine.close();
  }
}
