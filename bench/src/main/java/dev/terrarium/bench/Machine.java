package dev.terrarium.bench;

import dev.terrarium.bench.micro.Processes;
import dev.terrarium.engine.Language;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;

/** Describes what benchmarks run on. */
final class Machine {
  private Machine() {}

  static Map<String, String> describe(String settings) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("Date", LocalDate.now(ZoneOffset.UTC).toString());
    parts.put("Java", Runtime.version() + " (" + System.getProperty("java.vendor") + ")");
    parts.put("System", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    parts.put("Processor", processor());
    parts.put("Processors", String.valueOf(Runtime.getRuntime().availableProcessors()));
    for (Language language : Language.values()) {
      parts.put("Own process of " + language.id(), Processes.version(language));
    }
    parts.put("Libraries of others", Peers.versions());
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    parts.put("Load before", load < 0 ? "unknown" : "%.1f".formatted(load));
    parts.put("Settings", settings);
    return parts;
  }

  private static String processor() {
    try {
      return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("unknown");
    } catch (IOException e) {
      return "unknown"; // not on Linux
    }
  }
}
