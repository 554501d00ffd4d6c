package dev.terrarium.agent.testing;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import dev.terrarium.agent.model.LanguageModel;
import dev.terrarium.agent.model.Tokens;
import java.io.IOException;
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
 * A model that says what a test tells it to, step by step, and keeps what it was asked. Reports
 * estimated tokens. Thread-safe; give each run its own, unless the order does not matter.
 */
public final class ScriptedModel implements ChatModel, StreamingChatModel {
  private final List<Function<ChatRequest, AiMessage>> steps;
  private final List<ChatRequest> requests = new ArrayList<>();

  private ScriptedModel(List<Function<ChatRequest, AiMessage>> steps) {
    this.steps = List.copyOf(steps);
  }

  /**
   * Creates a model.
   *
   * @param steps its answers in order, such as {@link #text(String)}
   * @return a new model
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public static ScriptedModel of(Function<ChatRequest, AiMessage>... steps) {
    return new ScriptedModel(List.of(steps));
  }

  /**
   * Reads a model from a file with a JSON object a line: {@code {"text": "..."}}, {@code
   * {"language": "python", "code": "..."}} or {@code {"tool": "name", "arguments": {...}}}. Empty
   * lines and those that start with {@code #} are left out.
   *
   * @param file the file
   * @return a new model
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException if a line is something else; the message names it
   */
  public static ScriptedModel read(Path file) throws IOException {
    List<Function<ChatRequest, AiMessage>> steps = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        try {
          steps.add(step(JsonMapper.shared().readTree(line)));
        } catch (JacksonException | IllegalArgumentException e) {
          throw new IllegalArgumentException(
              "%s, line %d: use {\"text\": ...}, {\"language\": ..., \"code\": ...} or {\"tool\": ..., \"arguments\": {...}}"
                  .formatted(file, number),
              e);
        }
      }
    }
    return new ScriptedModel(steps);
  }

  private static Function<ChatRequest, AiMessage> step(JsonNode node) {
    if (node.path("text").isString()) {
      return text(node.path("text").stringValue());
    }
    if (node.path("code").isString()) {
      return code(node.path("language").asString("python"), node.path("code").stringValue());
    }
    if (node.path("tool").isString()) {
      return call(node.path("tool").stringValue(), node.path("arguments").toString());
    }
    throw new IllegalArgumentException("neither text nor code nor tool");
  }

  /**
   * Answers with a text.
   *
   * @param text the text
   * @return a step
   */
  public static Function<ChatRequest, AiMessage> text(String text) {
    return _ -> AiMessage.from(text);
  }

  /**
   * Asks to run a program.
   *
   * @param language {@code python} or {@code javascript}
   * @param code the program
   * @return a step
   */
  public static Function<ChatRequest, AiMessage> code(String language, String code) {
    Map<String, String> arguments = new LinkedHashMap<>();
    arguments.put("language", language);
    arguments.put("code", code);
    return call("run_code", JsonMapper.shared().writeValueAsString(arguments));
  }

  /**
   * Asks to run a Python program.
   *
   * @param code the program
   * @return a step
   */
  public static Function<ChatRequest, AiMessage> python(String code) {
    return code("python", code);
  }

  /**
   * Asks to call a tool.
   *
   * @param tool its name
   * @param arguments its arguments as JSON
   * @return a step
   */
  public static Function<ChatRequest, AiMessage> call(String tool, String arguments) {
    return request ->
        AiMessage.from(
            ToolExecutionRequest.builder()
                .id("call_" + request.messages().size())
                .name(tool)
                .arguments(arguments)
                .build());
  }

  /**
   * Asks to call several tools at once.
   *
   * @param calls steps that each ask for calls
   * @return a step
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public static Function<ChatRequest, AiMessage> together(
      Function<ChatRequest, AiMessage>... calls) {
    List<Function<ChatRequest, AiMessage>> all = List.of(calls);
    return request -> {
      List<ToolExecutionRequest> merged = new ArrayList<>();
      for (Function<ChatRequest, AiMessage> call : all) {
        for (ToolExecutionRequest one : call.apply(request).toolExecutionRequests()) {
          merged.add(
              ToolExecutionRequest.builder()
                  .id(one.id() + "_" + merged.size())
                  .name(one.name())
                  .arguments(one.arguments())
                  .build());
        }
      }
      return AiMessage.from(merged);
    };
  }

  /**
   * Fails.
   *
   * @param error what is thrown
   * @return a step
   */
  public static Function<ChatRequest, AiMessage> failure(RuntimeException error) {
    return _ -> {
      throw error;
    };
  }

  /**
   * Names this model.
   *
   * @param name the name
   * @return a model for agents
   */
  public LanguageModel named(String name) {
    return LanguageModel.of(name, this);
  }

  @Override
  public ChatResponse doChat(ChatRequest request) {
    Function<ChatRequest, AiMessage> step;
    synchronized (requests) {
      requests.add(request);
      if (requests.size() > steps.size()) {
        throw new IllegalStateException(
            "the script has %d steps and the model was asked once more".formatted(steps.size()));
      }
      step = steps.get(requests.size() - 1);
    }
    AiMessage message = step.apply(request);
    return ChatResponse.builder()
        .aiMessage(message)
        .finishReason(
            message.hasToolExecutionRequests() ? FinishReason.TOOL_EXECUTION : FinishReason.STOP)
        .tokenUsage(
            new TokenUsage(
                (int) Tokens.estimate(request.messages(), request.toolSpecifications()),
                (int) Tokens.estimate(message)))
        .build();
  }

  @Override
  public void doChat(ChatRequest request, StreamingChatResponseHandler handler) {
    ChatResponse response = doChat(request);
    String text = response.aiMessage().text();
    if (text != null) {
      for (String word : text.splitWithDelimiters("(?<=\\s)", 0)) {
        handler.onPartialResponse(word);
      }
    }
    handler.onCompleteResponse(response);
  }

  /** {@inheritDoc} */
  @Override
  public dev.langchain4j.model.chat.request.ChatRequestParameters defaultRequestParameters() {
    return ChatModel.super.defaultRequestParameters();
  }

  @Override
  public List<dev.langchain4j.model.chat.listener.ChatModelListener> listeners() {
    return List.of();
  }

  @Override
  public dev.langchain4j.model.ModelProvider provider() {
    return ChatModel.super.provider();
  }

  @Override
  public java.util.Set<dev.langchain4j.model.chat.Capability> supportedCapabilities() {
    return ChatModel.super.supportedCapabilities();
  }

  /**
   * Returns what the model was asked.
   *
   * @return the requests in order
   */
  public List<ChatRequest> requests() {
    synchronized (requests) {
      return List.copyOf(requests);
    }
  }

  /**
   * Checks that every step was used.
   *
   * @throws AssertionError if some were not
   */
  public void assertAllUsed() {
    int used = Math.min(requests().size(), steps.size());
    if (used < steps.size()) {
      throw new AssertionError(
          "%d of %d steps of the script were used".formatted(used, steps.size()));
    }
  }
}
