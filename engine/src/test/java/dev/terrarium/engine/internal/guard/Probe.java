package dev.terrarium.engine.internal.guard;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.terrarium.engine.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A program that keeps a builtin busy, from {@code guard/probes.txt}.
 *
 * @param setUp what to run first; may be empty
 */
public record Probe(Language language, String name, String setUp, String program) {

  /** Reads the whole table. */
  public static List<Probe> all() {
    try (InputStream table = Probe.class.getResourceAsStream("/guard/probes.txt")) {
      return new String(table.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(Probe::parse)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Probe parse(String line) {
    String[] fields = line.split("\\|", 3);
    String[] parts = fields[2].replace('¶', '\n').split("@@", 2);
    boolean plain = parts.length == 1;
    return new Probe(
        fields[0].equals("py") ? Language.PYTHON : Language.JAVASCRIPT,
        fields[1],
        plain ? "" : parts[0],
        plain ? parts[0] : parts[1]);
  }

  @Override
  public String toString() {
    return language.id() + ": " + name;
  }
}
