package dev.terrarium.cli;

import dev.terrarium.engine.Limits;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that set limits. */
final class LimitOptions {
  private @Nullable String preset;
  private final Map<String, String> values = new LinkedHashMap<>();

  @Option(
      names = "--limits",
      paramLabel = "PRESET",
      order = 20,
      description = "Limits to start from: strict, standard or generous (default: standard).")
  void preset(@Nullable String value) {
    preset = value;
  }

  @Option(
      names = "--wall",
      paramLabel = "TIME",
      order = 21,
      description = "Elapsed time, such as 500ms, 2s or 1m.")
  void wall(@Nullable String value) {
    put("wall", value);
  }

  @Option(names = "--cpu", paramLabel = "TIME", order = 22, description = "CPU time.")
  void cpu(@Nullable String value) {
    put("cpu", value);
  }

  @Option(
      names = "--heap",
      paramLabel = "SIZE",
      order = 22,
      description = "Memory that the program may hold at one time, such as 64MB.")
  void heap(@Nullable String value) {
    put("heap", value);
  }

  @Option(
      names = "--allocation",
      paramLabel = "SIZE",
      order = 23,
      description = "Memory allocated over the whole run, freed or not, such as 256MB or 1GB.")
  void allocation(@Nullable String value) {
    put("allocation", value);
  }

  @Option(
      names = "--output",
      paramLabel = "SIZE",
      order = 24,
      description = "Standard output and standard error together.")
  void output(@Nullable String value) {
    put("output", value);
  }

  @Option(
      names = "--result-bytes",
      paramLabel = "SIZE",
      order = 25,
      description = "Approximate size of the result.")
  void resultBytes(@Nullable String value) {
    put("result-bytes", value);
  }

  @Option(
      names = "--depth",
      paramLabel = "COUNT",
      order = 26,
      description = "Nesting of calls; approximate.")
  void depth(@Nullable String value) {
    put("depth", value);
  }

  @Option(
      names = "--host-calls",
      paramLabel = "COUNT",
      order = 27,
      description = "Number of tool calls.")
  void hostCalls(@Nullable String value) {
    put("host-calls", value);
  }

  @Option(
      names = "--file-bytes",
      paramLabel = "SIZE",
      order = 28,
      description = "What files in /workspace, /tmp and overlays may hold.")
  void fileBytes(@Nullable String value) {
    put("file-bytes", value);
  }

  @Option(
      names = "--files",
      paramLabel = "COUNT",
      order = 29,
      description = "Number of files and folders there.")
  void files(@Nullable String value) {
    put("files", value);
  }

  // picocli resets every option by handing in null before it parses.
  private void put(String name, @Nullable String value) {
    if (value == null) {
      values.remove(name);
    } else {
      values.put(name, value);
    }
  }

  /** Returns the limits that the options ask for. */
  Limits limits() {
    return limitsOr(Limits.standard());
  }

  /** Returns the limits that the options ask for; the base is for where they name no preset. */
  Limits limitsOr(Limits base) {
    Limits limits = preset == null ? base : LimitNames.preset("--limits " + preset, preset);
    for (var entry : values.entrySet()) {
      String input = "--" + entry.getKey() + " " + entry.getValue();
      limits = LimitNames.with(limits, entry.getKey(), input, entry.getValue());
    }
    return limits;
  }
}
