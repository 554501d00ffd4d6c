package dev.terrarium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ThirdPartyTest {
  /** Only used by tests; the command line does not ship them. */
  private static final List<String> TEST_ONLY =
      List.of(
          "junit",
          "opentest4j",
          "apiguardian",
          "assertj",
          "byte-buddy",
          "surefire",
          "json-schema",
          "itu",
          "jackson-dataformat",
          "snakeyaml",
          "slf4j",
          "joni",
          "jcodings");

  @Test
  void everyLibraryOnTheClassPath_isListedWithItsLicence() throws IOException {
    Path root = Path.of("").toAbsolutePath().getParent();
    String page = Files.readString(root.resolve("docs/third-party.md"));
    List<String> artifacts =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(entry -> Path.of(entry).getFileName().toString())
            .filter(name -> name.endsWith(".jar") && !name.startsWith("terrarium"))
            .map(name -> name.replaceAll("-\\d[\\w.]*\\.jar$", ""))
            .filter(name -> TEST_ONLY.stream().noneMatch(name::startsWith))
            .toList();

    assertThat(artifacts).contains("polyglot", "picocli");
    assertThat(artifacts).allSatisfy(name -> assertThat(page).contains("`" + name + "`"));
  }
}
