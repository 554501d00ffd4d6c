package dev.terrarium.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.terrarium.engine.GuestValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ValueJsonTest {

  static Stream<Arguments> forms() {
    Map<Object, Object> clash = new LinkedHashMap<>();
    clash.put(1, "a");
    clash.put("1", "b");
    return Stream.of(
        Arguments.of(null, "null"),
        Arguments.of(true, "true"),
        Arguments.of(BigInteger.TWO.pow(100), "1267650600228229401496703205376"),
        Arguments.of(1.0, "1.0"),
        Arguments.of(Double.NaN, "\"NaN\""),
        Arguments.of(Double.NEGATIVE_INFINITY, "\"-Infinity\""),
        Arguments.of(new BigDecimal("1.10"), "\"1.10\""),
        Arguments.of("a\"\n\u2028é", "\"a\\\"\\n\u2028é\""),
        Arguments.of("half \ud83d", "\"half \\ud83d\""),
        Arguments.of(new byte[] {1, 2}, "{\"$bytes\":\"AQI=\"}"),
        Arguments.of(Instant.parse("2026-01-31T12:00:00Z"), "\"2026-01-31T12:00:00Z\""),
        Arguments.of(Arrays.asList(1, null), "[1,null]"),
        Arguments.of(Map.of("a", List.of()), "{\"a\":[]}"),
        Arguments.of(Map.of(1, 2), "{\"1\":2}"),
        Arguments.of(clash, "{\"$entries\":[[1,\"a\"],[\"1\",\"b\"]]}"),
        Arguments.of(Map.of(List.of(1), 2), "{\"$entries\":[[[1],2]]}"),
        Arguments.of(Map.of("$bytes", "x"), "{\"$entries\":[[\"$bytes\",\"x\"]]}"));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void value_isWrittenInItsForm(Object value, String json) {
    assertThat(Json.line(ValueJson.of(GuestValue.of(value)))).isEqualTo(json);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void writtenForm_isReadBackAsWritten(Object value, String json) throws Exception {
    GuestValue back = GuestValue.of(ValueJson.toJava(Json.parse(json)));
    assertThat(Json.line(ValueJson.of(back))).isEqualTo(json);
  }

  @Test
  void opaque_isItsText() {
    assertThat(ValueJson.display(new GuestValue.Opaque("function", "<function f>")))
        .isEqualTo("<function f>");
  }

  @Test
  void longValue_isShownIndented() {
    GuestValue value = GuestValue.of(Map.of("key", "x".repeat(100)));
    assertThat(ValueJson.display(value)).startsWith("{\n");
  }

  @Test
  void duplicateKeysAndTrailingText_areNotJson() {
    for (String text : List.of("", "{\"a\":1,\"a\":2}", "1 2", "{", "nul")) {
      assertThatThrownBy(() -> Json.parse(text))
          .as(text)
          .isInstanceOf(Json.SyntaxException.class)
          .hasMessageNotContaining("\n");
    }
  }
}
