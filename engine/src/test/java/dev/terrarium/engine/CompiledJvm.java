package dev.terrarium.engine;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Starts JVMs with this JVM's class path that compile guest code. */
public final class CompiledJvm {
  private static final List<String> COMPILER_JARS =
      List.of("compiler-", "truffle-compiler-", "word-", "collections-");

  private CompiledJvm() {}

  /** Runs a class's main method with 1 GB; returns the lines that it printed. */
  public static List<String> run(Class<?> main, String... arguments)
      throws IOException, InterruptedException {
    return withHeap("1g").run(main, arguments);
  }

  /** Prepares a JVM with so much heap. */
  public static ForkedJvm withHeap(String heap) {
    Map<Boolean, List<String>> compiler =
        ForkedJvm.classPath().stream().collect(Collectors.partitioningBy(CompiledJvm::isCompiler));
    return new ForkedJvm(
            "-Xmx" + heap,
            "-XX:+EnableDynamicAgentLoading",
            "-XX:+UnlockExperimentalVMOptions",
            "-XX:+EnableJVMCI")
        .with("--upgrade-module-path", compiler.get(true))
        .with("-cp", compiler.get(false));
  }

  private static boolean isCompiler(String entry) {
    String file = new File(entry).getName();
    return COMPILER_JARS.stream().anyMatch(jar -> file.startsWith(jar + "25."));
  }
}
