package dev.terrarium.agent;

import dev.terrarium.agent.budget.Account;
import dev.terrarium.agent.model.Tokens;
import dev.terrarium.engine.GuestValue;
import dev.terrarium.engine.Tool;
import dev.terrarium.engine.ToolException;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Stands before every tool, whether the model or its program calls: counts against the budget, asks
 * guardrails and approval, and tells what happens.
 */
final class ToolGate {
  private static final int SHOWN = 500;
  private final Account account;
  private final Guards guards;
  private final Approver approver;
  private final Events events;
  private final Consumer<RunOutcome> stop;
  private final Set<String> seen = ConcurrentHashMap.newKeySet();
  private final ReentrantLock asking = new ReentrantLock();

  ToolGate(Run.Wiring wiring, Consumer<RunOutcome> stop) {
    this.account = wiring.account();
    this.guards = wiring.guards();
    this.approver = wiring.approver();
    this.events = wiring.events();
    this.stop = stop;
  }

  /** Programs may call the tools that were seen in them or in an earlier one, and no others. */
  void grant(Collection<String> tools) {
    seen.addAll(tools);
  }

  Tool forPrograms(AgentTool tool) {
    return guarded(tool, true);
  }

  Tool forModel(AgentTool tool) {
    return guarded(tool, false);
  }

  private Tool guarded(AgentTool tool, boolean inProgram) {
    Tool own = tool.tool();
    return new Tool(
        own.name(),
        own.description(),
        own.parameters(),
        own.returns(),
        own.maxCalls(),
        arguments -> call(tool, arguments, inProgram));
  }

  private @Nullable Object call(AgentTool tool, GuestValue.Mapping arguments, boolean inProgram)
      throws Exception {
    String name = tool.tool().name();
    boolean unseen = inProgram && !seen.contains(name);
    try {
      guards
          .check(g -> g.toolCall(name, arguments))
          .ifPresent(reason -> {
            throw new Rejected(reason);
          });
      if (tool.approval() || unseen) {
        approve(new Approver.ToolCallRequest(name, arguments));
      }
      account.beginToolCall(name, inProgram);
    } catch (RunEnded e) {
      stop.accept(e.outcome());
      throw refused(name, "the run ends here");
    } catch (Account.Exhausted e) {
      throw refused(name, String.valueOf(e.getMessage()));
    } catch (Rejected e) {
      throw refused(name, String.valueOf(e.getMessage()));
    }
    events.emit(new RunEvent.ToolCalled(name, arguments, inProgram));
    return perform(tool.tool(), arguments);
  }

  private @Nullable Object perform(Tool tool, GuestValue.Mapping arguments) throws Exception {
    try {
      GuestValue result = GuestValue.of(tool.handler().call(arguments));
      events.emit(
          new RunEvent.ToolReturned(tool.name(), Tokens.cut(result.toString(), SHOWN), false));
      return result;
    } catch (Exception e) {
      String shown = e instanceof ToolException ? String.valueOf(e.getMessage()) : "failed";
      events.emit(new RunEvent.ToolReturned(tool.name(), shown, true));
      throw e;
    }
  }

  private ToolException refused(String tool, String reason) {
    events.emit(new RunEvent.ToolReturned(tool, reason, true));
    return new ToolException(reason);
  }

  /** Asks for approval; throws if it is not given. */
  void approve(Approver.Request request) throws InterruptedException {
    asking.lockInterruptibly();
    try {
      events.emit(new RunEvent.ApprovalNeeded(request));
      Approver.Decision decision = approver.decide(request);
      if (!decision.approved()) {
        throw new Rejected(
            "not approved" + (decision.reason().isBlank() ? "" : ": " + decision.reason()));
      }
    } finally {
      asking.unlock();
    }
  }

  static final class Rejected extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Rejected(String reason) {
      super(reason, null, false, false);
    }
  }
}
