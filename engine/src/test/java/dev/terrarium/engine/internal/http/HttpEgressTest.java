package dev.terrarium.engine.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.terrarium.engine.Grants;
import dev.terrarium.engine.GuestValue;
import dev.terrarium.engine.Tool;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpEgressTest {
  private Loopback server;

  @BeforeEach
  void start() throws IOException {
    server = new Loopback();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Grants.Http granted() {
    return Grants.Http.to(server.host())
        .withMethods("GET", "POST", "HEAD")
        .withPlainHttp()
        .withPrivateAddresses();
  }

  private static Map<?, ?> call(
      Tool tool, String method, String url, Map<String, String> headers, String body)
      throws Exception {
    List<Object> pairs = new ArrayList<>();
    headers.forEach((name, value) -> pairs.add(List.of(name, value)));
    GuestValue.Sequence arguments =
        (GuestValue.Sequence)
            GuestValue.of(List.of(method, url, pairs, body.getBytes(StandardCharsets.UTF_8)));
    GuestValue.Mapping bound = tool.bind(arguments, new GuestValue.Mapping(Map.of()));
    return (Map<?, ?>) GuestValue.of(tool.handler().call(bound)).toJava();
  }

  private static Map<?, ?> get(Tool tool, String url) throws Exception {
    return call(tool, "GET", url, Map.of(), "");
  }

  private static String body(Map<?, ?> reply) {
    return new String((byte[]) reply.get("body"), StandardCharsets.UTF_8);
  }

  @Test
  void grantedHost_answers() throws Exception {
    var reply = get(HttpEgress.tool(List.of(granted())), server.url("/a?b=c#d"));
    assertThat(reply.get("status")).hasToString("200");
    assertThat(body(reply)).contains("\"path\": \"/a?b=c\"");
  }

  @Test
  void chunkedResponseAndBody_arrive() throws Exception {
    var reply =
        call(HttpEgress.tool(List.of(granted())), "POST", server.url("/chunked"), Map.of(), "hi");
    assertThat(body(reply)).contains("\"body\": \"hi\"");
  }

  @Test
  void otherHost_isDeniedAndNeverResolved() throws Exception {
    AtomicInteger lookups = new AtomicInteger();
    Network network =
        resolving(host -> {
          lookups.incrementAndGet();
          return InetAddress.getAllByName(host);
        });
    var reply = get(HttpEgress.tool(List.of(granted()), network), "https://other.example/");
    assertThat(reply.get("denied")).hasToString("GET https://other.example/");
    assertThat(reply.get("why")).asString().contains(server.host());
    assertThat(lookups).hasValue(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://evil.example@HOST/",
        "http://HOST@evil.example/",
        "http://evil.example#@HOST/",
        "http://evil.example\\@HOST/",
        "http://HOST.evil.example/",
        "http://HOST:1/",
        "file:///etc/passwd",
        "ftp://HOST/",
        "//HOST/",
        "http://HOST/a b",
        "http://HOST/\r\nX: y"
      })
  void urlThatMeansAnotherPlace_isRefused(String url) throws Exception {
    var reply = get(HttpEgress.tool(List.of(granted())), url.replace("HOST", server.host()));
    assertThat(reply.containsKey("denied") || reply.containsKey("failed")).isTrue();
    assertThat(server.requests).isEmpty();
  }

  @Test
  void methodThatIsNotGranted_isDenied() throws Exception {
    var reply = call(HttpEgress.tool(List.of(granted())), "DELETE", server.url("/"), Map.of(), "");
    assertThat(reply.get("why")).hasToString("the host is granted for GET, HEAD, POST only");
    assertThat(server.requests).isEmpty();
  }

  @Test
  void plainHttp_isDeniedUnlessGranted() throws Exception {
    Grants.Http secure = Grants.Http.to(server.host()).withPrivateAddresses();
    var reply = get(HttpEgress.tool(List.of(secure)), server.url("/"));
    assertThat(reply.get("why")).hasToString("the host is granted over https only");
  }

  @Test
  void privateAddress_isDeniedUnlessGranted() throws Exception {
    Grants.Http careful = Grants.Http.to(server.host()).withPlainHttp();
    var reply = get(HttpEgress.tool(List.of(careful)), server.url("/"));
    assertThat(reply.get("why")).asString().contains("not on the public internet");
    assertThat(reply.toString()).doesNotContain("127.0.0.1");
    assertThat(server.requests).isEmpty();
  }

  @Test
  void nameWithOnePrivateAddress_isDenied() throws Exception {
    Network network =
        resolving(_ ->
            new InetAddress[] {
              InetAddress.ofLiteral("93.184.216.34"), InetAddress.ofLiteral("10.0.0.1")
            });
    Grants.Http grant = Grants.Http.to("api.example.com");
    var reply = get(HttpEgress.tool(List.of(grant), network), "https://api.example.com/");
    assertThat(reply.containsKey("denied")).isTrue();
  }

  @Test
  void nameThatChangesItsAddress_isLookedUpOnce() throws Exception {
    AtomicInteger lookups = new AtomicInteger();
    Network network =
        resolving(_ -> {
          // The second answer would be another place.
          return new InetAddress[] {
            lookups.incrementAndGet() == 1
                ? InetAddress.getLoopbackAddress()
                : InetAddress.ofLiteral("192.0.2.1")
          };
        });
    var reply = get(HttpEgress.tool(List.of(granted()), network), server.url("/"));
    assertThat(reply.get("status")).hasToString("200");
    assertThat(lookups).hasValue(1);
  }

  @Test
  void secret_isPutInAtTheDoorAndMaskedInTheResponse() throws Exception {
    Tool tool = HttpEgress.tool(List.of(granted().withSecret("TOKEN", "s3cr3t-value")));
    var reply =
        call(
            tool,
            "GET",
            server.url("/headers"),
            Map.of("Authorization", "Bearer <secret:TOKEN>"),
            "");
    assertThat(body(reply)).contains("Bearer <secret:TOKEN>").doesNotContain("s3cr3t");
  }

  @Test
  void secret_isSentToTheServer() throws Exception {
    AtomicReference<String> head = new AtomicReference<>();
    try (ServerSocket raw = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread serving = answering(raw, "HTTP/1.1 204 No Content\r\n\r\n", head);
      Grants.Http grant =
          Grants.Http.to("localhost:" + raw.getLocalPort())
              .withPlainHttp()
              .withPrivateAddresses()
              .withSecret("TOKEN", "s3cr3t-value");
      var reply =
          call(
              HttpEgress.tool(List.of(grant)),
              "GET",
              "http://localhost:" + raw.getLocalPort() + "/",
              Map.of("X-Key", "<secret:TOKEN>"),
              "");
      serving.join();
      assertThat(reply.get("status")).hasToString("204");
      assertThat(head.get()).contains("X-Key: s3cr3t-value\r\n").contains("Connection: close");
    }
  }

  @Test
  void secretOfAnotherHost_isDenied() throws Exception {
    Grants.Http other = Grants.Http.to("other.example").withSecret("TOKEN", "s3cr3t-value");
    var reply =
        call(
            HttpEgress.tool(List.of(other, granted())),
            "GET",
            server.url("/headers"),
            Map.of("X-Key", "<secret:TOKEN>"),
            "");
    assertThat(reply.get("why")).hasToString("no secret is granted for this host");
    assertThat(server.requests).isEmpty();
  }

  @Test
  void grant_asText_hidesSecrets() {
    assertThat(granted().withSecret("TOKEN", "s3cr3t-value").toString())
        .contains("TOKEN")
        .doesNotContain("s3cr3t");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Host", "Transfer-Encoding", "Proxy-Authorization", "Upgrade", "A b"})
  void headerThatIsNotTheGuests_isRefused(String name) throws Exception {
    var reply =
        call(HttpEgress.tool(List.of(granted())), "GET", server.url("/"), Map.of(name, "x"), "");
    assertThat(reply.get("kind")).hasToString("invalid");
  }

  @Test
  void lineBreakInAHeader_isRefused() throws Exception {
    var reply =
        call(
            HttpEgress.tool(List.of(granted())),
            "GET",
            server.url("/"),
            Map.of("X-A", "b\r\nX-Evil: c"),
            "");
    assertThat(reply.get("kind")).hasToString("invalid");
    assertThat(server.requests).isEmpty();
  }

  @Test
  void largeResponse_isCutOff() throws Exception {
    Grants.Http small = granted().withBounds(10, 100_000, Duration.ofSeconds(30), 60);
    var reply = get(HttpEgress.tool(List.of(small)), server.url("/big"));
    assertThat(reply.get("failed")).asString().contains("100,000 bytes");
  }

  @Test
  void largeRequest_isRefused() throws Exception {
    Grants.Http small = granted().withBounds(10, 100_000, Duration.ofSeconds(30), 60);
    var reply =
        call(HttpEgress.tool(List.of(small)), "POST", server.url("/"), Map.of(), "x".repeat(11));
    assertThat(reply.get("kind")).hasToString("limit");
    assertThat(server.requests).isEmpty();
  }

  @Test
  void tooManyRequests_waitUntilAMinuteHasPassed() throws Exception {
    AtomicLong time = new AtomicLong();
    Network network = new Network(InetAddress::getAllByName, Network.real().tls(), time::get);
    Grants.Http few = granted().withBounds(10, 100_000, Duration.ofSeconds(30), 2);
    Tool tool = HttpEgress.tool(List.of(few), network);
    get(tool, server.url("/1"));
    get(tool, server.url("/2"));
    assertThat(get(tool, server.url("/3")).get("failed")).asString().contains("wait 61 seconds");
    time.set(Duration.ofMinutes(1).toNanos());
    assertThat(get(tool, server.url("/4")).get("status")).hasToString("200");
  }

  @Test
  void serverThatNeverAnswers_isATimeout() throws Exception {
    Grants.Http hasty = granted().withBounds(10, 100_000, Duration.ofMillis(200), 60);
    var reply = get(HttpEgress.tool(List.of(hasty)), server.url("/slow"));
    assertThat(reply.get("kind")).hasToString("timeout");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SSH-2.0-OpenSSH\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nshort",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        "HTTP/1.1 200 OK\r\nno colon\r\n\r\n",
        ""
      })
  void invalidResponse_isAnError(String response) throws Exception {
    try (ServerSocket raw = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread serving = answering(raw, response, new AtomicReference<>());
      Grants.Http grant =
          Grants.Http.to("localhost:" + raw.getLocalPort()).withPlainHttp().withPrivateAddresses();
      var reply =
          get(HttpEgress.tool(List.of(grant)), "http://localhost:" + raw.getLocalPort() + "/");
      serving.join();
      assertThat(reply.get("kind")).hasToString("connection");
    }
  }

  @Test
  void serverThatSpeaksNoTls_isAnErrorWithoutDetail() throws Exception {
    try (ServerSocket raw = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread serving =
          Thread.ofVirtual()
              .start(() -> {
                try (Socket socket = raw.accept()) {
                  socket
                      .getOutputStream()
                      .write("220 mail ESMTP\r\n".getBytes(StandardCharsets.US_ASCII));
                } catch (IOException e) {
                  throw new java.io.UncheckedIOException(e);
                }
              });
      String host = "localhost:" + raw.getLocalPort();
      Grants.Http secure = Grants.Http.to(host).withPrivateAddresses();
      var reply = get(HttpEgress.tool(List.of(secure)), "https://" + host + "/");
      serving.join();
      assertThat(reply.get("kind")).hasToString("connection");
      assertThat(reply.toString()).doesNotContain("ssl.").doesNotContain("127.0.0.1");
    }
  }

  @Test
  void unknownHost_isAnError() throws Exception {
    Network network =
        resolving(host -> {
          throw new UnknownHostException(host);
        });
    Grants.Http grant = Grants.Http.to("*.example.com");
    var reply = get(HttpEgress.tool(List.of(grant), network), "https://a.example.com/");
    assertThat(reply.get("failed")).hasToString("the host a.example.com was not found");
  }

  private static Network resolving(Network.Resolver resolver) {
    return new Network(resolver, Network.real().tls(), System::nanoTime);
  }

  /** Answers one connection with what is given, and keeps what it read. */
  private static Thread answering(
      ServerSocket server, String response, AtomicReference<String> head) {
    return Thread.ofVirtual()
        .start(() -> {
          try (Socket socket = server.accept()) {
            StringBuilder text = new StringBuilder();
            while (text.indexOf("\r\n\r\n") < 0) {
              text.append((char) socket.getInputStream().read());
            }
            head.set(text.toString());
            socket.getOutputStream().write(response.getBytes(StandardCharsets.ISO_8859_1));
          } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        });
  }
}
