package dev.terrarium.engine.internal.http;

import dev.terrarium.engine.Grants;
import dev.terrarium.engine.GuestValue;
import dev.terrarium.engine.Tool;
import dev.terrarium.engine.Tool.Parameter;
import dev.terrarium.engine.ToolType;
import dev.terrarium.engine.internal.http.HttpRequest.Header;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The one way out: makes requests for the guests of one session. Guests reach it as a tool without
 * a name of its own, through what their language knows as its HTTP client, so that calls are
 * counted and carried out like those of tools.
 */
public final class HttpEgress implements Tool.Handler {
  private static final ToolType TEXT = new ToolType.Text();
  private static final Duration MIN_TIMEOUT = Duration.ofMillis(1);

  private final RequestRules rules;
  private final Network network;
  private final Map<String, RateWindow> windows = new ConcurrentHashMap<>();

  private HttpEgress(List<Grants.Http> grants, Network network) {
    rules = new RequestRules(grants);
    this.network = network;
  }

  /** Returns the tool behind the HTTP clients of a session's guests. */
  public static Tool tool(List<Grants.Http> grants) {
    return tool(grants, Network.real());
  }

  static Tool tool(List<Grants.Http> grants, Network network) {
    return Tool.of(
        "http_request",
        "Makes an HTTP request.",
        List.of(
            new Parameter("method", TEXT, true, ""),
            new Parameter("url", TEXT, true, ""),
            new Parameter("headers", new ToolType.ListOf(new ToolType.ListOf(TEXT)), true, "pairs"),
            new Parameter("body", new ToolType.Bytes(), true, ""),
            new Parameter("seconds", new ToolType.Maybe(new ToolType.Real()), false, "")),
        new ToolType.Any(),
        new HttpEgress(grants, network));
  }

  @Override
  public Object call(GuestValue.Mapping arguments) throws InterruptedException {
    Arguments given = arguments.as(Arguments.class);
    try {
      HttpResponse response = send(given);
      return Map.of(
          "status", response.status(),
          "reason", response.reason(),
          "headers", response.headers().stream().map(h -> List.of(h.name(), h.value())).toList(),
          "body", response.body());
    } catch (HttpDenied e) {
      return Map.of("denied", e.what(), "why", String.valueOf(e.getMessage()));
    } catch (HttpFailed e) {
      return Map.of(
          "failed",
          String.valueOf(e.getMessage()),
          "kind",
          e.kind().name().toLowerCase(Locale.ROOT));
    }
  }

  record Arguments(
      String method,
      String url,
      List<List<String>> headers,
      GuestValue body,
      java.util.Optional<Double> seconds) {}

  private HttpResponse send(Arguments given) throws InterruptedException, HttpDenied, HttpFailed {
    List<Header> headers = new ArrayList<>();
    for (List<String> pair : given.headers()) {
      if (pair.size() != 2) {
        throw new HttpFailed(HttpFailed.Kind.INVALID, "a header is a name and a value");
      }
      headers.add(new Header(pair.get(0), pair.get(1)));
    }
    var allowed =
        rules.check(given.method(), given.url(), headers, (GuestValue.Bytes) given.body());
    HttpRequest request = RequestRules.withSecrets(allowed);
    Grants.Http grant = allowed.grant();
    long wait =
        windows
            .computeIfAbsent(grant.host(), _ -> new RateWindow(grant.requestsPerMinute()))
            .tryStart(network.nanos().getAsLong());
    if (wait > 0) {
      throw new HttpFailed(
          HttpFailed.Kind.LIMIT,
          "%,d requests to %s within a minute are allowed: wait %d seconds"
              .formatted(grant.requestsPerMinute(), grant.host(), wait));
    }
    Duration timeout = timeout(grant, given.seconds().orElse(0.0));
    return Masking.masked(await(new Exchange(network, grant, request), timeout), grant.secrets());
  }

  private static Duration timeout(Grants.Http grant, double seconds) {
    if (!(seconds > 0) || seconds > grant.timeout().toSeconds() + 1) {
      return grant.timeout();
    }
    Duration asked = Duration.ofNanos((long) (seconds * 1e9));
    Duration least = asked.compareTo(MIN_TIMEOUT) < 0 ? MIN_TIMEOUT : asked;
    return least.compareTo(grant.timeout()) < 0 ? least : grant.timeout();
  }

  /**
   * On a thread of its own, since neither looking up names nor reading from sockets ends when a
   * thread is interrupted, which is how runs are stopped.
   */
  private static HttpResponse await(Exchange exchange, Duration timeout)
      throws InterruptedException, HttpDenied, HttpFailed {
    FutureTask<HttpResponse> task = new FutureTask<>(exchange);
    Thread.ofPlatform().daemon().name("terrarium-http").start(task);
    try (exchange) {
      return task.get(timeout.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      throw new HttpFailed(
          HttpFailed.Kind.TIMEOUT,
          "there was no complete response within %.3f seconds".formatted(timeout.toNanos() / 1e9));
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case HttpDenied denied -> throw denied;
        case HttpFailed failed -> throw failed;
        case null, default -> throw new IllegalStateException("a request failed", e);
      }
    }
  }
}
