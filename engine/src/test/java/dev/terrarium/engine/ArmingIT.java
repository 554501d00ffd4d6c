package dev.terrarium.engine;

import static org.assertj.core.api.Assertions.assertThat;

import hostlike.ArmingProgram;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How JVMs that use the engine's jar arm its guard. */
@Timeout(600)
class ArmingIT {
  private static final List<String> GUARDED = List.of("CPU APPROXIMATE", "stopped by CPU");

  private static List<String> run(boolean required, String... options) throws Exception {
    return new ForkedJvm(options)
        .with("-cp", ForkedJvm.classPath())
        .run(ArmingProgram.class, String.valueOf(required));
  }

  private static Path jar() throws URISyntaxException {
    return Path.of(Language.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  @Test
  void jarAsAgent_armsSilently() throws Exception {
    assertThat(jar()).isRegularFile();

    List<String> lines = run(true, "-javaagent:" + jar(), "-XX:-EnableDynamicAgentLoading");

    assertThat(lines).containsExactly("AGENT ", GUARDED.get(0), GUARDED.get(1));
  }

  @Test
  void jarAsModuleAndAgent_arms() throws Exception {
    Map<Boolean, List<String>> tests =
        ForkedJvm.classPath().stream()
            .collect(Collectors.partitioningBy(entry -> entry.endsWith("test-classes")));
    List<String> lines =
        new ForkedJvm("-javaagent:" + jar(), "--add-modules=dev.terrarium.engine")
            .with("--module-path", tests.get(false))
            .with("-cp", tests.get(true))
            .run(ArmingProgram.class, "true");

    assertThat(lines).contains("AGENT ").containsAll(GUARDED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-XX:+DisableAttachMechanism", "-Djava.io.tmpdir=target/folder with blanks"})
  void jvmWithoutAgent_loadsItAndSaysSoInOneLine(String option) throws Exception {
    Path.of("target", "folder with blanks").toFile().mkdirs();

    List<String> lines = run(true, option);

    assertThat(lines).contains("ATTACHED ").containsAll(GUARDED);
    assertThat(lines.stream().filter(line -> line.startsWith("INFO"))).hasSize(1);
  }

  @Test
  void quietJvmThatAllowsAgents_saysNothing() throws Exception {
    List<String> lines =
        run(true, "-XX:+EnableDynamicAgentLoading", "-Dterrarium.guard.quiet=true");

    assertThat(lines).containsExactly("ATTACHED ", GUARDED.get(0), GUARDED.get(1));
  }

  @Test
  void jvmThatForbidsAgents_isRefused() throws Exception {
    assertThat(run(true, "-XX:-EnableDynamicAgentLoading"))
        .anySatisfy(line ->
            assertThat(line)
                .startsWith("refused: ")
                .contains("the JVM was started with -XX:-EnableDynamicAgentLoading")
                .contains("-javaagent")
                .contains("withGuardRequired(false)"));
  }

  @Test
  void jvmThatForbidsAgents_stopsBetweenOperationsWhereThatIsEnough() throws Exception {
    assertThat(run(false, "-XX:-EnableDynamicAgentLoading"))
        .anyMatch(line -> line.startsWith("UNARMED the JVM was started with"))
        .contains("CPU BETWEEN_OPERATIONS", "stopped by CPU");
  }
}
