package dev.terrarium.cli;

import dev.terrarium.engine.EngineConfig;
import dev.terrarium.engine.Language;
import dev.terrarium.engine.OutputListener;
import dev.terrarium.engine.SandboxEngine;
import dev.terrarium.engine.SessionSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.impl.DumbTerminal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** An interactive session. */
@Command(
    name = "repl",
    description = "Starts an interactive session that keeps variables and files.",
    footer = {
      "%nInput that is not complete goes on in the next line. Ctrl-C stops a running program and"
          + " loses the session's variables; Ctrl-D quits; :help lists commands.",
      "%nExamples:",
      "  terrarium repl",
      "  terrarium repl --language javascript --mount /data=./data --no-history"
    })
final class ReplCommand implements Callable<Integer> {
  private final Host host;

  @Option(
      names = {"-l", "--language"},
      paramLabel = "NAME",
      order = 1,
      description = "Language to start with: python (default) or javascript.")
  private String language = "python";

  @Option(
      names = "--no-history",
      order = 2,
      description =
          "Neither read nor write the history in $XDG_STATE_HOME/terrarium (~/.local/state).")
  private boolean noHistory;

  @Mixin private GrantOptions grants = new GrantOptions();

  @Mixin private LimitOptions limits = new LimitOptions();

  ReplCommand(Host host) {
    this.host = host;
  }

  @Override
  public Integer call() throws IOException {
    Language first = Sources.language("--language " + language, language);
    SessionSpec spec =
        SessionSpec.of(first, Repl.other(first)).with(limits.limits()).with(grants.grants());
    try (SandboxEngine engine = host.engines().apply(EngineConfig.standard());
        Terminal terminal = terminal();
        ReplSession session = new ReplSession(engine, spec, output(terminal))) {
      ReplInput input = new ReplInput(first);
      return new Repl(reader(terminal, input), terminal, session, input).loop();
    }
  }

  private Terminal terminal() throws IOException {
    return host.outIsTerminal()
        ? TerminalBuilder.builder().system(true).build()
        : new DumbTerminal(host.in(), host.out());
  }

  /** Passes guest output to the terminal, standard error included: there is but one screen. */
  private static OutputListener output(Terminal terminal) {
    return (_, bytes) -> {
      try {
        terminal.output().write(bytes);
        terminal.output().flush();
      } catch (IOException e) {
        // The terminal is gone: reading the next line will end the session.
        System.getLogger("dev.terrarium.cli").log(System.Logger.Level.DEBUG, "no terminal", e);
      }
    };
  }

  private LineReader reader(Terminal terminal, ReplInput input) {
    LineReader reader =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .parser(input)
            .completer(input)
            .variable(LineReader.SECONDARY_PROMPT_PATTERN, "... ")
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .build();
    Path history = history();
    if (history != null) {
      reader.setVariable(LineReader.HISTORY_FILE, history);
    }
    return reader;
  }

  /** Returns where the history is kept, or null where it is not kept. */
  private @Nullable Path history() {
    if (noHistory) {
      return null;
    }
    String home = host.environment().getOrDefault("HOME", "");
    String state = host.environment().getOrDefault("XDG_STATE_HOME", "");
    if (state.isEmpty() && home.isEmpty()) {
      return null;
    }
    Path folder =
        (state.isEmpty() ? Path.of(home, ".local", "state") : Path.of(state)).resolve("terrarium");
    try {
      Files.createDirectories(folder);
      return folder.resolve("history");
    } catch (IOException e) {
      host.printError(
          "terrarium: " + folder + ": cannot keep a history there; --no-history does without");
      return null;
    }
  }
}
