package dev.terrarium.engine.corpus;

import dev.terrarium.engine.EngineConfig;
import dev.terrarium.engine.Execution;
import dev.terrarium.engine.Language;
import dev.terrarium.engine.Limits;
import dev.terrarium.engine.Outcome;
import dev.terrarium.engine.Program;
import dev.terrarium.engine.SessionSpec;
import dev.terrarium.engine.fs.Change;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Runs programs of the corpus on interpreters that other programs have polluted, and compares what
 * they show with their front matter and with a new interpreter. Now and then all that a program can
 * see of the interpreter is compared too.
 */
final class Recycling implements AutoCloseable {
  /** What a cycle may leave in the heap: far less than the smallest context, of 80 KB. */
  private static final long BYTES_PER_CYCLE = 512;

  /** What the heap may grow by once: code of the language implementations that was first used. */
  private static final long BYTES_ONCE = 24L << 20;

  /** Of so many rounds some end while no compiler holds what it works on, of up to 250 MB. */
  private static final int ROUNDS_TO_SETTLE = 20;

  /**
   * What is left in an interpreter stays there, so that a look after some of its sessions will do.
   */
  private static final int CYCLES_PER_LOOK = 5;

  /** Modules that stay from one session to the next, so that what was done to them must go. */
  private static final String[] STAYING = {
    "asyncio",
    "codecs",
    "collections",
    "contextvars",
    "copyreg",
    "datetime",
    "decimal",
    "enum",
    "fnmatch",
    "fractions",
    "functools",
    "json",
    "linecache",
    "locale",
    "logging",
    "random",
    "re",
    "statistics",
    "string",
    "threading",
    "types",
    "warnings",
    "weakref"
  };

  private final Transcript transcript = new Transcript(Recycling::staying);
  private final CorpusEngine recycling =
      new CorpusEngine(
          transcript, EngineConfig.standard().withReadyGuests(1).withSessionsPerGuest(100_000));
  private final Transcript untouched = new Transcript(spec -> spec);
  private final CorpusEngine fresh =
      new CorpusEngine(
          untouched, EngineConfig.standard().withReadyGuests(1).withSessionsPerGuest(1));

  private final Map<CorpusProgram, String> expected = new HashMap<>();
  private final Map<SessionSpec, String> looks = new HashMap<>();
  private final List<String> problems = new ArrayList<>();
  private final Map<Language, List<CorpusProgram>> polluting =
      Arrays.stream(Language.values())
          .collect(Collectors.toMap(language -> language, Polluting::programs));
  private int cycles;

  private static SessionSpec staying(SessionSpec spec) {
    return spec.languages().getFirst() == Language.PYTHON ? spec.withPreload(STAYING) : spec;
  }

  /** Remembers what the runs of a program show, as far as a guest decides that. */
  private static final class Transcript implements CorpusEngine.Witness {
    private final UnaryOperator<SessionSpec> opening;
    private final StringBuilder text = new StringBuilder();

    Transcript(UnaryOperator<SessionSpec> opening) {
      this.opening = opening;
    }

    @Override
    public SessionSpec opened(SessionSpec spec) {
      text.setLength(0);
      return opening.apply(spec);
    }

    @Override
    public List<String> problems(Execution execution) {
      text.append(shown(execution.outcome()))
          .append("\nstdout ")
          .append(execution.output().stdout())
          .append("\nstderr ")
          .append(execution.output().stderr());
      for (Change change : execution.changes().changes()) {
        text.append('\n').append(change.kind()).append(' ').append(change.path());
        change.after().ifPresent(file -> text.append(' ').append(file.text().orElse("(binary)")));
      }
      text.append('\n');
      return List.of();
    }

    private static String shown(Outcome outcome) {
      return switch (outcome) {
        case Outcome.LimitHit _ -> StepCheck.name(outcome); // how far beyond differs
        default -> outcome.toString();
      };
    }

    String taken() {
      return text.toString();
    }
  }

  /**
   * Prints what went wrong, a line for each problem that starts with {@code WRONG}, and a summary.
   * Takes every how many programs of the corpus to run, and how often to run all that pollute.
   */
  public static void main(String[] arguments) throws InterruptedException {
    problems(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]))
        .forEach(problem -> System.out.println("WRONG " + problem.replace("\n", "\n  ")));
    System.out.println("done");
  }

  static List<String> problems(int step, int rounds) throws InterruptedException {
    try (var all = new Recycling()) {
      all.corpus(step);
      long before = all.pollute(rounds / 2);
      int cycles = all.cycles;
      long growth = all.pollute(rounds - rounds / 2) - before;
      int made = all.recycling.interpretersMade();
      System.out.printf(
          "%,d cycles, %d interpreters, %,d bytes more after the last %,d cycles%n",
          all.cycles, made, growth, all.cycles - cycles);
      if (made > all.cycles / 2) {
        all.problems.add("most interpreters were new: " + made);
      }
      boolean settled = rounds >= ROUNDS_TO_SETTLE || !all.recycling.compiles();
      if (settled && growth > BYTES_ONCE + BYTES_PER_CYCLE * (all.cycles - cycles)) {
        all.problems.add("the heap grew by %,d bytes".formatted(growth));
      }
      return all.problems;
    }
  }

  private void corpus(int step) throws InterruptedException {
    List<CorpusProgram> programs = Corpus.programs(Corpus.HONEST);
    for (int i = 0; i < programs.size(); i += step) {
      CorpusProgram program = programs.get(i);
      List<CorpusProgram> all = polluting.get(program.language());
      if (runs(program)) {
        cycle(program, all.get(i / step % all.size()));
      }
    }
  }

  /** Runs all polluting programs so often, and looks each time; returns the least heap in use. */
  private long pollute(int rounds) {
    long least = Long.MAX_VALUE;
    for (int round = 0; round < rounds; round++) {
      for (Language language : Language.values()) {
        SessionSpec spec = plain(SessionSpec.of(language));
        for (CorpusProgram each : polluting.get(language)) {
          cycles++;
          guarded(each.file(), () -> pollute(each, spec));
        }
        guarded("all that pollutes " + language, () -> look(spec));
      }
      least = Math.min(least, UsedHeap.afterGc());
    }
    return least;
  }

  private void guarded(String what, Runnable action) {
    try {
      action.run();
    } catch (IllegalStateException e) {
      problems.add(what + ": " + e.getMessage());
    }
  }

  private void pollute(CorpusProgram polluting, SessionSpec spec) {
    String source = polluting.steps().getFirst().source();
    recycling.runAndRecycle(Program.of(polluting.language(), source), spec);
  }

  private boolean runs(CorpusProgram program) {
    String limit = CorpusEngine.limit(program.header().text("outcome", ""));
    return !program.header().has("known-gap")
        && (!program.header().has("needs") || recycling.stopsWithinOperations(limit));
  }

  private void cycle(CorpusProgram program, CorpusProgram polluting) throws InterruptedException {
    cycles++;
    SessionSpec plain = plain(spec(program));
    String what = program.key() + " after " + polluting.file();
    guarded(what, () -> pollute(polluting, plain));
    recycling.problems(program).forEach(problem -> problems.add(what + ": " + problem));
    String got = transcript.taken();
    if (!got.equals(expected(program)) && isRepeatable(program)) {
      problems.add(what + ": expected\n" + expected(program) + "\ngot\n" + got);
    }
    if (cycles % CYCLES_PER_LOOK == 0) {
      guarded(what, () -> look(plain));
    }
  }

  private static SessionSpec spec(CorpusProgram program) {
    try (var setup = new SessionSetup(program.header(), tool -> tool)) {
      return setup.spec(program.language());
    }
  }

  /** A session without grants that the same interpreters serve. */
  private static SessionSpec plain(SessionSpec like) {
    List<Language> languages = like.languages();
    Language[] more = languages.stream().skip(1).toArray(Language[]::new);
    return staying(SessionSpec.of(languages.getFirst(), more))
        .with(
            Limits.standard()
                .withWall(Duration.ofMinutes(5))
                .withCpu(Duration.ofMinutes(5))
                .withCallDepth(like.limits().callDepth()));
  }

  private String expected(CorpusProgram program) throws InterruptedException {
    String known = expected.get(program);
    if (known == null) {
      known = ofNewInterpreter(program);
      expected.put(program, known);
    }
    return known;
  }

  private String ofNewInterpreter(CorpusProgram program) throws InterruptedException {
    fresh.problems(program).forEach(p -> problems.add(program.key() + " where it is new: " + p));
    return untouched.taken();
  }

  /** What differs between two new interpreters, such as times and addresses, says nothing. */
  private boolean isRepeatable(CorpusProgram program) throws InterruptedException {
    return expected(program).equals(ofNewInterpreter(program));
  }

  private void look(SessionSpec plain) {
    Program look = Polluting.look(plain.languages().getFirst());
    String wanted = looks.computeIfAbsent(plain, spec -> fresh.run(look, spec).toString());
    String got = recycling.runAndRecycle(look, plain).outcome().toString();
    if (!got.equals(wanted)) {
      throw new IllegalStateException(
          "the interpreter looks otherwise\n  expected: " + wanted + "\n  got:      " + got);
    }
  }

  @Override
  public void close() {
    recycling.close();
    fresh.close();
  }
}
