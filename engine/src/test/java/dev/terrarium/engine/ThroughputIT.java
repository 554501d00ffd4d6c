package dev.terrarium.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hostlike.ArmingProgram;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** JVMs with the arguments for throughput. */
@Timeout(600)
class ThroughputIT {
  @TempDir Path folder;

  @Test
  void jvmWithTheFile_compilesGuestCodeAndIsGuarded() throws Exception {
    Path file = folder.resolve("new folder/jvm.args");
    new ForkedJvm().with("-cp", ForkedJvm.classPath()).run(Throughput.class, file.toString());

    List<String> lines =
        new ForkedJvm("@" + file)
            .with("-cp", ForkedJvm.classPath())
            .run(ArmingProgram.class, "true", "mode");

    assertThat(lines).containsExactly("AGENT ", "CPU APPROXIMATE", "compiled", "stopped by CPU");
  }

  @Test
  void classPathWithoutTheCompiler_isRefusedByName() {
    List<String> without =
        ForkedJvm.classPath().stream()
            .filter(entry -> !Path.of(entry).getFileName().toString().startsWith("compiler-"))
            .toList();

    assertThatThrownBy(() ->
            new ForkedJvm()
                .with("-cp", without)
                .run(Throughput.class, folder.resolve("jvm.args").toString()))
        .hasMessageContaining("the class path lacks org.graalvm.compiler:compiler: add them")
        .hasMessageNotContainingAny("org.graalvm.sdk");
  }
}
