package dev.terrarium.engine.internal.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.LoadableConstantEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.MethodHandleEntry;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The uses of powers in all language code on the class path are those of {@code guard/powers.txt}.
 * After a change of a version or of the tables, run this test with {@code -Dpowers=write} and
 * review the difference: what is new there is denied, unless {@link AllowedPowers} says otherwise.
 */
class PowersTest {
  private static final Path INVENTORY = Path.of("src/test/resources/guard/powers.txt");
  private static final String CODE = ".class";
  private static final String INIT = "<init>";

  /** Methods are listed up to this number. */
  private static final int LISTED = 8;

  private static final String HEAD =
      """
      # Where language code uses a power of the JVM, and whether it may while a guest runs.
      # Written by PowersTest with -Dpowers=write; AllowedPowers gives the reasons.
      """;

  private static final Map<String, ClassModel> CLASSES = new TreeMap<>();
  private static final List<Use> USES = new ArrayList<>();

  /** Uses by the name of a class that inherits the power. */
  private static final List<String> INHERITED = new ArrayList<>();

  /** A use of a power. */
  record Use(String inClass, String inMethod, Power power, String member) {
    boolean allowed() {
      return AllowedPowers.includes(inClass, inMethod, power);
    }

    String verdict() {
      return "  %s %s %s".formatted(allowed() ? "allowed" : "denied ", power, member);
    }
  }

  @BeforeAll
  static void readLanguages() throws IOException {
    for (String part : System.getProperty("java.class.path").split(":", -1)) {
      if (part.endsWith(".jar")) {
        try (JarFile jar = new JarFile(part)) {
          for (JarEntry entry : Collections.list(jar.entries())) {
            read(jar, entry);
          }
        }
      }
    }
    assertThat(CLASSES).hasSizeGreaterThan(10_000);
    CLASSES.values().forEach(type -> type.methods().forEach(method -> look(type, method)));
  }

  private static void read(JarFile jar, JarEntry entry) throws IOException {
    String name = entry.getName();
    if (!name.endsWith(CODE)) {
      return;
    }
    Target target = Targets.of(name.substring(0, name.length() - CODE.length()));
    if (target != null && target.powers()) {
      try (InputStream in = jar.getInputStream(entry)) {
        CLASSES.put(target.name(), ClassFile.of().parse(in.readAllBytes()));
      }
    }
  }

  @Test
  void uses_areThoseOfTheInventory() throws IOException {
    String found = inventory();
    if ("write".equals(System.getProperty("powers"))) {
      Files.writeString(INVENTORY, found);
    }
    assertThat(INVENTORY).hasContent(found);
  }

  @Test
  void allowances_areAllNeeded() {
    assertThat(AllowedPowers.rows())
        .allSatisfy(row ->
            assertThat(USES)
                .anyMatch(use ->
                    use.power() == row.power() && row.covers(use.inClass(), use.inMethod())));
  }

  /**
   * A call names the class that the compiler saw, which may be a subclass of one in the table: then
   * nobody must be able to make an instance of it.
   */
  @Test
  void powersInherited_areOutOfReach() {
    assertThat(INHERITED).isEmpty();
  }

  /** Returns the first class outside the languages that a class inherits a member from, or null. */
  private static @Nullable String heir(String owner, String member) {
    if (member.equals(INIT)) {
      return null; // calls the super class's constructor by its own name
    }
    ClassModel type = CLASSES.get(owner);
    if (type == null) {
      return null;
    }
    while (type != null) {
      if (declares(type, member)) {
        return null;
      }
      String parent = type.superclass().orElseThrow().asInternalName();
      if (!CLASSES.containsKey(parent)) {
        return parent;
      }
      type = CLASSES.get(parent);
    }
    return null;
  }

  private static boolean declares(ClassModel type, String member) {
    return type.methods().stream().anyMatch(m -> m.methodName().equalsString(member))
        || type.fields().stream().anyMatch(f -> f.fieldName().equalsString(member));
  }

  private static void look(ClassModel type, MethodModel method) {
    String inMethod = method.methodName().stringValue();
    if (inMethod.equals("<clinit>")) {
      return; // not woven: it runs once for all guests
    }
    String inClass = type.thisClass().asInternalName();
    for (MemberRefEntry member : members(method)) {
      String owner = member.owner().asInternalName();
      String name = member.name().stringValue();
      Power power = Powers.of(inClass, owner, name);
      if (power != null) {
        USES.add(new Use(inClass, inMethod, power, owner + "." + name));
      }
      String heir = heir(owner, name);
      if (heir != null
          && Powers.of(inClass, heir, name) != null
          && Powers.of(inClass, heir, INIT) == null) {
        INHERITED.add("%s.%s: %s.%s".formatted(inClass, inMethod, heir, name));
      }
    }
  }

  private static List<MemberRefEntry> members(MethodModel method) {
    List<MemberRefEntry> found = new ArrayList<>();
    for (CodeElement element : method.code().map(CodeModel::elementList).orElse(List.of())) {
      switch (element) {
        case InvokeInstruction call -> found.add(call.method());
        case FieldInstruction field -> found.add(field.field());
        case InvokeDynamicInstruction call -> {
          for (LoadableConstantEntry argument : call.invokedynamic().bootstrap().arguments()) {
            if (argument instanceof MethodHandleEntry handle) {
              found.add(handle.reference());
            }
          }
        }
        default -> {}
      }
    }
    return found;
  }

  private static String inventory() {
    Map<String, Map<String, Set<String>>> byClass = new TreeMap<>();
    for (Use use : USES) {
      byClass
          .computeIfAbsent(use.inClass(), _ -> new TreeMap<>())
          .computeIfAbsent(use.verdict(), _ -> new TreeSet<>())
          .add(use.inMethod());
    }
    StringBuilder text = new StringBuilder(HEAD);
    byClass.forEach((type, verdicts) -> {
      text.append(type).append('\n');
      verdicts.forEach(
          (verdict, methods) -> text.append(verdict).append(" in ").append(listed(methods)));
    });
    return text.toString();
  }

  private static String listed(Set<String> methods) {
    return (methods.size() > LISTED ? methods.size() + " methods" : String.join(" ", methods))
        + "\n";
  }
}
