package dev.terrarium.bench.micro;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.terrarium.engine.Language;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The languages' own implementations, each in a process, where they are installed. */
public final class Processes {
  private Processes() {}

  /** Finds the program that runs a language, past wrappers in the search path. */
  public static Optional<String> executable(Language language) {
    List<String> command =
        switch (language) {
          case PYTHON -> List.of("python3", "-c", "import sys; print(sys.executable)");
          case JAVASCRIPT -> List.of("node", "-p", "process.execPath");
        };
    try {
      return Optional.of(output(command).strip());
    } catch (IOException e) {
      return Optional.empty(); // not installed
    }
  }

  /** Says which implementation that is, for people. */
  public static String version(Language language) {
    return executable(language)
        .map(path -> {
          try {
            return output(List.of(path, "--version")).strip();
          } catch (IOException e) {
            return "unknown";
          }
        })
        .orElse("not installed, so left out");
  }

  /** Runs a command; returns what it printed. */
  static String output(List<String> command) throws IOException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    try {
      if (process.waitFor() != 0) {
        throw new IOException(command.getFirst() + " ended with " + process.exitValue());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
    return output;
  }
}
