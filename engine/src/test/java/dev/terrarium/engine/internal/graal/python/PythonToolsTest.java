package dev.terrarium.engine.internal.graal.python;

import static org.assertj.core.api.Assertions.assertThat;

import dev.terrarium.engine.Grants;
import dev.terrarium.engine.GuestValue;
import dev.terrarium.engine.Tool;
import dev.terrarium.engine.ToolType;
import dev.terrarium.engine.internal.guest.ToolGateway;
import dev.terrarium.engine.internal.guest.ToolGateway.Reply;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Granted tools as Python programs see them. */
class PythonToolsTest {
  private static final Tool FORECAST =
      new Tool(
          "forecast",
          "Tells the weather.",
          List.of(
              new Tool.Parameter("city", new ToolType.Text(), true, "where"),
              new Tool.Parameter("days", new ToolType.Whole(), false, "")),
          new ToolType.Any(),
          10,
          _ -> null);
  private static PythonGuests python;

  @BeforeAll
  static void open() {
    ToolGateway gateway =
        (_, positional, named) ->
            switch (String.valueOf(named.get("city"))) {
              case "Atlantis" -> new Reply.Failure(Reply.Kind.FAILED, "no such city");
              case "Typo" -> new Reply.Failure(Reply.Kind.ARGUMENTS, "city: unknown");
              default -> new Reply.Value(new GuestValue.Sequence(List.of(positional, named)));
            };
    python = PythonGuests.open(Grants.none().withTool(FORECAST), gateway);
  }

  @AfterAll
  static void close() {
    python.close();
  }

  @Test
  void tool_isAFunction() {
    assertThat(python.value("forecast('Ulm', days=3)")).hasToString("[[], {city=Ulm, days=3}]");
    assertThat(python.value("from tools import forecast as f\nf(city='Ulm')"))
        .hasToString("[[], {city=Ulm}]");
    assertThat(
            python.java(
                "import inspect\n[forecast.__name__, forecast.__doc__, str(inspect.signature(forecast))]"))
        .asString()
        .contains("forecast", "Tells the weather.", "city: where", "city: 'str', days: 'int'");
  }

  @Test
  void failures_arePythonExceptions() {
    assertThat(python.error("forecast('Atlantis')").toString())
        .isEqualTo("ToolError: no such city");
    assertThat(python.error("forecast('Typo')").toString()).isEqualTo("TypeError: city: unknown");
    assertThat(python.error("forecast()").toString())
        .startsWith("TypeError: forecast() missing 1 required positional argument");
    assertThat(python.error("forecast('Atlantis')").traceback())
        .isEqualTo(
            """
            Traceback (most recent call last):
              File "main.py", line 1, in <module>
                forecast('Atlantis')
            ToolError: no such city
            """);
    assertThat(python.java("try:\n  forecast('Atlantis')\nexcept ToolError as e:\n  r = str(e)\nr"))
        .isEqualTo("no such city");
  }
}
