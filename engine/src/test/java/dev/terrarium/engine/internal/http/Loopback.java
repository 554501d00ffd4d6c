package dev.terrarium.engine.internal.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A real HTTP server on the loopback address, and what it saw. */
public final class Loopback implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch closing = new CountDownLatch(1);
  final CountDownLatch slowRequest = new CountDownLatch(1);
  final List<String> requests = new CopyOnWriteArrayList<>();

  /** Starts the server. */
  public Loopback() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  /** The server's name and port. */
  public String host() {
    return "localhost:" + server.getAddress().getPort();
  }

  /** A URL of the server. */
  public String url(String path) {
    return "http://" + host() + path;
  }

  /** Whether any request came. */
  public boolean sawAnything() {
    return !requests.isEmpty();
  }

  private void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String seen = "%s %s".formatted(exchange.getRequestMethod(), path);
    requests.add(seen + (body.isEmpty() ? "" : " " + body));
    if (path.startsWith("/redirect?")) {
      exchange.getResponseHeaders().add("Location", path.substring("/redirect?".length()));
      exchange.sendResponseHeaders(302, -1);
      exchange.close();
      return;
    }
    if (path.equals("/slow")) {
      slowRequest.countDown();
      awaitClosing();
      return;
    }
    int status = path.equals("/missing") ? 404 : 200;
    byte[] answer = answer(exchange, path, body).getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.getResponseHeaders().add("Set-Cookie", "a=1");
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, head ? -1 : path.equals("/chunked") ? 0 : answer.length);
    if (!head) {
      exchange.getResponseBody().write(answer);
    }
    exchange.close();
  }

  private static String answer(HttpExchange exchange, String path, String body) {
    return switch (path) {
      case "/big" -> "x".repeat(2_000_000);
      case "/headers" -> {
        StringBuilder text = new StringBuilder();
        exchange.getRequestHeaders().forEach((name, values) -> text.append(name + "=" + values));
        yield "\"" + text.toString().replace("\"", "'") + "\"";
      }
      default ->
          "{\"method\": \"%s\", \"path\": \"%s\", \"body\": \"%s\"}"
              .formatted(exchange.getRequestMethod(), path, body.replace("\"", "'"));
    };
  }

  private void awaitClosing() {
    try {
      closing.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
