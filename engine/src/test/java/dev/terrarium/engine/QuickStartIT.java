package dev.terrarium.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hostlike.ArmingProgram;
import hostlike.StackEndProgram;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** JVMs that start from a prepared folder. */
@Timeout(600)
class QuickStartIT {
  /** Jars, and the folders of classes that Maven tests with. */
  private static final Map<Boolean, List<String>> CLASS_PATH =
      ForkedJvm.classPath().stream()
          .collect(Collectors.partitioningBy(entry -> entry.endsWith(".jar")));

  private static @TempDir Path folder;

  @BeforeAll
  static void prepare() throws Exception {
    new ForkedJvm().with("-cp", CLASS_PATH.get(true)).run(QuickStart.class, folder.toString());
  }

  private static List<String> run(String... options) throws Exception {
    return jvm(options).run(ArmingProgram.class, "true");
  }

  private static ForkedJvm jvm(String... options) throws Exception {
    return jvm(folder, options);
  }

  private static ForkedJvm jvm(Path folder, String... options) throws Exception {
    List<String> arguments = Files.readAllLines(folder.resolve("jvm.args"));
    String libraries = arguments.get(arguments.indexOf("\"-cp\"") + 1).replace("\"", "");
    List<String> all =
        Stream.concat(Stream.of("@" + folder.resolve("jvm.args")), Stream.of(options)).toList();
    return new ForkedJvm(all.toArray(String[]::new))
        .with("-cp", List.of(libraries, CLASS_PATH.get(false).getFirst()));
  }

  @Test
  void preparedJvm_usesTheCacheAndIsGuarded() throws Exception {
    List<String> lines =
        run("-XX:AOTMode=on", "-Dterrarium.guard.quiet=true"); // which fails without the cache

    assertThat(lines).containsExactly("ATTACHED ", "CPU APPROXIMATE", "stopped by CPU");
  }

  /** As most build tools make an application's jar. */
  @Test
  void jarThatNamesTheOthersInItsManifest_startsFromWovenOnes(@TempDir Path other)
      throws Exception {
    Path application = other.resolve("application.jar");
    var manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, uris(CLASS_PATH.get(true)));
    new JarOutputStream(Files.newOutputStream(application), manifest).close();

    new ForkedJvm()
        .with("-cp", List.of(application.toString()))
        .run(QuickStart.class, other.resolve("prepared").toString());

    List<String> loaded =
        jvm(other.resolve("prepared"), "-XX:AOTMode=on", "-verbose:class")
            .run(ArmingProgram.class, "true");
    assertThat(loaded)
        .anyMatch(line -> line.contains("com.oracle.truffle.js."))
        .noneMatch(
            line -> line.contains("com.oracle.truffle.js.") && line.contains("/js-language-"));
  }

  @Test
  void oneLanguageAlone_isPreparedAsWell(@TempDir Path other) throws Exception {
    Path prepared = other.resolve("prepared");
    List<String> jars =
        LanguagesTest.classPathWithout(LanguagesTest.PYTHON_JARS).stream()
            .filter(entry -> entry.endsWith(".jar"))
            .toList();

    new ForkedJvm().with("-cp", jars).run(QuickStart.class, prepared.toString());

    assertThat(
            jvm(prepared, "-XX:AOTMode=on", "-Dterrarium.guard.quiet=true")
                .run(ArmingProgram.class, "true"))
        .contains("stopped by CPU");
  }

  private static String uris(List<String> files) {
    return files.stream()
        .map(file -> Path.of(file).toUri().toString())
        .collect(Collectors.joining(" "));
  }

  /** The cache has loaded classes that nobody has initialised before. */
  @Test
  void guestsAtTheEndOfTheirStacks_breakNoClass() throws Exception {
    List<String> lines = jvm("-Dterrarium.guard.quiet=true").run(StackEndProgram.class);

    assertThat(lines)
        .filteredOn(line -> !line.contains("ReservedStackAccess")) // a warning of the JVM
        .containsExactly(
            "maximum recursion depth exceeded",
            "Maximum call stack size exceeded",
            "maximum recursion depth exceeded",
            "Maximum call stack size exceeded",
            "gaps: ");
  }

  @Test
  void folderOfAnotherVersion_isRefused() throws Exception {
    Path version = folder.resolve("woven.version");
    String right = Files.readString(version);
    Files.writeString(version, "of another version");
    try {
      assertThat(run())
          .anySatisfy(
              line -> assertThat(line).startsWith("refused: ").contains("prepare it again"));
    } finally {
      Files.writeString(version, right);
    }
  }

  @Test
  void programThatFailsInTraining_isNamedWithWhatItSaid(@TempDir Path other) {
    Path prepared = other.resolve("prepared");

    // Told of no folder, it fails.
    assertThatThrownBy(() ->
            new ForkedJvm()
                .with("-cp", CLASS_PATH.get(true))
                .run(QuickStart.class, prepared.toString(), QuickStart.class.getName()))
        .hasMessageContaining(QuickStart.class.getName() + " ended with 1 instead of 0")
        .hasMessageContaining("name the folder to prepare");
    assertThat(prepared.resolve("jvm.args")).doesNotExist();
  }

  @Test
  void classPathWithFolders_isRefusedByName(@TempDir Path other) {
    assertThatThrownBy(() ->
            new ForkedJvm()
                .with("-cp", ForkedJvm.classPath())
                .run(QuickStart.class, other.toString()))
        .hasMessageContaining(CLASS_PATH.get(false).getFirst())
        .hasMessageContaining("which is not a jar");
  }

  @Test
  void folderOfSomebodyElse_isLeftAlone(@TempDir Path other) throws Exception {
    // As an application's own folder may look.
    Files.createDirectory(other.resolve("lib"));
    Files.writeString(other.resolve("lib/notes.txt"), "mine");

    assertThatThrownBy(() ->
            new ForkedJvm()
                .with("-cp", CLASS_PATH.get(true))
                .run(QuickStart.class, other.toString()))
        .hasMessageContaining("holds other files");
    assertThat(other.resolve("lib/notes.txt")).hasContent("mine");
  }
}
