package dev.terrarium.cli;

import dev.terrarium.engine.Execution;
import dev.terrarium.engine.Grants;
import dev.terrarium.engine.Language;
import dev.terrarium.engine.Limits;
import dev.terrarium.engine.Outcome;
import dev.terrarium.engine.Program;
import dev.terrarium.engine.SandboxEngine;
import dev.terrarium.engine.Session;
import dev.terrarium.engine.SessionSpec;
import dev.terrarium.engine.Usage;
import dev.terrarium.engine.fs.Change;
import dev.terrarium.engine.fs.ChangeSet;
import dev.terrarium.engine.fs.Mount;
import dev.terrarium.samples.WeatherDemo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The scenes of the demo. Everything shown was just executed. */
final class DemoShow {
  private static final int CODE_HEAD = 6;
  private static final int CODE_TAIL = 13;
  private static final int DIFF_LINES = 14;

  // CPU time, since elapsed time would make the demo depend on what else this machine does.
  private static final Duration HONEST_CPU = Duration.ofSeconds(60);
  private static final Duration HOSTILE_CPU = Duration.ofSeconds(2);
  private static final Duration WALL = Duration.ofMinutes(5);

  private final Host host;
  private final Style style;
  private final SandboxEngine engine;
  private final Grants grants;

  /** Creates the show; {@code data} is the host folder that programs see as {@code /data}. */
  DemoShow(Host host, SandboxEngine engine, Path data) {
    this.host = host;
    this.engine = engine;
    style = host.style();
    grants =
        Grants.none()
            .withMount(new Mount.ReadOnly("/data", data))
            .withTool(WeatherDemo.toFahrenheit());
  }

  /** Runs the weather report and keeps its files; says whether it completed. */
  boolean weather(Language language, Path keepIn) throws IOException {
    String code = WeatherDemo.weatherProgram(language);
    String name = "weather." + language.extension();
    title("A weather report in " + (language == Language.PYTHON ? "Python" : "JavaScript"));
    note("sees /data (read-only) and the tool to_fahrenheit; nothing else of this machine");
    code(name, code);
    Execution execution =
        run(
            Program.of(language, code).named(name),
            Limits.standard().withWall(WALL).withCpu(HONEST_CPU));
    changes(execution.changes());
    usage(execution.usage());
    if (!(execution.outcome() instanceof Outcome.Completed)) {
      return false;
    }
    keep(execution.changes(), keepIn);
    return true;
  }

  /** Runs the hostile program; says whether it was stopped by its limit. */
  boolean hostile() {
    String code = WeatherDemo.hostileProgram();
    title("A hostile program");
    note("the same grants, %,d ms of CPU time".formatted(HOSTILE_CPU.toMillis()));
    code("hostile.py", code);
    Program program = Program.python(code).named("hostile.py");
    Execution execution = run(program, Limits.strict().withWall(WALL).withCpu(HOSTILE_CPU));
    usage(execution.usage());
    return execution.outcome() instanceof Outcome.LimitHit;
  }

  private Execution run(Program program, Limits limits) {
    heading("output");
    OutputRelay relay = new OutputRelay(host);
    SessionSpec spec = SessionSpec.of(program.language()).with(limits).with(grants).with(relay);
    Execution execution;
    try (Session session = engine.open(spec);
        var _ = new CtrlC(() -> session.cancel("Ctrl-C"))) {
      relay.onClosed(() -> session.cancel("standard output is closed"));
      execution = session.run(program);
    }
    relay.endLine();
    heading("outcome");
    outcome(execution.outcome());
    return execution;
  }

  private void outcome(Outcome outcome) {
    switch (outcome) {
      case Outcome.Completed(var value) ->
          host.print(style.green("completed") + " " + ValueJson.display(value));
      case Outcome.Failed(var error) ->
          host.print(style.red("failed") + "\n" + error.traceback().stripTrailing());
      case Outcome.Denied(String what, String why, _) ->
          host.print(style.yellow("denied") + " " + what + ": " + why);
      case Outcome.LimitHit(var limit, var detail) ->
          host.print(
              style.yellow("stopped")
                  + " by the %s limit: %s (%,d of %,d %s)"
                      .formatted(
                          limit.id(),
                          detail.message(),
                          detail.observed(),
                          detail.configured(),
                          detail.unit()));
      case Outcome.Cancelled(String by) -> host.print(style.yellow("cancelled") + " by " + by);
      case Outcome.Broken(String cause, _) -> host.print(style.red("internal error") + " " + cause);
    }
  }

  private void changes(ChangeSet changes) {
    if (changes.isEmpty()) {
      return;
    }
    heading("changes");
    for (Change change : changes.changes()) {
      host.print(style.green("+ ") + ChangeWriter.line(change));
    }
    changes.changes().stream()
        .filter(change -> change.path().endsWith(".md"))
        .forEach(change -> abridged(change.diff(), DIFF_LINES, 0));
  }

  private void usage(Usage usage) {
    heading("usage");
    host.print(
        "%,d ms elapsed, %,d ms CPU, %,d MB allocated, %,d bytes of output, %,d tool calls"
            .formatted(
                usage.wall().toMillis(),
                usage.cpu().toMillis(),
                usage.allocatedBytes() >> 20,
                usage.outputBytes(),
                usage.hostCalls()));
  }

  private void keep(ChangeSet changes, Path folder) throws IOException {
    Files.createDirectories(folder);
    // Only names that the demo's own programs write: what a guest calls its files is not trusted.
    for (String name : List.of("report.md", "chart.svg")) {
      Files.deleteIfExists(folder.resolve(name));
    }
    changes.applyTo("/workspace", folder);
    heading("kept");
    for (Change change : changes.changes()) {
      host.print(folder.resolve(change.path().substring("/workspace/".length())).toString());
    }
  }

  private void title(String text) {
    host.print("\n" + style.bold("━━ " + text + " " + "━".repeat(Math.max(3, 74 - text.length()))));
  }

  private void note(String text) {
    host.print(style.dim(text));
  }

  private void heading(String text) {
    host.print("\n" + style.cyan("▸ " + text));
  }

  private void code(String name, String code) {
    heading(name);
    abridged(code, CODE_HEAD, CODE_TAIL);
  }

  /** Prints the first and the last lines of a text. */
  private void abridged(String text, int head, int tail) {
    List<String> lines = text.lines().toList();
    if (lines.size() <= head + tail) {
      lines.forEach(this::indented);
      return;
    }
    lines.subList(0, head).forEach(this::indented);
    note("  ... %,d more lines".formatted(lines.size() - head - tail));
    lines.subList(lines.size() - tail, lines.size()).forEach(this::indented);
  }

  private void indented(String line) {
    host.print(("  " + line).stripTrailing());
  }
}
