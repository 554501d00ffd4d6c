package dev.terrarium.cli;

import dev.terrarium.engine.Execution;
import dev.terrarium.engine.GuestError;
import dev.terrarium.engine.GuestValue;
import dev.terrarium.engine.Language;
import dev.terrarium.engine.Limits;
import dev.terrarium.engine.Outcome;
import dev.terrarium.engine.fs.FileInfo;
import java.io.PrintWriter;
import java.util.List;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;

/** Reads, runs and prints until the user has had enough. */
final class Repl {
  private static final String HELP =
      """
      :help            this list
      :lang [NAME]     show or change the language; variables of both are kept
      :files           list the files in the session
      :limits          show the limits of a run
      :quit            leave, as Ctrl-D does\
      """;

  private final LineReader reader;
  private final Terminal terminal;
  private final ReplSession session;
  private final ReplInput input;
  private Language language;

  Repl(LineReader reader, Terminal terminal, ReplSession session, ReplInput input) {
    this.reader = reader;
    this.terminal = terminal;
    this.session = session;
    this.input = input;
    language = session.spec().languages().getFirst();
  }

  static Language other(Language language) {
    return language == Language.PYTHON ? Language.JAVASCRIPT : Language.PYTHON;
  }

  int loop() {
    print("Terrarium " + Versions.terrarium() + ", " + language.id() + "; :help, :quit");
    while (true) {
      try {
        String line = reader.readLine(language.extension() + "> ");
        if (line.strip().equals(":quit")) {
          return ExitCode.COMPLETED;
        }
        handle(line);
      } catch (UserInterruptException e) {
        // Ctrl-C at the prompt drops what was typed.
      } catch (EndOfFileException e) {
        return ExitCode.COMPLETED;
      }
    }
  }

  private void handle(String line) {
    if (line.startsWith(":")) {
      command(line.strip());
    } else if (!line.isBlank()) {
      run(line);
    }
  }

  private void command(String line) {
    List<String> words = List.of(line.split("\\s+", 2));
    switch (words.getFirst()) {
      case ":help" -> print(HELP);
      case ":lang" -> lang(words);
      case ":files" -> files();
      case ":limits" -> limits(session.spec().limits());
      default -> print(words.getFirst() + ": there is no such command; try :help");
    }
  }

  private void lang(List<String> words) {
    if (words.size() > 1) {
      try {
        language = Language.of(words.get(1));
        input.language(language);
      } catch (IllegalArgumentException e) {
        print(Main.oneLine(e));
        return;
      }
    }
    print("language: " + language.id());
  }

  private void files() {
    List<FileInfo> files =
        session.files().walk("/workspace").stream().filter(file -> !file.directory()).toList();
    files.forEach(file -> print("%,12d  %s".formatted(file.size(), file.path())));
    if (files.isEmpty()) {
      print("no files in /workspace");
    }
  }

  private void limits(Limits limits) {
    print("wall        %,d ms".formatted(limits.wall().toMillis()));
    print("cpu         %,d ms".formatted(limits.cpu().toMillis()));
    print("heap        %,d bytes".formatted(limits.heapBytes()));
    print("allocation  %,d bytes".formatted(limits.allocationBytes()));
    print("output      %,d bytes".formatted(limits.outputBytes()));
    print("result      %,d bytes".formatted(limits.result().bytes()));
    print("depth       %,d".formatted(limits.callDepth()));
    print("host-calls  %,d".formatted(limits.hostCalls()));
    print("file-bytes  %,d bytes".formatted(limits.fileBytes()));
    print("files       %,d".formatted(limits.files()));
  }

  private void run(String source) {
    Terminal.SignalHandler before = terminal.handle(Signal.INT, _ -> session.cancel());
    Execution execution;
    try {
      execution = session.run(language, source);
    } catch (IllegalArgumentException e) {
      print(Main.oneLine(e));
      return;
    } finally {
      terminal.handle(Signal.INT, before);
    }
    show(execution);
    if (session.reopenIfGone()) {
      print("a new session was opened: variables are gone, files are kept");
    }
  }

  private void show(Execution execution) {
    switch (execution.outcome()) {
      case Outcome.Completed(GuestValue.Nil _) -> {}
      case Outcome.Completed(var value) -> print(Json.line(ValueJson.of(value)));
      case Outcome.Failed(var error) -> print(text(error));
      case Outcome.Denied(String what, String why, var error) ->
          print(text(error) + "\ndenied: " + what + ": " + why);
      case Outcome.LimitHit(var limit, var detail) ->
          print("stopped by the " + limit.id() + " limit: " + detail.message());
      case Outcome.Cancelled _ -> print("stopped");
      case Outcome.Broken(String cause, _) -> print("internal error: " + cause);
    }
  }

  private static String text(GuestError error) {
    String trace =
        error.traceback().isBlank() ? error.toString() : error.traceback().stripTrailing();
    return error.hint() == null ? trace : trace + "\nhint: " + error.hint();
  }

  private void print(String text) {
    PrintWriter writer = terminal.writer();
    writer.println(text);
    writer.flush();
  }
}
