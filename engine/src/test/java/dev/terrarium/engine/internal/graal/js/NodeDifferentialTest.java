package dev.terrarium.engine.internal.graal.js;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.terrarium.engine.Program;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small programs print the same here and in Node, where there is a Node of a known version. */
class NodeDifferentialTest {
  // The corpus avoids what is printed differently from version to version.
  private static final List<String> VERSIONS = List.of("v20.", "v22.");

  static Stream<String> programs() throws IOException, URISyntaxException {
    try (Stream<Path> files = Files.list(folder())) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    }
  }

  private static Path folder() throws URISyntaxException {
    return Path.of(
        Objects.requireNonNull(NodeDifferentialTest.class.getResource("/js-differential")).toURI());
  }

  @ParameterizedTest
  @MethodSource("programs")
  void program_printsWhatNodePrints(String name) throws Exception {
    Path file = folder().resolve(name);
    assumeTrue(
        hasNode(), "there is no node of version 20 or 22 on the path: nothing to compare with");

    String expected = output("node", file.toString());

    try (JsGuest guest = new JsGuest()) {
      JsGuest.returned(guest.end(Program.javaScript(Files.readString(file)).named(name)));
      assertThat(guest.out()).isEqualTo(expected);
    }
  }

  private static boolean hasNode() {
    boolean onPath =
        Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "node")));
    return onPath && VERSIONS.stream().anyMatch(output("node", "--version")::startsWith);
  }

  private static String output(String... command) {
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
