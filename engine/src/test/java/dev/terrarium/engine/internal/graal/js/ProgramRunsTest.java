package dev.terrarium.engine.internal.graal.js;

import static org.assertj.core.api.Assertions.assertThat;

import dev.terrarium.engine.Program;
import dev.terrarium.engine.internal.guest.GuestEnd;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a program's value is, how it ends, and what it leaves to the next one. */
class ProgramRunsTest {
  private final JsGuest guest = new JsGuest();

  @AfterEach
  void close() {
    guest.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "1 + 1|2",
        "const x = 4; x * 2|8",
        "if (true) { 'yes' } else { 'no' }|yes",
        "let a = 1; { a + 5 }|6",
        "for (let i = 0; i < 3; i++) i|2",
        "function f() { return 9 } f()|9",
        "'use strict'; let b = 3; b|3"
      })
  void script_returnsItsCompletionValue(String source, String expected) {
    assertThat(guest.value(source)).hasToString(expected);
  }

  @Test
  void variables_stayForLaterPrograms() {
    guest.value("let x = 1; const y = 2; var z = 3; function f() { return x } class K { v = 4 }");

    assertThat(guest.java("x += 10; [x, y, z, f(), new K().v]"))
        .isEqualTo(List.of(11L, 2L, 3L, 11L, 4L));
  }

  @Test
  void variables_stayAfterAFailure() {
    guest.error("const data = [1, 2, 3]; data.missing.field");

    assertThat(guest.java("data.length")).isEqualTo(3L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "const x = %d",
        "let x = %d",
        "var x = %d",
        "const {x} = {x: %d}",
        "let [x] = [%d]"
      })
  void declaration_mayBeRepeatedByALaterProgram(String declaration) {
    guest.value(declaration.formatted(1));
    guest.value("const x = 2");

    guest.value(declaration.formatted(3));

    assertThat(guest.java("x")).isEqualTo(3L);
  }

  @Test
  void classAndFunction_mayBeReplacedByALaterProgram() {
    guest.value("class A { v = 1 }\nfunction g() { return 1 }");

    guest.value("class A { v = 2 }\nclass B extends A {}\nconst g = () => 2");

    assertThat(guest.java("new B().v + g()")).isEqualTo(4L);
  }

  @Test
  void declaredTwiceInOneProgram_isASyntaxError() {
    assertThat(guest.error("let a = 1;\nlet a = 2;").type()).isEqualTo("SyntaxError");
  }

  @Test
  void topLevelAwait_works() {
    assertThat(guest.java("const a = await Promise.resolve(20);\na * 2 + 2")).isEqualTo(42L);
  }

  @Test
  void moduleVariables_stayForLaterPrograms() {
    guest.value(
        "import {join} from 'node:path';\nlet n = await 1;\nfunction up() { return ++n }\nclass Q {}");

    assertThat(guest.java("up(); [n, join('a', 'b'), typeof Q]"))
        .isEqualTo(List.of(2L, "a/b", "function"));
    assertThat(guest.java("const n = 7; n")).isEqualTo(7L);
    assertThat(guest.java("let n = await 8; n")).isEqualTo(8L);
    assertThat(guest.java("n")).isEqualTo(8L);
  }

  @Test
  void moduleVariables_stayAfterAFailure() {
    guest.error("const loaded = await Promise.resolve('kept');\nloaded.a.b");

    assertThat(guest.java("loaded")).isEqualTo("kept");
  }

  @Test
  void moduleVariable_thatAScriptDeclaredBefore_isReplaced() {
    guest.value("var v = 1");

    guest.value("const v = await 2");

    assertThat(guest.java("v")).isEqualTo(2L);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "export default 5|5",
        "export default await Promise.resolve('d')|d",
        "export default Promise.resolve('p')|p",
        "const x = await 3; x + 1|4",
        "await 6|6",
        "await 1; ({a: 1}).a|1",
        "await 1; (1, 2)|2",
        "export const a = 1; 'last'|last",
        "await 1; const nothing = 2|null",
        "await 1; if (true) { 5 }|null"
      })
  void module_returnsItsDefaultExportOrLastExpression(String source, String expected) {
    assertThat(guest.value(source)).hasToString(expected);
  }

  @Test
  void promiseAsValue_isAwaited() {
    assertThat(guest.java("new Promise(done => setTimeout(() => done({ok: true}), 5))"))
        .isEqualTo(Map.of("ok", true));
  }

  @Test
  void rejectedPromiseAsValue_isTheError() {
    assertThat(guest.error("(async () => { throw new RangeError('no') })()"))
        .hasToString("RangeError: no");
  }

  @Test
  void unhandledRejection_fails() {
    assertThat(guest.error("Promise.reject(new TypeError('lost')); 'value'"))
        .hasToString("TypeError: lost");
    assertThat(guest.java("Promise.reject(new Error('caught')).catch(() => 'fine')"))
        .isEqualTo("fine");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "new Promise(() => {})",
        "await new Promise(() => {})",
        "(async () => { await new Promise(() => {}) })()"
      })
  void promiseThatNothingCanSettle_isAClearError(String source) {
    assertThat(guest.error(source).message()).startsWith("a promise never settles");
  }

  @Test
  void errorInATimer_fails_andTheNextProgramStartsClean() {
    assertThat(
            guest.error(
                "setTimeout(() => { throw new Error('tick') }, 1); setTimeout(() => console.log('late'), 30); 1"))
        .hasToString("Error: tick");

    assertThat(guest.java("'next'")).isEqualTo("next");
    assertThat(guest.out()).isEmpty();
  }

  @Test
  void timersAndPromises_runBeforeTheProgramEnds() {
    guest.value(
        "setTimeout(() => console.log('b'), 5); Promise.resolve().then(() => console.log('a'))");

    assertThat(guest.out()).isEqualTo("a\nb\n");
  }

  @Test
  void asyncErrorInModule_afterATimer_fails() {
    assertThat(
            guest.error("await new Promise(r => setTimeout(r, 1));\nthrow new RangeError('after')"))
        .hasToString("RangeError: after");
  }

  @Test
  void exit_endsTheProgram() {
    assertThat(guest.value("process.exit(0); neverReached()")).hasToString("null");
    assertThat(guest.value("try { process.exit() } catch {} console.log('caught')"))
        .hasToString("null");
    assertThat(guest.error("setTimeout(() => process.exit(3), 1)").type()).isEqualTo("ProcessExit");
    assertThat(guest.error("process.exitCode = 2").message()).isEqualTo("process.exit(2)");
    assertThat(guest.java("1")).isEqualTo(1L);
  }

  @Test
  void inputs_areGlobals() {
    Program program =
        Program.javaScript("data.items.map(n => n * factor)")
            .with("factor", 3)
            .with("data", Map.of("items", List.of(1, 2)));

    assertThat(JsGuest.returned(guest.end(program)).toJava()).isEqualTo(List.of(3L, 6L));
    assertThat(guest.java("const factor = 1; factor")).isEqualTo(1L);
  }

  @Test
  void call_findsFunctionsOfAnyKind_andAwaitsThem() {
    guest.value(
        "function plain(a, b) { return a + b } const arrow = ({x}) => x; const later = async n => { await null; return n * 2 }");
    guest.value("await 0; function inModule() { return 'm' }");

    assertThat(JsGuest.returned(guest.call("plain", 1, 2)).toJava()).isEqualTo(3L);
    assertThat(JsGuest.returned(guest.call("arrow", Map.of("x", "y"))).toJava()).isEqualTo("y");
    assertThat(JsGuest.returned(guest.call("later", 4)).toJava()).isEqualTo(8L);
    assertThat(JsGuest.returned(guest.call("inModule")).toJava()).isEqualTo("m");
    assertThat(JsGuest.raised(guest.call("absent")).error())
        .hasToString("ReferenceError: absent is not defined");
    guest.value("let notAFunction = 1");
    assertThat(JsGuest.raised(guest.call("notAFunction")).error().type()).isEqualTo("TypeError");
  }

  @Test
  void waiting_isWokenByCancelling() throws Exception {
    var started = new CompletableFuture<Void>();
    var ended = new CompletableFuture<GuestEnd>();
    Thread.ofPlatform()
        .start(() -> {
          try (JsGuest sleeper = new JsGuest()) {
            Thread.ofPlatform()
                .start(() -> {
                  started.join();
                  sleeper.cancel();
                });
            sleeper.value("1");
            started.complete(null);
            ended.complete(sleeper.end("await new Promise(r => setTimeout(r, 3_600_000))"));
          }
        });

    assertThat(ended.get(20, TimeUnit.SECONDS)).isInstanceOf(GuestEnd.Stopped.class);
  }

  @Test
  void endlessRecursion_isADepthLimit() {
    assertThat(guest.end("function f() { return f() + 1 } f()"))
        .isInstanceOf(GuestEnd.Exceeded.class);
  }

  @Test
  void hashbangAndLongPrograms_run() {
    assertThat(guest.java("#!/usr/bin/env node\nlet a = 1; a")).isEqualTo(1L);
    assertThat(guest.java("#!/usr/bin/env node\nlet a = await 2; a")).isEqualTo(2L);
    assertThat(guest.java("const big = '" + "x".repeat(300_000) + "'; big.length"))
        .isEqualTo(300_000L);
  }
}
