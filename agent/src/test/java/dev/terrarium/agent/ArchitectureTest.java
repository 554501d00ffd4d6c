package dev.terrarium.agent;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Which package may use which. */
class ArchitectureTest {
  private static final String ROOT = "dev.terrarium.agent";
  private static final List<String> ENGINE =
      List.of("dev.terrarium.engine", "dev.terrarium.engine.fs");
  private static final String MODEL_API = "dev.langchain4j..";
  private static final String JSON = "tools.jackson..";

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  /** A package and what it may use besides itself, the engine's API, the JDK and JSpecify. */
  record Row(String name, List<String> mayUse) {
    Row(String name, String... mayUse) {
      this(name, List.of(mayUse));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static final List<Row> TABLE =
      List.of(
          new Row(
              ROOT,
              ROOT + ".budget",
              ROOT + ".memory",
              ROOT + ".model",
              ROOT + ".sandbox",
              ROOT + ".tool",
              MODEL_API,
              JSON),
          new Row(ROOT + ".budget", JSON),
          new Row(ROOT + ".mcp", "io.modelcontextprotocol.."),
          new Row(ROOT + ".memory", ROOT + ".model", MODEL_API),
          new Row(ROOT + ".model", ROOT + ".budget", MODEL_API),
          new Row(ROOT + ".sandbox", ROOT + ".model"),
          new Row(ROOT + ".skill", "org.snakeyaml.engine.."),
          new Row(ROOT + ".tasks", ROOT, ROOT + ".testing", MODEL_API, JSON),
          new Row(ROOT + ".testing", ROOT + ".model", MODEL_API, JSON),
          new Row(
              ROOT + ".tool", JSON, "org.apache.batik..", "org.knowm.xchart..", "org.w3c.dom.."));

  @ParameterizedTest
  @FieldSource("TABLE")
  void imports_followTheTable(Row row) {
    String[] allowed =
        Stream.of(
                Stream.of(row.name(), "java..", "javax..", "org.jspecify.."),
                ENGINE.stream(),
                row.mayUse().stream())
            .flatMap(names -> names)
            .toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage(row.name())
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed)
        .check(MAIN);
  }

  @Test
  void everyPackage_isInTheTable() {
    classes()
        .should()
        .resideInAnyPackage(TABLE.stream().map(Row::name).toArray(String[]::new))
        .check(MAIN);
  }

  /** Their jars are optional. */
  @Test
  void providers_areKnownToModelsAlone() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".model")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "dev.langchain4j.model.openai..",
            "dev.langchain4j.model.anthropic..",
            "dev.langchain4j.model.ollama..")
        .check(MAIN);
  }
}
