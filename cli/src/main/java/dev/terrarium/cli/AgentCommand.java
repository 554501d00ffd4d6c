package dev.terrarium.cli;

import dev.terrarium.agent.Agent;
import dev.terrarium.agent.AgentRunner;
import dev.terrarium.agent.Approver;
import dev.terrarium.agent.RunHandle;
import dev.terrarium.agent.RunOutcome;
import dev.terrarium.agent.RunResult;
import dev.terrarium.agent.budget.Budget;
import dev.terrarium.agent.budget.PriceTable;
import dev.terrarium.agent.model.LanguageModel;
import dev.terrarium.agent.model.Models;
import dev.terrarium.agent.sandbox.Undo;
import dev.terrarium.agent.testing.ReplayModel;
import dev.terrarium.agent.testing.ScriptedModel;
import dev.terrarium.engine.EngineConfig;
import dev.terrarium.engine.Grants;
import dev.terrarium.engine.Language;
import dev.terrarium.engine.SandboxEngine;
import dev.terrarium.engine.SessionSpec;
import dev.terrarium.engine.fs.Mount;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lets an agent do a task. */
@Command(
    name = "agent",
    description = "Lets a model do a task by writing programs that run in the sandbox.",
    footer = {
      "%nKeys are taken from OPENAI_API_KEY and ANTHROPIC_API_KEY. Changes to the folder of"
          + " --workspace are shown and only written after a yes.",
      "%nExamples:",
      "  terrarium agent --model openai:NAME@http://localhost:8080/v1 \"Add up 1 to 100\"",
      "  terrarium agent --model ollama:NAME --workspace data \"Summarise the CSV files\""
    })
final class AgentCommand implements Callable<Integer> {
  private static final String ROOT = "/project";
  private final Host host;

  @Parameters(paramLabel = "TASK", description = "What to do.")
  private String task = "";

  @Option(
      names = {"-m", "--model"},
      paramLabel = "MODEL",
      order = 1,
      description =
          "openai:NAME, anthropic:NAME or ollama:NAME, with @URL at the end for a server of your"
              + " own; scripted:FILE or replay:FILE work offline (default: TERRARIUM_MODEL).")
  private @Nullable String model;

  @Option(
      names = "--workspace",
      paramLabel = "DIR",
      order = 2,
      description = "Show the folder DIR as /project; it stays as it is until you say yes.")
  private @Nullable String workspace;

  @Option(
      names = "--budget",
      paramLabel = "MONEY",
      order = 3,
      description = "The most that model calls may cost, in the currency of --prices.")
  private @Nullable String budget;

  @Option(
      names = "--prices",
      paramLabel = "FILE",
      order = 4,
      description = "JSON: {\"NAME\": {\"input\": 1.25, \"output\": 10}}, per million tokens.")
  private @Nullable String prices;

  @Option(
      names = "--approve",
      paramLabel = "MODE",
      order = 5,
      description = "Before each program: ask, auto or never run one (default: ask).")
  private String approve = "ask";

  @Option(
      names = "--undo",
      order = 6,
      description = "Take back what a program that fails did to variables and files.")
  private boolean undo;

  @Option(
      names = "--record",
      paramLabel = "FILE",
      order = 7,
      description = "Write what is said with the model to FILE, for --model replay:FILE.")
  private @Nullable String recording;

  AgentCommand(Host host) {
    this.host = host;
  }

  @Override
  public Integer call() throws InterruptedException {
    AgentView view = new AgentView(host);
    Approver approver =
        switch (approve) {
          case "ask" -> view::ask;
          case "auto" -> Approver.always();
          case "never" -> Approver.never();
          default ->
              throw new UsageError("--approve " + approve, "is unknown", "use ask, auto, never");
        };
    LanguageModel chosen = recorded(model());
    PriceTable table = prices();
    Mount.@Nullable Overlay mount = mount();
    SessionSpec sandbox = SessionSpec.of(Language.PYTHON, Language.JAVASCRIPT);
    String about = "";
    if (mount != null) {
      sandbox = sandbox.with(Grants.none().withMount(mount));
      about = "The user's files are in " + ROOT + ". ";
    }
    Agent agent =
        Agent.of("terrarium", about + "Do the task and answer briefly.", chosen)
            .withSandbox(sandbox)
            .withBudget(budget())
            .withDisplays()
            .withUndo(undo ? Undo.ON_FAILURE : Undo.NEVER);
    if (mount != null) {
      agent = agent.withFileTools();
    }
    try (SandboxEngine engine = host.engines().apply(EngineConfig.standard())) {
      AgentRunner runner =
          AgentRunner.of(engine).withPrices(table).withApprover(approver, !"auto".equals(approve));
      RunHandle handle = runner.stream(agent, task, view::show);
      RunResult result;
      try (CtrlC _ = new CtrlC(() -> handle.cancel("Ctrl-C"))) {
        result = handle.await();
      }
      view.finish(result);
      if (mount != null) {
        view.offer(result, mount);
      }
      return exitCode(result.outcome());
    }
  }

  private static int exitCode(RunOutcome outcome) {
    return switch (outcome) {
      case RunOutcome.Answered _ -> ExitCode.COMPLETED;
      case RunOutcome.Failed _ -> ExitCode.FAILED;
      case RunOutcome.Refused _ -> ExitCode.DENIED;
      case RunOutcome.OutOfBudget _ -> ExitCode.LIMIT;
      case RunOutcome.Cancelled _ -> ExitCode.CANCELLED;
    };
  }

  private LanguageModel model() {
    return model(
        host, model == null ? host.environment().getOrDefault("TERRARIUM_MODEL", "") : model);
  }

  private LanguageModel recorded(LanguageModel real) {
    if (recording == null) {
      return real;
    }
    List<String> secrets =
        Stream.of("OPENAI_API_KEY", "ANTHROPIC_API_KEY")
            .map(host.environment()::get)
            .filter(Objects::nonNull)
            .toList();
    try {
      return ReplayModel.record(real, Sources.path(recording), secrets).named(real.name());
    } catch (IOException e) {
      throw new UsageError("--record " + recording, "cannot be written", "give another path");
    }
  }

  /** Returns the model that an option or a variable names. */
  static LanguageModel model(Host host, String text) {
    if (text.isBlank()) {
      throw new UsageError(
          "--model",
          "no model is configured",
          "start a local server such as llama.cpp, Ollama or LM Studio and give"
              + " --model openai:NAME@http://localhost:8080/v1 or ollama:NAME, or set"
              + " OPENAI_API_KEY or ANTHROPIC_API_KEY and give openai:NAME or anthropic:NAME");
    }
    try {
      if (text.startsWith("scripted:")) {
        host.printError("terrarium: offline: the answers come from a script, not from a model");
        Path file = Sources.path(text.substring("scripted:".length()));
        return ScriptedModel.read(file).named("scripted");
      }
      if (text.startsWith("replay:")) {
        host.printError("terrarium: offline: the answers come from a recording, not from a model");
        return ReplayModel.replay(Sources.path(text.substring("replay:".length()))).named("replay");
      }
      return Models.of(Models.address(text, host.environment()));
    } catch (IllegalArgumentException e) {
      throw UsageError.of("--model " + text, e);
    } catch (IllegalStateException e) {
      throw new UsageError("--model " + text, "cannot be used", String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new UsageError("--model " + text, "cannot be read", "give the path of a file");
    }
  }

  private PriceTable prices() {
    if (prices == null) {
      return PriceTable.empty();
    }
    try {
      return PriceTable.read(Sources.path(prices));
    } catch (IllegalArgumentException e) {
      throw UsageError.of("--prices " + prices, e);
    } catch (IOException e) {
      throw new UsageError("--prices " + prices, "cannot be read", "give the path of a file");
    }
  }

  private Budget budget() {
    if (budget == null) {
      return Budget.standard();
    }
    try {
      return Budget.standard().withMoney(budget);
    } catch (IllegalArgumentException e) {
      throw new UsageError("--budget " + budget, "is no amount", "use a number such as 0.50");
    }
  }

  private Mount.@Nullable Overlay mount() {
    if (workspace == null) {
      return null;
    }
    try {
      return new Mount.Overlay(ROOT, Sources.path(workspace));
    } catch (IllegalArgumentException e) {
      throw UsageError.of("--workspace " + workspace, e);
    }
  }
}
