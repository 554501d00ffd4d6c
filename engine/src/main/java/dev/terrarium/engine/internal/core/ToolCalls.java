package dev.terrarium.engine.internal.core;

import dev.terrarium.engine.GuestValue;
import dev.terrarium.engine.Tool;

/** Placeholder until argument binding is merged. */
final class ToolCalls {
  private ToolCalls() {}

  static GuestValue.Mapping bind(
      Tool tool, GuestValue.Sequence positional, GuestValue.Mapping named) {
    return named;
  }
}
