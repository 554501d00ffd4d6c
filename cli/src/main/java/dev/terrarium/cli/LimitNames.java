package dev.terrarium.cli;

import dev.terrarium.engine.Limits;
import dev.terrarium.engine.Limits.ResultBounds;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Limits by the names that options and batch lines use. */
final class LimitNames {

  /** Changes one limit; {@code input} is what messages call the value. */
  private interface Setter {
    Limits set(Limits limits, String input, String value);
  }

  private static final Map<String, Setter> SETTERS = new LinkedHashMap<>();

  static {
    SETTERS.put("wall", (l, in, v) -> l.withWall(Quantities.duration(in, v)));
    SETTERS.put("cpu", (l, in, v) -> l.withCpu(Quantities.duration(in, v)));
    SETTERS.put("heap", (l, in, v) -> l.withHeapBytes(Quantities.bytes(in, v)));
    SETTERS.put("allocation", (l, in, v) -> l.withAllocationBytes(Quantities.bytes(in, v)));
    SETTERS.put("output", (l, in, v) -> l.withOutputBytes(Quantities.bytes(in, v)));
    SETTERS.put(
        "result-bytes",
        (l, in, v) -> {
          ResultBounds r = l.result();
          return l.withResult(new ResultBounds(Quantities.bytes(in, v), r.elements(), r.depth()));
        });
    SETTERS.put("depth", (l, in, v) -> l.withCallDepth(Quantities.count(in, v)));
    SETTERS.put("host-calls", (l, in, v) -> l.withHostCalls(Quantities.count(in, v)));
    SETTERS.put("file-bytes", (l, in, v) -> l.withFileBytes(Quantities.bytes(in, v)));
    SETTERS.put("files", (l, in, v) -> l.withFiles(Quantities.count(in, v)));
  }

  private LimitNames() {}

  static Set<String> names() {
    return SETTERS.keySet();
  }

  /** Returns limits with one of them changed; {@code input} is what messages call the value. */
  static Limits with(Limits limits, String name, String input, String value) {
    Setter setter = SETTERS.get(name);
    if (setter == null) {
      throw new UsageError(
          input, "there is no limit '" + name + "'", "use one of " + String.join(", ", names()));
    }
    try {
      return setter.set(limits, input, value);
    } catch (IllegalArgumentException e) {
      String message = String.valueOf(e.getMessage());
      String fix = message.substring(message.lastIndexOf(": ") + 2);
      throw new UsageError(input, "is out of range", fix);
    }
  }

  static Limits preset(String input, String name) {
    return switch (name) {
      case "strict" -> Limits.strict();
      case "standard" -> Limits.standard();
      case "generous" -> Limits.generous();
      default ->
          throw new UsageError(
              input, "there are no such limits", "use one of strict, standard, generous");
    };
  }
}
