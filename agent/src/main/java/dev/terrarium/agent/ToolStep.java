package dev.terrarium.agent;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.terrarium.agent.budget.Account;
import dev.terrarium.agent.model.Tokens;
import dev.terrarium.agent.sandbox.CodeLook;
import dev.terrarium.agent.sandbox.CodeRunner;
import dev.terrarium.agent.sandbox.ResultText;
import dev.terrarium.agent.sandbox.Undo;
import dev.terrarium.engine.Execution;
import dev.terrarium.engine.GuestValue;
import dev.terrarium.engine.Language;
import dev.terrarium.engine.Limits;
import dev.terrarium.engine.Outcome;
import dev.terrarium.engine.Tool;
import dev.terrarium.engine.ToolException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Does what a model asks for in one turn. */
final class ToolStep {
  private static final int RESULT_TOKENS = 2_000;
  private static final System.Logger LOG = System.getLogger(ToolStep.class.getName());

  private final Run.Wiring wiring;
  private final ToolGate gate;
  private final @Nullable CodeRunner code;
  private final boolean undoes;
  private final Map<String, Tool> direct = new LinkedHashMap<>();
  private final Set<String> inCode;
  private final Repetition repetition = new Repetition();

  ToolStep(Agent agent, Run.Wiring wiring, ToolGate gate, @Nullable CodeRunner code) {
    this.wiring = wiring;
    this.gate = gate;
    this.code = code;
    undoes = agent.undo() != Undo.NEVER;
    agent.tools().stream()
        .filter(t -> t.use() != AgentTool.Use.CODE)
        .forEach(t -> direct.put(t.tool().name(), gate.forModel(t)));
    inCode =
        agent.tools().stream()
            .filter(t -> t.use() != AgentTool.Use.DIRECT)
            .map(t -> t.tool().name())
            .collect(Collectors.toUnmodifiableSet());
  }

  private record Done(String text, boolean failed) {}

  int failures() {
    return repetition.failures();
  }

  /**
   * Programs run one after the other, since they share a session; other calls run at once, unless
   * what they do may be taken back together with a program.
   */
  List<ToolExecutionResultMessage> perform(List<ToolExecutionRequest> requests)
      throws InterruptedException, RunEnded, Account.Exhausted {
    List<@Nullable Future<Done>> started = new ArrayList<>();
    List<ToolExecutionResultMessage> results = new ArrayList<>();
    // Cancels what is left when one of them ends the run.
    boolean inOrder = undoes && requests.stream().anyMatch(this::isForSession);
    ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    try {
      for (ToolExecutionRequest request : requests) {
        started.add(inOrder || isForSession(request) ? null : threads.submit(() -> call(request)));
      }
      for (int i = 0; i < requests.size(); i++) {
        Future<Done> future = started.get(i);
        Done done = future == null ? inTurn(requests.get(i)) : await(future);
        results.add(result(requests.get(i), done));
      }
      return results;
    } finally {
      threads.shutdownNow();
    }
  }

  private boolean isForSession(ToolExecutionRequest request) {
    return code != null
        && (request.name().equals(Agent.RUN_CODE) || (undoes && request.name().equals(Agent.UNDO)));
  }

  private Done inTurn(ToolExecutionRequest request)
      throws InterruptedException, RunEnded, Account.Exhausted {
    if (!isForSession(request)) {
      return call(request);
    }
    return request.name().equals(Agent.UNDO) ? undo() : runCode(request);
  }

  private Done undo() {
    if (!Objects.requireNonNull(code).undo()) {
      return new Done(
          "error: nothing can be taken back: there is no program left, or its interpreter is gone",
          true);
    }
    wiring.events().emit(new RunEvent.Undone(true));
    return new Done("what the last program did to variables and files was taken back", false);
  }

  private static Done await(Future<Done> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private ToolExecutionResultMessage result(ToolExecutionRequest request, Done done)
      throws RunEnded {
    Optional<String> repeats =
        repetition.note(request.name() + request.arguments(), done.text(), done.failed());
    String text = repeats.map(note -> done.text() + "\n" + note).orElse(done.text());
    return ToolExecutionResultMessage.builder()
        .id(request.id())
        .toolName(request.name())
        .text(text)
        .isError(done.failed())
        .build();
  }

  private Done call(ToolExecutionRequest request) throws InterruptedException {
    Tool tool = direct.get(request.name());
    if (tool == null) {
      return new Done(unknown(request.name()), true);
    }
    try {
      GuestValue.Mapping arguments =
          tool.bind(new GuestValue.Sequence(List.of()), Answers.object(request.arguments()));
      GuestValue value = GuestValue.of(tool.handler().call(arguments));
      String text = value instanceof GuestValue.Nil ? "done" : value.toString();
      return new Done(Tokens.cut(text, RESULT_TOKENS), false);
    } catch (IllegalArgumentException | ToolException e) {
      return new Done("error: " + e.getMessage(), true);
    } catch (InterruptedException e) {
      throw e;
    } catch (Exception e) {
      // Like programs, models see no detail of the host.
      LOG.log(System.Logger.Level.WARNING, "tool '" + request.name() + "' failed", e);
      return new Done("error: the tool failed", true);
    }
  }

  private String unknown(String name) {
    if (inCode.contains(name)) {
      return "error: '%s' is a function: call it in a program with %s"
          .formatted(name, Agent.RUN_CODE);
    }
    List<String> known = new ArrayList<>(direct.keySet());
    if (code != null) {
      known.addFirst(Agent.RUN_CODE);
    }
    return "error: there is no tool '%s'; there are: %s"
        .formatted(name, known.isEmpty() ? "none" : String.join(", ", known));
  }

  private Done runCode(ToolExecutionRequest request)
      throws InterruptedException, RunEnded, Account.Exhausted {
    String source;
    Language language;
    try {
      GuestValue.Mapping arguments = Answers.object(request.arguments());
      source = text(arguments, "code");
      language = Language.of(text(arguments, "language"));
    } catch (IllegalArgumentException e) {
      return new Done("error: " + e.getMessage(), true);
    }
    CodeLook look = CodeLook.of(language, source, inCode);
    Optional<String> refusal = refusal(source, look);
    if (refusal.isPresent()) {
      wiring.events().emit(new RunEvent.CodeRefused(source, refusal.get()));
      return new Done(refusal.get(), true);
    }
    return run(language, source, look);
  }

  private static String text(GuestValue.Mapping arguments, String name) {
    if (arguments.get(name) instanceof GuestValue.Text(String value) && !value.isBlank()) {
      return value;
    }
    throw new IllegalArgumentException("argument '%s' must be text".formatted(name));
  }

  private Optional<String> refusal(String source, CodeLook look)
      throws InterruptedException, RunEnded {
    Optional<String> impossible = look.impossible();
    if (impossible.isPresent()) {
      return impossible;
    }
    Optional<String> rejected = wiring.guards().check(g -> g.code(source, look));
    if (rejected.isPresent() || !wiring.approveCode()) {
      return rejected;
    }
    try {
      gate.approve(new Approver.CodeRequest(source, look));
      return Optional.empty();
    } catch (ToolGate.Rejected e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  private Done run(Language language, String source, CodeLook look) throws Account.Exhausted {
    wiring.account().requireCpu();
    gate.grant(look.tools());
    wiring.events().emit(new RunEvent.CodeStarted(source, look));
    CodeRunner.Result result;
    try {
      CodeRunner runner = Objects.requireNonNull(code);
      Limits limits = look.fitted(runner.limits());
      // A program may be the last one that the budget pays for.
      Duration left = wiring.account().cpuLeft();
      result =
          runner.run(
              language, source, left.compareTo(limits.cpu()) < 0 ? limits.withCpu(left) : limits);
    } catch (IllegalArgumentException e) {
      return new Done("error: " + e.getMessage(), true);
    }
    Execution execution = result.execution();
    wiring.account().chargeProgram(execution.usage().cpu());
    wiring.events().emit(new RunEvent.CodeFinished(execution));
    if (result.undone()) {
      wiring.events().emit(new RunEvent.Undone(false));
    }
    boolean failed = !(execution.outcome() instanceof Outcome.Completed);
    return new Done(ResultText.of(result, RESULT_TOKENS), failed);
  }
}
