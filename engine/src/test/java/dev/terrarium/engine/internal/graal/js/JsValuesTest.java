package dev.terrarium.engine.internal.graal.js;

import static org.assertj.core.api.Assertions.assertThat;

import dev.terrarium.engine.Grants;
import dev.terrarium.engine.GuestValue;
import dev.terrarium.engine.LimitKind;
import dev.terrarium.engine.Limits;
import dev.terrarium.engine.Limits.ResultBounds;
import dev.terrarium.engine.Program;
import dev.terrarium.engine.internal.guest.GuestEnd;
import dev.terrarium.engine.internal.guest.ToolGateway.Reply;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How values cross, in both directions. */
class JsValuesTest {
  private final JsGuest guest = new JsGuest();

  @AfterEach
  void close() {
    guest.close();
  }

  @Test
  void numbers_areIntegersWhereTheyAreSafe() {
    assertThat(guest.value("3")).isEqualTo(new GuestValue.Int(BigInteger.valueOf(3)));
    assertThat(guest.value("2 ** 53")).isEqualTo(new GuestValue.Int(BigInteger.ONE.shiftLeft(53)));
    assertThat(guest.value("6 / 2")).isEqualTo(new GuestValue.Int(BigInteger.valueOf(3)));
    assertThat(guest.value("2 ** 53 + 2")).isEqualTo(new GuestValue.Real(0x1p53 + 2));
    assertThat(guest.value("1e300")).isEqualTo(new GuestValue.Real(1e300));
    assertThat(guest.value("-0")).isEqualTo(new GuestValue.Real(-0.0));
    assertThat(guest.value("NaN")).isEqualTo(new GuestValue.Real(Double.NaN));
    assertThat(guest.value("0.5")).isEqualTo(new GuestValue.Real(0.5));
    assertThat(guest.value("2n ** 80n"))
        .isEqualTo(new GuestValue.Int(BigInteger.ONE.shiftLeft(80)));
    assertThat(guest.value("-(2n ** 60n)"))
        .isEqualTo(new GuestValue.Int(BigInteger.ONE.shiftLeft(60).negate()));
  }

  @Test
  void simpleValues_cross() {
    assertThat(guest.value("undefined")).isEqualTo(GuestValue.NIL);
    assertThat(guest.value("null")).isEqualTo(GuestValue.NIL);
    assertThat(guest.value("true")).isEqualTo(new GuestValue.Bool(true));
    assertThat(guest.value("'a\\ud800b'")).isEqualTo(new GuestValue.Text("a\ud800b"));
    assertThat(guest.value("new Date(1234)"))
        .isEqualTo(new GuestValue.Time(Instant.ofEpochMilli(1234)));
    assertThat(guest.value("new String('boxed')")).isEqualTo(new GuestValue.Text("boxed"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "new Uint8Array([1, 2])",
        "new Uint8Array([1, 2]).buffer",
        "Buffer.from([1, 2])",
        "new Uint8Array([0, 1, 2, 3]).subarray(1, 3)",
        "new Uint8ClampedArray([1, 2])"
      })
  void byteArrays_becomeBytes(String source) {
    assertThat(guest.value(source)).isEqualTo(new GuestValue.Bytes(new byte[] {1, 2}));
  }

  @Test
  void containers_cross() {
    assertThat(
            guest.java(
                "[1, [2, , 'x'], new Set([3]), new Float64Array([1.5]), new Int16Array([-1])]"))
        .isEqualTo(
            List.of(1L, Arrays.asList(2L, null, "x"), List.of(3L), List.of(1.5), List.of(-1L)));
    assertThat(guest.java("new Map([['a', 1], [2, {b: null}]])"))
        .isEqualTo(mapOf("a", 1L, 2L, mapOf("b", null)));
    assertThat(guest.java("new (class P { x = 1; #hidden = 2; get y() { return 3 } m() {} })()"))
        .isEqualTo(Map.of("x", 1L));
    assertThat(
            guest.java(
                "({f() {}, s: Symbol('q'), [Symbol('k')]: 1, u: undefined, get g() { return 5 }, toJSON() {}})"))
        .isEqualTo(mapOf("u", null, "g", 5L));
    assertThat(guest.java("new TypeError('bad')"))
        .isEqualTo(Map.of("name", "TypeError", "message", "bad"));
    assertThat(guest.java("({__proto__: null, ['__proto__']: 1})"))
        .isEqualTo(Map.of("__proto__", 1L));
  }

  @ParameterizedTest
  @CsvSource({
    "() => 1,Function",
    "Symbol('s'),symbol",
    "/x/g,RegExp",
    "new WeakMap(),WeakMap",
    "new Date(NaN),Date"
  })
  void whatHasNoCounterpart_isOpaque(String source, String type) {
    assertThat(guest.value("(" + source + ")"))
        .isInstanceOfSatisfying(
            GuestValue.Opaque.class, opaque -> assertThat(opaque.type()).isEqualTo(type));
  }

  @Test
  void cycle_endsInAnOpaqueValue() {
    assertThat(guest.java("const c = {}; c.self = [c]; c"))
        .isEqualTo(Map.of("self", List.of("<cycle>")));
  }

  @Test
  void proxies_areReadThroughTheirTraps() {
    assertThat(guest.java("new Proxy({a: 1}, {get: (t, k) => k + '!'})"))
        .isEqualTo(Map.of("a", "a!"));
    assertThat(guest.java("new Proxy([1, 2], {})")).isEqualTo(List.of(1L, 2L));
  }

  @Test
  void hostileGetter_isTheProgramsOwnError() {
    assertThat(guest.error("({get a() { throw new RangeError('mine') }})"))
        .hasToString("RangeError: mine");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "({[Symbol.iterator]: null, __proto__: Set.prototype}), new Proxy([], {get: (t, k) => k === 'length' ? 1e9 : k === Symbol.iterator ? function* () { while (true) yield 1 } : t[k]})",
        "const s = new Set([1]); s[Symbol.iterator] = function* () { while (true) yield 1 }; s",
        "Array.from({length: 2000}, () => 1)",
        "'x'.repeat(100000)",
        "new Uint8Array(100000)",
        "Object.fromEntries(Array.from({length: 2000}, (_, i) => [i, i]))"
      })
  void valuePastTheBounds_isTheResultLimit(String source) {
    Limits limits = Limits.standard().withResult(new ResultBounds(50_000, 1_000, 20));
    try (JsGuest small =
        new JsGuest(Grants.none(), limits, (_, _, _) -> new Reply.Value(GuestValue.NIL))) {
      assertThat(small.end(source))
          .isInstanceOfSatisfying(
              GuestEnd.Exceeded.class, end -> assertThat(end.limit()).isEqualTo(LimitKind.RESULT));
    }
  }

  @Test
  void values_enterAsRealJavaScriptValues() {
    assertThat(in(List.of(1, 2), "Array.isArray(v) && JSON.stringify(v) + v.map(x => x + 1)"))
        .isEqualTo("[1,2]2,3");
    assertThat(
            in(
                mapOf("a", 1, "__proto__", 2),
                "JSON.stringify(v) + (Object.getPrototypeOf(v) === Object.prototype)"))
        .isEqualTo("{\"a\":1,\"__proto__\":2}true");
    assertThat(in(Map.of(1, "x"), "v instanceof Map && v.get(1)")).isEqualTo("x");
    assertThat(in(new byte[] {1, 2, 3, 4, 5, 6, 7, 8, -1}, "v instanceof Uint8Array && v.join()"))
        .isEqualTo("1,2,3,4,5,6,7,8,255");
    assertThat(in(Instant.ofEpochMilli(5), "v instanceof Date && v.getTime()")).isEqualTo(5L);
    assertThat(in(LocalDateTime.of(2024, 1, 2, 3, 4), "v.toISOString()"))
        .isEqualTo("2024-01-02T03:04:00.000Z");
    assertThat(in(LocalDate.of(2024, 1, 2), "v")).isEqualTo("2024-01-02");
    assertThat(in(7, "typeof v + v")).isEqualTo("number7");
    assertThat(in(1L << 53, "typeof v + v")).isEqualTo("number9007199254740992");
    assertThat(in((1L << 53) + 1, "typeof v + v")).isEqualTo("bigint9007199254740993");
    assertThat(in(new BigDecimal("0.10"), "typeof v + v")).isEqualTo("number0.1");
    assertThat(in(new BigDecimal("0.1234567890123456789"), "typeof v + v"))
        .isEqualTo("string0.1234567890123456789");
    assertThat(in(null, "v === null")).isEqualTo(true);
    assertThat(in("héllo", "v.length")).isEqualTo(5L);
  }

  private Object in(Object value, String source) {
    return JsGuest.returned(guest.end(Program.javaScript(source).with("v", value))).toJava();
  }

  private static Map<Object, Object> mapOf(Object... entries) {
    Map<Object, Object> map = new java.util.LinkedHashMap<>();
    for (int i = 0; i < entries.length; i += 2) {
      map.put(entries[i], entries[i + 1]);
    }
    return map;
  }
}
