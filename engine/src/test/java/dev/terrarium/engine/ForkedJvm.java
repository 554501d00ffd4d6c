package dev.terrarium.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Starts JVMs with a class path, options and a main class of their own. */
public final class ForkedJvm {
  private final List<String> command = new ArrayList<>();

  /**
   * Prepares a JVM on the JDK of this one, with the options that every engine's JVM should have.
   */
  public ForkedJvm(String... options) {
    command.add(ProcessHandle.current().info().command().orElseThrow());
    command.addAll(
        List.of(
            "-Xmx1g",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Dpolyglot.engine.WarnInterpreterOnly=false"));
    command.addAll(Arrays.asList(options));
  }

  /** Prepares a JVM with this JVM's class path that interprets guest code, with so much heap. */
  public static ForkedJvm interpreting(String heap) {
    return new ForkedJvm("-Xmx" + heap, "-XX:+EnableDynamicAgentLoading").with("-cp", classPath());
  }

  /** The entries of this JVM's class path. */
  public static List<String> classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).toList();
  }

  /** Adds an option that takes a list of files. */
  public ForkedJvm with(String option, List<String> files) {
    command.addAll(List.of(option, String.join(File.pathSeparator, files)));
    return this;
  }

  /** Runs a class's main method; returns the lines that it printed on either stream. */
  public List<String> run(Class<?> main, String... arguments)
      throws IOException, InterruptedException {
    command.add(main.getName());
    command.addAll(Arrays.asList(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    List<String> lines =
        new String(process.getInputStream().readAllBytes(), UTF_8).lines().toList();
    if (process.waitFor() != 0) {
      throw new AssertionError(String.join("\n", lines));
    }
    return lines;
  }
}
