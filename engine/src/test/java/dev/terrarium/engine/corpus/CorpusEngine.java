package dev.terrarium.engine.corpus;

import dev.terrarium.engine.EngineConfig;
import dev.terrarium.engine.EngineListener;
import dev.terrarium.engine.Execution;
import dev.terrarium.engine.Guarantees;
import dev.terrarium.engine.GuestValue;
import dev.terrarium.engine.Language;
import dev.terrarium.engine.LimitKind;
import dev.terrarium.engine.Outcome;
import dev.terrarium.engine.OutputListener;
import dev.terrarium.engine.Program;
import dev.terrarium.engine.SandboxEngine;
import dev.terrarium.engine.Session;
import dev.terrarium.engine.SessionClosedException;
import dev.terrarium.engine.SessionSpec;
import dev.terrarium.engine.Tool;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** One engine that runs programs of the corpus and looks at what they leave behind. Thread-safe. */
final class CorpusEngine implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final SessionSpec SMALL =
      SessionSpec.of(Language.JAVASCRIPT).with(CorpusLimits.parse(List.of("heap=16MB")));

  // Sessions are told apart by their output listener, since their numbers are the engine's own.
  private final Map<OutputListener, Long> numbers = new ConcurrentHashMap<>();
  private final Set<Long> lost = ConcurrentHashMap.newKeySet();
  private final Map<Long, CompletableFuture<Boolean>> recycled = new ConcurrentHashMap<>();
  private final AtomicInteger made = new AtomicInteger();
  private final Witness witness;
  private final SandboxEngine engine;

  /**
   * Decides what programs are opened with; sees what guests give to their tools and a run shows.
   */
  interface Witness {
    /** Sees nothing. */
    Witness NONE = new Witness() {};

    /** Returns what a guest is given instead of a tool. */
    default Tool watched(Tool tool) {
      return tool;
    }

    /** Returns what a session is opened with instead. */
    default SessionSpec opened(SessionSpec spec) {
      return spec;
    }

    /** Describes what a run must not have shown. */
    default List<String> problems(Execution execution) {
      return List.of();
    }
  }

  CorpusEngine() {
    this(Witness.NONE);
  }

  CorpusEngine(Witness witness) {
    this(witness, EngineConfig.standard());
  }

  CorpusEngine(Witness witness, EngineConfig config) {
    this.witness = witness;
    this.engine =
        SandboxEngine.create(
            config
                .withKillGrace(Duration.ofSeconds(10))
                // A lost thread fails its own program and no other.
                .withMaxLostThreads(1000)
                .withListener(new Watcher()));
  }

  private final class Watcher implements EngineListener {
    @Override
    public void opened(long session, SessionSpec spec) {
      numbers.put(spec.output(), session);
    }

    @Override
    public void prepared(Language language, Duration taken, long heldBytes) {
      made.incrementAndGet();
    }

    @Override
    public void recycled(long session, boolean kept) {
      CompletableFuture<Boolean> awaited = recycled.remove(session);
      if (awaited != null) {
        awaited.complete(kept);
      }
    }

    @Override
    public void threadLost(long session, int lostThreads) {
      lost.add(session);
    }
  }

  /** Opens a session next to those of the programs. */
  Session open(SessionSpec spec) {
    return engine.open(spec);
  }

  /** Says whether guest code is compiled. */
  boolean compiles() {
    return engine.guarantees().compiledGuestCode();
  }

  /** Says whether a limit stops a run in the middle of an operation of the language itself. */
  boolean stopsWithinOperations(String limit) {
    return engine.guarantees().limits().entrySet().stream()
        .filter(e -> e.getKey().id().equals(limit))
        .map(Map.Entry::getValue)
        .anyMatch(l -> l == Guarantees.Level.EXACT || l == Guarantees.Level.APPROXIMATE);
  }

  /** Runs any program in a sandbox of its own. */
  Outcome run(Program program, SessionSpec spec) {
    return engine.run(program, spec).outcome();
  }

  /** Runs a program in a sandbox whose interpreter must then serve the next; waits until it can. */
  Execution runAndRecycle(Program program, SessionSpec spec) {
    OutputListener mark = mark();
    CompletableFuture<Boolean> kept = new CompletableFuture<>();
    Execution execution;
    try (var session = engine.open(spec.with(mark))) {
      recycled.put(numbers.remove(mark), kept);
      execution = session.run(program);
    }
    if (!execution.outcome().sessionUsable()) {
      throw new IllegalStateException("the session is over: " + execution.outcome());
    }
    try {
      if (!kept.get(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw new IllegalStateException("the interpreter was not kept: " + execution.outcome());
      }
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new IllegalStateException("the interpreter did not come back", e);
    }
    return execution;
  }

  private static OutputListener mark() {
    return new OutputListener() {
      @Override
      public void written(Stream stream, byte[] bytes) {}
    };
  }

  /** How many interpreters were made ready; all other sessions were served by used ones. */
  int interpretersMade() {
    return made.get();
  }

  /** Says whether any guest did not stop when it was told to. */
  boolean lostAny() {
    return !lost.isEmpty();
  }

  /** Runs a program and describes everything that is not as its front matter says. */
  List<String> problems(CorpusProgram program) throws InterruptedException {
    List<String> problems = new ArrayList<>();
    OutputListener mark = mark();
    try (var setup = new SessionSetup(program.header(), witness::watched);
        var session = engine.open(witness.opened(setup.spec(program.language())).with(mark))) {
      for (int i = 0; i < program.steps().size(); i++) {
        String place = program.steps().size() == 1 ? "" : "step " + (i + 1) + ": ";
        step(session, program.steps().get(i)).forEach(p -> problems.add(place + p));
      }
    }
    problems.addAll(leftovers(numbers.remove(mark)));
    return problems;
  }

  private List<String> step(Session session, CorpusProgram.Step step) {
    boolean closed = step.header().text("outcome", "").equals("closed");
    Execution execution;
    try {
      execution = execute(session, step);
    } catch (SessionClosedException e) {
      return closed ? List.of() : List.of("the session is closed: " + e.getMessage());
    }
    if (closed) {
      return List.of("outcome\n  expected: closed\n  got:      " + execution.outcome());
    }
    List<String> problems = new ArrayList<>(StepCheck.problems(step, execution));
    problems.addAll(witness.problems(execution));
    if (session.isOpen() != execution.outcome().sessionUsable()) {
      problems.add("the session is open: " + session.isOpen() + " after " + execution.outcome());
    }
    return problems;
  }

  private static Execution execute(Session session, CorpusProgram.Step step) {
    String call = step.header().text("call", "");
    if (!call.isEmpty()) {
      int space = call.indexOf(' ');
      var arguments = (GuestValue.Sequence) Notation.value(call.substring(space + 1));
      return session.call(step.language(), call.substring(0, space), arguments.items().toArray());
    }
    Program program = Program.of(step.language(), step.source());
    for (var input : Notation.entries(step.header().json("inputs", "{}")).entrySet()) {
      program = program.with(input.getKey(), input.getValue());
    }
    return session.run(program);
  }

  /** What a closed session left behind: its thread, or an engine that works no more. */
  private List<String> leftovers(long session) throws InterruptedException {
    List<String> problems = new ArrayList<>();
    if (lost.contains(session)) {
      problems.add("the guest did not stop when it was told to");
    } else {
      for (Thread thread : Thread.getAllStackTraces().keySet()) {
        if (serves(thread, session) && !awaitLeft(thread, session)) {
          problems.add("the session is closed but its thread " + thread.getName() + " lives");
        }
      }
    }
    var after = engine.run(Program.javaScript("6 * 7"), SMALL).outcome();
    if (!StepCheck.name(after).equals("completed")) {
      problems.add("afterwards the engine answers " + after);
    }
    return problems;
  }

  private static boolean serves(Thread thread, long session) {
    return thread.isAlive() && thread.getName().equals("terrarium-guest-" + session);
  }

  /** Waits until a thread has ended, or is there for the next session. */
  private static boolean awaitLeft(Thread thread, long session) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (serves(thread, session) && System.nanoTime() < end) {
      var _ = thread.join(Duration.ofMillis(10));
    }
    return !serves(thread, session);
  }

  /** Which limit an outcome such as {@code limit:wall} names, or nothing. */
  static String limit(String outcome) {
    for (LimitKind kind : LimitKind.values()) {
      if (outcome.equals("limit:" + kind.id())) {
        return kind.id();
      }
    }
    return "";
  }

  @Override
  public void close() {
    engine.close();
  }
}
