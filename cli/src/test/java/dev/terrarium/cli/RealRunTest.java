package dev.terrarium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands on a real engine. */
class RealRunTest {
  @TempDir Path folder;

  private static Cli.Result js(String code, String... options) {
    // Generous, so that no run depends on how busy the machine is.
    List<String> args =
        new ArrayList<>(List.of("run", "--code", code, "-l", "js", "--limits", "generous"));
    args.addAll(List.of(options));
    return new Cli().run(args.toArray(String[]::new));
  }

  private static Cli.Result json(String code, String... options) {
    String[] args = new String[options.length + 1];
    args[0] = "--json";
    System.arraycopy(options, 0, args, 1, options.length);
    Cli.Result result = js(code, args);
    Schemas.assertRunResult(result.out());
    return result;
  }

  @Test
  void outputAndValue_comeOut() {
    assertThat(js("console.log('hi'); console.error('oops'); 6 * 7"))
        .isEqualTo(new Cli.Result(0, "hi\n42\n", "oops\n"));
  }

  @Test
  void standardInput_isAProgram() {
    var result =
        new Cli().in("n * 2").run("run", "-", "-l", "js", "--input", "n=21", "--limits=generous");
    assertThat(result).isEqualTo(new Cli.Result(0, "42\n", ""));
  }

  @Test
  void pythonFile_isKnownByItsName() throws IOException {
    Path file = Files.writeString(folder.resolve("a.py"), "import sys\nprint('é')\n2 ** 100");
    assertThat(new Cli().run("run", file.toString(), "--limits=generous"))
        .isEqualTo(new Cli.Result(0, "é\n1267650600228229401496703205376\n", ""));
  }

  @Test
  void error_hasTheUsersFileAndLine() throws IOException {
    Path file = Files.writeString(folder.resolve("bad.py"), "x = 1\nraise ValueError('no')\n");
    var result = new Cli().run("run", file.toString(), "--limits=generous");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err()).contains("bad.py").contains("line 2").contains("ValueError: no");
    assertThat(result.err()).doesNotContain(folder.toString());
  }

  @Test
  void failedRun_fitsTheSchema() {
    var result = json("null.x");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.json().at("/error/type").stringValue()).isEqualTo("TypeError");
    assertThat(result.err()).isEmpty();
  }

  @Test
  void endlessLoop_isStoppedByTheCpuLimit() {
    var result = json("console.log('before'); for (;;) {}", "--wall", "5m", "--cpu", "1s");
    assertThat(result.exitCode()).isEqualTo(4);
    assertThat(result.json().at("/limit/kind").stringValue()).isEqualTo("cpu");
    assertThat(result.json().at("/limit/configured").longValue()).isEqualTo(1000);
    assertThat(result.json().at("/stdout").stringValue()).isEqualTo("before\n");
  }

  @Test
  void floodOfOutput_isStoppedByTheOutputLimit() {
    var result = json("for (;;) console.log('x'.repeat(1000))", "--output", "4KB");
    assertThat(result.json().at("/limit/kind").stringValue()).isEqualTo("output");
    assertThat(result.json().at("/stdout").stringValue().length()).isLessThanOrEqualTo(4096);
  }

  @Test
  void mountedFolder_canBeReadAndNotWritten() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "content");
    String mount = "--mount=/data=" + folder;
    String read = "import fs from 'node:fs'; export default fs.readFileSync('/data/a.txt', 'utf8')";
    assertThat(js(read, mount)).isEqualTo(new Cli.Result(0, "content\n", ""));
    var write = js("import fs from 'node:fs'; fs.writeFileSync('/data/a.txt', 'x')", mount);
    assertThat(write.exitCode()).isIn(1, 3);
    assertThat(folder.resolve("a.txt")).hasContent("content");
  }

  @Test
  void unreachableFile_isDenied() {
    var result = json("import fs from 'node:fs'; fs.readFileSync('/etc/passwd')");
    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.json().at("/denied/what").stringValue()).contains("/etc/passwd");
  }

  @Test
  void overlay_isShownAsADiffAndAppliedOnDemand() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "old\n");
    String code = "import fs from 'node:fs'; fs.writeFileSync('/repo/a.txt', 'new\\n')";
    String overlay = "--overlay=/repo=" + folder;
    var shown = js(code, overlay);
    assertThat(shown.err()).contains("\n-old\n").contains("\n+new\n");
    assertThat(file).hasContent("old\n");
    var applied = js(code, overlay, "--apply");
    assertThat(applied.err()).endsWith("terrarium: wrote 1 file(s) to " + folder + "\n");
    assertThat(file).hasContent("new\n");
  }

  @Test
  void workspace_isSavedOnDemand() {
    String code = "import fs from 'node:fs'; fs.writeFileSync('/workspace/a.txt', 'kept')";
    assertThat(js(code).err())
        .isEqualTo("terrarium: added /workspace/a.txt (4 bytes); --save DIR keeps it\n");
    Path target = folder.resolve("new/folder");
    assertThat(js(code, "--save", target.toString()).exitCode()).isZero();
    assertThat(target.resolve("a.txt")).hasContent("kept");
    var again = js(code, "--save", target.toString());
    assertThat(again.exitCode()).isEqualTo(2);
    assertThat(again.err()).contains("nothing was written");
  }

  @Test
  void changes_areInTheJson() {
    var result = json("import fs from 'node:fs'; fs.writeFileSync('/workspace/a.txt', 'x\\n')");
    assertThat(result.json().at("/changes/0/kind").stringValue()).isEqualTo("added");
    assertThat(result.json().at("/changes/0/path").stringValue()).isEqualTo("/workspace/a.txt");
    assertThat(result.json().at("/changes/0/diff").stringValue()).contains("+x");
  }

  @Test
  void clockAndSeed_makeRunsRepeatable() {
    String code = "[Date.now(), Math.random()]";
    String[] options = {"--clock", "2026-01-31T12:00:00Z", "--seed", "42"};
    var first = js(code, options);
    assertThat(first.out()).startsWith("[1769860800000,");
    assertThat(js(code, options)).isEqualTo(first);
  }

  @Test
  void batch_runsBothLanguages() {
    var result =
        new Cli()
            .in(
                """
                {"id":"a","language":"python","code":"open('in.txt').read() + x","inputs":{"x":"!"},"files":{"in.txt":"hi"}}
                {"id":"b","language":"js","code":"for(;;){}","limits":{"wall":"5m","cpu":"1s"}}
                nonsense
                {"id":"c","language":"js","code":"1+1"}
                """)
            .run("batch", "-", "--limits", "generous");
    result.out().lines().forEach(Schemas::assertRunResult);
    assertThat(result.out().lines().map(line -> line.replaceAll(",\"(error|stdout|limit)\".*", "")))
        .containsExactly(
            "{\"line\":1,\"id\":\"a\",\"outcome\":\"completed\",\"value\":\"hi!\"",
            "{\"line\":2,\"id\":\"b\",\"outcome\":\"limit\"",
            "{\"line\":3,\"outcome\":\"invalid\"",
            "{\"line\":4,\"id\":\"c\",\"outcome\":\"completed\",\"value\":2");
    assertThat(result.exitCode()).isEqualTo(1);
  }

  @Test
  void repl_keepsVariables() {
    var result =
        new Cli()
            .in("a = 20\na + 1\n")
            .run("repl", "-l", "js", "--no-history", "--limits=generous");
    assertThat(result.out()).contains("js> 21\n");
  }
}
