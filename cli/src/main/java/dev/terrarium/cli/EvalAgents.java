package dev.terrarium.cli;

import dev.terrarium.agent.Agent;
import dev.terrarium.agent.AgentRunner;
import dev.terrarium.agent.RunOutcome;
import dev.terrarium.agent.model.LanguageModel;
import dev.terrarium.agent.tasks.AgentSuite;
import dev.terrarium.agent.tasks.AgentTask;
import dev.terrarium.agent.tasks.TaskResult;
import dev.terrarium.engine.EngineConfig;
import dev.terrarium.engine.Language;
import dev.terrarium.engine.SandboxEngine;
import dev.terrarium.engine.SessionSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Scores an agent on tasks with workspaces. */
final class EvalAgents {
  private static final String SCRIPTED = "scripted";
  private static final String INSTRUCTIONS =
      "The user's files are in /workspace. Do the task there and answer briefly.";

  private final Host host;
  private final boolean json;
  private int passed;

  EvalAgents(Host host, boolean json) {
    this.host = host;
    this.json = json;
  }

  /** Runs all tasks; returns the exit code. */
  int run(Path file, String model) {
    List<AgentTask> tasks = tasks(file);
    Function<AgentTask, LanguageModel> models = models(model);
    try (SandboxEngine engine = host.engines().apply(EngineConfig.standard())) {
      AgentRunner runner = AgentRunner.of(engine);
      new AgentSuite(engine, runner, task -> agent(models.apply(task))).run(tasks, this::show);
    } catch (IllegalArgumentException e) {
      throw UsageError.of("--agent " + model, e);
    }
    if (json) {
      ObjectNode last = JsonMapper.shared().createObjectNode();
      last.putObject("summary").put("tasks", tasks.size()).put("passed", passed);
      host.print(Json.line(last));
    } else {
      host.print("%,d of %,d passed".formatted(passed, tasks.size()));
    }
    return ExitCode.COMPLETED;
  }

  private Function<AgentTask, LanguageModel> models(String model) {
    if (model.equals(SCRIPTED)) {
      host.printError("terrarium: offline: the answers come from scripts, not from a model");
      return task -> task.scripted().named(SCRIPTED);
    }
    LanguageModel one = AgentCommand.model(host, model);
    return _ -> one;
  }

  private static Agent agent(LanguageModel model) {
    return Agent.of("terrarium", INSTRUCTIONS, model)
        .withSandbox(SessionSpec.of(Language.PYTHON, Language.JAVASCRIPT));
  }

  private static List<AgentTask> tasks(Path file) {
    try {
      return AgentTask.read(file);
    } catch (IOException e) {
      throw new UsageError(file.toString(), "cannot be read", "give a file with one task a line");
    } catch (IllegalArgumentException e) {
      throw UsageError.of(file.toString(), e);
    }
  }

  private void show(TaskResult result) {
    passed += result.passed() ? 1 : 0;
    long tokens = result.run().usage().tokens().total();
    if (json) {
      ObjectNode line = JsonMapper.shared().createObjectNode();
      line.put("taskId", result.task().id());
      line.put("passed", result.passed());
      line.put("why", result.why());
      line.put("outcome", outcome(result.run().outcome()));
      line.put("changedFiles", result.run().changes().changes().size());
      line.put("modelCalls", result.run().usage().modelCalls().size());
      line.put("tokens", tokens);
      host.print(Json.line(line));
      return;
    }
    host.print(
        "%s: %s, %,d model calls, %,d tokens"
            .formatted(
                result.task().id(),
                result.passed() ? "passed" : "failed",
                result.run().usage().modelCalls().size(),
                tokens));
    if (!result.passed()) {
      host.print("  the agent ended as " + outcome(result.run().outcome()));
      result.why().lines().forEach(line -> host.print("  " + line));
    }
  }

  private static String outcome(RunOutcome outcome) {
    return switch (outcome) {
      case RunOutcome.Answered _ -> "answered";
      case RunOutcome.OutOfBudget(var resource, var detail) ->
          "out of budget " + resource + ": " + detail;
      case RunOutcome.Refused(var by, var reason) -> "refused by " + by + ": " + reason;
      case RunOutcome.Failed(_, var reason) -> "failed: " + reason;
      case RunOutcome.Cancelled(var by) -> "cancelled by " + by;
    };
  }
}
