package dev.terrarium.engine.internal.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.terrarium.engine.EngineConfig;
import dev.terrarium.engine.EngineListener;
import dev.terrarium.engine.Execution;
import dev.terrarium.engine.Grants;
import dev.terrarium.engine.GuestError;
import dev.terrarium.engine.GuestValue;
import dev.terrarium.engine.Language;
import dev.terrarium.engine.LimitKind;
import dev.terrarium.engine.Limits;
import dev.terrarium.engine.Outcome;
import dev.terrarium.engine.SandboxException;
import dev.terrarium.engine.Session;
import dev.terrarium.engine.SessionBusyException;
import dev.terrarium.engine.SessionClosedException;
import dev.terrarium.engine.SessionSpec;
import dev.terrarium.engine.Tool;
import dev.terrarium.engine.ToolType;
import dev.terrarium.engine.internal.guest.Denial;
import dev.terrarium.engine.internal.guest.GuestEnd;
import dev.terrarium.engine.internal.guest.ScriptedGuest;
import dev.terrarium.engine.internal.guest.ToolGateway.Reply;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class DefaultSessionTest {
  private static final GuestEnd NIL = new GuestEnd.Returned(GuestValue.NIL);
  private static final GuestValue.Sequence NO_POSITIONAL = new GuestValue.Sequence(List.of());
  private static final GuestValue.Mapping NO_NAMED = new GuestValue.Mapping(Map.of());

  private final LinkedBlockingQueue<String> events = new LinkedBlockingQueue<>();
  private DefaultEngine engine;

  @AfterEach
  void closeEngine() {
    engine.close();
  }

  private Session open(SessionSpec spec, ScriptedGuest.Script script) {
    EngineListener listener =
        new EngineListener() {
          @Override
          public void toolFailed(long session, String tool, Throwable failure) {
            events.add("toolFailed " + tool + " " + failure.getMessage());
          }

          @Override
          public void threadLost(long session, int lostThreads) {
            events.add("threadLost " + lostThreads);
          }
        };
    EngineConfig config =
        EngineConfig.standard()
            .withMaxSessions(2)
            .withOpenTimeout(Duration.ZERO)
            .withKillGrace(Duration.ofMillis(100))
            .withMaxLostThreads(0)
            .withListener(listener);
    engine =
        new DefaultEngine(
            config, new Runtimes(Set.of(Language.PYTHON), _ -> ScriptedGuest.runtime(script)));
    return engine.open(spec);
  }

  private Session open(ScriptedGuest.Script script) {
    return open(SessionSpec.of(Language.PYTHON), script);
  }

  private static SessionSpec withTool(Tool.Handler handler, int maxCalls) {
    Tool tool = new Tool("work", "Does work.", List.of(), new ToolType.Any(), maxCalls, handler);
    return SessionSpec.of(Language.PYTHON).with(Grants.none().withTool(tool));
  }

  private static Reply callTool(ScriptedGuest guest) {
    Tool tool = guest.setup().grants().tools().getFirst();
    return guest.setup().tools().call(tool, NO_POSITIONAL, NO_NAMED);
  }

  @Test
  void run_programThatReturns_completesWithItsValue() {
    Session session = open((_, source) -> new GuestEnd.Returned(new GuestValue.Text(source)));

    assertThat(session.run("hello").value()).isEqualTo(new GuestValue.Text("hello"));
    assertThat(session.isOpen()).isTrue();
  }

  @Test
  void run_programThatFails_leavesTheSessionUsable() {
    GuestError error = new GuestError("ValueError", "no", "", List.of(), null);
    Session session = open((_, _) -> new GuestEnd.Raised(error, null));

    assertThat(session.run("x").outcome()).isEqualTo(new Outcome.Failed(error));
    assertThat(session.run("x").outcome()).isEqualTo(new Outcome.Failed(error));
  }

  @Test
  void run_unhandledDenial_isDeniedAndLeavesTheSessionUsable() {
    GuestError error = new GuestError("PermissionError", "no", "", List.of(), null);
    Session session =
        open((_, _) -> new GuestEnd.Raised(error, new Denial("network", "not granted")));

    assertThat(session.run("x").outcome())
        .isEqualTo(new Outcome.Denied("network", "not granted", error));
    assertThat(session.isOpen()).isTrue();
  }

  @Test
  void run_languageFailure_isBrokenAndDiscardsTheSession() {
    Session session = open((_, _) -> new GuestEnd.Crashed("boom", new IllegalStateException()));

    assertThat(session.run("x").outcome()).isInstanceOf(Outcome.Broken.class);
    assertThatThrownBy(() -> session.run("x")).isInstanceOf(SessionClosedException.class);
  }

  @Test
  void run_bySecondCallerDuringARun_failsAndLeavesTheFirstAlone() throws Exception {
    CountDownLatch running = new CountDownLatch(1);
    CountDownLatch proceed = new CountDownLatch(1);
    Session session =
        open((_, _) -> {
          running.countDown();
          proceed.await();
          return NIL;
        });
    CompletableFuture<Execution> first = CompletableFuture.supplyAsync(() -> session.run("a"));
    running.await();

    assertThatThrownBy(() -> session.run("b"))
        .isInstanceOf(SessionBusyException.class)
        .hasMessageContaining("open a second session");
    proceed.countDown();
    assertThat(first.get().outcome()).isEqualTo(new Outcome.Completed(GuestValue.NIL));
  }

  @Test
  void close_duringARun_cancelsIt() throws Exception {
    CountDownLatch running = new CountDownLatch(1);
    Session session =
        open((guest, _) -> {
          running.countDown();
          return guest.loopUntilCancelled();
        });
    CompletableFuture<Execution> run = CompletableFuture.supplyAsync(() -> session.run("a"));
    running.await();

    session.close();

    assertThat(run.get().outcome()).isEqualTo(new Outcome.Cancelled("close"));
    assertThat(session.isOpen()).isFalse();
  }

  @Test
  void cancel_duringARun_reportsTheReason() throws Exception {
    CountDownLatch running = new CountDownLatch(1);
    Session session =
        open((guest, _) -> {
          running.countDown();
          return guest.loopUntilCancelled();
        });
    CompletableFuture<Execution> run = CompletableFuture.supplyAsync(() -> session.run("a"));
    running.await();

    session.cancel("user pressed stop");

    assertThat(run.get().outcome()).isEqualTo(new Outcome.Cancelled("user pressed stop"));
  }

  @Test
  void interrupt_ofAVirtualCaller_cancelsTheRunAndKeepsTheInterruptStatus() throws Exception {
    CountDownLatch running = new CountDownLatch(1);
    AtomicReference<Outcome> outcome = new AtomicReference<>();
    AtomicReference<Boolean> status = new AtomicReference<>();
    Session session =
        open((guest, _) -> {
          running.countDown();
          return guest.loopUntilCancelled();
        });
    Thread caller =
        Thread.ofVirtual()
            .start(() -> {
              outcome.set(session.run("a").outcome());
              status.set(Thread.currentThread().isInterrupted());
            });
    running.await();

    caller.interrupt();
    caller.join();

    assertThat(outcome.get()).isEqualTo(new Outcome.Cancelled("interrupt"));
    assertThat(status.get()).isTrue();
  }

  @Test
  void run_pastItsWallLimit_isStoppedAndSaysWhatWasConfigured() {
    Limits limits = Limits.standard().withWall(Duration.ofMillis(50));
    Session session =
        open(
            SessionSpec.of(Language.PYTHON).with(limits), (guest, _) -> guest.loopUntilCancelled());

    Outcome outcome = session.run("a").outcome();

    assertThat(outcome).isInstanceOf(Outcome.LimitHit.class);
    assertThat(((Outcome.LimitHit) outcome).limit()).isEqualTo(LimitKind.WALL);
    assertThat(((Outcome.LimitHit) outcome).detail().configured()).isEqualTo(50);
    assertThat(((Outcome.LimitHit) outcome).detail().observed()).isGreaterThanOrEqualTo(50);
    assertThat(session.isOpen()).isFalse();
  }

  @Test
  void run_pastItsCpuLimit_isStopped() {
    Limits limits = Limits.standard().withCpu(Duration.ofMillis(30));
    Session session =
        open(SessionSpec.of(Language.PYTHON).with(limits), (guest, _) -> burnUntilCancelled(guest));

    assertThat(session.run("a").outcome())
        .isInstanceOfSatisfying(
            Outcome.LimitHit.class, hit -> assertThat(hit.limit()).isEqualTo(LimitKind.CPU));
  }

  private static GuestEnd burnUntilCancelled(ScriptedGuest guest) {
    Thread burner = Thread.currentThread();
    CompletableFuture<GuestEnd> stopped = CompletableFuture.supplyAsync(guest::loopUntilCancelled);
    while (!stopped.isDone() && burner.isAlive()) {
      Thread.onSpinWait();
    }
    return stopped.join();
  }

  @Test
  void run_pastItsAllocationLimit_isStopped() {
    Limits limits = Limits.standard().withAllocationBytes(1 << 20);
    Session session =
        open(
            SessionSpec.of(Language.PYTHON).with(limits),
            (_, _) -> new GuestEnd.Returned(new GuestValue.Bytes(new byte[4 << 20])));

    assertThat(session.run("a").outcome())
        .isInstanceOfSatisfying(
            Outcome.LimitHit.class, hit -> assertThat(hit.limit()).isEqualTo(LimitKind.ALLOCATION));
  }

  @Test
  void output_pastItsLimit_stopsTheRunAndMarksTheOutputAsCut() {
    Limits limits = Limits.standard().withOutputBytes(10);
    Session session =
        open(
            SessionSpec.of(Language.PYTHON).with(limits),
            (guest, _) -> {
              guest.setup().out().write("hello ".getBytes(StandardCharsets.UTF_8));
              guest.setup().err().write("wide world".getBytes(StandardCharsets.UTF_8));
              return guest.loopUntilCancelled();
            });

    Execution execution = session.run("a");

    assertThat(execution.output().stdout()).isEqualTo("hello ");
    assertThat(execution.output().stderr()).isEqualTo("wide");
    assertThat(execution.output().truncated()).isTrue();
    assertThat(execution.outcome())
        .isInstanceOfSatisfying(
            Outcome.LimitHit.class,
            hit -> {
              assertThat(hit.limit()).isEqualTo(LimitKind.OUTPUT);
              assertThat(hit.detail().observed()).isEqualTo(16);
            });
  }

  @Test
  void stuckGuest_afterTheGracePeriod_isGivenUpAndNewSessionsAreRefused() throws Exception {
    CountDownLatch stuck = new CountDownLatch(1);
    Limits limits = Limits.standard().withWall(Duration.ofMillis(20));
    Session session =
        open(
            SessionSpec.of(Language.PYTHON).with(limits),
            (_, _) -> {
              stuck.await();
              return NIL;
            });

    assertThat(session.run("a").outcome()).isInstanceOf(Outcome.LimitHit.class);
    assertThat(events.take()).isEqualTo("threadLost 1");
    assertThatThrownBy(() -> engine.open(SessionSpec.of(Language.PYTHON)))
        .isInstanceOf(SandboxException.class)
        .hasMessageContaining("stuck");

    stuck.countDown();
    Session next = openWhenPossible();
    assertThat(next.isOpen()).isTrue();
  }

  private Session openWhenPossible() {
    while (true) {
      try {
        return engine.open(SessionSpec.of(Language.PYTHON));
      } catch (SandboxException e) {
        Thread.onSpinWait();
      }
    }
  }

  @Test
  void open_moreSessionsThanPlaces_failsWithTheFix() {
    open((_, _) -> NIL);

    try (Session _ = engine.open(SessionSpec.of(Language.PYTHON))) {
      assertThatThrownBy(() -> engine.open(SessionSpec.of(Language.PYTHON)))
          .isInstanceOf(SandboxException.class)
          .hasMessageContaining("maxSessions");
    }
  }

  @Test
  void open_onAClosedEngine_fails() {
    open((_, _) -> NIL);
    engine.close();

    assertThatThrownBy(() -> engine.open(SessionSpec.of(Language.PYTHON)))
        .isInstanceOf(SessionClosedException.class);
  }

  @Test
  void run_languageTheSessionWasNotOpenedFor_failsWithTheFix() {
    Session session = open((_, _) -> NIL);

    assertThatThrownBy(() -> session.call(Language.JAVASCRIPT, "f"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("SessionSpec.of(PYTHON, JAVASCRIPT)");
  }

  @Test
  void tool_result_reachesTheGuestAndIsCounted() {
    Session session =
        open(
            withTool(_ -> 42, 10),
            (guest, _) -> new GuestEnd.Returned(((Reply.Value) callTool(guest)).value()));

    Execution execution = session.run("a");

    assertThat(execution.value().toJava()).isEqualTo(42L);
    assertThat(execution.usage().hostCalls()).isEqualTo(1);
  }

  @Test
  void tool_unexpectedException_isReportedToTheHostAndHiddenFromTheGuest() {
    AtomicReference<Reply> reply = new AtomicReference<>();
    Session session =
        open(
            withTool(
                _ -> {
                  throw new IllegalStateException("password is hunter2");
                },
                10),
            (guest, _) -> {
              reply.set(callTool(guest));
              return NIL;
            });

    session.run("a");

    assertThat(reply.get()).isEqualTo(new Reply.Failure(Reply.Kind.FAILED, "the tool work failed"));
    assertThat(events).containsExactly("toolFailed work password is hunter2");
  }

  @Test
  void tool_calledMoreOftenThanItAllows_failsInTheGuest() {
    AtomicReference<Reply> reply = new AtomicReference<>();
    Session session =
        open(
            withTool(_ -> 1, 1),
            (guest, _) -> {
              callTool(guest);
              reply.set(callTool(guest));
              return NIL;
            });

    session.run("a");

    assertThat(reply.get())
        .isInstanceOfSatisfying(
            Reply.Failure.class, failure -> assertThat(failure.message()).contains("at most 1"));
  }

  @Test
  void tool_calledMoreOftenThanTheRunAllows_stopsTheRun() {
    SessionSpec spec = withTool(_ -> 1, 10);
    Session session =
        open(
            spec.with(spec.limits().withHostCalls(1)),
            (guest, _) -> {
              callTool(guest);
              callTool(guest);
              return guest.loopUntilCancelled();
            });

    assertThat(session.run("a").outcome())
        .isInstanceOfSatisfying(
            Outcome.LimitHit.class, hit -> assertThat(hit.limit()).isEqualTo(LimitKind.HOST_CALLS));
  }

  @Test
  void tool_thatBlocks_isBoundedByTheWallLimit() {
    SessionSpec spec =
        withTool(
            _ -> {
              new CountDownLatch(1).await();
              return 1;
            },
            10);
    Session session =
        open(
            spec.with(spec.limits().withWall(Duration.ofMillis(50))),
            (guest, _) -> {
              callTool(guest);
              return NIL;
            });

    assertThat(session.run("a").outcome())
        .isInstanceOfSatisfying(
            Outcome.LimitHit.class, hit -> assertThat(hit.limit()).isEqualTo(LimitKind.WALL));
    assertThat(events).isEmpty();
  }

  @Test
  void tool_thatUsesCpu_doesNotSpendTheGuestsCpu() {
    SessionSpec spec =
        withTool(
            _ -> {
              long until = threadCpu() + 200_000_000;
              while (threadCpu() < until) {
                Thread.onSpinWait();
              }
              return 1;
            },
            10);
    Session session =
        open(
            spec.with(spec.limits().withCpu(Duration.ofMillis(150))),
            (guest, _) -> {
              callTool(guest);
              return NIL;
            });

    assertThat(session.run("a").outcome()).isEqualTo(new Outcome.Completed(GuestValue.NIL));
  }

  private static long threadCpu() {
    return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  @Test
  void tool_thatClosesItsOwnSession_cancelsTheRunWithoutDeadlock() {
    AtomicReference<Session> self = new AtomicReference<>();
    Session session =
        open(
            withTool(
                _ -> {
                  self.get().close();
                  return 1;
                },
                10),
            (guest, _) -> {
              callTool(guest);
              return guest.loopUntilCancelled();
            });
    self.set(session);

    assertThat(session.run("a").outcome()).isEqualTo(new Outcome.Cancelled("close"));
  }

  @Test
  void tool_thatReentersItsSession_isRefused() {
    AtomicReference<Session> self = new AtomicReference<>();
    Session session =
        open(
            withTool(_ -> self.get().run("b").value(), 10),
            (guest, _) -> {
              callTool(guest);
              return NIL;
            });
    self.set(session);

    assertThat(session.run("a").outcome()).isEqualTo(new Outcome.Completed(GuestValue.NIL));
    assertThat(events.poll()).contains("toolFailed work session 1 is running another program");
  }
}
