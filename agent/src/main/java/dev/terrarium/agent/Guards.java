package dev.terrarium.agent;

import dev.terrarium.agent.Guardrail.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Asks guardrails in order; the first that does not allow decides. */
record Guards(List<Guardrail> guardrails) {

  /** What is to be told the model where a guardrail rejects. */
  Optional<String> check(Function<Guardrail, Verdict> question) throws RunEnded {
    for (Guardrail guardrail : guardrails) {
      switch (ask(guardrail, question)) {
        case Verdict.Allow _ -> {}
        case Verdict.Reject(String reason) -> {
          return Optional.of("rejected by %s: %s".formatted(guardrail.name(), reason));
        }
        case Verdict.Halt(String reason) ->
            throw new RunEnded(new RunOutcome.Refused(guardrail.name(), reason));
      }
    }
    return Optional.empty();
  }

  void checkInput(String input) throws RunEnded {
    for (Guardrail guardrail : guardrails) {
      switch (ask(guardrail, g -> g.input(input))) {
        case Verdict.Allow _ -> {}
        case Verdict.Reject(String reason) ->
            throw new RunEnded(new RunOutcome.Refused(guardrail.name(), reason));
        case Verdict.Halt(String reason) ->
            throw new RunEnded(new RunOutcome.Refused(guardrail.name(), reason));
      }
    }
  }

  private static Verdict ask(Guardrail guardrail, Function<Guardrail, Verdict> question) {
    try {
      return question.apply(guardrail);
    } catch (RuntimeException e) {
      return new Verdict.Halt("the guardrail failed: " + e);
    }
  }
}
