package dev.terrarium.engine.internal.graal.js;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is changed in a program's text, and what is not. */
class ProgramTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "const a = 1|var   a = 1",
        "let a = 1, b|var a = 1, b",
        "class A {}|var A=class A {};",
        "class A {}@(1)|var A=class A {};@(1)",
        "const {a} = o; let [b] = p|var   {a} = o; var [b] = p",
        "let = 5|let = 5",
        "if (x) { const a = 1 }|if (x) { const a = 1 }",
        "for (const a of b) {}@const c = 1|for (const a of b) {}@var   c = 1",
        "() => { let a }|() => { let a }",
        "x = `const ${1}`; const a = `${`let ${2}`}`|x = `const ${1}`; var   a = `${`let ${2}`}`",
        "// const a@/* let b */ const c = 1|// const a@/* let b */ var   c = 1",
        "'const a = 1'; const b = \"let c\"|'const a = 1'; var   b = \"let c\"",
        "x = /const a = [/]{/g; const b = 1|x = /const a = [/]{/g; var   b = 1",
        "a = b / c; const d = e / f|a = b / c; var   d = e / f",
        "const f = () => {}@const g = 1|var   f = () => {}@var   g = 1",
        "foo()@const a = 1|foo()@var   a = 1",
        "a = {const: 1}@const b = 1|a = {const: 1}@var   b = 1",
        "o.const@const b = 1|o.const@var   b = 1",
        "do { } while (0) const a = 1|do { } while (0) const a = 1",
        "if (a) b()@else c()@const d = 1|if (a) b()@else c()@var   d = 1",
        "const a = 1; let a = 2|const a = 1; let a = 2"
      })
  void script_declaresWithVarAtTheTopLevel(String source, String expected) {
    assertThat(ProgramText.script(source.replace('@', '\n')))
        .isEqualTo(expected.replace('@', '\n'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "const a = 1, b = 2|a,b",
        "let {a, b: c, d = {x: 1}, ...e} = f(1, {g})|a,c,d,e",
        "const {a: {b: [c, , d = 5]}, ['k' + 1]: h} = o|c,d,h",
        "const f = ({p}) => p, g = (a, b) => [a, b]|f,g",
        "const a = 1@b = 2, c = 3|a",
        "async function f() {}@function* g() {}@async () => {}|f,g",
        "class A extends B {}|A",
        "import d, {a as b, c} from 'm'; import * as e from 'n'; import 'o'|d,b,c,e",
        "import f from 'm' with {type: 'json'}|f",
        "export const a = 1; export function g() {} export default class H {}@export {x as y}|a,g,H",
        "var a; for (var i = 0; i < 1; i++) {}|a"
      })
  void names_areThoseDeclaredAtTheTopLevel(String source, String expected) {
    List<Token> tokens = Tokenizer.tokens(source.replace('@', '\n'));

    assertThat(tokens).isNotNull();
    assertThat(Statements.of(tokens).stream().flatMap(each -> each.names().stream()))
        .containsExactly(expected.split(","));
  }

  @ParameterizedTest
  @ValueSource(strings = {"'open", "`open ${1}", "(1]", "{", "/re", "}", "/* open", "\\", "#"})
  void textThatDoesNotAddUp_isLeftAlone(String source) {
    assertThat(ProgramText.script(source)).isEqualTo(source);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"(", "{", "`${", "a/", "let a=", "class A{", "/*", "\\u", "=>", "import{"})
  void hostileText_takesLinearTime(String piece) {
    String text = piece.repeat(250_000 / piece.length());

    Assertions.assertThatCode(() -> ProgramText.module(text)).doesNotThrowAnyException();
    assertThat(Duration.ofNanos(time(text))).isLessThan(Duration.ofSeconds(5));
  }

  private static long time(String text) {
    long start = System.nanoTime();
    ProgramText.module(text);
    return System.nanoTime() - start;
  }

  @Test
  void module_keepsItsLines() {
    String source = "import a from 'a';\n\nlet b = 1;\nb + 1";

    assertThat(ProgramText.module(source).text().lines().skip(1).limit(3))
        .containsExactly("", "let b = 1;", "export default (b + 1)");
  }
}
