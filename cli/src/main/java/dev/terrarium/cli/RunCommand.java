package dev.terrarium.cli;

import dev.terrarium.engine.EngineConfig;
import dev.terrarium.engine.Execution;
import dev.terrarium.engine.Outcome;
import dev.terrarium.engine.Program;
import dev.terrarium.engine.SandboxEngine;
import dev.terrarium.engine.Session;
import dev.terrarium.engine.SessionSpec;
import dev.terrarium.engine.fs.Mount;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs one program. */
@Command(
    name = "run",
    description = "Runs one program in a fresh sandbox.",
    footer = {
      "%nThe program's output is passed on while it runs. Its result, unless it is nil, is the last"
          + " thing on standard output: text as it is, everything else as JSON.",
      "%nExamples:",
      "  terrarium run script.py",
      "  terrarium run --code 'sum(range(10))' --language python",
      "  terrarium run report.py --mount /data=./data --save ./out",
      "  terrarium run fix.js --overlay /repo=. --apply",
      "  echo 'n * 2' | terrarium run - --language js --input n=21 --json"
    })
final class RunCommand implements Callable<Integer> {
  private final Host host;
  private final Consumer<Throwable> trace;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "Source file, or - for standard input.")
  private @Nullable String file;

  @Option(names = "--code", paramLabel = "TEXT", order = 1, description = "Source text.")
  private @Nullable String code;

  @Option(
      names = {"-l", "--language"},
      paramLabel = "NAME",
      order = 2,
      description = "python or javascript; needed where the file name does not say.")
  private @Nullable String language;

  @Option(
      names = "--input",
      paramLabel = "NAME=JSON",
      order = 3,
      description = "Set a variable of the program. Repeatable.")
  private List<String> inputs = new ArrayList<>();

  @Mixin private GrantOptions grants = new GrantOptions();

  @Mixin private LimitOptions limits = new LimitOptions();

  @Option(
      names = "--json",
      order = 30,
      description = "Print one JSON object at the end and nothing else on standard output.")
  private boolean json;

  @Option(
      names = "--save",
      paramLabel = "DIR",
      order = 31,
      description = "Write the files that the program left in /workspace to the folder DIR.")
  private @Nullable String save;

  @Option(
      names = "--apply",
      order = 32,
      description = "Write changes in overlays to their folders if the program completes.")
  private boolean apply;

  /** Creates the command; {@code trace} shows stack traces where the user wants to see them. */
  RunCommand(Host host, Consumer<Throwable> trace) {
    this.host = host;
    this.trace = trace;
  }

  @Override
  public Integer call() {
    Program program = Inputs.fromOptions(Sources.program(host, file, code, language), inputs);
    OutputRelay relay = new OutputRelay(host);
    SessionSpec spec =
        SessionSpec.of(program.language()).with(limits.limits()).with(grants.grants());
    ChangeWriter changes = new ChangeWriter(host, save);
    Execution execution = execute(program, json ? spec : spec.with(relay), relay);
    if (execution.outcome() instanceof Outcome.Broken(_, Throwable failure)) {
      trace.accept(failure);
    }
    if (relay.closed()) {
      return ExitCode.CLOSED_OUTPUT;
    }
    if (json) {
      host.print(Json.line(ResultJson.of(execution)));
    } else {
      relay.endLine();
      new Report(host).print(execution);
      changes.show(execution.changes());
    }
    changes.save(execution.changes());
    if (apply && execution.outcome() instanceof Outcome.Completed) {
      for (Mount mount : spec.grants().mounts()) {
        changes.apply(execution.changes(), mount);
      }
    }
    return ExitCode.of(execution.outcome());
  }

  private Execution execute(Program program, SessionSpec spec, OutputRelay relay) {
    // Nothing is kept for a second program.
    EngineConfig config =
        EngineConfig.standard().withMaxSessions(1).withReadyGuests(0).withSessionsPerGuest(1);
    try (SandboxEngine engine = host.engines().apply(config);
        Session session = engine.open(spec);
        var _ = new CtrlC(() -> session.cancel("Ctrl-C"))) {
      relay.onClosed(() -> session.cancel("standard output is closed"));
      return session.run(program);
    }
  }
}
