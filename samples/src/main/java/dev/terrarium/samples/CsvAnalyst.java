package dev.terrarium.samples;

import dev.terrarium.agent.Agent;
import dev.terrarium.agent.AgentRunner;
import dev.terrarium.agent.RunOutcome;
import dev.terrarium.agent.RunResult;
import dev.terrarium.agent.budget.Budget;
import dev.terrarium.agent.model.LanguageModel;
import dev.terrarium.agent.model.Models;
import dev.terrarium.engine.Grants;
import dev.terrarium.engine.Language;
import dev.terrarium.engine.SandboxEngine;
import dev.terrarium.engine.SessionSpec;
import dev.terrarium.engine.fs.Mount;
import java.nio.file.Path;

/** An agent that is asked to process a CSV file, and answers with a record. */
final class CsvAnalyst {
  private CsvAnalyst() {}

  // region analyst
  /** What the answer must look like; the model is shown its schema. */
  record Statistics(int rows, double meanHigh, double wettestDay, String commonestWeather) {}

  /** Sees a folder of data, which it cannot change, and no more. */
  static Agent analyst(LanguageModel model, Path data) {
    return Agent.of("analyst", "You analyse data with programs.", model)
        .withSandbox(
            SessionSpec.of(Language.PYTHON)
                .with(Grants.none().withMount(new Mount.ReadOnly("/data", data))))
        .withBudget(Budget.standard().withTurns(10))
        .withOutput(Statistics.class);
  }

  static Statistics analyse(SandboxEngine engine, Agent analyst, String file) {
    RunResult result =
        AgentRunner.of(engine)
            .run(analyst, "Process /data/%s and generate summary statistics.".formatted(file));
    return switch (result.outcome()) {
      case RunOutcome.Answered answered -> answered.as(Statistics.class);
      case RunOutcome.OutOfBudget over -> throw new IllegalStateException(over.detail());
      case RunOutcome.Refused refused -> throw new IllegalStateException(refused.reason());
      case RunOutcome.Failed failed -> throw new IllegalStateException(failed.reason());
      case RunOutcome.Cancelled cancelled -> throw new IllegalStateException(cancelled.by());
    };
  }

  // endregion

  /** Takes a model, such as {@code ollama:NAME}, a folder and the name of a CSV file in it. */
  public static void main(String[] args) {
    LanguageModel model = Models.of(Models.address(args[0], System.getenv()));
    try (SandboxEngine engine = SandboxEngine.create()) {
      Agent analyst = analyst(model, Path.of(args[1]).toAbsolutePath());
      System.out.println(analyse(engine, analyst, args[2]));
    }
  }
}
