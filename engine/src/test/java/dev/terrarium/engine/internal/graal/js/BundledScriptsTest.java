package dev.terrarium.engine.internal.graal.js;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The bundled scripts were made of the sources as they are. */
class BundledScriptsTest {
  private static final Path SOURCES = Path.of("src", "main", "js");

  private static List<String> recorded() throws IOException {
    try (InputStream in = Scripts.class.getResourceAsStream("sources.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  @Test
  void bundles_areUpToDate() throws Exception {
    for (String line : recorded()) {
      String[] parts = line.split(" ", 2);
      byte[] source = Files.readAllBytes(SOURCES.resolve(parts[1]));
      String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(source));
      assertThat(hash)
          .describedAs("%s has changed: run npm ci && npm run build in %s", parts[1], SOURCES)
          .isEqualTo(parts[0]);
    }
  }

  @Test
  void everySource_isBundled() throws IOException {
    try (Stream<Path> files = Files.list(SOURCES.resolve("src"))) {
      List<String> names = files.map(file -> "src/" + file.getFileName()).sorted().toList();
      assertThat(recorded().stream().map(line -> line.split(" ", 2)[1])).containsAll(names);
    }
  }
}
