package dev.terrarium.agent.tasks;

import dev.terrarium.agent.Agent;
import dev.terrarium.agent.AgentRunner;
import dev.terrarium.agent.RunResult;
import dev.terrarium.engine.Outcome;
import dev.terrarium.engine.Program;
import dev.terrarium.engine.SandboxEngine;
import dev.terrarium.engine.SessionSpec;
import dev.terrarium.engine.fs.Change;
import dev.terrarium.engine.fs.ChangeKind;
import dev.terrarium.engine.fs.Snapshot;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Has agents do tasks, and grades what they leave in their workspaces by tests in the sandbox.
 * Neither touches the host.
 */
public final class AgentSuite {
  private static final String WORKSPACE = "/workspace/";

  private final SandboxEngine engine;
  private final AgentRunner runner;
  private final Function<AgentTask, Agent> agents;

  /**
   * Prepares a suite.
   *
   * @param engine runs programs and tests; it stays the caller's
   * @param runner runs the agents on the same engine
   * @param agents the agent for a task; the workspace of its sandbox is replaced by the task's
   */
  public AgentSuite(SandboxEngine engine, AgentRunner runner, Function<AgentTask, Agent> agents) {
    this.engine = engine;
    this.runner = runner;
    this.agents = agents;
  }

  /**
   * Runs tasks one after the other.
   *
   * @param tasks the tasks
   * @param results receives each result
   * @throws IllegalArgumentException if the agent of a task has no sandbox
   */
  public void run(List<AgentTask> tasks, Consumer<TaskResult> results) {
    tasks.forEach(task -> results.accept(run(task)));
  }

  private TaskResult run(AgentTask task) {
    Map<String, byte[]> files = new HashMap<>();
    task.files()
        .forEach((path, text) -> files.put(absolute(path), text.getBytes(StandardCharsets.UTF_8)));
    Agent agent = agents.apply(task);
    SessionSpec sandbox = agent.sandbox();
    if (sandbox == null) {
      throw new IllegalArgumentException(
          "the agent %s has no sandbox to do task %s in".formatted(agent.name(), task.id()));
    }
    RunResult run = runner.run(agent.withSandbox(sandbox.with(Snapshot.of(files))), task.task());
    run.changes().changes().forEach(change -> apply(change, files));
    return graded(task, run, files);
  }

  private static void apply(Change change, Map<String, byte[]> files) {
    if (change.kind() == ChangeKind.REMOVED) {
      files.remove(change.path());
    } else {
      change.after().ifPresent(after -> files.put(change.path(), after.bytes()));
    }
  }

  private TaskResult graded(AgentTask task, RunResult run, Map<String, byte[]> files) {
    Map<String, byte[]> left = new HashMap<>();
    files.forEach((path, bytes) -> {
      if (path.startsWith(WORKSPACE)) {
        left.put(path, bytes);
      }
    });
    SessionSpec spec = SessionSpec.of(task.language()).with(Snapshot.of(left));
    Program tests =
        Program.of(task.language(), task.tests()).named("tests." + task.language().extension());
    Outcome outcome = engine.run(tests, spec).outcome();
    return switch (outcome) {
      case Outcome.Completed _ -> new TaskResult(task, run, true, "");
      case Outcome.Failed(var error) -> new TaskResult(task, run, false, error.traceback());
      default -> new TaskResult(task, run, false, outcome.toString());
    };
  }

  private static String absolute(String path) {
    return path.startsWith("/") ? path : WORKSPACE + path;
  }
}
