package dev.terrarium.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Starts JVMs that compile guest code, with 1 GB and this JVM's class path. */
public final class CompiledJvm {
  private static final List<String> COMPILER_JARS =
      List.of("compiler-", "truffle-compiler-", "word-", "collections-");

  private CompiledJvm() {}

  /** Runs a class's main method; returns the lines that it printed. */
  public static List<String> run(Class<?> main) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command(main)).redirectErrorStream(true).start();
    List<String> lines =
        new String(process.getInputStream().readAllBytes(), UTF_8).lines().toList();
    if (process.waitFor() != 0) {
      throw new AssertionError(String.join("\n", lines));
    }
    return lines;
  }

  private static List<String> command(Class<?> main) {
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
        main.getName());
  }

  private static boolean isCompiler(String entry) {
    String file = new File(entry).getName();
    return COMPILER_JARS.stream().anyMatch(jar -> file.startsWith(jar + "25."));
  }
}
