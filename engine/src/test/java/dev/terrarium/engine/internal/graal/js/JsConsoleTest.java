package dev.terrarium.engine.internal.graal.js;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The console's streams and what Node's version decides elsewhere; the rest is compared with Node.
 */
class JsConsoleTest {
  private final JsGuest guest = new JsGuest();

  @AfterEach
  void close() {
    guest.close();
  }

  @Test
  void methods_writeToTheirStream() {
    guest.value(
        "console.log('l'); console.info('i'); console.debug('d'); console.warn('w'); console.error('e'); console.assert(1 > 2, 'a'); process.stderr.write('s')");

    assertThat(guest.out()).isEqualTo("l\ni\nd\n");
    assertThat(guest.err()).isEqualTo("w\ne\nAssertion failed: a\ns");
  }

  @Test
  void error_isShownWithItsStack() {
    guest.value(
        "function make() { return new TypeError('shown', {cause: new Error('why')}) }\nconsole.log(make()); console.log({e: new Error('in')}.e.message); console.trace('here')");

    assertThat(guest.out())
        .startsWith("TypeError: shown\n    at make (main.js:1:")
        .contains("[cause]: Error: why")
        .doesNotContain("terrarium");
    assertThat(guest.err()).startsWith("Trace: here\n    at main.js:2:");
  }

  @Test
  void hostileValues_printOrFailAsTheProgramsOwnError() {
    assertThat(
            guest.printed(
                "console.log(new Proxy(function () {}, {})); console.log({get a() { throw 1 }})"))
        .contains("[Getter]");
    assertThat(
            guest.error(
                "console.log({[Symbol.for('nodejs.util.inspect.custom')]() { throw new Error('mine') }})"))
        .hasToString("Error: mine");
    assertThat(guest.error("console.log('%s', {toString() { throw new RangeError('s') }})"))
        .hasToString("RangeError: s");
  }

  @Test
  void deepAndLongValues_areCut() {
    assertThat(guest.printed("let d = {}; for (let i = 0; i < 10000; i++) d = {d}; console.log(d)"))
        .contains("[Object]");
    assertThat(guest.printed("console.log(Array.from({length: 1e6}, (_, i) => i))").length())
        .isLessThan(5_000);
    assertThat(guest.printed("console.log(['x'.repeat(1e6)])").length()).isLessThan(20_000);
  }

  @Test
  void overwrittenConsole_isTheProgramsOwn() {
    assertThat(
            guest.java(
                "const lines = []; const keep = console.log; console.log = x => lines.push(x); console.log('a'); console.log = keep; lines.join()"))
        .isEqualTo("a");
  }
}
