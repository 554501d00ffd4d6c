package dev.terrarium.engine.internal.graal.python;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.terrarium.engine.Program;
import dev.terrarium.engine.internal.guest.GuestEnd;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small programs print here what they print under the CPython on the path, tracebacks included. */
class PythonDifferentialTest {
  @TempDir Path folder;

  @BeforeAll
  static void requireCpython() {
    assumeTrue(version().startsWith("Python 3."), "no python3 on the path");
  }

  private static String version() {
    try {
      return output(new ProcessBuilder("python3", "--version"));
    } catch (UncheckedIOException e) {
      return "";
    }
  }

  private static String output(ProcessBuilder command) {
    try {
      Process process = command.redirectErrorStream(true).start();
      String output = new String(process.getInputStream().readAllBytes(), UTF_8);
      assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
      return output;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  static Stream<String> programs() throws IOException {
    try (InputStream in =
        PythonDifferentialTest.class.getResourceAsStream("/python-differential/programs.py")) {
      String all = new String(in.readAllBytes(), UTF_8);
      return Arrays.stream(all.split("(?m)^# ---.*\n")).filter(text -> !text.isBlank());
    }
  }

  @ParameterizedTest
  @MethodSource("programs")
  void program_printsWhatItPrintsUnderCpython(String program) throws Exception {
    Files.writeString(folder.resolve("main.py"), program);
    String expected =
        output(new ProcessBuilder("python3", "-u", "main.py").directory(folder.toFile()));
    assertThat(comparable(here(program))).isEqualTo(comparable(expected));
  }

  private static String here(String program) {
    try (var python = PythonGuests.open()) {
      GuestEnd end = python.guest.run(Program.python(program));
      return end instanceof GuestEnd.Raised raised
          ? python.printed() + raised.error().traceback()
          : python.printed();
    }
  }

  /** CPython marks expressions with carets and names its file in full. */
  private static String comparable(String output) {
    return output
        .lines()
        .filter(line -> !line.isBlank() && !line.strip().matches("[~^]+"))
        .map(line -> line.replaceAll("\"[^\"]*main\\.py\"", "\"main.py\""))
        .collect(Collectors.joining("\n"));
  }
}
