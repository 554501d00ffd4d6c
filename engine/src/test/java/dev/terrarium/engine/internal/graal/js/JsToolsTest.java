package dev.terrarium.engine.internal.graal.js;

import static org.assertj.core.api.Assertions.assertThat;

import dev.terrarium.engine.Grants;
import dev.terrarium.engine.GuestValue;
import dev.terrarium.engine.Limits;
import dev.terrarium.engine.internal.guest.ToolGateway;
import dev.terrarium.engine.internal.guest.ToolGateway.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tools as functions. */
class JsToolsTest {
  private final List<String> calls = new ArrayList<>();
  private Reply reply = new Reply.Value(GuestValue.of(Map.of("items", List.of(1, 2))));
  private final JsGuest guest = guest();

  private JsGuest guest() {
    Grants grants =
        Grants.none()
            .withTool(JsGuest.tool("search", "query", "limit"))
            .withTool(JsGuest.tool("plot", "point"))
            .withTool(JsGuest.tool("now"));
    ToolGateway gateway =
        (tool, positional, named) -> {
          calls.add(tool.name() + positional + named);
          return reply;
        };
    return new JsGuest(grants, Limits.standard(), gateway);
  }

  @AfterEach
  void close() {
    guest.close();
  }

  @Test
  void tool_takesPositionalOrNamedArguments() {
    guest.value(
        "search('a', 2); search({query: 'b', limit: 3}); search(['x']); now(); search('only')");

    assertThat(calls)
        .containsExactly(
            "search[a, 2]{}",
            "search[]{query=b, limit=3}",
            "search[[x]]{}",
            "now[]{}",
            "search[only]{}");
  }

  @Test
  void onlyParameter_mayBeAnObjectItself() {
    guest.value("plot({x: 1, y: 2}); plot({point: {x: 1}}); plot({})");

    assertThat(calls).containsExactly("plot[{x=1, y=2}]{}", "plot[]{point={x=1}}", "plot[{}]{}");
  }

  @Test
  void result_isAnOrdinaryValue_awaitedOrNot() {
    assertThat(guest.java("search('a').items.map(n => n + 1)")).isEqualTo(List.of(2L, 3L));
    assertThat(guest.java("const {items} = await search('a'); items.length")).isEqualTo(2L);
    assertThat(guest.java("(await Promise.all(['a', 'b'].map(q => search(q)))).length"))
        .isEqualTo(2L);
  }

  @Test
  void tool_describesItself() {
    assertThat(guest.java("[search.name, search.description]"))
        .isEqualTo(List.of("search", "Does search"));
  }

  @Test
  void failure_isAToolErrorThatCanBeCaught() {
    reply = new Reply.Failure(Reply.Kind.FAILED, "no luck");

    assertThat(
            guest.java(
                "try { search('a') } catch (e) { [e instanceof ToolError, e instanceof Error, e.message] }"))
        .isEqualTo(List.of(true, true, "no luck"));
    assertThat(guest.error("function ask() { search('a') }\nask()").traceback())
        .startsWith("ToolError: no luck")
        .contains("at ask (main.js:1:");
  }

  @Test
  void unfitArguments_areATypeError() {
    reply =
        new Reply.Failure(
            Reply.Kind.ARGUMENTS, "argument 'limit': expected an integer, found text");

    assertThat(guest.error("search('a', 'b')"))
        .hasToString("TypeError: argument 'limit': expected an integer, found text");
  }

  @Test
  void withoutTools_thereIsNoToolError() {
    try (JsGuest plain = new JsGuest()) {
      assertThat(plain.java("typeof ToolError + typeof search")).isEqualTo("undefinedundefined");
    }
  }
}
