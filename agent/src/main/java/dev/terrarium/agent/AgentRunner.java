package dev.terrarium.agent;

import dev.terrarium.agent.budget.Account;
import dev.terrarium.agent.budget.PriceTable;
import dev.terrarium.agent.memory.Compaction;
import dev.terrarium.agent.memory.ConversationStore;
import dev.terrarium.agent.model.ModelSource;
import dev.terrarium.agent.model.Retries;
import dev.terrarium.engine.SandboxEngine;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Runs agents. Immutable and thread-safe; runs share nothing but the engine and the store. Loops
 * and tool calls run on virtual threads, programs on the engine's own.
 */
public final class AgentRunner {
  private final Settings settings;

  private AgentRunner(Settings settings) {
    this.settings = settings;
  }

  /**
   * Creates a runner with {@link Retries#standard()} and {@link Compaction#standard()}, without
   * prices, that refuses whatever needs approval and forgets each run.
   *
   * @param engine opens sessions; stays the caller's to close
   * @return a new runner
   */
  public static AgentRunner of(SandboxEngine engine) {
    return new AgentRunner(
        new Settings(
            engine,
            Approver.never(),
            false,
            PriceTable.empty(),
            Retries.standard(),
            Compaction.standard(),
            null,
            null,
            null));
  }

  /**
   * Returns a runner with another approver.
   *
   * @param approver decides about what needs approval
   * @param code whether programs need approval, besides the tools that say so
   * @return a new runner
   */
  public AgentRunner withApprover(Approver approver, boolean code) {
    Settings s = settings;
    return new AgentRunner(
        new Settings(
            s.engine,
            approver,
            code,
            s.prices,
            s.retries,
            s.compaction,
            s.summariser,
            s.store,
            s.parent));
  }

  /**
   * Returns a runner with other prices.
   *
   * @param prices what tokens cost
   * @return a new runner
   */
  public AgentRunner withPrices(PriceTable prices) {
    Settings s = settings;
    return new AgentRunner(
        new Settings(
            s.engine,
            s.approver,
            s.approveCode,
            prices,
            s.retries,
            s.compaction,
            s.summariser,
            s.store,
            s.parent));
  }

  /**
   * Returns a runner of other patience with models.
   *
   * @param retries how patient calls are
   * @return a new runner
   */
  public AgentRunner withRetries(Retries retries) {
    Settings s = settings;
    return new AgentRunner(
        new Settings(
            s.engine,
            s.approver,
            s.approveCode,
            s.prices,
            retries,
            s.compaction,
            s.summariser,
            s.store,
            s.parent));
  }

  /**
   * Returns a runner with another policy of compaction.
   *
   * @param compaction when and how history is made shorter
   * @param summariser the model that summarises; null for the agent's own
   * @return a new runner
   */
  public AgentRunner withCompaction(Compaction compaction, @Nullable ModelSource summariser) {
    Settings s = settings;
    return new AgentRunner(
        new Settings(
            s.engine,
            s.approver,
            s.approveCode,
            s.prices,
            s.retries,
            compaction,
            summariser,
            s.store,
            s.parent));
  }

  /**
   * Returns a runner whose runs go on with a conversation.
   *
   * @param store where conversations are kept
   * @param conversation the conversation's id; runs that share one should follow one another
   * @return a new runner
   */
  public AgentRunner withConversation(ConversationStore store, String conversation) {
    Settings s = settings;
    return new AgentRunner(
        new Settings(
            s.engine,
            s.approver,
            s.approveCode,
            s.prices,
            s.retries,
            s.compaction,
            s.summariser,
            new Conversation(store, conversation),
            s.parent));
  }

  /**
   * Returns a runner whose runs charge an account besides their own.
   *
   * @param account the account, such as that of a team; its prices hold
   * @return a new runner
   */
  public AgentRunner withAccount(Account account) {
    Settings s = settings;
    return new AgentRunner(
        new Settings(
            s.engine,
            s.approver,
            s.approveCode,
            s.prices,
            s.retries,
            s.compaction,
            s.summariser,
            s.store,
            account));
  }

  /**
   * Runs an agent and waits for its end. Interrupting the waiting thread cancels the run: the
   * method then returns {@link RunOutcome.Cancelled} with the thread's interrupt status set.
   *
   * @param agent the agent
   * @param input the task
   * @return how it ended
   */
  public RunResult run(Agent agent, String input) {
    return run(agent, input, _ -> {});
  }

  /**
   * Runs an agent, tells what happens, and waits for its end like {@link #run(Agent, String)}.
   *
   * @param agent the agent
   * @param input the task
   * @param events hears what happens, one event at a time, on threads of the run; what it throws is
   *     logged and ignored
   * @return how it ended
   */
  public RunResult run(Agent agent, String input, Consumer<? super RunEvent> events) {
    RunHandle handle = stream(agent, input, events);
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return handle.await();
        } catch (InterruptedException e) {
          interrupted = true;
          handle.cancel("interrupt");
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /**
   * Starts a run.
   *
   * @param agent the agent
   * @param input the task
   * @param events hears what happens, one event at a time, on threads of the run; what it throws is
   *     logged and ignored
   * @return the run
   */
  public RunHandle stream(Agent agent, String input, Consumer<? super RunEvent> events) {
    return new RunHandle(new Run(settings, agent, input, new Events(events)));
  }

  record Conversation(ConversationStore store, String id) {}

  record Settings(
      SandboxEngine engine,
      Approver approver,
      boolean approveCode,
      PriceTable prices,
      Retries retries,
      Compaction compaction,
      @Nullable ModelSource summariser,
      @Nullable Conversation store,
      @Nullable Account parent) {}
}
