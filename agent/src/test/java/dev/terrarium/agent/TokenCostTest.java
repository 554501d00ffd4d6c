package dev.terrarium.agent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.terrarium.agent.testing.ScriptedModel;
import dev.terrarium.engine.SandboxEngine;
import dev.terrarium.engine.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Compares what the same scripted work costs in programs and in single tool calls. */
class TokenCostTest {
  private static final Path PAGE = Path.of("..", "docs", "agent.md");
  private static final String BEGIN = "<!-- token costs: begin -->\n";
  private static final String END = "<!-- token costs: end -->";

  record City(String city) {}

  record Weather(String city, List<Integer> hourly) {}

  private static final Tool WEATHER =
      Tool.of(
          "weather",
          "Returns the hourly temperatures of a day.",
          City.class,
          Weather.class,
          in -> new Weather(in.city(), IntStream.range(0, 24).boxed().toList()));

  private static UsageRow row(int cities) {
    List<String> names = IntStream.range(0, cities).mapToObj(i -> "City" + i).toList();
    String list = names.stream().map(n -> "'" + n + "'").collect(Collectors.joining(", "));
    ScriptedModel code =
        ScriptedModel.of(
            ScriptedModel.python(
                "max((max(weather(c)['hourly']), c) for c in [%s])".formatted(list)),
            ScriptedModel.text("City9 is warmest."));
    List<Function<ChatRequest, AiMessage>> steps = new ArrayList<>();
    names.forEach(n -> steps.add(ScriptedModel.call("weather", "{\"city\": \"%s\"}".formatted(n))));
    steps.add(ScriptedModel.text("City9 is warmest."));
    @SuppressWarnings({"unchecked", "rawtypes"})
    ScriptedModel classic = ScriptedModel.of(steps.toArray(new Function[0]));
    try (SandboxEngine engine = SandboxEngine.create()) {
      AgentRunner runner = AgentRunner.of(engine);
      Agent agent = Agent.of("a", "Find the warmest city.", code.named("m")).withTool(WEATHER);
      RunResult inCode = runner.run(agent, "Which of the cities is warmest?");
      RunResult direct =
          runner.run(
              agent.withoutSandbox().withModel(classic.named("m")),
              "Which of the cities is warmest?");
      code.assertAllUsed();
      classic.assertAllUsed();
      assertThat(inCode.usage().totalToolCalls()).isEqualTo(cities);
      assertThat(direct.usage().totalToolCalls()).isEqualTo(cities);
      return new UsageRow(
          cities,
          inCode.usage().modelCalls().size(),
          inCode.usage().tokens().total(),
          direct.usage().modelCalls().size(),
          direct.usage().tokens().total());
    }
  }

  private record UsageRow(
      int calls, int codeTurns, long codeTokens, int directTurns, long directTokens) {
    String line() {
      return "| %d | %d | %,d | %d | %,d |\n"
          .formatted(calls, codeTurns, codeTokens, directTurns, directTokens);
    }
  }

  @Test
  void tableInThePage_isWhatTheTasksCost() throws IOException {
    List<UsageRow> rows = IntStream.of(1, 5, 10, 20).mapToObj(TokenCostTest::row).toList();
    String table =
        "| tool calls | turns, program | tokens, program | turns, single calls | tokens, single calls |\n"
            + "|---|---|---|---|---|\n"
            + rows.stream().map(UsageRow::line).collect(Collectors.joining());
    String page = Files.readString(PAGE);
    int from = page.indexOf(BEGIN) + BEGIN.length();
    int to = page.indexOf(END);
    if ("write".equals(System.getProperty("agent.costs"))) {
      Files.writeString(PAGE, page.substring(0, from) + table + page.substring(to));
      return;
    }

    assertThat(page.substring(from, to))
        .as("docs/agent.md is out of date; run this test with -Dagent.costs=write")
        .isEqualTo(table);
    assertThat(rows.getLast().directTokens()).isGreaterThan(5 * rows.getLast().codeTokens());
  }
}
