package dev.terrarium.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A kind of JVM that benchmarks run in.
 *
 * @param compiled whether guest code is compiled
 * @param guard how the guard is armed: {@code agent}, {@code attached} or {@code off}
 */
record Jvm(boolean compiled, String guard) {
  private static final List<String> COMPILER =
      List.of("compiler-*.jar", "truffle-compiler-*.jar", "word-*.jar", "collections-*.jar");

  /** The flags to start it with. */
  List<String> flags() {
    List<String> flags =
        new ArrayList<>(
            List.of(
                "-Xmx2g",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dpolyglot.engine.WarnInterpreterOnly=false",
                "-Dterrarium.guard.quiet=true"));
    flags.add(
        switch (guard) {
          case "agent" -> "-javaagent:" + library("terrarium-engine-*.jar");
          case "attached" -> "-XX:+EnableDynamicAgentLoading";
          default -> "-XX:-EnableDynamicAgentLoading";
        });
    if (compiled) {
      flags.addAll(List.of("-XX:+UnlockExperimentalVMOptions", "-XX:+EnableJVMCI"));
      flags.add(
          "--upgrade-module-path="
              + String.join(File.pathSeparator, COMPILER.stream().map(Jvm::library).toList()));
    }
    return flags;
  }

  String mode() {
    return compiled ? "compiled" : "interpreted";
  }

  /** The libraries lie beside the jar that this class is in. */
  private static String library(String pattern) {
    try {
      Path jar = Path.of(Jvm.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (DirectoryStream<Path> found =
          Files.newDirectoryStream(jar.resolveSibling("lib"), pattern)) {
        return found.iterator().next().toString();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
