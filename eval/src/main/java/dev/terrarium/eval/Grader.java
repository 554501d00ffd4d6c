package dev.terrarium.eval;

import dev.terrarium.engine.Execution;
import dev.terrarium.engine.Language;
import dev.terrarium.engine.Output;
import dev.terrarium.engine.Program;
import dev.terrarium.engine.SandboxEngine;
import dev.terrarium.engine.SandboxException;
import dev.terrarium.engine.SessionSpec;
import dev.terrarium.engine.Usage;
import dev.terrarium.eval.Verdict.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs one sample in a clean sandbox without grants, as often as is asked for, and judges it. */
final class Grader {
  private static final Output NOTHING = new Output("", "", false);

  /** What solutions of problem sets import most. */
  private static final String[] USUAL = {
    "collections", "functools", "heapq", "itertools", "math", "random", "re", "string", "typing"
  };

  private final SandboxEngine engine;
  private final EvalOptions options;

  Grader(SandboxEngine engine, EvalOptions options) {
    this.engine = engine;
    this.options = options;
  }

  /** A run and what to think of it. */
  private record Graded(Verdict verdict, Output output, Usage usage) {}

  SampleResult result(Sample sample) throws InterruptedException {
    Oracle oracle = options.oracle();
    Oracle.Opinion opinion = oracle == null ? null : oracle.ask(sample);
    Graded first = graded(sample);
    List<Verdict> reruns = new ArrayList<>();
    for (int i = 0; i < options.reruns(); i++) {
      reruns.add(graded(sample).verdict());
    }
    return new SampleResult(
        sample,
        first.verdict(),
        first.output(),
        first.usage(),
        reruns,
        options.partialCredit() ? credit(sample, first.verdict()) : null,
        opinion);
  }

  private Graded graded(Sample sample) {
    try {
      Program program = sample.problem().program(sample.completion());
      Execution execution = engine.run(program, spec(program));
      return new Graded(Judge.of(sample, execution), execution.output(), execution.usage());
    } catch (SandboxException e) {
      Verdict broken = new Verdict(Kind.BROKEN, "", String.valueOf(e.getMessage()));
      return new Graded(broken, NOTHING, Usage.NONE);
    }
  }

  private @Nullable Double credit(Sample sample, Verdict verdict) {
    return switch (verdict.kind()) {
      case PASSED -> Double.valueOf(1);
      case BROKEN -> null;
      default -> {
        var count = new TestCount(sample);
        try {
          var spec = spec(count.program());
          engine.run(count.program(), spec.with(spec.grants().withTool(count.tool())));
          yield count.share();
        } catch (SandboxException e) {
          yield null;
        }
      }
    };
  }

  private SessionSpec spec(Program program) {
    SessionSpec spec = SessionSpec.of(program.language()).with(options.limits());
    return program.language() == Language.PYTHON ? spec.withPreload(USUAL) : spec;
  }
}
