package dev.terrarium.cli;

import static dev.terrarium.engine.Language.JAVASCRIPT;
import static dev.terrarium.engine.Language.PYTHON;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceScanTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "print(1",
        "x = [1,\n2",
        "x = '''a",
        "s = \"\"\"a\nb",
        "def f():",
        "if x:  # why",
        "def f():\n  return 1",
        "@decorator",
        "x = 1 + \\",
        "f({'a': '}'"
      })
  void pythonThatGoesOn_isIncomplete(String text) {
    assertThat(SourceScan.isIncomplete(PYTHON, text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "print('(')",
        "x = ''",
        "x = '''a'''",
        "# (",
        "def f():\n  return 1\n",
        "'unclosed",
        "x = {'a': 1}",
        "f(1))",
        "'\\'('",
        "x[1:]"
      })
  void wholePython_isComplete(String text) {
    assertThat(SourceScan.isIncomplete(PYTHON, text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "function f() {",
        "f(",
        "`a",
        "`a ${b",
        "`a ${ {b: 1}",
        "/* a",
        "const x = {",
        "[1, // ]"
      })
  void javaScriptThatGoesOn_isIncomplete(String text) {
    assertThat(SourceScan.isIncomplete(JAVASCRIPT, text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "'('",
        "`a ${ {b: 1}.b } (`",
        "// (",
        "/* ( */",
        "x = /[(/]\\/(?:)/",
        "f() {}",
        "a / (b) / c",
        "'unclosed",
        "/("
      })
  void wholeJavaScript_isComplete(String text) {
    assertThat(SourceScan.isIncomplete(JAVASCRIPT, text)).isFalse();
  }
}
