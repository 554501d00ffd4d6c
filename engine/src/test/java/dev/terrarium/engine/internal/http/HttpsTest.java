package dev.terrarium.engine.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.terrarium.engine.Grants;
import dev.terrarium.engine.GuestValue;
import dev.terrarium.engine.Tool;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Encrypted requests: the certificate must be trusted, and be that of the name. */
class HttpsTest {
  private static final char[] PASSWORD = "password".toCharArray();

  @TempDir static Path folder;
  private static SSLContext tls;
  private static HttpsServer server;

  @BeforeAll
  static void start() throws Exception {
    Path store = folder.resolve("store.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "test",
                "-keyalg",
                "EC",
                "-dname",
                "CN=api.example.com",
                "-ext",
                "san=dns:api.example.com",
                "-storetype",
                "PKCS12",
                "-storepass",
                new String(PASSWORD),
                "-keystore",
                store.toString())
            .inheritIO()
            .start();
    assertThat(keytool.waitFor()).isZero();
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, PASSWORD);
    }
    KeyManagerFactory own = KeyManagerFactory.getInstance("PKIX");
    own.init(keys, PASSWORD);
    TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
    trust.init(keys);
    tls = SSLContext.getInstance("TLS");
    tls.init(own.getKeyManagers(), trust.getTrustManagers(), null);
    server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(tls));
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    server.start();
  }

  @AfterAll
  static void stop() {
    server.stop(0);
  }

  private static Map<?, ?> get(String name, Network.Tls client) throws Exception {
    String host = name + ":" + server.getAddress().getPort();
    Network network =
        new Network(
            _ -> new InetAddress[] {InetAddress.getLoopbackAddress()}, client, System::nanoTime);
    Tool tool = HttpEgress.tool(List.of(Grants.Http.to(host).withPrivateAddresses()), network);
    GuestValue arguments =
        GuestValue.of(List.of("GET", "https://" + host + "/", List.of(), new byte[0]));
    GuestValue.Mapping bound =
        tool.bind((GuestValue.Sequence) arguments, new GuestValue.Mapping(Map.of()));
    return (Map<?, ?>) GuestValue.of(tool.handler().call(bound)).toJava();
  }

  @Test
  void certificateOfTheName_isAccepted() throws Exception {
    var reply = get("api.example.com", tls::getSocketFactory);
    assertThat(reply.get("status")).hasToString("204");
  }

  @Test
  void certificateOfAnotherName_isRefused() throws Exception {
    var reply = get("www.example.com", tls::getSocketFactory);
    assertThat(reply.get("failed")).asString().contains("certificate");
  }

  @Test
  void certificateThatNobodyTrusts_isRefused() throws Exception {
    var reply = get("api.example.com", Network.real().tls());
    assertThat(reply.get("failed")).asString().contains("certificate");
  }
}
