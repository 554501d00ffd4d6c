package dev.terrarium.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.lang.reflect.AccessFlag;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pins what users of the module can see, so that widening it is a decision and no accident. */
class ModuleDescriptorTest {

  private static final int MOST_EXPORTED_TYPES = 45;

  private final ModuleReference module = engineModule();

  @Test
  void module_hasItsName() {
    assertThat(module.descriptor().name()).isEqualTo("dev.terrarium.engine");
  }

  @Test
  void exports_areTheTwoPublicPackages() {
    assertThat(exports().filter(exports -> !exports.isQualified()))
        .extracting(Exports::source)
        .containsExactlyInAnyOrder("dev.terrarium.engine", "dev.terrarium.engine.fs");
  }

  @Test
  void exportToTheJvm_isTheAgent() {
    assertThat(exports().filter(Exports::isQualified))
        .singleElement()
        .satisfies(agent -> {
          assertThat(agent.source()).isEqualTo("dev.terrarium.engine.internal.guard");
          assertThat(agent.targets()).containsExactly("java.instrument");
        });
  }

  private Stream<Exports> exports() {
    return module.descriptor().exports().stream();
  }

  @Test
  void opens_areNone() {
    ModuleDescriptor descriptor = module.descriptor();

    assertThat(descriptor.isOpen()).isFalse();
    assertThat(descriptor.opens()).isEmpty();
  }

  @Test
  void exportedTypes_areTheListedOnes() throws IOException {
    assertThat(exportedTypes())
        .as("public top-level types against src/test/resources/exported-types.txt")
        .containsExactlyElementsOf(listedTypes())
        .hasSizeLessThanOrEqualTo(MOST_EXPORTED_TYPES);
  }

  private List<String> exportedTypes() throws IOException {
    List<String> packages =
        exports().filter(exports -> !exports.isQualified()).map(Exports::source).toList();
    try (var reader = module.open();
        Stream<String> resources = reader.list()) {
      return resources
          .filter(resource -> resource.endsWith(".class") && !resource.contains("-info"))
          .map(resource -> resource.replace(".class", "").replace('/', '.'))
          .filter(type -> !type.contains("$") && packages.contains(packageOf(type)))
          .filter(ModuleDescriptorTest::isPublic)
          .sorted()
          .toList();
    }
  }

  private static String packageOf(String type) {
    return type.substring(0, type.lastIndexOf('.'));
  }

  private static boolean isPublic(String type) {
    try {
      return Class.forName(type, false, ModuleDescriptorTest.class.getClassLoader())
          .accessFlags()
          .contains(AccessFlag.PUBLIC);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> listedTypes() throws IOException {
    try (var list = ModuleDescriptorTest.class.getResourceAsStream("/exported-types.txt")) {
      return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static ModuleReference engineModule() {
    try {
      Path classes =
          Path.of(Language.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return ModuleFinder.of(classes).findAll().iterator().next();
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
