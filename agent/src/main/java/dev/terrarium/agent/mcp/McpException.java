package dev.terrarium.agent.mcp;

/** An MCP server could not be started, reached or used. */
public final class McpException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  McpException(String message, Throwable cause) {
    super(message, cause);
  }

  McpException(String message) {
    super(message);
  }
}
