package dev.terrarium.engine;

/** What a tool's parameter accepts or its result is. */
public sealed interface ToolType {
  /** Any value. */
  record Any() implements ToolType {}
}
