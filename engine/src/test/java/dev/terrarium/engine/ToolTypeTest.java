package dev.terrarium.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.terrarium.engine.ToolType.Any;
import dev.terrarium.engine.ToolType.Bool;
import dev.terrarium.engine.ToolType.Bytes;
import dev.terrarium.engine.ToolType.Choice;
import dev.terrarium.engine.ToolType.Field;
import dev.terrarium.engine.ToolType.ListOf;
import dev.terrarium.engine.ToolType.MapOf;
import dev.terrarium.engine.ToolType.Maybe;
import dev.terrarium.engine.ToolType.Nothing;
import dev.terrarium.engine.ToolType.Real;
import dev.terrarium.engine.ToolType.Structure;
import dev.terrarium.engine.ToolType.Text;
import dev.terrarium.engine.ToolType.Time;
import dev.terrarium.engine.ToolType.TimeKind;
import dev.terrarium.engine.ToolType.Whole;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ToolTypeTest {

  private static final Structure QUERY =
      new Structure(
          "Query",
          List.of(
              new Field("city", new Text(), true, "the city's name"),
              new Field("days", new Whole(), false, "")));

  enum Unit {
    METRE,
    MILE
  }

  record Query(
      @Tool.Description("the city's name") String city,
      @Nullable Integer days,
      Optional<Unit> unit) {}

  @SuppressWarnings("ArrayRecordComponent") // arrays are supported all the same
  record Generic(
      List<String> list,
      Map<String, List<Double>> map,
      Set<@Nullable Unit> set,
      Map<Unit, Query> byUnit,
      int[] array,
      Optional<LocalDate> date) {}

  record Streamed(String name, Inner inner) {
    record Inner(List<InputStream> source) {}
  }

  record Tree(String name, List<Tree> children) {}

  record ByNumber(Map<Integer, String> names) {}

  @SuppressWarnings("ArrayRecordComponent")
  record Objects(Object[] items) {}

  sealed interface Shape {
    record Circle(double radius) implements Shape {}
  }

  record Drawing(Shape shape) {}

  record Files(Path path) {}

  static Stream<Arguments> leaves() {
    return Stream.of(
        arguments(void.class, new Nothing()),
        arguments(Object.class, new Any()),
        arguments(GuestValue.class, new Any()),
        arguments(boolean.class, new Bool()),
        arguments(int.class, new Whole()),
        arguments(Long.class, new Whole()),
        arguments(double.class, new Real()),
        arguments(BigDecimal.class, new Real()),
        arguments(String.class, new Text()),
        arguments(UUID.class, new Text()),
        arguments(byte[].class, new Bytes()),
        arguments(LocalDate.class, new Time(TimeKind.DATE)),
        arguments(LocalTime.class, new Time(TimeKind.TIME)),
        arguments(LocalDateTime.class, new Time(TimeKind.DATE_TIME)),
        arguments(Instant.class, new Time(TimeKind.MOMENT)),
        arguments(OptionalInt.class, new Maybe(new Whole())),
        arguments(Unit.class, new Choice(List.of("METRE", "MILE"))),
        arguments(String[].class, new ListOf(new Text())),
        arguments(List.class, new ListOf(new Any())),
        arguments(GuestValue.Mapping.class, new MapOf(new Any())));
  }

  @ParameterizedTest
  @MethodSource("leaves")
  void javaType_isDescribed(Type type, ToolType expected) {
    assertThat(ToolType.of(type)).isEqualTo(expected);
  }

  @Test
  void record_isDescribedByComponent() {
    Choice unit = new Choice(List.of("METRE", "MILE"));

    assertThat(ToolType.of(Query.class))
        .isEqualTo(
            new Structure(
                "Query",
                List.of(
                    new Field("city", new Text(), true, "the city's name"),
                    new Field("days", new Maybe(new Whole()), false, ""),
                    new Field("unit", new Maybe(unit), false, ""))));
  }

  @Test
  void genericComponents_areDescribedInFull() {
    Structure described = (Structure) ToolType.of(Generic.class);

    assertThat(described.fields())
        .extracting(Field::type)
        .containsExactly(
            new ListOf(new Text()),
            new MapOf(new ListOf(new Real())),
            new ListOf(new Maybe(new Choice(List.of("METRE", "MILE")))),
            new MapOf(ToolType.of(Query.class)),
            new ListOf(new Whole()),
            new Maybe(new Time(TimeKind.DATE)));
  }

  static Stream<Arguments> unmappable() {
    return Stream.of(
        arguments(Thread.class, "java.lang.Thread has no counterpart in a guest: use a record"),
        arguments(
            Streamed.class,
            "record Inner, component 'source': java.io.InputStream has no counterpart in a guest:"
                + " use byte[]"),
        arguments(
            Tree.class,
            "record Tree, component 'children': record Tree contains itself: use Object or"
                + " GuestValue here"),
        arguments(
            ByNumber.class,
            "record ByNumber, component 'names': a map by Integer has no counterpart in JavaScript:"
                + " use a map by String"),
        arguments(
            Objects.class,
            "record Objects, component 'items': an Object[] says nothing of its items: use"
                + " List<Object>"),
        arguments(Drawing.class, "record Drawing, component 'shape': Shape is a sealed interface"),
        arguments(
            Files.class,
            "record Files, component 'path': java.nio.file.Path has no counterpart in a guest: use"
                + " String"),
        arguments(
            Runnable.class, "java.lang.Runnable has no counterpart in a guest: use a record"));
  }

  @ParameterizedTest
  @MethodSource("unmappable")
  void unmappableType_isRefusedWithPlaceAndAdvice(Class<?> type, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ToolType.of(type))
        .withMessageStartingWith(message);
  }

  @Test
  void recordUsedTwice_isNoRecursion() {
    record Pair(Query left, Query right) {}

    assertThat(((Structure) ToolType.of(Pair.class)).fields()).hasSize(2);
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        arguments(new Any(), "object", "unknown"),
        arguments(new Nothing(), "None", "null"),
        arguments(new Text(), "str", "string"),
        arguments(new Whole(), "int", "number"),
        arguments(new Real(), "float", "number"),
        arguments(new Bool(), "bool", "boolean"),
        arguments(new Bytes(), "bytes", "Uint8Array"),
        arguments(new Time(TimeKind.DATE), "datetime.date", "Date | string"),
        arguments(new Time(TimeKind.TIME), "datetime.time", "string"),
        arguments(new Time(TimeKind.DATE_TIME), "datetime.datetime", "Date | string"),
        arguments(new Time(TimeKind.MOMENT), "datetime.datetime", "Date | string"),
        arguments(new ListOf(new Whole()), "list[int]", "Array<number>"),
        arguments(new MapOf(new Real()), "dict[str, float]", "Record<string, number>"),
        arguments(new Maybe(new Text()), "str | None", "string | null"),
        arguments(new Maybe(new Maybe(new Text())), "str | None", "string | null"),
        arguments(new Choice(List.of("a", "it's")), "str", "'a' | 'it\\'s'"),
        arguments(QUERY, "dict", "{ city: string, days?: number }"),
        arguments(new Structure("Empty", List.of()), "dict", "{}"),
        arguments(
            new Structure("Odd", List.of(new Field("a b", new Text(), true, ""))),
            "dict",
            "{ 'a b': string }"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void type_isWrittenInBothLanguages(ToolType type, String python, String typescript) {
    assertThat(type.pythonHint()).isEqualTo(python);
    assertThat(type.typescript()).isEqualTo(typescript);
  }

  static Stream<Arguments> schemas() {
    return Stream.of(
        arguments(new Any(), Map.of()),
        arguments(new Nothing(), Map.of("type", "null")),
        arguments(new Whole(), Map.of("type", "integer")),
        arguments(new Bytes(), Map.of("type", "string", "contentEncoding", "base64")),
        arguments(new Time(TimeKind.DATE), Map.of("type", "string", "format", "date")),
        arguments(
            new ListOf(new Real()), Map.of("type", "array", "items", Map.of("type", "number"))),
        arguments(
            new MapOf(new Bool()),
            Map.of("type", "object", "additionalProperties", Map.of("type", "boolean"))),
        arguments(
            new Choice(List.of("a", "b")), Map.of("type", "string", "enum", List.of("a", "b"))),
        arguments(
            new Maybe(new Text()),
            Map.of("anyOf", List.of(Map.of("type", "string"), Map.of("type", "null")))),
        arguments(
            QUERY,
            Map.of(
                "type",
                "object",
                "properties",
                Map.of(
                    "city",
                    Map.of("type", "string", "description", "the city's name"),
                    "days",
                    Map.of("type", "integer")),
                "required",
                List.of("city"),
                "additionalProperties",
                false)));
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void type_isWrittenAsJsonSchema(ToolType type, Map<String, Object> expected) {
    assertThat(type.toJsonSchema()).isEqualTo(expected).isUnmodifiable();
  }

  @Test
  void schemaProperties_keepTheirOrder() {
    Map<?, ?> properties = (Map<?, ?>) QUERY.toJsonSchema().get("properties");

    assertThat(properties.keySet()).map(String::valueOf).containsExactly("city", "days");
  }

  static Stream<Arguments> accepted() {
    return Stream.of(
        arguments(new Any(), null, null),
        arguments(new Nothing(), null, null),
        arguments(new Text(), "a", "a"),
        arguments(new Bool(), true, true),
        arguments(new Whole(), 5, 5),
        arguments(new Whole(), 5.0, 5),
        arguments(new Real(), 5, 5),
        arguments(new Real(), 0.5, 0.5),
        arguments(new Bytes(), new byte[] {1}, new byte[] {1}),
        arguments(new Bytes(), List.of(1, 255), new byte[] {1, -1}),
        arguments(new Time(TimeKind.DATE), "1970-01-01", LocalDate.EPOCH),
        arguments(new Time(TimeKind.DATE), Instant.EPOCH, LocalDate.EPOCH),
        arguments(new Time(TimeKind.MOMENT), Instant.EPOCH, Instant.EPOCH.atOffset(ZoneOffset.UTC)),
        arguments(new Choice(List.of("a", "B")), "b", "B"),
        arguments(new Choice(List.of("a", "A")), "A", "A"),
        arguments(new Maybe(new Whole()), null, null),
        arguments(new Maybe(new Whole()), 5, 5),
        arguments(new ListOf(new Whole()), List.of(1.0, 2), List.of(1, 2)),
        arguments(new MapOf(new Whole()), Map.of("a", 1.0), Map.of("a", 1)),
        arguments(QUERY, Map.of("city", "Oslo", "days", 2), Map.of("city", "Oslo", "days", 2)),
        arguments(QUERY, mapOf("city", "Oslo", "days", null), Map.of("city", "Oslo")));
  }

  @ParameterizedTest
  @MethodSource("accepted")
  void valueThatFits_isReturnedInTheTypesForm(ToolType type, Object value, Object expected) {
    assertThat(type.check(GuestValue.of(value), "argument 'x'")).isEqualTo(GuestValue.of(expected));
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        arguments(new Nothing(), 5, ": expected nothing, found the integer 5"),
        arguments(new Text(), 5, ": expected text, found the integer 5"),
        arguments(new Text(), null, ": expected text, found nothing"),
        arguments(new Bool(), 1, ": expected true or false, found the integer 1"),
        arguments(new Whole(), true, ": expected an integer, found true"),
        arguments(new Whole(), 5.5, ": expected an integer, found the number 5.5"),
        arguments(new Real(), "5", ": expected a number, found text '5'"),
        arguments(new Bytes(), "a", ": expected bytes, found text 'a'"),
        arguments(new Bytes(), List.of(-1), ": expected bytes, found a list of 1 item"),
        arguments(new Time(TimeKind.DATE), "x", ": expected a date, found text 'x'"),
        arguments(
            new Time(TimeKind.MOMENT),
            LocalDateTime.of(2024, 2, 3, 4, 5),
            ": expected a date and time with time zone, found the date and time 2024-02-03T04:05"),
        arguments(
            new Choice(List.of("celsius", "kelvin")),
            "celcius",
            ": expected one of 'celsius', 'kelvin', found text 'celcius' (did you mean"
                + " 'celsius'?)"),
        arguments(
            new Choice(List.of("a", "b")), 5, ": expected one of 'a', 'b', found the integer 5"),
        arguments(new Maybe(new Whole()), "a", ": expected an integer, found text 'a'"),
        arguments(new ListOf(new Text()), "a", ": expected a list, found text 'a'"),
        arguments(
            new ListOf(new Text()), List.of("a", 5), "[1]: expected text, found the integer 5"),
        arguments(new MapOf(new Text()), Map.of("a", 5), ".a: expected text, found the integer 5"),
        arguments(
            new MapOf(new Text()),
            Map.of(5, "a"),
            ": expected text keys only, found the integer 5"),
        arguments(QUERY, "Oslo", ": expected a mapping with 'city', 'days', found text 'Oslo'"),
        arguments(QUERY, Map.of(), ": missing 'city'"),
        arguments(
            QUERY, Map.of("city", "Oslo", "day", 1), ": unknown 'day' (did you mean 'days'?)"),
        arguments(QUERY, Map.of("city", "Oslo", "colour", 1), ": unknown 'colour'"),
        arguments(
            QUERY,
            Map.of("city", "Oslo", "days", "1"),
            ".days: expected an integer, found text '1'"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void valueThatDoesNotFit_isRefusedWithItsPlace(ToolType type, Object value, String message) {
    GuestValue guestValue = GuestValue.of(value);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> type.check(guestValue, "argument 'x'"))
        .withMessage("argument 'x'" + message);
  }

  @Test
  void choice_needsDistinctNames() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Choice(List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> new Choice(List.of("a", "a")));
  }

  @Test
  void structure_needsDistinctFields() {
    Field field = new Field("a", new Text(), true, "");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Structure("S", List.of(field, field)))
        .withMessage("structure S has two fields named 'a'");
  }

  private static Map<String, Object> mapOf(String k1, Object v1, String k2, Object v2) {
    Map<String, Object> map = new HashMap<>(Collections.singletonMap(k1, v1));
    map.put(k2, v2);
    return map;
  }
}
