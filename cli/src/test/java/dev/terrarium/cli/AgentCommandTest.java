package dev.terrarium.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.terrarium.agent.RunEvent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgentCommandTest {
  @TempDir Path folder;

  private Path script() throws IOException {
    return Files.writeString(
        folder.resolve("script.jsonl"),
        """
        {"language": "javascript", "code": "require('fs').writeFileSync('/project/a.txt', 'new'); 6 * 7"}
        {"text": "It is 42."}
        """);
  }

  private Cli.Result run(String input, String mode) throws IOException {
    Files.createDirectories(folder.resolve("project"));
    return new Cli()
        .in(input)
        .run(
            "agent",
            "--model",
            "scripted:" + script(),
            "--workspace",
            folder.resolve("project").toString(),
            "--approve",
            mode,
            "Compute");
  }

  @Test
  void approvedProgramAndChange_reachTheHost() throws IOException {
    Cli.Result result = run("y\ny\n", "ask");

    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).isEqualTo("It is 42.\n");
    assertThat(result.err()).contains("offline", "+new", "wrote 1 file(s)");
    assertThat(folder.resolve("project/a.txt")).hasContent("new");
  }

  @Test
  void changeThatIsNotApproved_staysAway() throws IOException {
    Cli.Result result = run("", "auto");

    assertThat(result.err()).contains("+new", "nothing was written");
    assertThat(folder.resolve("project/a.txt")).doesNotExist();
  }

  @Test
  void programThatIsNotApproved_doesNotRun() throws IOException {
    Cli.Result result = run("n\n", "ask");

    assertThat(result.err()).contains("not approved: the user said no", "0 program(s)");
  }

  @Test
  void fileToolsAndUndo_areThereForAWorkspace_andTheRunCanBeReplayed() throws IOException {
    Path project = Files.createDirectories(folder.resolve("project"));
    Files.writeString(project.resolve("a.txt"), "old\n");
    Path script =
        Files.writeString(
            folder.resolve("tools.jsonl"),
            """
            {"language": "python", "code": "write_file('/project/a.txt', 'half')\\n1/0"}
            {"language": "python", "code": "read_file('/project/a.txt')['text']"}
            {"text": "It says old."}
            """);
    Path recording = folder.resolve("recording.jsonl");
    String[] rest = {"--workspace", project.toString(), "--approve", "auto", "--undo", "Look"};

    Cli.Result first =
        new Cli()
            .run(words(rest, "agent", "--model", "scripted:" + script, "--record", "" + recording));
    Cli.Result again = new Cli().run(words(rest, "agent", "--model", "replay:" + recording));

    assertThat(first.err()).contains("was taken back").doesNotContain("+half");
    assertThat(Files.readString(recording)).contains("result: old");
    assertThat(again.out()).isEqualTo("It says old.\n").isEqualTo(first.out());
  }

  private static String[] words(String[] rest, String... first) {
    return Stream.concat(Stream.of(first), Stream.of(rest)).toArray(String[]::new);
  }

  private Cli.Result show(Cli cli) throws IOException {
    Path script =
        Files.writeString(
            folder.resolve("show.jsonl"),
            """
            {"language": "python", "code": "display([{'city': 'Oslo', 'high': 21.5}, {'city': 'Rome'}], title='Weather')\\ndraw_chart(kind='BAR', path='c.svg', series=[{'name': 'a', 'y': [1, 2]}], title='Bars')"}
            {"text": "Look at it."}
            """);
    return cli.run("agent", "--model", "scripted:" + script, "--approve", "auto", "Show");
  }

  @Test
  void whatProgramsShow_isPrinted() throws IOException {
    Cli.Result result = show(new Cli());

    assertThat(result.err())
        .contains("shows a table Weather\n  city  high\n  Oslo  21.5\n  Rome\n")
        .contains("shows a picture Bars (image/svg+xml, ");
    assertThat(result.out()).isEqualTo("Look at it.\n");
  }

  @Test
  void onATerminal_theAnswerAppearsOnceAsItIsWritten() throws IOException {
    Cli.Result result = show(new Cli().onTerminal());

    assertThat(result.out()).isEqualTo("Look at it.\n");
  }

  @Test
  void onATerminal_textAppearsBeforeTheAnswerIsComplete() {
    var out = new ByteArrayOutputStream();
    AgentView view = new AgentView(new Cli().out(out).onTerminal().host());

    view.show(new RunEvent.TextDelta("Look "));

    assertThat(out.toString(UTF_8)).isEqualTo("Look ");
  }

  @Test
  void noModel_saysHowToNameOne() {
    Cli.Result result = new Cli().run("agent", "Compute");

    assertThat(result.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err()).contains("no model is configured", "openai:NAME@http://localhost");
  }
}
