package dev.terrarium.agent.testing;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import dev.terrarium.agent.model.LanguageModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Records what is said with a model to a file, and replays it without the model. The file has a
 * JSON object a line, with the request and the response of one exchange in readable form. Secrets
 * are replaced before anything is written: the texts that the caller names, and what looks like a
 * key. Replay is strict: a request that differs from the recorded one fails and says where.
 * Thread-safe; the order of exchanges is that of the file.
 */
public final class ReplayModel implements ChatModel {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Pattern KEY =
      Pattern.compile(
          "\\b(?:sk|pk|rk|ghp|gho|xox[abp]|AKIA)[-_]?[A-Za-z0-9_-]{16,}"
              + "|(?i)(?<=bearer )[\\w.~+/-]{16,}");
  private static final String REMOVED = "[secret]";

  private final @Nullable LanguageModel real;
  private final Path file;
  private final List<String> secrets;
  private final List<JsonNode> exchanges;
  private int next;

  private ReplayModel(
      @Nullable LanguageModel real, Path file, List<String> secrets, List<JsonNode> exchanges) {
    this.real = real;
    this.file = file;
    this.secrets = List.copyOf(secrets);
    this.exchanges = List.copyOf(exchanges);
  }

  /**
   * Creates a model that asks another one and records.
   *
   * @param real the other model, which must be able to answer in one piece
   * @param file where to; replaced if it exists
   * @param secrets texts that must not be written
   * @return a new model
   * @throws IOException if the file cannot be written
   * @throws NullPointerException if the other model only streams
   */
  public static ReplayModel record(LanguageModel real, Path file, List<String> secrets)
      throws IOException {
    Objects.requireNonNull(real.chat(), "a model that only streams cannot be recorded");
    Files.writeString(file, "");
    return new ReplayModel(real, file, secrets, List.of());
  }

  /**
   * Creates a model that replays.
   *
   * @param file what was recorded
   * @return a new model
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException if it is no recording; the message names the line
   */
  public static ReplayModel replay(Path file) throws IOException {
    List<JsonNode> exchanges = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      exchanges.add(exchange(line, file, exchanges.size() + 1));
    }
    return new ReplayModel(null, file, List.of(), exchanges);
  }

  private static JsonNode exchange(String line, Path file, int number) {
    JsonNode exchange;
    try {
      exchange = JSON.readTree(line);
    } catch (JacksonException e) {
      exchange = JSON.nullNode();
    }
    if (!exchange.path("request").isObject() || !exchange.path("response").isObject()) {
      throw new IllegalArgumentException(
          "%s, line %d is no recorded exchange".formatted(file, number));
    }
    return exchange;
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
  public synchronized ChatResponse doChat(ChatRequest request) {
    Map<String, Object> written = request(request);
    if (real == null) {
      return replay(JSON.valueToTree(written));
    }
    ChatResponse response = Objects.requireNonNull(real.chat()).chat(request);
    Map<String, Object> exchange = new LinkedHashMap<>();
    exchange.put("request", written);
    exchange.put("response", response(response));
    try {
      Files.writeString(file, JSON.writeValueAsString(exchange) + "\n", StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return response;
  }

  private ChatResponse replay(JsonNode request) {
    if (next >= exchanges.size()) {
      throw new IllegalStateException(
          "the recording %s has %d exchanges and the model was asked once more"
              .formatted(file.getFileName(), exchanges.size()));
    }
    JsonNode exchange = exchanges.get(next);
    requireSame(exchange.path("request"), request, next + 1);
    next++;
    return response(exchange.path("response"));
  }

  private void requireSame(JsonNode recorded, JsonNode asked, int number) {
    if (recorded.equals(asked)) {
      return;
    }
    JsonNode before = recorded.path("messages");
    JsonNode now = asked.path("messages");
    int same = 0;
    while (same < before.size() && same < now.size() && before.get(same).equals(now.get(same))) {
      same++;
    }
    String what =
        same < Math.max(before.size(), now.size())
            ? "message %d was %s and is %s".formatted(same + 1, before.path(same), now.path(same))
            : "tools were %s and are %s".formatted(recorded.path("tools"), asked.path("tools"));
    throw new IllegalStateException(
        "exchange %d differs from the recording %s: %s"
            .formatted(number, file.getFileName(), what));
  }

  private Map<String, Object> request(ChatRequest request) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("messages", request.messages().stream().map(this::message).toList());
    written.put(
        "tools", request.toolSpecifications().stream().map(ToolSpecification::name).toList());
    return written;
  }

  private Map<String, Object> message(ChatMessage message) {
    Map<String, Object> written = new LinkedHashMap<>();
    switch (message) {
      case SystemMessage system -> written.put("system", clean(system.text()));
      case UserMessage user ->
          written.put("user", clean(user.hasSingleText() ? user.singleText() : user.toString()));
      case ToolExecutionResultMessage result -> {
        written.put("result", clean(result.text()));
        written.put("tool", result.toolName());
      }
      case AiMessage ai -> written.putAll(answer(ai));
      default -> written.put("other", clean(message.toString()));
    }
    return written;
  }

  private Map<String, Object> answer(AiMessage message) {
    Map<String, Object> written = new LinkedHashMap<>();
    if (message.text() != null) {
      written.put("text", clean(message.text()));
    }
    if (message.hasToolExecutionRequests()) {
      written.put("calls", message.toolExecutionRequests().stream().map(this::call).toList());
    }
    return written;
  }

  private Map<String, Object> call(ToolExecutionRequest request) {
    Map<String, Object> call = new LinkedHashMap<>();
    call.put("id", Objects.requireNonNullElse(request.id(), ""));
    call.put("name", request.name());
    call.put("arguments", clean(Objects.requireNonNullElse(request.arguments(), "")));
    return call;
  }

  private Map<String, Object> response(ChatResponse response) {
    Map<String, Object> written = answer(response.aiMessage());
    if (response.finishReason() != null) {
      written.put("finish", response.finishReason().name());
    }
    TokenUsage usage = response.tokenUsage();
    if (usage != null && usage.inputTokenCount() != null && usage.outputTokenCount() != null) {
      written.put("inputTokens", usage.inputTokenCount());
      written.put("outputTokens", usage.outputTokenCount());
    }
    return written;
  }

  private static ChatResponse response(JsonNode recorded) {
    AiMessage.Builder message = AiMessage.builder();
    if (recorded.path("text").isString()) {
      message.text(recorded.path("text").stringValue());
    }
    List<ToolExecutionRequest> calls = new ArrayList<>();
    for (JsonNode call : recorded.path("calls")) {
      calls.add(
          ToolExecutionRequest.builder()
              .id(call.path("id").asString())
              .name(call.path("name").asString())
              .arguments(call.path("arguments").asString())
              .build());
    }
    if (!calls.isEmpty()) {
      message.toolExecutionRequests(calls);
    }
    ChatResponse.Builder response = ChatResponse.builder().aiMessage(message.build());
    if (recorded.has("finish")) {
      response.finishReason(FinishReason.valueOf(recorded.path("finish").asString()));
    }
    if (recorded.has("inputTokens")) {
      response.tokenUsage(
          new TokenUsage(
              recorded.path("inputTokens").asInt(), recorded.path("outputTokens").asInt()));
    }
    return response.build();
  }

  private String clean(String text) {
    String clean = text;
    for (String secret : secrets) {
      clean = secret.isEmpty() ? clean : clean.replace(secret, REMOVED);
    }
    return KEY.matcher(clean).replaceAll(REMOVED);
  }

  /**
   * Checks that every recorded exchange was replayed.
   *
   * @throws AssertionError if some were not
   */
  public synchronized void assertAllUsed() {
    if (next < exchanges.size()) {
      throw new AssertionError(
          "%d of %d recorded exchanges were replayed".formatted(next, exchanges.size()));
    }
  }
}
