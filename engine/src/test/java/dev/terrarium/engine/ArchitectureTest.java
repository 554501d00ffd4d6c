package dev.terrarium.engine;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Who may import whom, and a few habits. A row for a package that does not exist yet is fine. */
class ArchitectureTest {

  private static final String API = "dev.terrarium.engine";
  private static final String FS = API + ".fs";
  private static final String INTERNAL = API + ".internal";
  private static final String GUEST = INTERNAL + ".guest";
  private static final String VALUE = INTERNAL + ".value";
  private static final String GRAAL = INTERNAL + ".graal";
  private static final String GUARD = INTERNAL + ".guard";
  private static final String RAW = INTERNAL + ".raw";
  private static final String INTERNAL_FS = INTERNAL + ".fs";

  private static final String POLYGLOT = "org.graalvm.polyglot..";
  private static final String TRUFFLE = "com.oracle.truffle..";
  private static final String MANAGEMENT = "com.sun.management..";
  private static final String DIFF = "com.github.difflib..";
  private static final String COMPRESS = "org.apache.commons.compress..";

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(API);

  private static final JavaClasses TESTS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
          .importPackages(API);

  /** A package and what it may import besides itself, the JDK and JSpecify. */
  record Row(String name, List<String> mayImport) {
    Row(String name, String... mayImport) {
      this(name, List.of(mayImport));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static final List<Row> TABLE =
      List.of(
          new Row(API, FS),
          new Row(FS),
          new Row(INTERNAL + ".core", API + ".."),
          new Row(VALUE, API),
          new Row(GUEST, API, FS, INTERNAL_FS),
          new Row(GRAAL, API, FS, GUEST, INTERNAL_FS, GRAAL + "..", GUARD, POLYGLOT),
          new Row(GRAAL + ".heap", RAW, POLYGLOT, TRUFFLE),
          new Row(
              GRAAL + ".python",
              API,
              FS,
              GUEST,
              INTERNAL_FS,
              GRAAL,
              GRAAL + ".heap",
              RAW,
              POLYGLOT),
          new Row(GRAAL + ".js", API, FS, GUEST, INTERNAL_FS, GRAAL, POLYGLOT),
          new Row(INTERNAL + ".http", API),
          new Row(GUARD, RAW, TRUFFLE),
          new Row(RAW),
          new Row(INTERNAL + ".pool", API, FS, GUEST),
          new Row(INTERNAL + ".quick", API, GUARD),
          new Row(INTERNAL + ".limit", API, FS, MANAGEMENT),
          new Row(INTERNAL_FS, FS, DIFF, COMPRESS));

  /** Public types with static factories, each the one door to its implementation. */
  static final Map<String, String> DOORS =
      Map.of(
          API + ".SandboxEngine", INTERNAL + ".core",
          API + ".GuestValue", VALUE,
          API + ".QuickStart", INTERNAL + ".quick",
          API + ".Throughput", INTERNAL + ".quick",
          API + ".Tool", VALUE,
          API + ".ToolType", VALUE,
          FS + ".Change", INTERNAL_FS,
          FS + ".ChangeSet", INTERNAL_FS,
          FS + ".Mount", INTERNAL_FS,
          FS + ".Snapshot", INTERNAL_FS);

  @ParameterizedTest
  @FieldSource("TABLE")
  void imports_followTheTable(Row row) {
    classes()
        .that()
        .resideInAPackage(row.name())
        .and(DescribedPredicate.not(DescribedPredicate.describe("are doors", this::isDoor)))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed(row, List.of()))
        .allowEmptyShould(true)
        .check(MAIN);
  }

  @Test
  void doors_importOnlyTheirImplementation() {
    for (Row row : TABLE) {
      for (JavaClass door : MAIN.that(DescribedPredicate.describe("are doors", this::isDoor))) {
        if (door.getPackageName().equals(row.name())) {
          classes()
              .that()
              .haveFullyQualifiedName(door.getFullName())
              .should()
              .onlyDependOnClassesThat()
              .resideInAnyPackage(allowed(row, List.of(DOORS.get(outermost(door)))))
              .check(MAIN);
        }
      }
    }
  }

  private boolean isDoor(JavaClass type) {
    return DOORS.containsKey(outermost(type));
  }

  private static String outermost(JavaClass type) {
    int dollar = type.getFullName().indexOf('$');
    return dollar < 0 ? type.getFullName() : type.getFullName().substring(0, dollar);
  }

  private static String[] allowed(Row row, List<String> more) {
    return Stream.of(
            Stream.of("java..", "javax..", "jdk..", "org.jspecify..", row.name()),
            row.mayImport().stream(),
            more.stream())
        .flatMap(packages -> packages)
        .toArray(String[]::new);
  }

  @Test
  void packages_areAllInTheTable() {
    assertThat(packages(MAIN)).isSubsetOf(TABLE.stream().map(Row::name).toList());
  }

  @Test
  void packages_areAllNullMarked() {
    assertThat(packages(MAIN))
        .allMatch(name -> MAIN.getPackage(name).isAnnotatedWith(NullMarked.class));
  }

  @Test
  void main_printsNothing() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(MAIN);
  }

  @Test
  void main_logsThroughSystemLogger() {
    NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(MAIN);
  }

  @Test
  void tests_doNotSleep() {
    noClasses()
        .should()
        .callMethodWhere(target(owner(name("java.lang.Thread"))).and(target(name("sleep"))))
        .check(TESTS);
  }

  private static Set<String> packages(JavaClasses classes) {
    return classes.stream().map(JavaClass::getPackageName).collect(toSet());
  }
}
