package dev.terrarium.samples;

import dev.terrarium.agent.Agent;
import dev.terrarium.agent.AgentRunner;
import dev.terrarium.agent.RunResult;
import dev.terrarium.agent.budget.Budget;
import dev.terrarium.agent.budget.PriceTable;
import dev.terrarium.agent.budget.UsageReport;
import dev.terrarium.agent.model.LanguageModel;
import dev.terrarium.agent.model.ModelRouter;
import dev.terrarium.agent.model.Models;
import dev.terrarium.engine.SandboxEngine;
import java.math.BigDecimal;

/** Work under a budget, by a small model where that is enough and a large one where it is not. */
final class RoutedWork {
  private RoutedWork() {}

  // region routing
  /** Prices are yours to give: per million input and output tokens. A local model may cost 0. */
  static final PriceTable PRICES =
      PriceTable.empty().with("small", "0.10", "0.40").with("large", "2.50", "10");

  static Agent worker(LanguageModel small, LanguageModel large) {
    return Agent.of("worker", "Do the task.", ModelRouter.of(small, large).withUnsureAnswers())
        .withBudget(Budget.standard().withMoney("0.05"));
  }

  static RunResult work(SandboxEngine engine, Agent worker, String task) {
    return AgentRunner.of(engine).withPrices(PRICES).run(worker, task);
  }

  /** What the run cost, by model, and what it would have cost with the large model alone. */
  static String report(UsageReport usage) {
    BigDecimal alone = usage.costWith("large", PRICES);
    return "cost %s, of it %s; with the large model alone %s"
        .formatted(usage.cost(), usage.costByModel(), alone);
  }

  // endregion

  /** Takes two models, such as {@code ollama:NAME} and {@code openai:NAME}, and a task. */
  public static void main(String[] args) {
    LanguageModel small = named("small", args[0]);
    LanguageModel large = named("large", args[1]);
    try (SandboxEngine engine = SandboxEngine.create()) {
      RunResult result = work(engine, worker(small, large), args[2]);
      System.out.println(result.outcome());
      System.out.println(report(result.usage()));
    }
  }

  private static LanguageModel named(String name, String address) {
    LanguageModel model = Models.of(Models.address(address, System.getenv()));
    return new LanguageModel(name, model.chat(), model.streaming());
  }
}
