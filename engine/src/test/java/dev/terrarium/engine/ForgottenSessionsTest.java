package dev.terrarium.engine;

import static dev.terrarium.engine.Language.JAVASCRIPT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Sessions that nobody closes give their place back, and the engine says who opened them. */
@Timeout(600)
class ForgottenSessionsTest {
  private final LinkedBlockingQueue<StackTraceElement> leaks = new LinkedBlockingQueue<>();
  private final List<String> told = new CopyOnWriteArrayList<>();
  private final SandboxEngine engine =
      SandboxEngine.create(
          EngineConfig.standard()
              .withMaxSessions(2)
              .withOpenTimeout(Duration.ofMinutes(5))
              .withListener(new Listener()));

  private final class Listener implements EngineListener {
    @Override
    public void supplied(long session, Language language, boolean ready) {
      told.add("supplied " + session + " " + language + (ready ? " ready" : ""));
    }

    @Override
    public void prepared(Language language, Duration taken, long heldBytes) {
      told.add("prepared " + language);
      assertThat(taken).isPositive();
      assertThat(heldBytes).isPositive();
    }

    @Override
    public void recycled(long session, boolean kept) {
      told.add("recycled " + session + (kept ? " kept" : ""));
    }

    @Override
    public void leaked(long session, StackTraceElement openedAt) {
      leaks.add(openedAt);
    }
  }

  /** A tool's input. */
  record Nothing() {}

  @AfterEach
  void close() {
    engine.close();
  }

  private void forget(String program) {
    engine.open(SessionSpec.of(JAVASCRIPT)).run(program);
  }

  private StackTraceElement nextLeak() throws InterruptedException {
    StackTraceElement leak = leaks.poll();
    while (leak == null) {
      System.gc();
      leak = leaks.poll(10, TimeUnit.MILLISECONDS);
    }
    return leak;
  }

  @Test
  void forgottenSessions_areClosed_andNameTheirOpener() throws Exception {
    for (int i = 0; i < 4; i++) { // twice as many as there are places
      forget("var kept = 1");

      StackTraceElement leak = nextLeak();

      assertThat(leak.getClassName()).isEqualTo(ForgottenSessionsTest.class.getName());
      assertThat(leak.getMethodName()).isEqualTo("forget");
    }
    assertThat(engine.run(Program.javaScript("typeof kept")).outcome())
        .isEqualTo(new Outcome.Completed(GuestValue.of("undefined")));
  }

  @Test
  void sessionThatOnlyItsRunHolds_isNotForgotten() {
    Tool tool =
        Tool.of(
            "others",
            "Waits until another session was forgotten.",
            Nothing.class,
            String.class,
            _ -> {
              forget("1");
              return nextLeak().getMethodName();
            });

    Outcome outcome =
        engine
            .open(
                SessionSpec.of(JAVASCRIPT)
                    .with(Limits.standard().withWall(Duration.ofMinutes(5)))
                    .with(Grants.none().withTool(tool)))
            .run("others() + ' ' + others()")
            .outcome();

    assertThat(outcome).isEqualTo(new Outcome.Completed(GuestValue.of("forget forget")));
  }

  @Test
  void closedSessions_areNoLeaks() throws Exception {
    for (int i = 0; i < 3; i++) {
      engine.open(SessionSpec.of(JAVASCRIPT)).close();
      try (Session session = engine.open(SessionSpec.of(JAVASCRIPT))) {
        session.run("1");
      }
    }
    forget("1"); // the only one, though all are garbage

    assertThat(nextLeak().getMethodName()).isEqualTo("forget");
    System.gc();
    assertThat(leaks).isEmpty();
  }

  @Test
  void listener_hearsWhereInterpretersComeFromAndWhatBecomesOfThem() {
    engine.warmUp(JAVASCRIPT).join();
    while (told.stream().noneMatch(line -> line.endsWith(" ready"))) {
      try (Session session = engine.open(SessionSpec.of(JAVASCRIPT))) {
        session.run("1");
      }
    }
    engine.close();

    assertThat(told).contains("prepared JAVASCRIPT", "supplied 1 JAVASCRIPT", "recycled 1 kept");
  }
}
