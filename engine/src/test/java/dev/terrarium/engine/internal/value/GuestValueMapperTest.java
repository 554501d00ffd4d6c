package dev.terrarium.engine.internal.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.terrarium.engine.GuestValue;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GuestValueMapperTest {

  private static final BigDecimal HUGE = new BigDecimal("1E+1000000");

  enum Unit {
    METRE,
    Mile,
    MILE
  }

  record City(String name, int people) {}

  record Page<T>(List<T> items, Optional<T> next) {}

  @SuppressWarnings("ArrayRecordComponent") // arrays are supported all the same
  record Everything(
      List<City> list,
      Map<String, List<City>> map,
      Optional<City> optional,
      City[] array,
      Set<Unit> set,
      Page<City> page,
      List<? extends City> wildcard,
      Map<Integer, String> byNumber,
      List<@Nullable String> gaps) {}

  record Row(LocalDate date) {}

  record Rows(List<Row> rows) {}

  @Retention(RetentionPolicy.RUNTIME)
  private @interface DeclarationMarker {}

  /** An annotation of the older kind, which marks declarations instead of types. */
  static final class Old {
    @Retention(RetentionPolicy.RUNTIME)
    @interface Nullable {}
  }

  record Gaps(
      @Nullable String typeUse,
      @Old.Nullable String declared,
      Optional<String> optional,
      OptionalInt number,
      @Nullable Integer boxed) {}

  record Strict(@DeclarationMarker String needed) {}

  record Any(Object value) {}

  record Checked(int days) {
    Checked {
      if (days == 0) {
        throw new IllegalArgumentException("days must not be 0");
      }
      if (days == 1) {
        throw new IllegalStateException("one");
      }
      if (days == 2) {
        throw new StackOverflowError("two");
      }
    }
  }

  sealed interface Shape {
    record Circle(double radius) implements Shape {}
  }

  record Tree(String name, List<Tree> children) {}

  static Stream<Arguments> numberConversions() {
    return Stream.of(
        arguments(5, int.class, 5),
        arguments(5, Integer.class, 5),
        arguments(5.0, int.class, 5),
        arguments(new BigDecimal("5.00"), long.class, 5L),
        arguments(-128, byte.class, (byte) -128),
        arguments(32_767, short.class, (short) 32_767),
        arguments(5e20, BigInteger.class, new BigInteger("500000000000000000000")),
        arguments(5, double.class, 5.0),
        arguments(1L << 53, double.class, 0x1p53),
        arguments(BigInteger.TWO.pow(80), double.class, 0x1p80),
        arguments(new BigDecimal("0.1"), double.class, 0.1),
        arguments(new BigDecimal("0.10"), Double.class, 0.1),
        arguments(Double.NaN, double.class, Double.NaN),
        arguments(0.1, float.class, 0.1f),
        arguments(Double.POSITIVE_INFINITY, float.class, Float.POSITIVE_INFINITY),
        arguments(0.1, BigDecimal.class, new BigDecimal("0.1")),
        arguments(5, BigDecimal.class, new BigDecimal(5)),
        arguments(HUGE, BigDecimal.class, HUGE),
        arguments(5, Number.class, 5L));
  }

  static Stream<Arguments> otherConversions() {
    OffsetDateTime moment = OffsetDateTime.parse("2024-02-03T04:05:06+02:00");
    return Stream.of(
        arguments(true, boolean.class, true),
        arguments("text", String.class, "text"),
        arguments("c", char.class, 'c'),
        arguments("text", Object.class, "text"),
        arguments(new byte[] {1}, byte[].class, new byte[] {1}),
        arguments(List.of(1, 255), byte[].class, new byte[] {1, -1}),
        arguments(new byte[] {1}, ByteBuffer.class, ByteBuffer.wrap(new byte[] {1})),
        arguments(List.of(1, 2), int[].class, new int[] {1, 2}),
        arguments(List.of(List.of("a")), String[][].class, new String[][] {{"a"}}),
        arguments("METRE", Unit.class, Unit.METRE),
        arguments("metre", Unit.class, Unit.METRE),
        arguments("Mile", Unit.class, Unit.Mile),
        arguments("2024-02-03", LocalDate.class, LocalDate.of(2024, 2, 3)),
        arguments(LocalDate.EPOCH, LocalDate.class, LocalDate.EPOCH),
        arguments(LocalDate.EPOCH.atStartOfDay(), LocalDate.class, LocalDate.EPOCH),
        arguments(Instant.EPOCH, LocalDate.class, LocalDate.EPOCH),
        arguments("12:00", LocalTime.class, LocalTime.NOON),
        arguments("2024-02-03T12:00", LocalDateTime.class, LocalDateTime.of(2024, 2, 3, 12, 0)),
        arguments("2024-02-03T04:05:06+02:00", OffsetDateTime.class, moment),
        arguments(moment, ZonedDateTime.class, moment.toZonedDateTime()),
        arguments(moment, Instant.class, moment.toInstant()),
        arguments(Instant.MAX, Instant.class, Instant.MAX),
        arguments("1970-01-01T00:00:00Z", Instant.class, Instant.EPOCH),
        arguments(Instant.EPOCH, Date.class, Date.from(Instant.EPOCH)),
        arguments("PT1H30M", Duration.class, Duration.ofMinutes(90)),
        arguments(new UUID(1, 2).toString(), UUID.class, new UUID(1, 2)),
        arguments(null, Optional.class, Optional.empty()),
        arguments(5, Optional.class, Optional.of(5L)),
        arguments(5, OptionalInt.class, OptionalInt.of(5)),
        arguments(List.of(1, 1), Set.class, Set.of(1L)),
        arguments(Map.of("a", 1), Map.class, Map.of("a", 1L)),
        arguments(5, GuestValue.class, GuestValue.of(5)),
        arguments(null, GuestValue.class, GuestValue.NIL),
        arguments("a", GuestValue.Text.class, new GuestValue.Text("a")));
  }

  @ParameterizedTest
  @MethodSource({"numberConversions", "otherConversions"})
  void value_convertsToTypeThatFits(Object value, Class<?> type, Object expected) {
    assertThat((Object) GuestValue.of(value).as(type)).isEqualTo(expected);
  }

  static Stream<Arguments> numberMisfits() {
    return Stream.of(
        arguments(5.5, int.class, "expected an integer, found the number 5.5"),
        arguments("5", int.class, "expected an integer, found text '5'"),
        arguments(true, int.class, "expected an integer, found true"),
        arguments(null, int.class, "expected an integer, found nothing"),
        arguments(Double.NaN, long.class, "expected an integer, found the number NaN"),
        arguments(
            3_000_000_000L,
            int.class,
            "expected an integer from -2147483648 to 2147483647, found the integer 3000000000"),
        arguments(128, byte.class, "expected an integer from -128 to 127, found the integer 128"),
        arguments(
            BigInteger.TWO.pow(5_000),
            long.class,
            "expected an integer from -9223372036854775808"
                + " to 9223372036854775807, found an integer of 5001 bits"),
        arguments(HUGE, BigInteger.class, "expected an integer, found the number 1E+1000000"),
        arguments(
            (1L << 53) + 1,
            double.class,
            "expected a number that a double holds exactly, found the integer 9007199254740993"),
        arguments(
            new BigDecimal("0.1000000000000000000001"),
            double.class,
            "expected a number that a double holds exactly, found the number"
                + " 0.1000000000000000000001"),
        arguments(
            Math.PI,
            float.class,
            "expected a number that a float holds exactly, found the number 3.141592653589793"),
        arguments("1", double.class, "expected a number, found text '1'"),
        arguments(Double.NaN, BigDecimal.class, "expected a finite number, found the number NaN"));
  }

  static Stream<Arguments> otherMisfits() {
    GuestValue function = new GuestValue.Opaque("function", "<f>");
    return Stream.of(
        arguments(5, String.class, "expected text, found the integer 5"),
        arguments("no\n'w'", boolean.class, "expected true or false, found text 'no\\n\\'w\\''"),
        arguments("ab", char.class, "expected one character, found text 'ab'"),
        arguments(List.of(256), byte[].class, "expected bytes, found a list of 1 item"),
        arguments(
            "milE",
            Unit.class,
            "expected one of 'METRE', 'Mile', 'MILE', found text 'milE' (did"
                + " you mean 'Mile'?)"),
        arguments(5, Unit.class, "expected one of 'METRE', 'Mile', 'MILE', found the integer 5"),
        arguments("x", LocalDate.class, "expected a date, found text 'x'"),
        arguments(
            LocalDateTime.of(2024, 2, 3, 12, 0),
            LocalDate.class,
            "expected a date, found the date and time 2024-02-03T12:00"),
        arguments(
            LocalDateTime.of(2024, 2, 3, 12, 0),
            Instant.class,
            "expected a date and time with time zone, found the date and time 2024-02-03T12:00"),
        arguments("x", Duration.class, "expected a duration such as PT1H30M, found text 'x'"),
        arguments(5, List.class, "expected a list, found the integer 5"),
        arguments(5, Map.class, "expected a mapping, found the integer 5"),
        arguments(function, int.class, "expected an integer, found an object of type 'function'"),
        arguments(5, GuestValue.Text.class, "expected a value of kind Text, found the integer 5"),
        arguments(
            List.of(),
            City.class,
            "expected a mapping with 'name', 'people', found a list of 0" + " items"));
  }

  @ParameterizedTest
  @MethodSource({"numberMisfits", "otherMisfits"})
  void value_thatDoesNotFit_isRefusedWithWhatWasExpectedAndFound(
      Object value, Class<?> type, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GuestValue.of(value).as(type))
        .withMessage("at $: " + message);
  }

  @Test
  void nil_becomesNull() {
    assertThat(GuestValue.NIL.as(String.class)).isNull();
    assertThat(GuestValue.NIL.as(City.class)).isNull();
  }

  @Test
  void opaque_becomesItsTextForObject() {
    assertThat(new GuestValue.Opaque("function", "<f>").as(Object.class)).isEqualTo("<f>");
  }

  @Test
  void record_withGenericComponents_isConvertedInFull() {
    Map<String, Object> city = Map.of("name", "Oslo", "people", 700_000);
    GuestValue value =
        GuestValue.of(
            Map.of(
                "list", List.of(city),
                "map", Map.of("no", List.of(city)),
                "optional", city,
                "array", List.of(city),
                "set", List.of("METRE", "metre"),
                "page", Map.of("items", List.of(city), "next", city),
                "wildcard", List.of(city),
                "byNumber", Map.of(1, "one"),
                "gaps", Arrays.asList("a", null)));

    Everything converted = value.as(Everything.class);

    City oslo = new City("Oslo", 700_000);
    assertThat(converted.list()).containsExactly(oslo);
    assertThat(converted.map()).isEqualTo(Map.of("no", List.of(oslo)));
    assertThat(converted.optional()).contains(oslo);
    assertThat(converted.array()).containsExactly(oslo);
    assertThat(converted.set()).containsExactly(Unit.METRE);
    assertThat(converted.page()).isEqualTo(new Page<>(List.of(oslo), Optional.of(oslo)));
    assertThat(converted.wildcard()).isEqualTo(List.of(oslo));
    assertThat(converted.byNumber()).isEqualTo(Map.of(1, "one"));
    assertThat(converted.gaps()).containsExactly("a", null);
  }

  @Test
  void recursiveRecord_isConverted() {
    Tree tree = new Tree("a", List.of(new Tree("b", List.of())));

    assertThat(GuestValue.of(tree).as(Tree.class)).isEqualTo(tree);
  }

  @Test
  void convertedCollections_areUnmodifiable() {
    List<?> list = GuestValue.of(List.of(1)).as(List.class);
    Set<?> set = GuestValue.of(List.of(1)).as(Set.class);
    Map<?, ?> map = GuestValue.of(Map.of("a", 1)).as(Map.class);

    assertThat(list).isUnmodifiable();
    assertThat(set).isUnmodifiable();
    assertThat(map).isUnmodifiable();
  }

  @Test
  void misfitInside_isRefusedWithItsPlace() {
    Object row = Map.of("date", LocalDate.EPOCH);
    GuestValue value = GuestValue.of(Map.of("rows", List.of(row, row, Map.of("date", "x"))));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> value.as(Rows.class))
        .withMessage("at $.rows[2].date: expected a date, found text 'x'");
  }

  @Test
  void optionalComponents_mayBeMissingOrNil() {
    Gaps empty = new Gaps(null, null, Optional.empty(), OptionalInt.empty(), null);

    assertThat(GuestValue.of(Map.of()).as(Gaps.class)).isEqualTo(empty);
    assertThat(GuestValue.of(empty).as(Gaps.class)).isEqualTo(empty);
  }

  @Test
  void typeArgumentMarkedNullable_mayBeNil() {
    record Holder(Page<@Nullable City> page) {}

    GuestValue value = GuestValue.of(Map.of("page", Map.of("items", Arrays.asList((Object) null))));

    assertThat(value.as(Holder.class).page().items()).containsExactly((City) null);
  }

  @Test
  void missingComponent_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GuestValue.of(Map.of("name", "Oslo")).as(City.class))
        .withMessage("at $: missing 'people'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GuestValue.of(Map.of()).as(Strict.class))
        .withMessage("at $: missing 'needed'");
  }

  @Test
  void nilComponent_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GuestValue.of(Collections.singletonMap("needed", null)).as(Strict.class))
        .withMessage("at $.needed: expected text, found nothing");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GuestValue.of(Collections.singletonMap("value", null)).as(Any.class))
        .withMessage("at $.value: expected a value, found nothing");
  }

  @Test
  void unknownKeys_areIgnoredUnlessStrict() {
    GuestValue.Mapping value = mapping(Map.of("days", 7, "dayz", 8, "other", 9));

    assertThat(value.as(Checked.class)).isEqualTo(new Checked(7));
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            GuestValueMapper.arguments(
                mapping(Map.of("days", 7, "dayz", 8)), Checked.class, Place.call("f")))
        .withMessage("f(): unknown 'dayz' (did you mean 'days'?)");
  }

  @Test
  void constructorRefusal_keepsItsMessageAndCause() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GuestValue.of(List.of(Map.of("days", 0))).asList(Checked.class))
        .withMessage("at $[0]: days must not be 0")
        .withCauseInstanceOf(IllegalArgumentException.class);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GuestValue.of(Map.of("days", 1)).as(Checked.class))
        .withMessageContaining("the constructor of Checked threw")
        .withCauseInstanceOf(IllegalStateException.class);
  }

  @Test
  void constructorError_isPassedOnUnchanged() {
    assertThatExceptionOfType(StackOverflowError.class)
        .isThrownBy(() -> GuestValue.of(Map.of("days", 2)).as(Checked.class))
        .withMessage("two");
  }

  static Stream<Arguments> unsupportedTypes() {
    return Stream.of(
        arguments(Thread.class, "java.lang.Thread has no counterpart in a guest"),
        arguments(Shape.class, "Shape is a sealed interface"),
        arguments(java.io.InputStream.class, "use byte[]"),
        arguments(java.util.ArrayList.class, "use List or Set"),
        arguments(Runnable.class, "use a record that has its values"));
  }

  @ParameterizedTest
  @MethodSource("unsupportedTypes")
  void unsupportedType_isRefusedWithAdvice(Class<?> type, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GuestValue.of(5).as(type))
        .withMessageStartingWith("at $: ")
        .withMessageContaining(message);
  }

  @Test
  void recordInClosedPackage_isRefusedWithAdvice() throws ClassNotFoundException {
    Class<?> closed = Class.forName("jdk.internal.constant.ModuleDescImpl");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> GuestValue.of(Map.of()).as(closed))
        .withMessageContaining("must open package " + closed.getPackageName())
        .withMessageContaining("to dev.terrarium.engine");
  }

  @Test
  void asList_convertsElements() {
    GuestValue value = GuestValue.of(List.of(Map.of("name", "Oslo", "people", 1)));

    assertThat(value.asList(City.class)).containsExactly(new City("Oslo", 1));
    assertThat(GuestValue.of(Arrays.asList(1, null)).asList(Object.class))
        .containsExactly(1L, null);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GuestValue.of(Arrays.asList("a", null)).asList(String.class))
        .withMessage("at $[1]: expected text, found nothing");
  }

  @Test
  void asMap_convertsValuesAndNeedsTextKeys() {
    assertThat(GuestValue.of(Map.of("a", "DAYS")).asMap(TimeUnit.class))
        .isEqualTo(Map.of("a", TimeUnit.DAYS));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GuestValue.of(Map.of(1, 2)).asMap(int.class))
        .withMessage("at $[the integer 1]: expected text, found the integer 1");
  }

  @Test
  void mapKeys_thatBecomeTheSame_areRefused() {
    record Keyed(Map<Unit, Integer> units) {}

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> GuestValue.of(Map.of("units", Map.of("METRE", 1, "metre", 2))).as(Keyed.class))
        .withMessageContaining("two keys become the same Unit");
  }

  private static GuestValue.Mapping mapping(Map<String, ?> entries) {
    return (GuestValue.Mapping) GuestValue.of(entries);
  }
}
