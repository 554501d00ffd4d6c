package dev.terrarium.agent;

import static dev.terrarium.agent.testing.ScriptedModel.python;
import static dev.terrarium.agent.testing.ScriptedModel.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.terrarium.agent.budget.PriceTable;
import dev.terrarium.agent.model.LanguageModel;
import dev.terrarium.agent.model.ModelRouter;
import dev.terrarium.agent.model.ResponseCache;
import dev.terrarium.agent.testing.ScriptedModel;
import dev.terrarium.engine.SandboxEngine;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Runs that choose among models, and what that saves. */
class RoutingTest {
  static SandboxEngine engine;

  private static final PriceTable PRICES =
      PriceTable.empty().with("small", "1", "4").with("large", "10", "40");

  @BeforeAll
  static void open() {
    engine = SandboxEngine.create();
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  private static RunResult run(Agent agent) {
    return AgentRunner.of(engine).withPrices(PRICES).run(agent, "do it");
  }

  @Test
  void unsureSmallModel_handsOverToTheLargeOne() {
    ScriptedModel small = ScriptedModel.of(python("6 * 7"), text("NOT SURE: is it 42?"));
    ScriptedModel large = ScriptedModel.of(text("It is 42."));
    ModelRouter router =
        ModelRouter.of(small.named("small"), large.named("large")).withUnsureAnswers();

    RunResult result = run(Agent.of("router", "", router));

    assertThat(result.outcome()).isEqualTo(new RunOutcome.Answered("It is 42.", null));
    assertThat(small.requests().getFirst().messages().getFirst().toString()).contains("NOT SURE");
    assertThat(result.usage().costByModel().keySet()).containsExactly("small", "large");
  }

  @Test
  void answerThatAGuardrailRejects_isGivenByTheLargeModel() {
    ScriptedModel small = ScriptedModel.of(text("secret"));
    ScriptedModel large = ScriptedModel.of(text("public"));
    Guardrail noSecrets =
        new Guardrail() {
          @Override
          public String name() {
            return "no secrets";
          }

          @Override
          public Guardrail.Verdict output(String text) {
            return text.contains("secret")
                ? new Guardrail.Verdict.Reject("names a secret")
                : Guardrail.Verdict.ALLOW;
          }
        };

    RunResult result =
        run(
            Agent.of("router", "", ModelRouter.of(small.named("small"), large.named("large")))
                .withGuardrail(noSecrets));

    assertThat(result.outcome()).isEqualTo(new RunOutcome.Answered("public", null));
  }

  @Test
  void report_saysWhatRoutingSaved() {
    ScriptedModel small = ScriptedModel.of(python("1 + 1"), text("2"));
    ScriptedModel large = ScriptedModel.of();
    RunResult result =
        run(Agent.of("router", "", ModelRouter.of(small.named("small"), large.named("large"))));

    var usage = result.usage();
    assertThat(usage.costWith("large", PRICES))
        .isEqualByComparingTo(usage.cost().multiply(BigDecimal.TEN));
    assertThat(usage.costByAgent()).containsOnlyKeys("router");
    assertThat(usage.costByTurn()).containsOnlyKeys(1, 2);
  }

  @Test
  void repeatedRun_isAnsweredFromTheCacheAlone() {
    ScriptedModel model = ScriptedModel.of(python("6 * 7"), text("It is 42."));
    ResponseCache cache = ResponseCache.of(10);
    LanguageModel cached = cache.before(model.named("small"));

    RunResult first = run(Agent.of("cached", "", cached));
    RunResult second = run(Agent.of("cached", "", cached));

    assertThat(second.outcome()).isEqualTo(first.outcome());
    assertThat(cache.hits()).isEqualTo(2);
    assertThat(cache.savedTokens()).isEqualTo(second.usage().tokens().total());
    model.assertAllUsed();
  }

  @Test
  void cache_forgetsWhatWasUsedLongestAgo() {
    ScriptedModel model = ScriptedModel.of(text("a"), text("b"), text("c"));
    LanguageModel cached = ResponseCache.of(1).before(model.named("small"));
    Agent agent = Agent.of("cached", "", cached).withoutSandbox();
    AgentRunner runner = AgentRunner.of(engine);

    assertThat(answer(runner.run(agent, "one"))).contains("a");
    assertThat(answer(runner.run(agent, "two"))).contains("b");
    assertThat(answer(runner.run(agent, "one"))).contains("c");
  }

  private static Optional<String> answer(RunResult result) {
    return result.outcome() instanceof RunOutcome.Answered(String text, var _)
        ? Optional.of(text)
        : Optional.empty();
  }
}
