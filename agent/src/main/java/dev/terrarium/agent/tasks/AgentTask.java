package dev.terrarium.agent.tasks;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.terrarium.agent.testing.ScriptedModel;
import dev.terrarium.engine.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Something an agent is to do in a workspace, and how to see whether it did.
 *
 * @param id its name in the suite
 * @param task what the agent is told
 * @param files what its workspace holds at first: texts by path below {@code /workspace}
 * @param language the language of the tests
 * @param tests a program that runs on the workspace afterwards, in a sandbox of its own, and fails
 *     where the task was not done
 * @param script what a scripted model says, to run the suite without a real one; may be empty
 */
public record AgentTask(
    String id,
    String task,
    Map<String, String> files,
    Language language,
    String tests,
    List<JsonNode> script) {

  /** Copies what can change. */
  public AgentTask {
    files = Map.copyOf(files);
    script = List.copyOf(script);
  }

  /**
   * Reads a suite: JSON lines with {@code id}, {@code task}, {@code tests}, and where wanted {@code
   * files} (an object of texts), {@code language} ({@code python}, unless given) and {@code script}
   * (a list of {@code {"text": ...}}, {@code {"language": ..., "code": ...}} and {@code {"tool":
   * ..., "arguments": {...}}}).
   *
   * @param file the file
   * @return the tasks in the order of the file, at least one
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException if a line is not a task; the message names it
   */
  public static List<AgentTask> read(Path file) throws IOException {
    List<AgentTask> tasks = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      if (!line.isBlank()) {
        tasks.add(parse(file + " line " + number, line));
      }
    }
    if (tasks.isEmpty()) {
      throw new IllegalArgumentException(file + ": holds no tasks; give one a line");
    }
    return tasks;
  }

  private static AgentTask parse(String input, String line) {
    try {
      JsonNode json = JsonMapper.shared().readTree(line);
      Map<String, String> files = new LinkedHashMap<>();
      json.path("files")
          .properties()
          .forEach(entry -> files.put(entry.getKey(), entry.getValue().asString()));
      return new AgentTask(
          text(input, json, "id"),
          text(input, json, "task"),
          files,
          Language.of(json.path("language").asString("python")),
          text(input, json, "tests"),
          json.path("script").valueStream().toList());
    } catch (JacksonException e) {
      throw new IllegalArgumentException(input + ": is not JSON; write one object a line", e);
    }
  }

  private static String text(String input, JsonNode json, String field) {
    if (!json.path(field).isString()) {
      throw new IllegalArgumentException(
          "%s: %s is missing or no text; give it as text".formatted(input, field));
    }
    return json.path(field).stringValue();
  }

  /**
   * Returns a model that says what the script does.
   *
   * @return a new model
   * @throws IllegalArgumentException if there is no script, or a step of it is unknown
   */
  public ScriptedModel scripted() {
    if (script.isEmpty()) {
      throw new IllegalArgumentException("task %s has no script; name a real model".formatted(id));
    }
    @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of parametrised types
    Function<ChatRequest, AiMessage>[] steps =
        script.stream().map(this::step).toArray(Function[]::new);
    return ScriptedModel.of(steps);
  }

  private Function<ChatRequest, AiMessage> step(JsonNode step) {
    if (step.path("text").isString()) {
      return ScriptedModel.text(step.path("text").stringValue());
    }
    if (step.path("code").isString()) {
      String code = step.path("code").stringValue();
      return ScriptedModel.code(step.path("language").asString("python"), code);
    }
    if (step.path("tool").isString()) {
      return ScriptedModel.call(step.path("tool").stringValue(), step.path("arguments").toString());
    }
    throw new IllegalArgumentException(
        "task %s: a step of the script is neither text nor code nor tool: %s".formatted(id, step));
  }
}
