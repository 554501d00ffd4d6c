package dev.terrarium.engine.internal.graal.js;

import static org.assertj.core.api.Assertions.assertThat;

import dev.terrarium.engine.GuestError;
import dev.terrarium.engine.GuestFrame;
import dev.terrarium.engine.internal.guest.GuestEnd;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the host learns of an error, hostile ones included. */
class JsErrorsTest {
  private final JsGuest guest = new JsGuest();

  @AfterEach
  void close() {
    guest.close();
  }

  @Test
  void stack_showsTheProgramsOwnFrames() {
    GuestError error =
        guest.error("function inner() {\n  null.x\n}\n[1].map(function each() { inner() })");

    assertThat(error.type()).isEqualTo("TypeError");
    assertThat(error.frames())
        .contains(new GuestFrame("inner", "main.js", 2, 3))
        .allMatch(frame -> frame.file().equals("main.js"));
    assertThat(error.traceback())
        .startsWith("TypeError: Cannot read property 'x' of null\n    at inner (main.js:2:3)\n");
  }

  @Test
  void stackOfAModule_hasTheAuthorsPositions() {
    GuestError error =
        guest.error("const a = 1; const b = 2; function f() { throw new Error('x') } await 0; f()");

    assertThat(error.frames().getFirst()).isEqualTo(new GuestFrame("f", "main.js", 1, 48));
  }

  @Test
  void stackThroughThePrelude_leavesItOut() {
    GuestError error =
        guest.error("function check() { require('assert').strictEqual(1, 2) }\ncheck()");

    assertThat(error.type()).isEqualTo("AssertionError");
    assertThat(error.traceback()).doesNotContain("terrarium").doesNotContain("java");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "let a = 1;@let = = 3|2|7",
        "const a = {@  b: 1,,@};|2|8",
        "function f( {|1|14",
        "await 1;@const = 2|2|7",
        "import fs from 'fs';@let x = ;|2|9"
      })
  void syntaxError_showsTheLineAndTheColumn(String source, int line, int column) {
    String text = source.replace('@', '\n');
    GuestError error = guest.error(text);

    assertThat(error.type()).isEqualTo("SyntaxError");
    assertThat(error.frames()).containsExactly(new GuestFrame("", "main.js", line, column));
    assertThat(error.traceback())
        .startsWith(
            "main.js:"
                + line
                + "\n"
                + text.lines().toList().get(line - 1)
                + "\n"
                + " ".repeat(column - 1)
                + "^\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "throw 'text'|'text'",
        "throw {a: 1}|{ a: 1 }",
        "throw undefined|undefined",
        "throw null|null",
        "throw 5n|5n",
        "Promise.reject(7)|7"
      })
  void thrownNonError_isShown(String source, String message) {
    GuestError error = guest.error(source);

    assertThat(error.type()).isEqualTo("Uncaught");
    assertThat(error.message()).isEqualTo(message);
  }

  @Test
  void causesAndAggregates_areShown() {
    assertThat(
            guest
                .error("throw new Error('outer', {cause: new TypeError('inner', {cause: 'deep'})})")
                .traceback())
        .contains("Error: outer", "[cause]: TypeError: inner", "[cause]: 'deep'");
    assertThat(
            guest
                .error(
                    "Promise.any([Promise.reject(new Error('one')), Promise.reject(new Error('two'))])")
                .traceback())
        .contains("AggregateError", "[error]: Error: one", "[error]: Error: two");
  }

  @Test
  void subclass_isKnownByItsClass() {
    assertThat(guest.error("class BadInput extends Error {}\nthrow new BadInput('x')").type())
        .isEqualTo("BadInput");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "document.title|browser",
        "require('react')|npm packages",
        "print('x')|console.log",
        "fetch('http://x')|network",
        "require('child_process')|tool",
        "process.exit(4)|process.exit(0)",
        "function f() { await 1 }|async",
        "new Promise(() => {})|await only"
      })
  void commonMistake_comesWithAHint(String source, String hint) {
    assertThat(guest.error(source).hint()).contains(hint);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "throw Object.defineProperty(new Error('m'), 'stack', {get() { throw new Error('again') }})",
        "throw Object.defineProperty(new Error('m'), 'message', {get() { throw 1 }})",
        "throw Object.defineProperty(new Error('m'), 'name', {value: {toString() { throw 2 }}})",
        "throw new Proxy(new Error('m'), {get() { throw 3 }, getPrototypeOf() { throw 4 }})",
        "throw new Proxy({}, {get() { throw 3 }, getPrototypeOf() { throw 4 }, ownKeys() { throw 5 }})",
        "throw {toString() { throw 6 }, [Symbol.for('nodejs.util.inspect.custom')]() { throw 7 }}",
        "const e = new Error('m'); e.cause = e; throw e",
        "throw new Error('x'.repeat(1e6))",
        "const e = new Error('m'); e.stack = 'x\\n    at '.repeat(1e5); throw e",
        "throw new AggregateError(Array.from({length: 1e4}, () => new Error('y'.repeat(1000))))",
        "Array.prototype.join = Array.prototype.map = String.prototype.slice = () => { throw 8 }; throw new Error('m')",
        "Error.prepareStackTrace = () => { throw 9 }; throw new Error('m')",
        "Error.prepareStackTrace = () => ({}); throw new Error('m')",
        "Object.defineProperty(Object.prototype, 'code', {get() { throw 10 }}); throw new Error('m')"
      })
  void hostileError_isDescribedWithinBounds(String source) {
    GuestEnd end = guest.end(source);

    GuestError error = JsGuest.raised(end).error();
    assertThat(error.traceback().length() + error.message().length()).isLessThan(100_000);
    assertThat(error.traceback()).doesNotContain("dev.terrarium").doesNotContain("org.graalvm");
  }
}
