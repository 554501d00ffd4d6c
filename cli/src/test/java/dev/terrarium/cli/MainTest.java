package dev.terrarium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  private static final Path REFERENCE = Path.of("..", "docs", "cli.md");

  @Test
  void noCommand_showsTheHelp() {
    assertThat(new Cli().run().out()).startsWith("Usage: terrarium ");
  }

  @Test
  void version_namesTheBuildAndJava() {
    var result = new Cli().run("--version");
    assertThat(result.out()).matches("terrarium \\d+\\.\\d+\\.\\d+\\S*\nJava 25\\S*\n");
    assertThat(result.exitCode()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"run", "batch", "eval", "repl", "demo", "doctor", "soak"})
  void helpOfACommand_hasExamplesAndNoLineIsTooWide(String command) {
    var result = new Cli().run(command, "--help");
    assertThat(result.out()).contains("\nExamples:\n  terrarium " + command);
    assertThat(result.out().lines()).allMatch(line -> line.length() <= 100);
    assertThat(result.exitCode()).isZero();
  }

  @Test
  void unknownCommand_isRefused() {
    var result = new Cli().run("rum");
    assertThat(result)
        .isEqualTo(
            new Cli.Result(
                2,
                "",
                "terrarium: rum: is not an option or argument here; see terrarium --help\n"));
  }

  @Test
  void missingValue_isRefusedInOneLine() {
    var result = new Cli().run("run", "--wall");
    assertThat(result.err()).startsWith("terrarium: ").endsWith("see terrarium run --help\n");
    assertThat(result.err().lines()).hasSize(1);
    assertThat(result.exitCode()).isEqualTo(2);
  }

  /** {@code -Dcli.reference=write} writes the file instead. */
  @Test
  void reference_isWhatTheHelpSays() throws IOException {
    String actual = reference();
    if ("write".equals(System.getProperty("cli.reference"))) {
      Files.writeString(REFERENCE, actual);
    }
    assertThat(Files.readString(REFERENCE))
        .as("docs/cli.md is out of date; run this test with -Dcli.reference=write")
        .isEqualTo(actual);
  }

  private static String reference() {
    StringBuilder text =
        new StringBuilder(
            """
            # The command line

            `./terrarium` builds what is out of date and starts the command line. This page is what
            `--help` prints; `MainTest` keeps it so.

            | Exit code | Meaning |
            |---|---|
            | 0 | the program completed; `batch`: all lines were run; `eval`: all samples were judged |
            | 1 | the program failed; `batch`: some line was invalid; `eval`: the sandbox failed or the oracle disagrees; `soak`: a promise was broken |
            | 2 | wrong usage: one line on standard error says what and how to correct it |
            | 3 | the program was denied something that it did not handle |
            | 4 | a limit stopped the program |
            | 5 | internal error; `--debug` shows more |
            | 130 | cancelled, as by Ctrl-C |
            | 141 | nobody reads standard output any more |

            [JSON on the command line](cli-json.md) describes `--json` and `batch`.
            """);
    append(text, "terrarium", new Cli().run("--help").out());
    for (String command : Main.commandLine(new Cli().host()).getSubcommands().keySet()) {
      append(text, "terrarium " + command, new Cli().run(command, "--help").out());
    }
    return text.toString();
  }

  private static void append(StringBuilder text, String title, String help) {
    text.append("\n## ").append(title).append("\n\n```text\n");
    help.lines().map(String::stripTrailing).forEach(line -> text.append(line).append('\n'));
    text.append("```\n");
  }
}
