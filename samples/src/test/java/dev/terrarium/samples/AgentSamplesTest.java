package dev.terrarium.samples;

import static dev.terrarium.agent.testing.ScriptedModel.call;
import static dev.terrarium.agent.testing.ScriptedModel.code;
import static dev.terrarium.agent.testing.ScriptedModel.python;
import static dev.terrarium.agent.testing.ScriptedModel.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.terrarium.agent.RunEvent;
import dev.terrarium.agent.RunOutcome;
import dev.terrarium.agent.RunResult;
import dev.terrarium.agent.testing.ScriptedModel;
import dev.terrarium.engine.SandboxEngine;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The samples of agents, with scripted models and with a server on loopback. */
class AgentSamplesTest {
  private static final Path DATA = Path.of("data").toAbsolutePath();
  private static SandboxEngine engine;

  @BeforeAll
  static void open() {
    engine = SandboxEngine.create();
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  @Test
  void csvAnalyst_answersWithStatisticsOfTheRealFile() {
    ScriptedModel model =
        ScriptedModel.of(
            python(
                """
                import csv, json, statistics, collections
                with open('/data/seattle-weather.csv') as file:
                    rows = list(csv.DictReader(file))
                json.dumps({
                    'rows': len(rows),
                    'meanHigh': round(statistics.mean(float(r['temp_max']) for r in rows), 2),
                    'wettestDay': max(float(r['precipitation']) for r in rows),
                    'commonestWeather': collections.Counter(r['weather'] for r in rows).most_common(1)[0][0],
                })
                """),
            request -> {
              String result = request.messages().getLast().toString();
              String json = result.substring(result.indexOf('{', result.indexOf("result: ")));
              return text(json.substring(0, json.indexOf('}') + 1)).apply(request);
            });

    CsvAnalyst.Statistics found =
        CsvAnalyst.analyse(
            engine, CsvAnalyst.analyst(model.named("scripted"), DATA), "seattle-weather.csv");

    assertThat(found).isEqualTo(new CsvAnalyst.Statistics(1461, 16.44, 55.9, "rain"));
    model.assertAllUsed();
  }

  @Test
  void routedWork_goesToTheLargeModelWhenTheSmallOneFails() {
    ScriptedModel small = ScriptedModel.of(python("sum(rang(101))"), text("It is 5050."));
    ScriptedModel large = ScriptedModel.of(python("sum(range(101))"));

    RunResult result =
        RoutedWork.work(
            engine,
            RoutedWork.worker(small.named("small"), large.named("large")),
            "Add up 1 to 100.");

    assertThat(result.outcome()).isEqualTo(new RunOutcome.Answered("It is 5050.", null));
    assertThat(result.usage().costByModel()).containsOnlyKeys("small", "large");
    assertThat(result.usage().cost())
        .isLessThan(result.usage().costWith("large", RoutedWork.PRICES));
    assertThat(RoutedWork.report(result.usage())).contains("with the large model alone 0.0");
  }

  @Test
  void localModel_isReachedByItsAddress() throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    String piece =
        "data: {\"id\":\"1\",\"object\":\"chat.completion.chunk\",\"model\":\"tiny\",\"choices\":"
            + "[{\"index\":0,\"delta\":{\"content\":\"%s\"},\"finish_reason\":%s}]}\n\n";
    String body = piece.formatted("It is ", "null") + piece.formatted("42.", "\"stop\"");
    server.createContext(
        "/v1/chat/completions",
        exchange -> {
          byte[] bytes = (body + "data: [DONE]\n\n").getBytes(StandardCharsets.UTF_8);
          exchange.getRequestBody().readAllBytes();
          exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
    try {
      List<RunEvent> events = new ArrayList<>();
      String url = "http://127.0.0.1:%d/v1".formatted(server.getAddress().getPort());

      RunResult result =
          LocalModel.ask(engine, LocalModel.local("tiny", url), "What is 6 * 7?", events::add);

      assertThat(result.outcome()).isEqualTo(new RunOutcome.Answered("It is 42.", null));
      assertThat(events).contains(new RunEvent.TextDelta("It is "), new RunEvent.TextDelta("42."));
    } finally {
      server.stop(0);
    }
  }

  @Test
  void agentExplorer_mapsChangesAndChecksARealLibrary() throws Exception {
    Path library = DATA.resolve("semver");
    String before = Files.readString(library.resolve("functions/major.js"));
    ScriptedModel model =
        ScriptedModel.of(
            call("code_outline", "{\"path\": \"/repo\"}"),
            code(
                "javascript",
                "write_file('/repo/functions/major.js', 'module.exports = nonsense');"
                    + " require('/repo').major('1.2.3')"),
            code(
                "javascript",
                """
                apply_patch(`*** Begin Patch
                *** Update File: /repo/functions/major.js
                @@
                -const major = (a, loose) => new SemVer(a, loose).major
                +/** Returns the first number of a version. */
                +const major = (version, loose) => new SemVer(version, loose).major
                *** End Patch`);
                const semver = require('/repo');
                [semver.major('1.2.3'), semver.satisfies('1.2.3', '^1.0.0')]
                """),
            text("I named what major() takes, and it still works."));

    RunResult result =
        AgentExplorer.explore(
            engine, AgentExplorer.explorer(model.named("scripted"), library), "Tidy up.");

    assertThat(model.requests().get(1).messages().getLast().toString())
        .contains("path=/repo/index.js, why=main of /repo/package.json");
    assertThat(model.requests().get(2).messages().getLast().toString()).contains("taken back");
    assertThat(model.requests().get(3).messages().getLast().toString()).contains("[1, true]");
    assertThat(result.changes().unifiedDiff())
        .contains("+const major = (version, loose)")
        .doesNotContain("nonsense");
    assertThat(library.resolve("functions/major.js")).hasContent(before);
    model.assertAllUsed();
  }
}
