package dev.terrarium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.terrarium.engine.Outcome;
import dev.terrarium.engine.SandboxException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BatchCommandTest {

  private static List<JsonNode> lines(Cli.Result result) {
    result.out().lines().forEach(Schemas::assertRunResult);
    return result.out().lines().map(JsonMapper.shared()::readTree).toList();
  }

  private static FakeEngine echoing() {
    return new FakeEngine((program, _) -> FakeEngine.completed(program.source()));
  }

  @Test
  void lines_areRunAndPrintedInOrder() {
    String input =
        IntStream.range(0, 200)
            .mapToObj("{\"id\":%d,\"language\":\"js\",\"code\":\"c%<d\"}"::formatted)
            .collect(Collectors.joining("\n"));
    var result = new Cli().on(echoing()).in(input).run("batch", "-", "--threads", "4");
    assertThat(result.exitCode()).isZero();
    List<JsonNode> lines = lines(result);
    assertThat(lines).hasSize(200);
    for (int i = 0; i < 200; i++) {
      assertThat(lines.get(i).get("line").intValue()).isEqualTo(i + 1);
      assertThat(lines.get(i).get("id").intValue()).isEqualTo(i);
      assertThat(lines.get(i).get("value").stringValue()).isEqualTo("c" + i);
    }
  }

  @Test
  void inputsFilesAndLimits_reachTheEngine() {
    FakeEngine engine = echoing();
    new Cli()
        .on(engine)
        .in(
            """
            {"language":"js","code":"1","inputs":{"n":[1]},"files":{"a.txt":"b"},"limits":{"wall":"7s","depth":44}}
            """)
        .run("batch", "-", "--limits", "strict", "--cpu", "3s");
    var spec = engine.specs.getFirst();
    assertThat(spec.limits().wall()).isEqualTo(Duration.ofSeconds(7));
    assertThat(spec.limits().cpu()).isEqualTo(Duration.ofSeconds(3));
    assertThat(spec.limits().callDepth()).isEqualTo(44);
    assertThat(spec.files().read("/workspace/a.txt")).asString().isEqualTo("b");
    assertThat(engine.programs.getFirst().inputs().get("n")).hasToString("[1]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{                          | line: is not JSON at character",
        "[]                         | line: is not an object; use {\"language\":...,\"code\":...}",
        "{\"code\":\"1\"}           | language: is missing; give it as text",
        "{\"language\":\"js\"}      | code: is missing; give it as text",
        "{\"language\":\"cobol\",\"code\":\"1\"} | language: unknown language 'cobol'; use one of",
        "{\"language\":\"js\",\"code\":1} | code: is not text; give it as text",
        "{\"language\":\"js\",\"code\":\"1\",\"more\":1} | more: is not known; use id, language",
        "{\"language\":\"js\",\"code\":\"1\",\"inputs\":[]} | inputs: is not an object",
        "{\"language\":\"js\",\"code\":\"1\",\"inputs\":{\"1\":2}} | inputs: input name '1' is not",
        "{\"language\":\"js\",\"code\":\"1\",\"files\":{\"a\":1}} | files.a: is not text",
        "{\"language\":\"js\",\"code\":\"1\",\"files\":{\"/etc/x\":\"\"}} | files: ",
        "{\"language\":\"js\",\"code\":\"1\",\"limits\":{\"wall\":\"0s\"}} | limits.wall 0s: is out of range",
        "{\"language\":\"js\",\"code\":\"1\",\"limits\":{\"walls\":\"1s\"}} | limits.walls 1s: there is no limit",
        "{\"language\":\"js\",\"code\":\"1\",\"inputs\":{\"a\":{\"$bytes\":\"?\"}}} | inputs.a: the $bytes are not Base64",
      })
  void brokenLine_isReportedAndTheRestGoOn(String line, String message) {
    String good = "{\"language\":\"js\",\"code\":\"ok\"}";
    var result = new Cli().on(echoing()).in(line + "\n\n" + good).run("batch", "-");
    List<JsonNode> lines = lines(result);
    assertThat(lines.get(0).get("outcome").stringValue()).isEqualTo("invalid");
    assertThat(lines.get(0).get("line").intValue()).isEqualTo(1);
    assertThat(lines.get(0).at("/error/message").stringValue()).startsWith(message);
    assertThat(lines.get(1).get("value").stringValue()).isEqualTo("ok");
    assertThat(lines.get(1).get("line").intValue()).isEqualTo(3);
    assertThat(result.exitCode()).isEqualTo(1);
  }

  @Test
  void invalidLineWithAnId_keepsIt() {
    var result = new Cli().on(echoing()).in("{\"id\":\"x\"}").run("batch", "-");
    assertThat(lines(result).getFirst().get("id").stringValue()).isEqualTo("x");
  }

  @Test
  void lineThatIsNotUtf8_isInvalid() {
    byte[] input = "{\"language\":\"js\",\"code\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1);
    var result = new Cli().on(echoing()).in(input).run("batch", "-");
    assertThat(lines(result).getFirst().at("/error/message").stringValue())
        .isEqualTo("line: is not UTF-8 at byte offset 25; save it as UTF-8");
  }

  @Test
  void lineThatIsTooLong_isNotKeptAndTheNextIsRead() throws IOException {
    var lines =
        new BatchLines(new ByteArrayInputStream("aaaaaa\nbb".getBytes(StandardCharsets.UTF_8)), 5);
    assertThat(lines.next().bytes()).isNull();
    assertThat(lines.next().bytes()).asString().isEqualTo("bb");
    assertThat(lines.next()).isNull();
    assertThat(lines.bytesRead()).isEqualTo(9);
  }

  @Test
  void failedRuns_areNoInvalidLines() {
    FakeEngine engine = FakeEngine.ending(new Outcome.Failed(FakeEngine.error("E", "m")));
    var result = new Cli().on(engine).in("{\"language\":\"js\",\"code\":\"1\"}").run("batch", "-");
    assertThat(result.exitCode()).isZero();
    assertThat(lines(result).getFirst().get("outcome").stringValue()).isEqualTo("failed");
  }

  @Test
  void engineWithoutRoom_isABrokenLine() {
    FakeEngine engine =
        new FakeEngine((_, _) -> {
          throw new SandboxException("no room");
        });
    var result = new Cli().on(engine).in("{\"language\":\"js\",\"code\":\"1\"}").run("batch", "-");
    assertThat(lines(result).getFirst().at("/broken/cause").stringValue()).isEqualTo("no room");
  }

  /** While the first program runs, no more lines are read than fit into the window. */
  @Test
  void inputIsNotReadAhead_whileResultsAreMissing() throws Exception {
    var release = new CountDownLatch(1);
    var started = new CountDownLatch(1);
    FakeEngine engine =
        new FakeEngine((_, _) -> {
          started.countDown();
          try {
            release.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return FakeEngine.completed(null);
        });
    byte[] lines =
        "{\"language\":\"js\",\"code\":\"1\"}\n".repeat(20_000).getBytes(StandardCharsets.UTF_8);
    var input = new ByteArrayInputStream(lines);
    Host host = new Cli().on(engine).in(input).host();
    Thread reader =
        Thread.ofVirtual().start(() -> Main.execute(host, "batch", "-", "--threads", "2"));
    started.await();
    // The window and one buffer of the stream were read; all lines are ten times that.
    assertThat(lines.length - input.available()).isLessThan(2 << 16);
    release.countDown();
    reader.join();
    assertThat(input.available()).isZero();
  }

  @Test
  void fileIsRead(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(folder.resolve("a.jsonl"), "{\"language\":\"js\",\"code\":\"x\"}\r\n");
    var result = new Cli().on(echoing()).run("batch", file.toString());
    assertThat(lines(result)).hasSize(1);
    assertThat(result.err()).isEmpty();
  }

  @Test
  void missingFileAndBadThreads_areRefused() {
    var missing = new Cli().on(echoing()).run("batch", "no-such.jsonl");
    assertThat(missing.err())
        .isEqualTo(
            "terrarium: no-such.jsonl: there is no such file, or it may not be read;"
                + " check the path\n");
    assertThat(missing.exitCode()).isEqualTo(2);
    var threads = new Cli().on(echoing()).run("batch", "-", "--threads", "0");
    assertThat(threads.err())
        .isEqualTo("terrarium: --threads 0: is out of range; use 1 to 1,000\n");
  }
}
