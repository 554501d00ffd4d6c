package dev.terrarium.agent.mcp;

import dev.terrarium.engine.GuestValue;
import dev.terrarium.engine.Tool;
import dev.terrarium.engine.ToolException;
import dev.terrarium.engine.ToolType;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpClientTransport;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A connection to an MCP server, whose tools become tools of the sandbox.
 *
 * <p>The server runs outside the sandbox with whatever rights it has: connecting one is a grant.
 * Its tools are called by the host, and guests see their results as copies; names that are no
 * identifiers are changed ({@code get-weather} becomes {@code get_weather}). Results are text, or
 * structures where the server gives them; each is bounded. Thread-safe; open until it is closed.
 */
public final class McpServer implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(McpServer.class.getName());
  private static final int MAX_PAGES = 100;
  private static final int MAX_TEXT = 200_000;
  private static final int MAX_DESCRIPTION = 10_000;

  private final String name;
  private final McpSyncClient client;

  private McpServer(String name, McpClientTransport transport, Duration timeout) {
    this.name = name;
    client =
        McpClient.sync(transport).requestTimeout(timeout).initializationTimeout(timeout).build();
    try {
      client.initialize();
    } catch (RuntimeException e) {
      client.close();
      throw new McpException(
          "MCP server '%s' cannot be used: it did not answer as one; check its command or address"
              .formatted(name),
          e);
    }
  }

  /**
   * Starts a server as a process and speaks with it over its standard input and output. It is given
   * few of the host's environment variables, such as {@code PATH} and {@code HOME}.
   *
   * @param name what messages call it
   * @param command the program and its arguments
   * @param environment further environment variables
   * @param timeout how long starting, and each call, may take
   * @return the connection; closing it ends the process
   * @throws McpException if the program cannot be started or does not answer in time
   * @throws IllegalArgumentException if the command is empty
   */
  public static McpServer start(
      String name, List<String> command, Map<String, String> environment, Duration timeout) {
    if (command.isEmpty()) {
      throw new IllegalArgumentException("MCP server '" + name + "' needs a command");
    }
    ServerParameters parameters =
        ServerParameters.builder(command.getFirst())
            .args(command.subList(1, command.size()))
            .env(environment)
            .build();
    var transport = new StdioClientTransport(parameters, McpJsonDefaults.getMapper());
    transport.setStdErrorHandler(
        line -> LOG.log(System.Logger.Level.DEBUG, "MCP server {0}: {1}", name, line));
    return new McpServer(name, transport, timeout);
  }

  /**
   * Connects to a server over streamable HTTP.
   *
   * @param name what messages call it
   * @param endpoint its address, such as {@code https://mcp.example.com/mcp}
   * @param headers sent with each request, such as {@code Authorization}
   * @param timeout how long connecting, and each call, may take
   * @return the connection
   * @throws McpException if the server cannot be reached or does not answer in time
   * @throws IllegalArgumentException if the address is not one of HTTP
   */
  public static McpServer connect(
      String name, URI endpoint, Map<String, String> headers, Duration timeout) {
    if (endpoint.getHost() == null || !String.valueOf(endpoint.getScheme()).startsWith("http")) {
      throw new IllegalArgumentException(
          "MCP server '%s': '%s' is no address: give one such as https://mcp.example.com/mcp"
              .formatted(name, endpoint));
    }
    String base = endpoint.getScheme() + "://" + endpoint.getRawAuthority();
    String query = endpoint.getRawQuery() == null ? "" : "?" + endpoint.getRawQuery();
    var transport =
        HttpClientStreamableHttpTransport.builder(base)
            .endpoint(endpoint.getRawPath() + query)
            .connectTimeout(timeout)
            .addHttpRequestCustomizer((request, _, _, _, _) -> headers.forEach(request::setHeader))
            .build();
    return new McpServer(name, transport, timeout);
  }

  /**
   * Returns the server's tools under their own names.
   *
   * @return the tools, as the server lists them now
   * @throws McpException if the server does not answer, or two tools would get the same name
   */
  public List<Tool> tools() {
    return tools("");
  }

  /**
   * Returns the server's tools, each with a prefix before its name, so that tools of several
   * servers do not collide.
   *
   * @param prefix such as {@code github_}; letters, digits and _
   * @return the tools, as the server lists them now
   * @throws McpException if the server does not answer, or two tools would get the same name
   */
  public List<Tool> tools(String prefix) {
    Map<String, Tool> tools = new LinkedHashMap<>();
    for (McpSchema.Tool theirs : listed()) {
      Tool tool = tool(prefix, theirs);
      if (tools.putIfAbsent(tool.name(), tool) != null) {
        throw new McpException(
            "MCP server '%s' has two tools that programs would call '%s'"
                .formatted(name, tool.name()));
      }
    }
    return List.copyOf(tools.values());
  }

  private List<McpSchema.Tool> listed() {
    List<McpSchema.Tool> all = new ArrayList<>();
    @Nullable String cursor = null;
    try {
      for (int page = 0; page < MAX_PAGES; page++) {
        McpSchema.ListToolsResult result =
            cursor == null ? client.listTools() : client.listTools(cursor);
        all.addAll(result.tools());
        cursor = result.nextCursor();
        if (cursor == null) {
          return all;
        }
      }
    } catch (RuntimeException e) {
      throw new McpException("MCP server '%s' does not list its tools".formatted(name), e);
    }
    throw new McpException("MCP server '%s' lists tools without end".formatted(name));
  }

  private Tool tool(String prefix, McpSchema.Tool theirs) {
    Schemas.Parameters parameters = Schemas.parameters(theirs.inputSchema());
    String given = theirs.description();
    String description =
        given == null || given.isBlank() ? "The tool " + theirs.name() + " of " + name : given;
    return Tool.of(
        Schemas.identifier(prefix + theirs.name()),
        description.length() > MAX_DESCRIPTION
            ? description.substring(0, MAX_DESCRIPTION)
            : description,
        parameters.list(),
        new ToolType.Any(),
        arguments -> call(theirs.name(), parameters.byName(), arguments));
  }

  private @Nullable Object call(
      String tool, Map<String, String> names, GuestValue.Mapping arguments) throws ToolException {
    Map<String, Object> sent = new LinkedHashMap<>();
    arguments
        .entries()
        .forEach((key, value) -> {
          String ours = ((GuestValue.Text) key).value();
          sent.put(names.getOrDefault(ours, ours), Json.of(value));
        });
    McpSchema.CallToolResult result;
    try {
      result = client.callTool(McpSchema.CallToolRequest.builder(tool).arguments(sent).build());
    } catch (McpError e) {
      throw new ToolException(
          "%s of '%s' was refused: %s".formatted(tool, name, cut(String.valueOf(e.getMessage()))));
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.WARNING, "MCP server " + name + " failed in " + tool, e);
      throw new ToolException(
          "%s failed: the server '%s' did not answer in time or is gone".formatted(tool, name));
    }
    Object value = value(result);
    if (Boolean.TRUE.equals(result.isError())) {
      throw new ToolException(cut(String.valueOf(value)));
    }
    return value;
  }

  private static @Nullable Object value(McpSchema.CallToolResult result) {
    if (result.structuredContent() != null) {
      return result.structuredContent();
    }
    List<Object> parts = new ArrayList<>();
    List<McpSchema.Content> contents = result.content() == null ? List.of() : result.content();
    for (McpSchema.Content content : contents) {
      parts.add(
          switch (content) {
            case McpSchema.TextContent text -> cut(text.text());
            case McpSchema.ImageContent image ->
                Map.of("type", "image", "mimeType", image.mimeType(), "data", image.data());
            default -> Map.of("type", content.type());
          });
    }
    return parts.size() == 1 ? parts.getFirst() : parts;
  }

  private static String cut(String text) {
    return text.length() <= MAX_TEXT
        ? text
        : text.substring(0, MAX_TEXT)
            + "... (%,d more characters)".formatted(text.length() - MAX_TEXT);
  }

  /** Ends the connection, and the process if there is one. */
  @Override
  public void close() {
    client.closeGracefully();
  }
}
