package dev.terrarium.agent.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.response.ChatResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Speaks with servers on loopback in the wire formats of OpenAI, Anthropic and Ollama. */
class ProviderTest {
  private HttpServer server;
  private final List<String> bodies = new CopyOnWriteArrayList<>();
  private final List<Reply> replies = new CopyOnWriteArrayList<>();

  private record Reply(int status, String type, String body, boolean cut) {}

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::handle);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    Reply reply = replies.get(Math.min(bodies.size(), replies.size()) - 1);
    byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", reply.type());
    exchange.sendResponseHeaders(reply.status(), reply.cut() ? body.length + 100 : body.length);
    exchange.getResponseBody().write(body);
    exchange.getResponseBody().flush();
    exchange.close();
  }

  private String url() {
    return "http://127.0.0.1:%d/v1".formatted(server.getAddress().getPort());
  }

  private void stream(String... events) {
    replies.add(new Reply(200, "text/event-stream", String.join("\n\n", events) + "\n\n", false));
  }

  private void fail(int status, String body) {
    replies.add(new Reply(status, "application/json", body, false));
  }

  private LanguageModel openAi() {
    return Models.of(Models.address("openai:tiny@" + url(), Map.of("OPENAI_API_KEY", "k")));
  }

  private LanguageModel anthropic() {
    return Models.of(Models.address("anthropic:tiny@" + url(), Map.of("ANTHROPIC_API_KEY", "k")));
  }

  private LanguageModel ollama() {
    return Models.of(Models.address("ollama:tiny@" + url().replace("/v1", ""), Map.of()));
  }

  private void lines(String... objects) {
    replies.add(new Reply(200, "application/x-ndjson", String.join("\n", objects) + "\n", false));
  }

  private static ChatRequest request() {
    return ChatRequest.builder()
        .messages(UserMessage.from("hi"))
        .toolSpecifications(
            ToolSpecification.builder()
                .name("run_code")
                .description("Runs.")
                .parameters(JsonObjectSchema.builder().addStringProperty("code").build())
                .build())
        .maxOutputTokens(50)
        .build();
  }

  private final List<String> progress = new ArrayList<>();

  private ChatResponse call(LanguageModel model, int attempts) throws InterruptedException {
    Retries quick = new Retries(attempts, Duration.ZERO, Duration.ZERO, Duration.ofSeconds(30));
    return new ModelCaller(quick)
        .call(
            model,
            request(),
            new ModelCaller.Progress() {
              @Override
              public void text(String piece) {
                progress.add(piece);
              }

              @Override
              public void retrying(ModelException why, int attempt) {
                progress.add("retry " + attempt + " " + why.kind());
              }
            });
  }

  private void openAiText() {
    stream(
        chunk("{\"role\":\"assistant\",\"content\":\"Hel\"}", "null"),
        chunk("{\"content\":\"lo\"}", "null"),
        chunk("{}", "\"stop\""),
        "data: {\"id\":\"1\",\"object\":\"chat.completion.chunk\",\"model\":\"tiny\",\"choices\":[],"
            + "\"usage\":{\"prompt_tokens\":9,\"completion_tokens\":2,\"total_tokens\":11,"
            + "\"prompt_tokens_details\":{\"cached_tokens\":4}}}",
        "data: [DONE]");
  }

  private static String chunk(String delta, String finish) {
    return ("data: {\"id\":\"1\",\"object\":\"chat.completion.chunk\",\"model\":\"tiny\",\"choices\":"
            + "[{\"index\":0,\"delta\":%s,\"finish_reason\":%s}]}")
        .formatted(delta, finish);
  }

  @Test
  void openAiStream_givesPiecesAndCountsTokens() throws InterruptedException {
    openAiText();

    ChatResponse response = call(openAi(), 1);

    assertThat(response.aiMessage().text()).isEqualTo("Hello");
    assertThat(progress).containsExactly("Hel", "lo");
    assertThat(Tokens.of(response, 0).toString()).contains("input=9, cachedInput=4, output=2");
    assertThat(bodies.getFirst()).contains("\"run_code\"", "\"tiny\"", "50");
  }

  @Test
  void openAiToolCall_isPutTogetherFromItsPieces() throws InterruptedException {
    stream(
        chunk(
            "{\"role\":\"assistant\",\"tool_calls\":[{\"index\":0,\"id\":\"c1\",\"type\":\"function\","
                + "\"function\":{\"name\":\"run_code\",\"arguments\":\"\"}}]}",
            "null"),
        chunk(
            "{\"tool_calls\":[{\"index\":0,\"function\":{\"arguments\":\"{\\\"code\\\":\"}}]}",
            "null"),
        chunk(
            "{\"tool_calls\":[{\"index\":0,\"function\":{\"arguments\":\"\\\"1\\\"}\"}}]}", "null"),
        chunk("{}", "\"tool_calls\""),
        "data: [DONE]");

    var calls = call(openAi(), 1).aiMessage().toolExecutionRequests();

    assertThat(calls).hasSize(1);
    assertThat(calls.getFirst().name()).isEqualTo("run_code");
    assertThat(calls.getFirst().arguments()).isEqualTo("{\"code\":\"1\"}");
  }

  @Test
  void anthropicStream_givesTextAndToolCall() throws InterruptedException {
    stream(
        "event: message_start\ndata: {\"type\":\"message_start\",\"message\":{\"id\":\"m\",\"type\":"
            + "\"message\",\"role\":\"assistant\",\"model\":\"tiny\",\"content\":[],\"usage\":"
            + "{\"input_tokens\":7,\"cache_read_input_tokens\":3,\"output_tokens\":1}}}",
        "event: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":0,"
            + "\"content_block\":{\"type\":\"text\",\"text\":\"\"}}",
        "event: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,"
            + "\"delta\":{\"type\":\"text_delta\",\"text\":\"Look\"}}",
        "event: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":0}",
        "event: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":1,"
            + "\"content_block\":{\"type\":\"tool_use\",\"id\":\"t1\",\"name\":\"run_code\",\"input\":{}}}",
        "event: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":1,"
            + "\"delta\":{\"type\":\"input_json_delta\",\"partial_json\":\"{\\\"code\\\":\\\"1\\\"}\"}}",
        "event: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":1}",
        "event: message_delta\ndata: {\"type\":\"message_delta\",\"delta\":{\"stop_reason\":"
            + "\"tool_use\"},\"usage\":{\"output_tokens\":12}}",
        "event: message_stop\ndata: {\"type\":\"message_stop\"}");

    ChatResponse response = call(anthropic(), 1);

    assertThat(response.aiMessage().text()).isEqualTo("Look");
    assertThat(response.aiMessage().toolExecutionRequests().getFirst().arguments())
        .isEqualTo("{\"code\":\"1\"}");
    assertThat(Tokens.of(response, 0).cachedInput()).isEqualTo(3);
  }

  @Test
  void ollamaStream_givesPiecesAndCountsTokens() throws InterruptedException {
    lines(
        "{\"model\":\"tiny\",\"message\":{\"role\":\"assistant\",\"content\":\"Hel\"},\"done\":false}",
        "{\"model\":\"tiny\",\"message\":{\"role\":\"assistant\",\"content\":\"lo\"},\"done\":false}",
        "{\"model\":\"tiny\",\"message\":{\"role\":\"assistant\",\"content\":\"\"},\"done\":true,"
            + "\"done_reason\":\"stop\",\"prompt_eval_count\":9,\"eval_count\":2}");

    ChatResponse response = call(ollama(), 1);

    assertThat(response.aiMessage().text()).isEqualTo("Hello");
    assertThat(progress).containsExactly("Hel", "lo");
    assertThat(Tokens.of(response, 0).toString()).contains("input=9", "output=2");
    assertThat(bodies.getFirst()).contains("\"run_code\"", "\"tiny\"");
  }

  @Test
  void ollamaToolCall_isRead() throws InterruptedException {
    lines(
        "{\"model\":\"tiny\",\"message\":{\"role\":\"assistant\",\"content\":\"\",\"tool_calls\":"
            + "[{\"function\":{\"name\":\"run_code\",\"arguments\":{\"code\":\"1\"}}}]},\"done\":false}",
        "{\"model\":\"tiny\",\"message\":{\"role\":\"assistant\",\"content\":\"\"},\"done\":true,"
            + "\"done_reason\":\"stop\",\"prompt_eval_count\":9,\"eval_count\":2}");

    var calls = call(ollama(), 1).aiMessage().toolExecutionRequests();

    assertThat(calls).hasSize(1);
    assertThat(calls.getFirst().name()).isEqualTo("run_code");
    assertThat(calls.getFirst().arguments().replace(" ", "")).isEqualTo("{\"code\":\"1\"}");
  }

  @Test
  void ollamaWithoutTheModel_saysSo() {
    fail(404, "{\"error\":\"model 'tiny' not found\"}");

    assertThatThrownBy(() -> call(ollama(), 3)).hasMessageContaining("no model 'tiny'");
    assertThat(bodies).hasSize(1);
  }

  /** The server sends comments, which are no pieces, until nobody listens any more. */
  @Test
  void answerThatIsGivenUp_closesItsConnectionAtOnce() throws Exception {
    CountDownLatch closed = new CountDownLatch(1);
    server.removeContext("/");
    server.createContext(
        "/",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
          exchange.sendResponseHeaders(200, 0);
          try {
            send(exchange, chunk("{\"role\":\"assistant\",\"content\":\"Hel\"}", "null") + "\n\n");
            while (true) {
              send(exchange, ": still here\n\n");
            }
          } catch (IOException e) {
            closed.countDown();
          }
        });
    Thread caller = Thread.currentThread();

    assertThatThrownBy(() ->
            new ModelCaller(Retries.none(Duration.ofMinutes(5)))
                .call(
                    openAi(),
                    request(),
                    new ModelCaller.Progress() {
                      @Override
                      public void text(String piece) {
                        caller.interrupt();
                      }

                      @Override
                      public void retrying(ModelException why, int attempt) {}
                    }))
        .isInstanceOf(InterruptedException.class);

    assertThat(closed.await(60, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void toolCallThatIsGivenUp_closesItsConnection() throws Exception {
    CountDownLatch closed = new CountDownLatch(1);
    Thread caller = Thread.currentThread();
    server.removeContext("/");
    server.createContext(
        "/",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
          exchange.sendResponseHeaders(200, 0);
          try {
            send(exchange, toolCallPiece("\"id\":\"c1\",\"type\":\"function\",", "run_code"));
            caller.interrupt();
            while (true) {
              send(exchange, toolCallPiece("", null));
            }
          } catch (IOException e) {
            closed.countDown();
          }
        });

    assertThatThrownBy(() -> call(openAi(), 1)).isInstanceOf(InterruptedException.class);

    assertThat(closed.await(60, TimeUnit.SECONDS)).isTrue();
  }

  private static String toolCallPiece(String start, String name) {
    String function = name == null ? "" : "\"name\":\"" + name + "\",";
    return chunk(
            "{\"tool_calls\":[{\"index\":0,%s\"function\":{%s\"arguments\":\" \"}}]}"
                .formatted(start, function),
            "null")
        + "\n\n";
  }

  private static void send(HttpExchange exchange, String text) throws IOException {
    exchange.getResponseBody().write(text.getBytes(StandardCharsets.UTF_8));
    exchange.getResponseBody().flush();
  }

  @Test
  void rateLimitAndServerError_areTriedAgain() throws InterruptedException {
    fail(429, "{\"error\":{\"message\":\"slow down\"}}");
    fail(503, "{\"error\":{\"message\":\"overloaded\"}}");
    openAiText();

    assertThat(call(openAi(), 3).aiMessage().text()).isEqualTo("Hello");
    assertThat(progress.subList(0, 2)).containsExactly("retry 2 RATE_LIMITED", "retry 3 PROVIDER");
  }

  @Test
  void connectionCutInTheMiddle_isTriedAgain() throws InterruptedException {
    String half = chunk("{\"role\":\"assistant\",\"content\":\"Hel\"}", "null") + "\n\n";
    replies.add(new Reply(200, "text/event-stream", half, true));
    openAiText();

    assertThat(call(openAi(), 2).aiMessage().text()).isEqualTo("Hello");
    assertThat(progress).contains("retry 2 PROVIDER");
  }

  @Test
  void wrongKeyAndUnknownModel_failAtOnceAndSaySo() {
    fail(401, "{\"error\":{\"message\":\"bad key\"}}");
    assertThatThrownBy(() -> call(openAi(), 3)).hasMessageContaining("check the key");
    assertThatThrownBy(() -> call(anthropic(), 3)).hasMessageContaining("check the key");
    replies.clear();
    fail(404, "{\"error\":{\"message\":\"no such model\"}}");
    assertThatThrownBy(() -> call(openAi(), 3)).hasMessageContaining("no model 'tiny'");
    assertThat(bodies).hasSize(3);
  }

  @Test
  void serverThatIsNotThere_isUnreachable() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    LanguageModel model =
        Models.of(Models.address("openai:tiny@http://127.0.0.1:%d/v1".formatted(port), Map.of()));

    assertThatThrownBy(() -> call(model, 1))
        .isInstanceOfSatisfying(
            ModelException.class,
            e -> assertThat(e.kind()).isEqualTo(ModelException.Kind.UNREACHABLE));
  }

  @Test
  void serverThatNeverAnswers_timesOut() {
    CountDownLatch never = new CountDownLatch(1);
    server.removeContext("/");
    server.createContext(
        "/",
        _ -> {
          try {
            never.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    Retries once = Retries.none(Duration.ofMillis(200));

    assertThatThrownBy(() ->
            new ModelCaller(once)
                .call(
                    openAi(),
                    request(),
                    new ModelCaller.Progress() {
                      @Override
                      public void text(String piece) {}

                      @Override
                      public void retrying(ModelException why, int attempt) {}
                    }))
        .isInstanceOfSatisfying(
            ModelException.class, e -> assertThat(e.kind()).isEqualTo(ModelException.Kind.TIMEOUT));
    never.countDown();
  }

  @Test
  void addressWithoutKeyOrProvider_saysWhatToDo() {
    assertThatThrownBy(() -> Models.address("openai:x", Map.of()))
        .hasMessageContaining("OPENAI_API_KEY");
    assertThatThrownBy(() -> Models.address("gpt", Map.of())).hasMessageContaining("openai:NAME");
    assertThat(Models.address("openai:x", Map.of("OPENAI_API_KEY", "hidden")).toString())
        .doesNotContain("hidden");
  }
}
