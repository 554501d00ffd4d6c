package dev.terrarium.engine;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Starts JVMs that compile guest code, with 1 GB and this JVM's class path. */
public final class CompiledJvm {
  private static final List<String> COMPILER_JARS =
      List.of("compiler-", "truffle-compiler-", "word-", "collections-");

  private CompiledJvm() {}

  /** Runs a class's main method; returns the lines that it printed. */
  public static List<String> run(Class<?> main, String... arguments)
      throws IOException, InterruptedException {
    Map<Boolean, List<String>> compiler =
        ForkedJvm.classPath().stream().collect(Collectors.partitioningBy(CompiledJvm::isCompiler));
    return new ForkedJvm(
            "-XX:+EnableDynamicAgentLoading",
            "-XX:+UnlockExperimentalVMOptions",
            "-XX:+EnableJVMCI")
        .with("--upgrade-module-path", compiler.get(true))
        .with("-cp", compiler.get(false))
        .run(main, arguments);
  }

  private static boolean isCompiler(String entry) {
    String file = new File(entry).getName();
    return COMPILER_JARS.stream().anyMatch(jar -> file.startsWith(jar + "25."));
  }
}
