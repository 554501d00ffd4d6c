package dev.terrarium.engine.internal.quick;

import java.io.File;
import java.io.IOException;
import java.lang.module.FindException;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A file with the arguments of JVMs that compile guest code. */
public final class ThroughputFile {
  /** The modules that the JVM must find beside its own, and the artifacts that they come in. */
  private static final Map<String, String> COMPILER =
      new TreeMap<>(
          Map.of(
              "jdk.graal.compiler", "org.graalvm.compiler:compiler",
              "org.graalvm.truffle.compiler", "org.graalvm.truffle:truffle-compiler",
              "org.graalvm.collections", "org.graalvm.sdk:collections",
              "org.graalvm.word", "org.graalvm.sdk:word"));

  private static final String ENGINE = "dev.terrarium.engine";

  private final Path file;

  /** Takes the place of the file. */
  public ThroughputFile(Path file) {
    this.file = file.toAbsolutePath().normalize();
  }

  /** See {@link dev.terrarium.engine.Throughput#write}. */
  public Path write() throws IOException {
    List<Path> jars = jars();
    List<String> compiler = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    COMPILER.forEach((module, artifact) ->
        find(jars, module)
            .ifPresentOrElse(jar -> compiler.add(jar.toString()), () -> missing.add(artifact)));
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(
          "the class path lacks %s: add them to the application's dependencies, in the version of its org.graalvm.polyglot:polyglot"
              .formatted(String.join(", ", missing)));
    }
    List<String> lines =
        new ArrayList<>(
            List.of(
                "-XX:+UnlockExperimentalVMOptions",
                "-XX:+EnableJVMCI",
                // What the JVM takes to unwind deep stacks of compiled code stays with the C
                // library.
                "-XX:TrimNativeHeapInterval=60000",
                "--upgrade-module-path=" + String.join(File.pathSeparator, compiler),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
    // Where the engine is no jar, as in its own build, it loads its agent itself.
    lines.add(
        find(jars, ENGINE)
            .map(jar -> "-javaagent:" + jar)
            .orElse("-XX:+EnableDynamicAgentLoading"));
    Files.createDirectories(file.getParent());
    return Files.write(file, lines.stream().map(QuickStartFolder::quoted).toList());
  }

  private static List<Path> jars() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(entry -> Path.of(entry).toAbsolutePath().normalize())
        .filter(Files::isRegularFile)
        .toList();
  }

  /** Finds the jar that a module is in, whatever its name. */
  private static Optional<Path> find(List<Path> jars, String module) {
    return jars.stream().filter(jar -> holds(jar, module)).findFirst();
  }

  private static boolean holds(Path jar, String module) {
    try {
      return ModuleFinder.of(jar).find(module).isPresent();
    } catch (FindException e) {
      return false; // no module can be made of it
    }
  }
}
