package dev.terrarium.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.terrarium.engine.Tool.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ToolTest {

  enum Unit {
    CELSIUS,
    KELVIN
  }

  record Query(
      @Tool.Description("the city's name") String city,
      @Tool.Description("how many days, 1 to 7") Optional<Integer> days,
      Optional<Unit> unit) {
    Query {
      if (days.isPresent() && days.get() > 7) {
        throw new IllegalArgumentException("days must be 1 to 7");
      }
      if (city.isEmpty()) {
        throw new IllegalStateException("/secret/host/path");
      }
    }
  }

  record Reading(@Tool.Description("in degrees") double temperature, Unit unit) {}

  record Nested(Reading reading) {}

  private static final Tool WEATHER =
      Tool.of(
          "get_weather",
          "Tells the weather.",
          Query.class,
          Reading.class,
          query -> new Reading(query.days().orElse(1), query.unit().orElse(Unit.CELSIUS)));

  private static final Tool ONE = tool(required("city"));
  private static final Tool NONE = tool();
  private static final Tool STORE =
      tool(new Parameter("value", new ToolType.Any(), true, ""), optional("name"));

  @Test
  void typedTool_convertsBothWays() throws Exception {
    Object result = call(WEATHER, List.of("Oslo"), Map.of("days", 2.0, "unit", "kelvin"));

    assertThat(result).isEqualTo(new Reading(2, Unit.KELVIN));
    assertThat(call(WEATHER, List.of("Oslo"), Map.of())).isEqualTo(new Reading(1, Unit.CELSIUS));
  }

  @Test
  void typedTool_describesItsRecords() {
    assertThat(WEATHER.parameters())
        .containsExactly(
            new Parameter("city", new ToolType.Text(), true, "the city's name"),
            new Parameter(
                "days", new ToolType.Maybe(new ToolType.Whole()), false, "how many days, 1 to 7"),
            new Parameter("unit", new ToolType.Maybe(ToolType.of(Unit.class)), false, ""));
    assertThat(WEATHER.returns()).isEqualTo(ToolType.of(Reading.class));
    assertThat(WEATHER.maxCalls()).isEqualTo(Integer.MAX_VALUE);
  }

  @Test
  void typedTool_withListOutput_isDescribedByToolType() throws Exception {
    ToolType readings = new ToolType.ListOf(ToolType.of(Reading.class));
    Tool tool = Tool.of("list_all", "Lists.", Query.class, readings, q -> List.of(q.city()));

    assertThat(tool.returns().pythonHint()).isEqualTo("list[dict]");
    assertThat(call(tool, List.of("Oslo"), Map.of())).isEqualTo(List.of("Oslo"));
  }

  @Test
  void valueThatFitsTheTypeButNotTheRecord_isToolException() {
    assertThatExceptionOfType(ToolException.class)
        .isThrownBy(() -> call(WEATHER, List.of("Oslo", 3_000_000_000L), Map.of()))
        .withMessage(
            "get_weather() argument 'days': expected an integer from -2147483648 to 2147483647,"
                + " found the integer 3000000000");
  }

  @Test
  void recordThatRefusesItsValues_isToolExceptionWithItsMessage() {
    assertThatExceptionOfType(ToolException.class)
        .isThrownBy(() -> call(WEATHER, List.of("Oslo", 8), Map.of()))
        .withMessage("get_weather(): days must be 1 to 7");
  }

  @Test
  void otherFailureInRecord_isKeptFromTheGuest() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> call(WEATHER, List.of(""), Map.of()))
        .withCauseInstanceOf(IllegalStateException.class);
  }

  static Stream<Arguments> bound() {
    return Stream.of(
        arguments(WEATHER, List.of("Oslo"), Map.of(), Map.of("city", "Oslo")),
        arguments(WEATHER, List.of(), Map.of("city", "Oslo"), Map.of("city", "Oslo")),
        arguments(
            WEATHER,
            List.of("Oslo", 2),
            Map.of("unit", "kelvin"),
            Map.of("city", "Oslo", "days", 2, "unit", "KELVIN")),
        arguments(WEATHER, Arrays.asList("Oslo", null), Map.of(), Map.of("city", "Oslo")),
        arguments(
            WEATHER,
            List.of("Oslo"),
            Collections.singletonMap("days", null),
            Map.of("city", "Oslo")),
        arguments(
            STORE,
            Collections.singletonList(null),
            Map.of(),
            Collections.singletonMap("value", null)),
        arguments(NONE, List.of(), Map.of(), Map.of()));
  }

  @ParameterizedTest
  @MethodSource("bound")
  void arguments_areBoundToParameters(
      Tool tool, List<?> positional, Map<?, ?> named, Map<?, ?> expected) {
    assertThat(bind(tool, positional, named)).isEqualTo(GuestValue.of(expected));
  }

  static Stream<Arguments> misfits() {
    return Stream.of(
        arguments(WEATHER, List.of(), Map.of(), "missing required argument 'city'"),
        arguments(
            tool(required("a"), required("b")),
            List.of(),
            Map.of(),
            "missing required arguments 'a' and 'b'"),
        arguments(
            WEATHER,
            List.of(),
            Map.of("cty", "Oslo"),
            "got an unexpected argument 'cty' (did you mean 'city'?)"),
        arguments(WEATHER, List.of("Oslo"), Map.of("wind", 1), "got an unexpected argument 'wind'"),
        arguments(
            WEATHER, List.of("Oslo"), Map.of(1, 1), "got an unexpected argument the integer 1"),
        arguments(ONE, List.of(1, 2), Map.of(), "takes 1 argument but 2 were given"),
        arguments(
            WEATHER, List.of(1, 2, 3, 4), Map.of(), "takes from 1 to 3 arguments but 4 were given"),
        arguments(NONE, List.of(1), Map.of(), "takes no arguments but 1 was given"),
        arguments(
            WEATHER,
            List.of("Oslo"),
            Map.of("city", "Rome"),
            "got multiple values for argument 'city'"),
        arguments(
            WEATHER,
            List.of("Oslo", "x"),
            Map.of(),
            "argument 'days': expected an integer, found text 'x'"),
        arguments(
            WEATHER,
            Collections.singletonList(null),
            Map.of(),
            "argument 'city': expected text, found nothing"),
        arguments(
            tool(new Parameter("where", ToolType.of(Nested.class), true, "")),
            List.of(Map.of("reading", Map.of("temperature", "x"))),
            Map.of(),
            "argument 'where'.reading.temperature: expected a number, found text 'x'"));
  }

  @ParameterizedTest
  @MethodSource("misfits")
  void argumentsThatDoNotFit_areRefused(
      Tool tool, List<?> positional, Map<?, ?> named, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bind(tool, positional, named))
        .withMessage(tool.name() + "() " + message);
  }

  static Stream<Arguments> objects() {
    Tool structure = tool(new Parameter("at", ToolType.of(Nested.class), true, ""));
    Map<String, Object> reading = Map.of("reading", Map.of("temperature", 1, "unit", "KELVIN"));
    return Stream.of(
        arguments(WEATHER, Map.of("city", "Oslo", "days", 2), Map.of("city", "Oslo", "days", 2)),
        arguments(structure, reading, Map.of("at", reading)),
        arguments(structure, Map.of("at", reading), Map.of("at", reading)),
        arguments(STORE, Map.of("a", 1), Map.of("value", Map.of("a", 1))),
        arguments(STORE, Map.of("name", "x"), Map.of("value", Map.of("name", "x"))),
        arguments(STORE, Map.of("value", 1, "name", "x"), Map.of("value", 1, "name", "x")),
        arguments(NONE, Map.of(), Map.of()));
  }

  @ParameterizedTest
  @MethodSource("objects")
  void singleObject_standsForNamedArgumentsWhereItCan(
      Tool tool, Map<?, ?> object, Map<?, ?> expected) {
    GuestValue.Sequence arguments = (GuestValue.Sequence) GuestValue.of(List.of(object));

    assertThat(tool.bind(arguments)).isEqualTo(GuestValue.of(expected));
  }

  @Test
  void singleObjectWithWrongKey_isRefusedByName() {
    GuestValue.Sequence arguments =
        (GuestValue.Sequence) GuestValue.of(List.of(Map.of("cty", "Oslo")));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> WEATHER.bind(arguments))
        .withMessage("get_weather() got an unexpected argument 'cty' (did you mean 'city'?)");
  }

  @Test
  void stubs_describeTheToolInBothLanguages() {
    assertThat(WEATHER.pythonSignature())
        .isEqualTo(
            "get_weather(city: str, days: int | None = None, unit: str | None = None) -> dict");
    assertThat(WEATHER.pythonDocstring())
        .isEqualTo(
            """
            Tells the weather.

            Args:
                city (str): the city's name
                days (int | None, optional): how many days, 1 to 7
                unit (str | None, optional): one of 'CELSIUS', 'KELVIN'

            Returns:
                dict with
                    temperature (float): in degrees
                    unit (str): one of 'CELSIUS', 'KELVIN'\
            """);
    assertThat(WEATHER.typescriptDeclaration())
        .isEqualTo(
            """
            /**
             * Tells the weather.
             *
             * @param city the city's name
             * @param days how many days, 1 to 7
             * @returns temperature in degrees
             */
            declare function get_weather(city: string, days?: number | null, \
            unit?: 'CELSIUS' | 'KELVIN' | null): \
            { temperature: number, unit: 'CELSIUS' | 'KELVIN' };\
            """);
  }

  @Test
  void stubs_ofToolWithoutParametersOrResult_areShort() {
    assertThat(NONE.pythonSignature()).isEqualTo("tool() -> None");
    assertThat(NONE.pythonDocstring()).isEqualTo("Does something.");
    assertThat(NONE.typescriptDeclaration())
        .isEqualTo("/**\n * Does something.\n */\ndeclare function tool(): void;");
  }

  @Test
  void description_cannotEndTheComment() {
    Tool tool = Tool.of("tool", "Ends */ here.", List.of(), new ToolType.Nothing(), _ -> null);

    assertThat(tool.typescriptDeclaration()).containsOnlyOnce("*/").contains("Ends *\\/ here.");
  }

  @Test
  void input_isTheParametersAsStructure() {
    assertThat(WEATHER.input().toJsonSchema())
        .containsEntry("type", "object")
        .containsEntry("required", List.of("city"));
    assertThat(WEATHER.input().name()).isEqualTo("get_weather");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1a",
        "a-b",
        "a b",
        "größe",
        "a.b",
        "class",
        "lambda",
        "function",
        "let",
        "None",
        "eval",
        "undefined",
        "__import__"
      })
  void name_thatOneLanguageKeeps_isRefused(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tool.of(name, "Does.", List.of(), new ToolType.Nothing(), _ -> null))
        .withMessageContaining("tool '" + name + "'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> required(name))
        .withMessageContaining("parameter '" + name + "'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "_a", "getWeather", "get_weather2", "match", "type", "print"})
  void name_thatBothLanguagesTake_isAccepted(String name) {
    assertThat(Tool.of(name, "Does.", List.of(), new ToolType.Nothing(), _ -> null).name())
        .isEqualTo(name);
  }

  static Stream<Arguments> invalid() {
    List<Parameter> many = new ArrayList<>();
    for (int i = 0; i <= 100; i++) {
      many.add(required("p" + i));
    }
    return Stream.of(
        arguments("Does.", List.of(required("a"), required("a")), "two parameters named 'a'"),
        arguments(
            "Does.",
            List.of(optional("a"), required("b")),
            "required parameter 'b' comes after optional 'a'"),
        arguments("Does.", many, "more than 100 parameters"),
        arguments(" \n", List.of(), "needs a description"),
        arguments("x".repeat(10_001), List.of(), "more than 10000 characters"));
  }

  @ParameterizedTest
  @MethodSource("invalid")
  void tool_thatIsInvalid_isRefused(
      String description, List<Parameter> parameters, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Tool.of("tool", description, parameters, new ToolType.Nothing(), _ -> null))
        .withMessageContaining(message)
        .withMessageContaining("'tool'");
  }

  @Test
  void longName_isRefused() {
    assertThat(Tool.of("x".repeat(64), "Does.", List.of(), new ToolType.Nothing(), _ -> null))
        .isNotNull();
    assertThatIllegalArgumentException().isThrownBy(() -> required("x".repeat(65)));
  }

  @Test
  void maxCalls_mustBePositive() {
    assertThat(ONE.withMaxCalls(3).maxCalls()).isEqualTo(3);
    assertThat(ONE.withMaxCalls(3).withMaxCalls(Integer.MAX_VALUE)).isEqualTo(ONE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ONE.withMaxCalls(0))
        .withMessage("tool 'tool': maxCalls must be 1 or more, not 0");
  }

  private static Tool tool(Parameter... parameters) {
    return Tool.of(
        "tool", "Does something.", List.of(parameters), new ToolType.Nothing(), _ -> null);
  }

  private static Parameter required(String name) {
    return new Parameter(name, new ToolType.Text(), true, "");
  }

  private static Parameter optional(String name) {
    return new Parameter(name, new ToolType.Text(), false, "");
  }

  private static GuestValue.Mapping bind(Tool tool, List<?> positional, Map<?, ?> named) {
    return tool.bind(
        (GuestValue.Sequence) GuestValue.of(positional), (GuestValue.Mapping) GuestValue.of(named));
  }

  private static Object call(Tool tool, List<?> positional, Map<?, ?> named) throws Exception {
    return tool.handler().call(bind(tool, positional, named));
  }
}
