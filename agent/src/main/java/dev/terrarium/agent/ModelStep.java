package dev.terrarium.agent;

import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.terrarium.agent.budget.Account;
import dev.terrarium.agent.budget.UsageReport;
import dev.terrarium.agent.model.LanguageModel;
import dev.terrarium.agent.model.ModelCaller;
import dev.terrarium.agent.model.ModelException;
import dev.terrarium.agent.model.ModelSource;
import dev.terrarium.agent.model.Step;
import dev.terrarium.agent.model.Tokens;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;

/**
 * Asks the model that fits a step, within the budget; other models stand in for one that is down.
 */
final class ModelStep {
  private static final int OUTPUT_TOKENS = 8_192;
  private final String agent;
  private final Account account;
  private final ModelCaller caller;
  private final Events events;

  ModelStep(String agent, Run.Wiring wiring, ModelCaller caller) {
    this.agent = agent;
    this.account = wiring.account();
    this.events = wiring.events();
    this.caller = caller;
  }

  ChatResponse ask(
      ModelSource source, Step step, List<ChatMessage> messages, List<ToolSpecification> tools)
      throws InterruptedException, Account.Exhausted {
    Iterator<LanguageModel> candidates = source.candidates(step).iterator();
    LanguageModel model = candidates.next();
    while (true) {
      try {
        return ask(model, step, messages, tools);
      } catch (ModelException e) {
        if (!e.kind().passing() || !candidates.hasNext()) {
          throw e;
        }
        model = candidates.next();
        events.emit(new RunEvent.Retrying(model.name(), String.valueOf(e.getMessage())));
      }
    }
  }

  private ChatResponse ask(
      LanguageModel model, Step step, List<ChatMessage> messages, List<ToolSpecification> tools)
      throws InterruptedException, Account.Exhausted {
    long estimate = Tokens.estimate(messages, tools);
    Account.Hold hold = account.hold(model.name(), estimate, OUTPUT_TOKENS);
    boolean settled = false;
    try {
      ChatRequest request =
          ChatRequest.builder()
              .messages(messages)
              .toolSpecifications(tools)
              .maxOutputTokens(hold.maxOutput())
              .build();
      long start = System.nanoTime();
      ChatResponse response =
          caller.call(model, request, progress(model.name(), step.kind() != Step.Kind.SUMMARISE));
      Duration wall = Duration.ofNanos(System.nanoTime() - start);
      UsageReport.ModelCall call = account.settle(hold, agent, Tokens.of(response, estimate), wall);
      settled = true;
      events.emit(new RunEvent.UsageCharged(call, account.remaining()));
      return response;
    } finally {
      if (!settled) {
        account.release(hold);
      }
    }
  }

  private ModelCaller.Progress progress(String model, boolean tell) {
    return new ModelCaller.Progress() {
      @Override
      public void text(String piece) {
        if (tell) {
          events.emit(new RunEvent.TextDelta(piece));
        }
      }

      @Override
      public void retrying(ModelException why, int attempt) {
        events.emit(new RunEvent.Retrying(model, String.valueOf(why.getMessage())));
      }
    };
  }
}
