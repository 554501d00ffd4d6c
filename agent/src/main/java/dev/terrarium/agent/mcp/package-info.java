/** Tools of MCP servers as tools of the sandbox. */
@NullMarked
package dev.terrarium.agent.mcp;

import org.jspecify.annotations.NullMarked;
