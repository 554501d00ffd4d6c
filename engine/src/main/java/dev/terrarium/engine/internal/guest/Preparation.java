package dev.terrarium.engine.internal.guest;

import java.util.List;

/**
 * How an interpreter is made ready.
 *
 * @param modules what it imports beforehand
 * @param reusable whether it will serve several sessions, one after the other
 */
public record Preparation(List<String> modules, boolean reusable) {
  /** Copies the list. */
  public Preparation {
    modules = List.copyOf(modules);
  }
}
