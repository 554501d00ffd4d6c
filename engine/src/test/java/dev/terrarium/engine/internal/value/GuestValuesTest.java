package dev.terrarium.engine.internal.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.terrarium.engine.GuestValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GuestValuesTest {

  private record City(String name, int people) {}

  private record Failing(int value) {
    @Override
    @SuppressWarnings("UnusedMethod") // called by reflection
    public int value() {
      throw new IllegalStateException("broken accessor");
    }
  }

  static Stream<Arguments> scalars() {
    OffsetDateTime moment = OffsetDateTime.parse("2024-02-03T04:05:06+02:00");
    UUID id = UUID.fromString("00000000-0000-0001-0000-000000000002");
    return Stream.of(
        arguments(null, GuestValue.NIL),
        arguments(true, new GuestValue.Bool(true)),
        arguments((byte) 5, whole(5)),
        arguments((short) 5, whole(5)),
        arguments(5, whole(5)),
        arguments(5L, whole(5)),
        arguments(new AtomicLong(5), whole(5)),
        arguments(BigInteger.TWO.pow(70), new GuestValue.Int(BigInteger.TWO.pow(70))),
        arguments(0.5, new GuestValue.Real(0.5)),
        arguments(0.1f, new GuestValue.Real(0.1)),
        arguments(Float.NaN, new GuestValue.Real(Double.NaN)),
        arguments(new BigDecimal("1.10"), new GuestValue.Decimal(new BigDecimal("1.10"))),
        arguments("text", text("text")),
        arguments(CharBuffer.wrap("text"), text("text")),
        arguments('c', text("c")),
        arguments(TimeUnit.DAYS, text("DAYS")),
        arguments(new byte[] {1, 2}, new GuestValue.Bytes(new byte[] {1, 2})),
        arguments(ByteBuffer.wrap(new byte[] {1, 2}, 1, 1), new GuestValue.Bytes(new byte[] {2})),
        arguments(Instant.EPOCH, new GuestValue.Time(Instant.EPOCH)),
        arguments(Date.from(Instant.EPOCH), new GuestValue.Time(Instant.EPOCH)),
        arguments(LocalDate.EPOCH, new GuestValue.Time(LocalDate.EPOCH)),
        arguments(LocalTime.NOON, new GuestValue.Time(LocalTime.NOON)),
        arguments(LocalDateTime.MIN, new GuestValue.Time(LocalDateTime.MIN)),
        arguments(moment, new GuestValue.Time(moment)),
        arguments(
            ZonedDateTime.parse("2024-02-03T04:05:06+02:00[Europe/Kyiv]"),
            new GuestValue.Time(moment)),
        arguments(Duration.ofMinutes(90), text("PT1H30M")),
        arguments(Period.ofMonths(2), text("P2M")),
        arguments(id, text("00000000-0000-0001-0000-000000000002")),
        arguments(Optional.empty(), GuestValue.NIL),
        arguments(Optional.of(5), whole(5)),
        arguments(OptionalInt.empty(), GuestValue.NIL),
        arguments(OptionalInt.of(5), whole(5)));
  }

  @ParameterizedTest
  @MethodSource("scalars")
  void scalar_becomesItsCounterpart(Object value, GuestValue expected) {
    assertThat(GuestValue.of(value)).isEqualTo(expected);
  }

  static Stream<Arguments> sequences() {
    return Stream.of(
        arguments(List.of(1, "a"), List.of(whole(1), text("a"))),
        arguments(Arrays.asList(1, null), List.of(whole(1), GuestValue.NIL)),
        arguments(new Object[] {1, "a"}, List.of(whole(1), text("a"))),
        arguments(new int[] {1, 2}, List.of(whole(1), whole(2))),
        arguments(new char[] {'a'}, List.of(text("a"))),
        arguments(new int[][] {{1}}, List.of(new GuestValue.Sequence(List.of(whole(1))))),
        arguments(List.of(), List.of()));
  }

  @ParameterizedTest
  @MethodSource("sequences")
  void collection_becomesSequence(Object value, List<GuestValue> expected) {
    assertThat(GuestValue.of(value)).isEqualTo(new GuestValue.Sequence(expected));
  }

  @Test
  void map_becomesMapping_inOrderWithAnyKeys() {
    Map<Object, Object> map = new LinkedHashMap<>();
    map.put("b", 1);
    map.put(2, "two");
    map.put(null, null);

    GuestValue copy = GuestValue.of(map);

    assertThat(((GuestValue.Mapping) copy).entries())
        .containsExactly(
            Map.entry(text("b"), whole(1)),
            Map.entry(whole(2), text("two")),
            Map.entry(GuestValue.NIL, GuestValue.NIL));
  }

  @Test
  void map_withKeysThatBecomeTheSame_isRefused() {
    Map<Object, Object> map = Map.of(1, "int", 1L, "long");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> GuestValue.of(Map.of("m", map)))
        .withMessage("at $.m[the integer 1]: two keys of the map are the same to a guest");
  }

  @Test
  void record_becomesMapping_byComponentName() {
    GuestValue copy = GuestValue.of(List.of(new City("Oslo", 700_000)));

    assertThat(copy)
        .isEqualTo(
            new GuestValue.Sequence(
                List.of(
                    new GuestValue.Mapping(
                        Map.of(text("name"), text("Oslo"), text("people"), whole(700_000))))));
  }

  @Test
  void accessorThatThrows_isReported() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GuestValue.of(new Failing(1)))
        .withMessageContaining("the accessor value() of Failing threw")
        .withRootCauseInstanceOf(IllegalStateException.class);
  }

  @Test
  void guestValue_passesThrough() {
    GuestValue opaque = new GuestValue.Opaque("function", "<function f>");

    assertThat(GuestValue.of(opaque)).isSameAs(opaque);
    assertThat(GuestValue.of(List.of(opaque))).isEqualTo(new GuestValue.Sequence(List.of(opaque)));
  }

  @Test
  void copy_isDetachedFromItsSource() {
    byte[] bytes = {1};
    List<Object> source = new ArrayList<>(List.of(bytes));
    GuestValue copy = GuestValue.of(source);

    bytes[0] = 2;
    source.clear();

    assertThat(copy)
        .isEqualTo(new GuestValue.Sequence(List.of(new GuestValue.Bytes(new byte[] {1}))));
  }

  static Stream<Arguments> unsupported() {
    return Stream.of(
        arguments(new Object(), "java.lang.Object cannot cross to a guest"),
        arguments(Path.of("a"), "give its text"),
        arguments(Stream.of(1), "collect it into a list"),
        arguments(List.of(1).iterator(), "collect it into a list"),
        arguments(new java.sql.Date(0), "java.sql.Date cannot cross to a guest"),
        arguments(Thread.currentThread(), "java.lang.Thread cannot cross to a guest"));
  }

  @ParameterizedTest
  @MethodSource("unsupported")
  void unsupportedType_isRefusedWithPlaceAndAdvice(Object value, String message) {
    Map<String, Object> nested = Map.of("a", Arrays.asList(1, 2, 3, Map.of("b c", value)));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> GuestValue.of(nested))
        .withMessageStartingWith("at $.a[3]['b c']: ")
        .withMessageContaining(message);
  }

  @Test
  void cycle_isRefusedWithItsPlace() {
    Map<String, Object> cycle = new LinkedHashMap<>();
    cycle.put("self", List.of(cycle));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> GuestValue.of(Map.of("a", cycle)))
        .withMessageStartingWith("at $.a.self[0].self[0]")
        .withMessageContaining("contains itself")
        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(500));
  }

  @Test
  void depth_isAllowedUpToAThousand() {
    GuestValue copy = GuestValue.of(nested(1_000));

    assertThat(copy).isInstanceOf(GuestValue.Sequence.class);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GuestValue.of(nested(1_001)))
        .withMessageContaining("is nested more than 1000 deep");
  }

  @Test
  void wideValues_doNotCountAsDeep() {
    List<List<Integer>> wide = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      wide.add(List.of(i));
    }

    assertThat(((GuestValue.Sequence) GuestValue.of(wide)).items()).hasSize(5_000);
  }

  private static Object nested(int depth) {
    Object value = 1;
    for (int i = 0; i < depth; i++) {
      value = List.of(value);
    }
    return value;
  }

  private static GuestValue text(String value) {
    return new GuestValue.Text(value);
  }

  private static GuestValue whole(long value) {
    return new GuestValue.Int(BigInteger.valueOf(value));
  }
}
