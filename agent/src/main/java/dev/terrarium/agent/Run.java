package dev.terrarium.agent;

import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import dev.terrarium.agent.RunOutcome.Failed.Kind;
import dev.terrarium.agent.budget.Account;
import dev.terrarium.agent.budget.Resource;
import dev.terrarium.agent.memory.Compactor;
import dev.terrarium.agent.model.ModelCaller;
import dev.terrarium.agent.model.ModelException;
import dev.terrarium.agent.model.ModelRouter;
import dev.terrarium.agent.model.ModelSource;
import dev.terrarium.agent.model.Step;
import dev.terrarium.agent.model.Tokens;
import dev.terrarium.agent.sandbox.CodeRunner;
import dev.terrarium.agent.tool.Displays;
import dev.terrarium.engine.fs.Workspace;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One run of an agent. */
final class Run {
  private static final System.Logger LOG = System.getLogger(Run.class.getName());
  private static final int POOR_ANSWERS = 3;

  private final AgentRunner.Settings settings;
  private final Agent agent;
  private final String input;
  private final Displays displays;
  private final Wiring wiring;
  private final ModelStep models;
  private final List<ToolSpecification> tools;
  private final List<ChatMessage> history = new ArrayList<>();

  private @Nullable RunOutcome stopped;
  private @Nullable Thread thread;
  private @Nullable CodeRunner code;
  private boolean over;

  /** What the parts of a run share. */
  record Wiring(
      Account account, Guards guards, Approver approver, boolean approveCode, Events events) {}

  Run(AgentRunner.Settings settings, Agent agent, String input, Events events) {
    this.settings = settings;
    this.displays = new Displays(display -> events.emit(new RunEvent.Shown(display)));
    this.agent = agent.equipped(settings.engine(), this::files, displays);
    this.input = input;
    Account account =
        settings.parent() == null
            ? Account.open(agent.budget(), settings.prices(), InstantSource.system())
            : settings.parent().child(agent.budget());
    this.wiring =
        new Wiring(
            account,
            new Guards(agent.guardrails()),
            settings.approver(),
            settings.approveCode(),
            events);
    this.models = new ModelStep(agent.name(), wiring, new ModelCaller(settings.retries()));
    this.tools = Prompts.specifications(this.agent);
  }

  private Workspace files() {
    return Objects.requireNonNull(code, "an agent without a sandbox has no file tools").files();
  }

  RunResult execute() {
    synchronized (this) {
      thread = Thread.currentThread();
    }
    Thread deadline = Thread.ofVirtual().name("terrarium-deadline").start(this::awaitDeadline);
    RunOutcome outcome;
    try {
      outcome = guardedLoop();
    } finally {
      deadline.interrupt();
      synchronized (this) {
        over = true;
      }
    }
    return finish(outcome);
  }

  private RunResult finish(RunOutcome outcome) {
    // A stop that came as the loop ended must not disturb what follows.
    boolean _ = Thread.interrupted();
    RunResult result =
        new RunResult(
            outcome,
            wiring.account().report(),
            code == null ? new dev.terrarium.engine.fs.ChangeSet(List.of()) : code.changes(),
            displays.take());
    if (code != null) {
      code.close();
    }
    wiring.events().emit(new RunEvent.Finished(result));
    return result;
  }

  private void awaitDeadline() {
    try {
      TimeUnit.NANOSECONDS.sleep(wiring.account().timeLeft().toNanos());
      stop(
          new RunOutcome.OutOfBudget(
              Resource.WALL,
              "out of time: %d ms are over".formatted(agent.budget().wall().toMillis())));
    } catch (InterruptedException e) {
      // The run ended in time.
    }
  }

  /** Ends the run with an outcome, whatever it is doing; the first call decides. */
  synchronized void stop(RunOutcome outcome) {
    if (over || stopped != null) {
      return;
    }
    stopped = outcome;
    if (code != null) {
      code.stop("the run was stopped");
    }
    if (thread != null) {
      thread.interrupt();
    }
  }

  private RunOutcome guardedLoop() {
    RunOutcome outcome;
    try {
      outcome = loop();
    } catch (RunEnded e) {
      outcome = e.outcome();
    } catch (Account.Exhausted e) {
      outcome = new RunOutcome.OutOfBudget(e.resource(), String.valueOf(e.getMessage()));
    } catch (ModelException e) {
      outcome = new RunOutcome.Failed(Kind.MODEL, String.valueOf(e.getMessage()));
    } catch (IllegalArgumentException e) {
      LOG.log(System.Logger.Level.DEBUG, "an agent cannot be run", e);
      outcome = new RunOutcome.Failed(Kind.CONFIGURATION, String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      outcome = new RunOutcome.Cancelled("interrupt");
    } catch (RuntimeException e) {
      logUnlessStopped(e);
      outcome = new RunOutcome.Failed(Kind.INTERNAL, e.toString());
    }
    synchronized (this) {
      return stopped == null ? outcome : stopped;
    }
  }

  /** What fails since the run was stopped is no failure. */
  private synchronized void logUnlessStopped(RuntimeException failure) {
    if (stopped == null) {
      LOG.log(System.Logger.Level.WARNING, "a run failed", failure);
    }
  }

  private void requireRunning() throws RunEnded {
    synchronized (this) {
      if (stopped != null) {
        throw new RunEnded(stopped);
      }
    }
  }

  private RunOutcome loop() throws InterruptedException, RunEnded, Account.Exhausted {
    wiring.guards().checkInput(input);
    ToolGate gate = new ToolGate(wiring, this::stop);
    openSandbox(gate);
    ToolStep step = new ToolStep(agent, wiring, gate, code);
    SystemMessage system = SystemMessage.from(Prompts.system(agent, wiring.account().remaining()));
    AgentRunner.Conversation conversation = settings.store();
    if (conversation != null) {
      history.addAll(conversation.store().load(conversation.id()));
    }
    history.add(UserMessage.from(input));
    try {
      return turns(system, step);
    } finally {
      if (conversation != null) {
        conversation.store().save(conversation.id(), complete(history));
      }
    }
  }

  private synchronized void openSandbox(ToolGate gate) {
    if (agent.sandbox() != null) {
      code =
          new CodeRunner(
              settings.engine(),
              agent.sandbox(),
              agent.tools().stream()
                  .filter(t -> t.use() != AgentTool.Use.DIRECT)
                  .map(gate::forPrograms)
                  .toList(),
              agent.undo());
    }
  }

  /** Providers refuse a history in which a tool call has no result. */
  private static List<ChatMessage> complete(List<ChatMessage> messages) {
    return !messages.isEmpty()
            && messages.getLast() instanceof AiMessage ai
            && ai.hasToolExecutionRequests()
        ? messages.subList(0, messages.size() - 1)
        : messages;
  }

  private RunOutcome turns(SystemMessage system, ToolStep step)
      throws InterruptedException, RunEnded, Account.Exhausted {
    int poor = 0;
    for (int turn = 1; ; turn++) {
      requireRunning();
      int number = wiring.account().beginTurn();
      compact(system);
      // An answer that was no good is a failure like a program's.
      ChatResponse response = ask(system, turn, number, step.failures() + poor);
      requireRunning();
      AiMessage message = response.aiMessage();
      if (message.hasToolExecutionRequests()) {
        history.add(message);
        history.addAll(withRemaining(step.perform(message.toolExecutionRequests())));
        continue;
      }
      if (response.finishReason() == FinishReason.CONTENT_FILTER) {
        return new RunOutcome.Refused("model", "the provider's content filter ended the answer");
      }
      Answer answer = answer(message.text(), poor == 0);
      if (answer.outcome() != null) {
        history.add(message);
        return answer.outcome();
      }
      if (++poor >= POOR_ANSWERS) {
        return new RunOutcome.Failed(Kind.ANSWER, answer.complaint());
      }
      if (message.text() != null && !message.text().isBlank()) {
        history.add(message);
      }
      history.add(UserMessage.from(answer.complaint()));
    }
  }

  private record Answer(@Nullable RunOutcome outcome, String complaint) {}

  private Answer answer(@Nullable String text, boolean mayBeUnsure) throws RunEnded {
    if (text == null || text.isBlank()) {
      return new Answer(null, "The answer was empty. Go on, or give your final answer.");
    }
    if (mayBeUnsure
        && agent.model() instanceof ModelRouter router
        && router.mayBeUnsure()
        && text.strip().startsWith(ModelRouter.UNSURE)) {
      return new Answer(null, "Go on with it, and answer as well as you can.");
    }
    Optional<String> rejected = wiring.guards().check(g -> g.output(text));
    if (rejected.isPresent()) {
      return new Answer(null, "Your answer was " + rejected.get());
    }
    if (agent.output() == null) {
      return new Answer(new RunOutcome.Answered(text, null), "");
    }
    try {
      return new Answer(new RunOutcome.Answered(text, Answers.typed(text, agent.output())), "");
    } catch (IllegalArgumentException e) {
      return new Answer(
          null, "Your answer does not fit: " + e.getMessage() + ". Answer with JSON only.");
    }
  }

  private ChatResponse ask(SystemMessage system, int turn, int number, int failures)
      throws InterruptedException, Account.Exhausted {
    List<ChatMessage> messages = new ArrayList<>(history);
    messages.addFirst(system);
    Step.Kind kind = failures > 0 ? Step.Kind.REPAIR : turn == 1 ? Step.Kind.PLAN : Step.Kind.WORK;
    Step step = new Step(kind, failures, Tokens.estimate(messages, tools), input);
    wiring
        .events()
        .emit(
            new RunEvent.TurnStarted(
                agent.name(), number, agent.model().candidates(step).getFirst().name()));
    return models.ask(agent.model(), step, messages, tools);
  }

  /**
   * The last result says what is left; earlier messages stay as they are, for providers' caches.
   */
  private List<ToolExecutionResultMessage> withRemaining(List<ToolExecutionResultMessage> results) {
    List<ToolExecutionResultMessage> all = new ArrayList<>(results);
    ToolExecutionResultMessage last = all.removeLast();
    all.add(
        Compactor.withText(last, last.text() + "\n(left: " + wiring.account().remaining() + ")"));
    return all;
  }

  private void compact(SystemMessage system) throws InterruptedException, Account.Exhausted {
    long before = Tokens.estimate(system) + Tokens.estimate(history, tools);
    long most = settings.compaction().triggerTokens();
    if (before < most) {
      return;
    }
    replace(Compactor.trimmed(history, settings.compaction()));
    long after = Tokens.estimate(system) + Tokens.estimate(history, tools);
    if (after < most) {
      wiring.events().emit(new RunEvent.Compacted(before, after, "cut older tool output"));
      return;
    }
    String older = Compactor.older(history, settings.compaction());
    if (older.isEmpty()) {
      return;
    }
    replace(Compactor.summarised(history, settings.compaction(), summarise(older)));
    after = Tokens.estimate(system) + Tokens.estimate(history, tools);
    wiring.events().emit(new RunEvent.Compacted(before, after, "summarised older messages"));
  }

  private void replace(List<ChatMessage> shorter) {
    history.clear();
    history.addAll(shorter);
  }

  private String summarise(String older) throws InterruptedException, Account.Exhausted {
    ModelSource source = settings.summariser() == null ? agent.model() : settings.summariser();
    List<ChatMessage> messages =
        List.of(
            SystemMessage.from(
                "Summarise this conversation of an agent for the agent itself: the task, what was"
                    + " found out, what was done to which files and variables, what is left."
                    + " Keep names and numbers exact."),
            UserMessage.from(older));
    Step step = new Step(Step.Kind.SUMMARISE, 0, Tokens.estimate(messages, List.of()), input);
    ChatResponse response = models.ask(source, step, messages, List.of());
    return response.aiMessage().text() == null ? older : response.aiMessage().text();
  }
}
