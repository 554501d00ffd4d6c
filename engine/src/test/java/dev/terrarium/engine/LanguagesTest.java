package dev.terrarium.engine;

import static org.assertj.core.api.Assertions.assertThat;

import hostlike.LanguagesProgram;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** JVMs whose class path leaves a language out, as a host's dependencies may. */
@Timeout(600)
class LanguagesTest {
  /** What {@code python-community} brings and {@code js-community} does not. */
  static final List<String> PYTHON_JARS =
      List.of(
          "/python-", "/bcprov-", "/bcpkix-", "/bcutil-", "/json-2", "/profiler-", "/truffle-nfi");

  private static final List<String> JAVASCRIPT_JARS = List.of("/js-language-");

  /** Returns the class path without some jars, each named by how it starts. */
  static List<String> classPathWithout(List<String> jars) {
    return ForkedJvm.classPath().stream()
        .filter(entry -> jars.stream().noneMatch(entry::contains))
        .toList();
  }

  private static List<String> run(List<String> left) throws Exception {
    return new ForkedJvm("-XX:+EnableDynamicAgentLoading", "-Dterrarium.guard.quiet=true")
        .with("-cp", left)
        .run(LanguagesProgram.class);
  }

  @Test
  void withoutPython_javaScriptRuns_andPythonIsRefusedWithTheFix() throws Exception {
    assertThat(run(classPathWithout(PYTHON_JARS)))
        .containsExactly(
            "[JAVASCRIPT] guard ATTACHED",
            "refused: python is not on the class path: add org.graalvm.polyglot:python-community,"
                + " in the version of org.graalvm.polyglot:polyglot",
            "javascript Completed[value=42]",
            "warm");
  }

  @Test
  void withoutJavaScript_pythonRuns_andJavaScriptIsRefusedWithTheFix() throws Exception {
    assertThat(run(classPathWithout(JAVASCRIPT_JARS)))
        .containsExactly(
            "[PYTHON] guard ATTACHED",
            "python Completed[value=42]",
            "refused: javascript is not on the class path: add org.graalvm.polyglot:js-community,"
                + " in the version of org.graalvm.polyglot:polyglot",
            "warm");
  }

  @Test
  void withoutAny_theEngineIsRefused() throws Exception {
    List<String> left = classPathWithout(PYTHON_JARS);
    left = left.stream().filter(entry -> !entry.contains(JAVASCRIPT_JARS.getFirst())).toList();

    assertThat(run(left))
        .singleElement()
        .asString()
        .startsWith("refused: no language is on the class path: add ");
  }
}
