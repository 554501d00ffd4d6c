package dev.terrarium.engine.internal.fs;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The host's file that an overlay's file or whiteout hides, as it was when it was hidden.
 *
 * @param names where it is, below the mount
 * @param content the content seen then, which reads from the host
 */
record Origin(List<String> names, HostContent content) {
  /** The origin if it belongs to the given place; a renamed file keeps none. */
  static @Nullable Origin at(@Nullable Origin origin, List<String> names) {
    return origin != null && origin.names.equals(names) ? origin : null;
  }
}
