package dev.terrarium.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What guests may hold where their code is compiled: in a JVM of its own with 1 GB. */
@Timeout(900)
class HeapLimitCompiledTest {
  private static final List<String> COMPILER_JARS =
      List.of("compiler-", "truffle-compiler-", "word-", "collections-");

  @Test
  void greedyAndFrugalPrograms_endAsWhenInterpreted() throws Exception {
    Process process = new ProcessBuilder(command()).redirectErrorStream(true).start();

    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);

    assertThat(process.waitFor()).as(printed).isZero();
    assertThat(printed.lines())
        .contains("compiled")
        .filteredOn(line -> line.startsWith("WRONG"))
        .isEmpty();
    assertThat(printed.lines().filter(line -> line.startsWith("right")))
        .hasSize(HeapPrograms.GREEDY.size() + HeapPrograms.FRUGAL.size());
  }

  private static List<String> command() {
    List<String> compiler = new ArrayList<>();
    List<String> others = new ArrayList<>();
    Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .forEach(entry -> (isCompiler(entry) ? compiler : others).add(entry));
    return List.of(
        ProcessHandle.current().info().command().orElseThrow(),
        "-Xmx1g",
        "--enable-native-access=ALL-UNNAMED",
        "--sun-misc-unsafe-memory-access=allow",
        "-XX:+UnlockExperimentalVMOptions",
        "-XX:+EnableJVMCI",
        "--upgrade-module-path=" + String.join(File.pathSeparator, compiler),
        "-cp",
        String.join(File.pathSeparator, others),
        HeapPrograms.class.getName());
  }

  private static boolean isCompiler(String entry) {
    String file = new File(entry).getName();
    return COMPILER_JARS.stream().anyMatch(jar -> file.startsWith(jar + "25."));
  }
}
