package dev.terrarium.engine.internal.graal.js;

import static org.assertj.core.api.Assertions.assertThat;

import dev.terrarium.engine.Grants;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs cannot reach, and what is the same in each run. */
class JsSealingTest {
  private static final Instant NOON = Instant.parse("2024-05-06T12:00:00Z");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Graal",
        "Polyglot",
        "Java",
        "Packages",
        "java",
        "javax",
        "com",
        "org",
        "edu",
        "load",
        "loadWithNewGlobal",
        "print",
        "printErr",
        "quit",
        "readbuffer",
        "readline",
        "importPackage",
        "JavaImporter",
        "arguments",
        "WebAssembly",
        "Deno",
        "__core-js_shared__"
      })
  void engineGlobal_doesNotExist(String name) {
    try (JsGuest guest = new JsGuest()) {
      guest.value("new URL('http://x'); structuredClone({})");

      assertThat(guest.java("'%s' in globalThis".formatted(name))).isEqualTo(false);
    }
  }

  @Test
  void hostFunctions_areNotReachableFromGlobals() {
    String walk =
        """
        const seen = new Set();
        const foreign = [];
        const visit = (value, path) => {
          if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value)) return;
          seen.add(value);
          let proto;
          try { proto = Object.getPrototypeOf(value) } catch { return }
          if (proto === null && typeof value === 'function') foreign.push(path);
          for (const key of Reflect.ownKeys(value)) {
            const d = Object.getOwnPropertyDescriptor(value, key);
            for (const part of ['value', 'get', 'set']) if (d?.[part]) visit(d[part], path + '.' + String(key));
          }
          visit(proto, path + '.__proto__');
        };
        console.log({a: 1}); require('fs'); process.argv; new URL('http://x'); crypto.randomUUID();
        visit(globalThis, 'globalThis');
        foreign
        """;
    try (JsGuest guest = new JsGuest()) {
      assertThat(guest.java(walk)).isEqualTo(List.of());
    }
  }

  @Test
  void environment_isWhatWasGranted() {
    try (JsGuest guest = new JsGuest(Grants.none().withEnvironment("MODE", "test"))) {
      assertThat(guest.java("JSON.stringify(process.env)")).isEqualTo("{\"MODE\":\"test\"}");
    }
  }

  @Test
  void fixedClock_isSeenEverywhere() {
    try (JsGuest guest = new JsGuest(Grants.none().withFixedClock(NOON))) {
      assertThat(
              guest.java(
                  "[Date.now(), new Date().toISOString(), new Date() instanceof Date, Date().slice(0, 15), performance.now()]"))
          .isEqualTo(
              List.of(
                  NOON.toEpochMilli(), "2024-05-06T12:00:00.000Z", true, "Mon May 06 2024", 0L));
      assertThat(
              guest.java(
                  "[new Date(0).getTime(), new Date(2020, 1).getMonth(), Date.UTC(1970, 0), new (class D extends Date {})().getTime() === Date.now(), new Date(0).constructor === Date]"))
          .isEqualTo(List.of(0L, 1L, 0L, true, true));
    }
  }

  @Test
  void seed_makesRandomnessRepeatable() {
    String source =
        "[Math.random(), Math.random(), crypto.randomUUID(), require('crypto').randomBytes(4).toString('hex'), [...crypto.getRandomValues(new Uint8Array(3))]]";
    Object first;
    try (JsGuest guest = new JsGuest(Grants.none().withSeed(42))) {
      first = guest.java(source);
    }
    try (JsGuest guest = new JsGuest(Grants.none().withSeed(42))) {
      assertThat(guest.java(source)).isEqualTo(first);
    }
    try (JsGuest guest = new JsGuest(Grants.none().withSeed(43))) {
      assertThat(guest.java(source)).isNotEqualTo(first);
      assertThat(
              guest.java(
                  "let ok = true; for (let i = 0; i < 1000; i++) { const r = Math.random(); ok = ok && r >= 0 && r < 1 } ok"))
          .isEqualTo(true);
    }
  }

  @Test
  void tamperedBuiltins_hurtOnlyTheProgramItself() {
    try (JsGuest hostile = new JsGuest();
        JsGuest honest = new JsGuest()) {
      hostile.end(
          "for (const k of Object.getOwnPropertyNames(Array.prototype)) { try { Array.prototype[k] = () => { throw 'x' } } catch {} } Promise.prototype.then = null; Object.keys = null; console.log = null");
      hostile.end("console.log({a: 1})");

      assertThat(honest.printed("console.log({a: 1}); await 1")).isEqualTo("{ a: 1 }\n");
    }
  }

  @Test
  void namesOfTheLanguage_mayBeTheProgramsOwn() {
    try (JsGuest guest = new JsGuest()) {
      guest.withFile("a.txt", "text");
      guest.value(
          "class Map {} class Set {} class Event {} class Buffer {} class URL {} const Date = 5, JSON = 1, Error = 2, Object = 3, Array = 4, Promise = 5");

      assertThat(guest.printed("console.log({a: [1]}, require('fs').readFileSync('a.txt'))"))
          .isEqualTo("{ a: [ 1 ] } <Buffer 74 65 78 74>\n");
      assertThat(guest.java("import url from 'url';\nawait 0; url.parse('http://h/p').host + Date"))
          .isEqualTo("h5");
      assertThat(guest.error("null.x").type()).isEqualTo("TypeError");
      assertThat(guest.java("new AbortController().signal.aborted")).isEqualTo(false);
    }
  }
}
