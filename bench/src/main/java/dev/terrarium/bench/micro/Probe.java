package dev.terrarium.bench.micro;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.terrarium.engine.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * A program that keeps a builtin busy, from the engine's table of them.
 *
 * @param language its language
 * @param name what is busy
 * @param program the source
 */
record Probe(Language language, String name, String program) {

  static List<Probe> all() {
    try (InputStream table = Probe.class.getResourceAsStream("/guard/probes.txt")) {
      return new String(Objects.requireNonNull(table).readAllBytes(), UTF_8)
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
    Language language = fields[0].equals("py") ? Language.PYTHON : Language.JAVASCRIPT;
    return new Probe(language, fields[1], fields[2].replace('¶', '\n').replace("@@", "\n"));
  }
}
