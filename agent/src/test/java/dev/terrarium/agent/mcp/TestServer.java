package dev.terrarium.agent.mcp;

import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A server of the SDK with a few tools, also as a program that speaks over standard input. */
final class TestServer {
  private TestServer() {}

  public static void main(String[] arguments) {
    McpServer.sync(new StdioServerTransportProvider(McpJsonDefaults.getMapper()))
        .serverInfo("test", "1")
        .capabilities(McpSchema.ServerCapabilities.builder().tools(false).build())
        .tools(tools())
        .build();
  }

  static List<SyncToolSpecification> tools() {
    return List.of(
        tool(
            "get-weather",
            Map.of(
                "type", "object",
                "properties",
                    Map.of(
                        "city", Map.of("type", "string", "description", "a city"),
                        "max-days", Map.of("type", "integer"),
                        "unit", Map.of("type", "string", "enum", List.of("C", "F"))),
                "required", List.of("city")),
            request ->
                text(
                    "sunny in %s for %s days in %s"
                        .formatted(
                            request.arguments().get("city"),
                            request.arguments().get("max-days"),
                            request.arguments().get("unit")))),
        tool(
            "structured",
            Map.of("type", "object", "properties", Map.of()),
            _ ->
                CallToolResult.builder()
                    .addTextContent("ignored")
                    .structuredContent(Map.of("rows", List.of(1, 2, 3)))
                    .build()),
        tool(
            "fails",
            Map.of("type", "object", "properties", Map.of()),
            _ -> CallToolResult.builder().addTextContent("no such row").isError(true).build()));
  }

  private static CallToolResult text(String text) {
    return CallToolResult.builder().addTextContent(text).build();
  }

  private static SyncToolSpecification tool(
      String name, Map<String, Object> schema, Function<CallToolRequest, CallToolResult> body) {
    McpSchema.Tool tool =
        McpSchema.Tool.builder(name, schema).description("The tool " + name + ".").build();
    return new SyncToolSpecification(tool, (_, request) -> body.apply(request));
  }
}
