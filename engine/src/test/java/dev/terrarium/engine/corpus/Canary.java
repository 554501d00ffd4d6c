package dev.terrarium.engine.corpus;

import static dev.terrarium.engine.Language.JAVASCRIPT;
import static dev.terrarium.engine.Language.PYTHON;

import dev.terrarium.engine.Execution;
import dev.terrarium.engine.GuestValue;
import dev.terrarium.engine.Language;
import dev.terrarium.engine.Outcome;
import dev.terrarium.engine.Session;
import dev.terrarium.engine.SessionSpec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Two honest guests, one per language, that go on working while others do not: each run adds to
 * what the one before it left, so that every answer depends on all that were given.
 */
final class Canary implements AutoCloseable {
  private static final int PAUSE_MS = 20;
  private static final List<String> LIMITS =
      List.of("heap=16MB", "allocation=1000GB", "wall=600s", "cpu=600s");

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final List<Long> nanos = new ArrayList<>(); // guarded by lock
  private final List<String> wrong = new ArrayList<>(); // guarded by lock
  private final Session python;
  private final Session javaScript;
  private final ScheduledExecutorService voice =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("canary").factory());
  private int turn; // of the voice's thread

  Canary(CorpusEngine engine) {
    python = open(engine, PYTHON, "total = 0\nwords = {}");
    javaScript = open(engine, JAVASCRIPT, "var total = 0; var words = new Map();");
    // Not all the time: the machine is there for the others too.
    var _ = voice.scheduleWithFixedDelay(this::sing, 0, PAUSE_MS, TimeUnit.MILLISECONDS);
  }

  private static Session open(CorpusEngine engine, Language language, String start) {
    Session session = engine.open(SessionSpec.of(language).with(CorpusLimits.parse(LIMITS)));
    session.run(start);
    return session;
  }

  private void sing() {
    turn++;
    ask(
        python,
        "total += len(str(%d))\nwords['w'] = ','.join(map(str, range(50)))\ntotal".formatted(turn));
    ask(
        javaScript,
        "total += String(%d).length; words.set('w', [...Array(50).keys()].join(',')); total"
            .formatted(turn));
  }

  private void ask(Session session, String program) {
    long start = System.nanoTime();
    String problem;
    try {
      Execution execution = session.run(program);
      problem =
          execution.outcome().equals(new Outcome.Completed(GuestValue.of(digits(turn))))
              ? ""
              : String.valueOf(execution.outcome());
    } catch (RuntimeException | Error e) {
      problem = e.toString();
    }
    note(System.nanoTime() - start, problem.isEmpty() ? problem : "turn " + turn + ": " + problem);
  }

  /** How many digits the numbers from 1 to n have in all. */
  private static long digits(long n) {
    long sum = 0;
    for (long from = 1; from <= n; from *= 10) {
      sum += n - from + 1;
    }
    return sum;
  }

  private void note(long taken, String problem) {
    lock.lock();
    try {
      nanos.add(taken);
      if (!problem.isEmpty()) {
        wrong.add(problem);
      }
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Waits until both guests have answered once more; false where they do not. */
  boolean stillSings() throws InterruptedException {
    lock.lock();
    try {
      int enough = nanos.size() + 3; // the run that goes on now may have started long ago
      long patience = TimeUnit.MINUTES.toNanos(2);
      while (nanos.size() < enough && wrong.isEmpty() && patience > 0) {
        patience = changed.awaitNanos(patience);
      }
      return nanos.size() >= enough && wrong.isEmpty();
    } finally {
      lock.unlock();
    }
  }

  /** Describes how it went: answers, latencies, and the wrong answer if there was one. */
  String report() {
    lock.lock();
    try {
      List<Long> sorted = new ArrayList<>(nanos);
      Collections.sort(sorted);
      return "%d answers, p50 %d us, p99 %d us, slowest %d ms%s"
          .formatted(
              sorted.size(),
              sorted.get(sorted.size() / 2) / 1_000,
              sorted.get(sorted.size() * 99 / 100) / 1_000,
              sorted.getLast() / 1_000_000,
              wrong.isEmpty() ? "" : ", WRONG " + wrong);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    voice.close();
    python.close();
    javaScript.close();
  }
}
