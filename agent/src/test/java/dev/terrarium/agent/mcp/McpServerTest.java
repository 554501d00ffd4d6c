package dev.terrarium.agent.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.terrarium.engine.Grants;
import dev.terrarium.engine.Language;
import dev.terrarium.engine.Outcome;
import dev.terrarium.engine.SandboxEngine;
import dev.terrarium.engine.Session;
import dev.terrarium.engine.SessionSpec;
import dev.terrarium.engine.Tool;
import io.modelcontextprotocol.server.transport.HttpServletStreamableServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against the SDK's own server, as a process and over HTTP. */
class McpServerTest {
  private static final Duration TIMEOUT = Duration.ofSeconds(60);

  private static List<String> serverCommand() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp",
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
        TestServer.class.getName());
  }

  private static Object run(List<Tool> tools, String program) {
    Grants grants = Grants.none();
    for (Tool tool : tools) {
      grants = grants.withTool(tool);
    }
    try (SandboxEngine engine = SandboxEngine.create();
        Session session = engine.open(SessionSpec.of(Language.JAVASCRIPT).with(grants))) {
      Outcome outcome = session.run(program).outcome();
      assertThat(outcome).isInstanceOf(Outcome.Completed.class);
      return ((Outcome.Completed) outcome).value().toJava();
    }
  }

  private static final String PROGRAM =
      """
      let failure;
      try { fails(); } catch (e) { failure = e.message; }
      let misuse;
      try { get_weather({}); } catch (e) { misuse = e.name; }
      [get_weather({city: 'Bern', max_days: 3, unit: 'C'}), structured().rows.length, failure, misuse]
      """;

  @Test
  void toolsOfAProcess_areFunctionsOfPrograms() {
    try (McpServer server = McpServer.start("test", serverCommand(), Map.of(), TIMEOUT)) {
      assertThat(run(server.tools(), PROGRAM))
          .hasToString("[sunny in Bern for 3 days in C, 3, no such row, TypeError]");
      assertThat(server.tools("x_").getFirst().name()).startsWith("x_");
    }
  }

  @Test
  void toolsOverStreamableHttp_areFunctionsOfPrograms(@TempDir Path folder) throws Exception {
    var transport =
        HttpServletStreamableServerTransportProvider.builder().mcpEndpoint("/mcp").build();
    var sdk =
        io.modelcontextprotocol.server.McpServer.sync(transport)
            .serverInfo("test", "1")
            .capabilities(McpSchema.ServerCapabilities.builder().tools(false).build())
            .tools(TestServer.tools())
            .build();
    Tomcat tomcat = start(folder, transport);
    URI address = URI.create("http://localhost:" + tomcat.getConnector().getLocalPort() + "/mcp");
    try (McpServer server = McpServer.connect("test", address, Map.of("X-Key", "1"), TIMEOUT)) {
      assertThat(run(server.tools(), PROGRAM))
          .hasToString("[sunny in Bern for 3 days in C, 3, no such row, TypeError]");
    } finally {
      sdk.close();
      tomcat.stop();
      tomcat.destroy();
    }
  }

  private static Tomcat start(Path folder, HttpServletStreamableServerTransportProvider transport)
      throws LifecycleException {
    Tomcat tomcat = new Tomcat();
    tomcat.setBaseDir(folder.toString());
    tomcat.setHostname("localhost");
    tomcat.setPort(0);
    Context context = tomcat.addContext("", folder.toString());
    Tomcat.addServlet(context, "mcp", transport).setAsyncSupported(true);
    context.addServletMappingDecoded("/*", "mcp");
    tomcat.getConnector();
    tomcat.start();
    return tomcat;
  }

  @Test
  void programThatIsNoServer_isAnErrorThatNamesIt() {
    List<String> command =
        List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version");
    assertThatThrownBy(() -> McpServer.start("wrong", command, Map.of(), Duration.ofSeconds(2)))
        .isInstanceOf(McpException.class)
        .hasMessageContaining("'wrong'");
  }

  @Test
  void addressWhereNobodyAnswers_isAnError() {
    URI nobody = URI.create("http://localhost:1/mcp");
    assertThatThrownBy(() -> McpServer.connect("gone", nobody, Map.of(), Duration.ofSeconds(2)))
        .isInstanceOf(McpException.class)
        .hasMessageContaining("'gone'");
    assertThatThrownBy(
            () -> McpServer.connect("odd", URI.create("mcp"), Map.of(), Duration.ofSeconds(2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'mcp' is no address");
  }

  @Test
  void namesThatAreNoIdentifiers_becomeSome() {
    assertThat(Schemas.identifier("get-weather.now")).isEqualTo("get_weather_now");
    assertThat(Schemas.identifier("2nd")).isEqualTo("_2nd");
    assertThat(Schemas.identifier("class")).isEqualTo("class_");
    assertThat(Schemas.identifier("__init")).isEqualTo("_init");
  }

  @Test
  void parametersThatWouldCollide_areAnError() {
    Map<String, Object> schema = Map.of("properties", Map.of("a-b", Map.of(), "a.b", Map.of()));
    assertThatThrownBy(() -> Schemas.parameters(schema))
        .isInstanceOf(McpException.class)
        .hasMessageContaining("'a_b'");
  }
}
