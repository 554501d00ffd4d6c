package dev.terrarium.agent;

import static dev.terrarium.agent.testing.ScriptedModel.call;
import static dev.terrarium.agent.testing.ScriptedModel.python;
import static dev.terrarium.agent.testing.ScriptedModel.text;
import static dev.terrarium.agent.testing.ScriptedModel.together;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.terrarium.agent.budget.Budget;
import dev.terrarium.agent.budget.PriceTable;
import dev.terrarium.agent.budget.Resource;
import dev.terrarium.agent.memory.ConversationStore;
import dev.terrarium.agent.sandbox.CodeLook;
import dev.terrarium.agent.testing.ScriptedModel;
import dev.terrarium.engine.GuestValue;
import dev.terrarium.engine.Language;
import dev.terrarium.engine.Limits;
import dev.terrarium.engine.SandboxEngine;
import dev.terrarium.engine.Tool;
import dev.terrarium.engine.ToolException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AgentRunTest {
  static SandboxEngine engine;

  record City(String city) {}

  record Count(int rows, String best) {}

  @BeforeAll
  static void open() {
    engine = SandboxEngine.create();
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  private static Agent agent(ScriptedModel model) {
    return Agent.of("tester", "Be brief.", model.named("scripted"));
  }

  private static RunResult run(Agent agent) {
    return AgentRunner.of(engine).run(agent, "do it");
  }

  private static String lastResult(ScriptedModel model) {
    return lastResult(model.requests().getLast());
  }

  private static String lastResult(ChatRequest request) {
    return ((ToolExecutionResultMessage) request.messages().getLast()).text();
  }

  private static final Tool TEMPERATURE =
      Tool.of(
          "temperature",
          "Measures.",
          City.class,
          Integer.class,
          in -> {
            if (in.city().equals("Atlantis")) {
              throw new ToolException("no such city");
            }
            return in.city().length();
          });

  @Test
  void programThatCallsToolsManyTimes_costsOneTurn() {
    ScriptedModel model =
        ScriptedModel.of(
            python("sum(temperature(c) for c in ['Oslo', 'Rome', 'Lima'])"), text("It is 12."));

    RunResult result = run(agent(model).withTool(TEMPERATURE));

    assertThat(result.outcome()).isEqualTo(new RunOutcome.Answered("It is 12.", null));
    assertThat(lastResult(model))
        .startsWith("result: 12")
        .contains("left: 29 turns, 497 tool calls");
    assertThat(result.usage().toolCalls()).containsEntry("temperature", 3);
    assertThat(result.usage().modelCalls()).hasSize(2);
    assertThat(model.requests().getFirst().messages().getFirst().toString())
        .contains("def temperature(city: str) -> int:");
    model.assertAllUsed();
  }

  @Test
  void failingProgram_goesBackToTheModelWithItsError() {
    ScriptedModel model = ScriptedModel.of(python("x = 41\n1/0"), python("x + 1"), text("42"));

    RunResult result = run(agent(model));

    assertThat(lastResult(model.requests().get(1))).contains("ZeroDivisionError", "program1.py");
    assertThat(lastResult(model)).startsWith("result: 42");
    assertThat(result.outcome()).isInstanceOf(RunOutcome.Answered.class);
  }

  @Test
  void program_getsNoMoreThanTheBudgetHasLeft() {
    ScriptedModel model =
        ScriptedModel.of(python("while True: pass"), python("1 + 1"), text("given up"));

    RunResult result =
        run(agent(model).withBudget(Budget.standard().withSandboxCpu(Duration.ofMillis(300))));

    assertThat(lastResult(model.requests().get(1)))
        .contains("stopped by the cpu limit", "more than 300 ms of CPU time");
    assertThat(result.outcome())
        .isInstanceOfSatisfying(
            RunOutcome.OutOfBudget.class,
            over -> assertThat(over.resource()).isEqualTo(Resource.SANDBOX_CPU));
  }

  @Test
  void plainProgram_isGivenLittleTime() {
    CodeLook plain = CodeLook.of(Language.PYTHON, "print(9**9**9)", List.of());
    CodeLook calls = CodeLook.of(Language.PYTHON, "work(9)", List.of());
    var most = Limits.standard();

    assertThat(plain.fitted(most).cpu()).isEqualTo(Duration.ofSeconds(2));
    assertThat(calls.fitted(most)).isEqualTo(most);
    assertThat(plain.fitted(Limits.strict()).cpu()).isEqualTo(Limits.strict().cpu());
  }

  @Test
  void sameFailureThreeTimes_endsTheRun() {
    ScriptedModel model = ScriptedModel.of(python("1/0"), python("1/0"), python("1/0"));

    assertThat(run(agent(model)).outcome())
        .isInstanceOfSatisfying(
            RunOutcome.Failed.class,
            f -> assertThat(f.kind()).isEqualTo(RunOutcome.Failed.Kind.REPETITION));
  }

  @Test
  void impossibleImport_isAnsweredWithoutARun() {
    ScriptedModel model = ScriptedModel.of(python("import numpy as np\nnp.ones(3)"), text("ok"));

    RunResult result = run(agent(model));

    assertThat(lastResult(model)).contains("Not run", "numpy");
    assertThat(result.usage().programs()).isZero();
  }

  @Test
  void limitThatEndsTheSession_keepsFilesForTheNextProgram() {
    ScriptedModel model =
        ScriptedModel.of(
            python("with open('a.txt', 'w') as f: f.write('kept')\nx = [0] * 10**9"),
            python("open('a.txt').read()"),
            text("done"));

    RunResult result = run(agent(model));

    assertThat(lastResult(model.requests().get(1))).contains("variables are gone");
    assertThat(lastResult(model)).contains("new interpreter", "result: kept");
    assertThat(result.changes().unifiedDiff()).contains("a.txt", "+kept");
  }

  @Test
  void typedAnswer_isReadIntoTheRecordAfterACorrection() {
    ScriptedModel model =
        ScriptedModel.of(
            text("{\"rows\": \"many\"}"), text("```json\n{\"rows\": 3, \"best\": \"Oslo\"}\n```"));

    RunResult result = run(agent(model).withOutput(Count.class));

    assertThat(((RunOutcome.Answered) result.outcome()).as(Count.class))
        .isEqualTo(new Count(3, "Oslo"));
    assertThat(model.requests().getLast().messages().getLast().toString())
        .contains("the answer.rows: expected an integer");
  }

  @Test
  void emptyAnswers_endInFailure() {
    ScriptedModel model = ScriptedModel.of(text(" "), text(""), text(" "));

    assertThat(run(agent(model)).outcome())
        .isInstanceOfSatisfying(
            RunOutcome.Failed.class,
            f -> assertThat(f.kind()).isEqualTo(RunOutcome.Failed.Kind.ANSWER));
  }

  @Test
  void malformedAndUnknownCalls_areToldToTheModel() {
    ScriptedModel model =
        ScriptedModel.of(
            call("run_code", "{\"code\": "),
            call("fly", "{}"),
            call("temperature", "{}"),
            text("gave up"));

    RunResult result = run(agent(model).withTool(TEMPERATURE));

    assertThat(lastResult(model.requests().get(1))).contains("invalid JSON");
    assertThat(lastResult(model.requests().get(2))).contains("no tool 'fly'", "run_code");
    assertThat(lastResult(model)).contains("call it in a program");
    assertThat(result.outcome()).isInstanceOf(RunOutcome.Answered.class);
  }

  @Test
  void directCallsOfOneTurn_runAtTheSameTime() {
    CyclicBarrier barrier = new CyclicBarrier(2);
    Tool meet =
        Tool.of(
            "meet",
            "Meets.",
            City.class,
            String.class,
            in -> {
              barrier.await();
              return in.city();
            });
    ScriptedModel model =
        ScriptedModel.of(
            together(call("meet", "{\"city\": \"Oslo\"}"), call("meet", "{\"city\": \"Rome\"}")),
            text("met"));

    RunResult result = run(agent(model).withTool(AgentTool.direct(meet)).withoutSandbox());

    assertThat(result.outcome()).isEqualTo(new RunOutcome.Answered("met", null));
    assertThat(result.usage().toolCalls()).containsEntry("meet", 2);
  }

  @Test
  void budgetOfZero_endsBeforeTheFirstCall() {
    for (Budget budget :
        List.of(
            Budget.standard().withTokens(0),
            Budget.standard().withTurns(0),
            Budget.standard().withMoney("0"),
            Budget.standard().withWall(java.time.Duration.ZERO))) {
      ScriptedModel model = ScriptedModel.of(text("never"));
      RunResult result =
          AgentRunner.of(engine)
              .withPrices(PriceTable.empty().with("scripted", "1", "2"))
              .run(agent(model).withBudget(budget), "do it");
      assertThat(result.outcome()).isInstanceOf(RunOutcome.OutOfBudget.class);
      assertThat(model.requests()).isEmpty();
    }
  }

  @Test
  void scriptThatCallsAToolFourHundredTimes_isStoppedAtTheBudget() {
    AtomicInteger paid = new AtomicInteger();
    Tool pay = Tool.of("pay", "Pays.", City.class, Integer.class, _ -> paid.incrementAndGet());
    ScriptedModel model = ScriptedModel.of(python("[pay('x') for _ in range(400)]"), text("sorry"));

    RunResult result =
        run(agent(model).withTool(pay).withBudget(Budget.standard().withToolCalls(5)));

    assertThat(paid).hasValue(5);
    assertThat(lastResult(model)).contains("out of tool calls");
    assertThat(result.outcome()).isInstanceOf(RunOutcome.Answered.class);
  }

  @Test
  void turnsThatRunOut_endTheRun() {
    ScriptedModel model = ScriptedModel.of(python("1"), python("2"));

    assertThat(run(agent(model).withBudget(Budget.standard().withTurns(2))).outcome())
        .isInstanceOfSatisfying(
            RunOutcome.OutOfBudget.class, o -> assertThat(o.resource()).isEqualTo(Resource.TURNS));
  }

  @Test
  void guardrail_holdsForCallsFromInsidePrograms() {
    Guardrail noRome =
        new Guardrail() {
          @Override
          public String name() {
            return "no-rome";
          }

          @Override
          public Verdict toolCall(String tool, GuestValue.Mapping arguments) {
            return arguments.toString().contains("Rome")
                ? new Verdict.Reject("not Rome")
                : Verdict.ALLOW;
          }

          @Override
          public Verdict code(String code, CodeLook look) {
            return code.contains("secret") ? new Verdict.Halt("secrets") : Verdict.ALLOW;
          }
        };
    ScriptedModel model =
        ScriptedModel.of(python("temperature('Rome')"), python("'secret'"), text("unreached"));

    RunResult result = run(agent(model).withTool(TEMPERATURE).withGuardrail(noRome));

    assertThat(lastResult(model)).contains("rejected by no-rome: not Rome");
    assertThat(result.outcome()).isEqualTo(new RunOutcome.Refused("no-rome", "secrets"));
    assertThat(result.usage().toolCalls()).isEmpty();
  }

  @Test
  void approval_isAskedForCodeAndToolsAndRefusalIsTold() {
    List<Approver.Request> asked = new ArrayList<>();
    Approver onlyCode =
        request -> {
          asked.add(request);
          return request instanceof Approver.CodeRequest
              ? Approver.Decision.YES
              : Approver.Decision.no("too dear");
        };
    ScriptedModel model = ScriptedModel.of(python("temperature('Oslo')"), text("ok"));

    AgentRunner.of(engine)
        .withApprover(onlyCode, true)
        .run(agent(model).withTool(AgentTool.inCode(TEMPERATURE).withApproval()), "do it");

    assertThat(asked).hasSize(2);
    assertThat(lastResult(model)).contains("not approved: too dear");
  }

  @Test
  void toolThatTheLookDidNotSee_needsApproval() {
    ScriptedModel model =
        ScriptedModel.of(python("globals()['temper' + 'ature']('Oslo')"), text("ok"));

    RunResult result = run(agent(model).withTool(TEMPERATURE));

    assertThat(lastResult(model)).contains("not approved");
    assertThat(result.usage().toolCalls()).isEmpty();
  }

  @Test
  void cancelWhileAProgramLoops_stopsIt() throws InterruptedException {
    CountDownLatch started = new CountDownLatch(1);
    ScriptedModel model = ScriptedModel.of(python("while True: pass"));

    RunHandle handle =
        AgentRunner.of(engine).stream(
            agent(model),
            "do it",
            event -> {
              if (event instanceof RunEvent.CodeStarted) {
                started.countDown();
              }
            });
    started.await();
    handle.cancel("user");

    assertThat(handle.await().outcome()).isEqualTo(new RunOutcome.Cancelled("user"));
  }

  @Test
  void interruptWhileTheModelThinks_cancelsAndKeepsTheInterrupt() throws InterruptedException {
    CountDownLatch never = new CountDownLatch(1);
    CountDownLatch gaveUp = new CountDownLatch(1);
    Thread caller = Thread.currentThread();
    ScriptedModel model =
        ScriptedModel.of(_ -> {
          caller.interrupt();
          try {
            never.await();
          } catch (InterruptedException e) {
            gaveUp.countDown();
          }
          throw new IllegalStateException("interrupted");
        });

    RunResult result = run(agent(model));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(result.outcome()).isEqualTo(new RunOutcome.Cancelled("interrupt"));
    assertThat(gaveUp.await(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void conversation_goesOnInTheNextRun() {
    ConversationStore store = ConversationStore.inMemory();
    AgentRunner runner = AgentRunner.of(engine).withConversation(store, "c1");
    runner.run(agent(ScriptedModel.of(text("Hello Ada."))), "I am Ada.");
    ScriptedModel second = ScriptedModel.of(text("Ada."));

    runner.run(agent(second), "Who am I?");

    assertThat(second.requests().getFirst().messages()).hasSize(4);
    assertThat(store.load("c1")).hasSize(4);
  }

  @Test
  void events_tellTheWholeRunInOrder() {
    List<String> kinds = new ArrayList<>();
    AgentRunner.of(engine)
        .run(
            agent(ScriptedModel.of(python("temperature('Oslo')"), text("ok")))
                .withTool(TEMPERATURE),
            "do it",
            event -> kinds.add(event.getClass().getSimpleName()));

    assertThat(kinds)
        .containsExactly(
            "TurnStarted",
            "UsageCharged",
            "CodeStarted",
            "ToolCalled",
            "ToolReturned",
            "CodeFinished",
            "TurnStarted",
            "TextDelta",
            "UsageCharged",
            "Finished");
  }

  @Test
  void toolsOfOneName_areRefusedWhenTheAgentIsMade() {
    Agent agent = agent(ScriptedModel.of()).withTool(TEMPERATURE);

    assertThatThrownBy(() -> agent.withTool(TEMPERATURE)).hasMessageContaining("'temperature'");
  }
}
