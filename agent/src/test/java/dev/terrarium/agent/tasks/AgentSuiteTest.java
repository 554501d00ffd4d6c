package dev.terrarium.agent.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.terrarium.agent.Agent;
import dev.terrarium.agent.AgentRunner;
import dev.terrarium.agent.testing.ScriptedModel;
import dev.terrarium.engine.Language;
import dev.terrarium.engine.SandboxEngine;
import dev.terrarium.engine.SessionSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Agents with scripted models do tasks, and are graded by what they leave. */
class AgentSuiteTest {
  private static final Path SUITE = Path.of("..", "eval", "data", "agent-tasks", "tasks.jsonl");
  private static SandboxEngine engine;

  @TempDir Path folder;

  @BeforeAll
  static void open() {
    engine = SandboxEngine.create();
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  private static List<TaskResult> run(
      List<AgentTask> tasks, Function<AgentTask, ScriptedModel> models) {
    List<TaskResult> results = new ArrayList<>();
    Function<AgentTask, Agent> agents =
        task ->
            Agent.of("tester", "", models.apply(task).named("scripted"))
                .withSandbox(SessionSpec.of(Language.PYTHON, Language.JAVASCRIPT));
    new AgentSuite(engine, AgentRunner.of(engine), agents).run(tasks, results::add);
    return results;
  }

  @Test
  void scripts_doTheTasks() throws IOException {
    List<AgentTask> tasks = AgentTask.read(SUITE);
    List<ScriptedModel> models = new ArrayList<>();
    List<TaskResult> results =
        run(
            tasks,
            task -> {
              models.add(task.scripted());
              return models.getLast();
            });
    assertThat(results)
        .hasSize(tasks.size())
        .allSatisfy(result ->
            assertThat(result.passed()).as(result.task().id() + " " + result.why()).isTrue());
    models.forEach(ScriptedModel::assertAllUsed);
  }

  @Test
  void agentThatDoesNothing_passesNothing() throws IOException {
    List<TaskResult> results =
        run(AgentTask.read(SUITE), _ -> ScriptedModel.of(ScriptedModel.text("done")));
    assertThat(results)
        .isNotEmpty()
        .allSatisfy(result -> {
          assertThat(result.passed()).isFalse();
          assertThat(result.why()).isNotEmpty();
        });
  }

  @Test
  void brokenSuite_isExplained() throws IOException {
    Path file =
        Files.writeString(folder.resolve("tasks.jsonl"), "{\"id\": \"a\", \"task\": \"b\"}");
    assertThatThrownBy(() -> AgentTask.read(file))
        .hasMessage(file + " line 1: tests is missing or no text; give it as text");
    Files.writeString(file, "x");
    assertThatThrownBy(() -> AgentTask.read(file))
        .hasMessage(file + " line 1: is not JSON; write one object a line");
    Files.writeString(file, "");
    assertThatThrownBy(() -> AgentTask.read(file))
        .hasMessage(file + ": holds no tasks; give one a line");
  }
}
