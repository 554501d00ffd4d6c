package dev.terrarium.agent.model;

import java.util.LinkedHashSet;
import java.util.List;

/**
 * Sends routine steps to a small model and hard ones to a large one: after failures one after the
 * other, programs and answers that guardrails refuse among them, and for long requests, the large
 * one takes over until something works again. Each stands in for the other when it cannot be
 * reached, and further models for both.
 *
 * @param small for routine steps
 * @param large for hard steps
 * @param failuresToEscalate how many failures one after the other make a step hard, 1 or more
 * @param smallInputTokens the longest request, in estimated tokens, that the small model gets
 * @param planWithLarge whether the first step of a run is a hard one
 * @param fallbacks asked in order when neither can be reached
 * @param mayBeUnsure whether the small model is told to answer {@value #UNSURE} where it is not
 *     sure, upon which the large one answers
 */
public record ModelRouter(
    LanguageModel small,
    LanguageModel large,
    int failuresToEscalate,
    long smallInputTokens,
    boolean planWithLarge,
    List<LanguageModel> fallbacks,
    boolean mayBeUnsure)
    implements ModelSource {

  /** How an answer begins that its model is not sure of. */
  public static final String UNSURE = "NOT SURE";

  /**
   * Creates a router.
   *
   * @throws IllegalArgumentException if fewer than one failure or token is given
   */
  public ModelRouter {
    if (failuresToEscalate < 1 || smallInputTokens < 1) {
      throw new IllegalArgumentException(
          "failuresToEscalate and smallInputTokens must be 1 or more");
    }
    fallbacks = List.copyOf(fallbacks);
  }

  /**
   * Creates a router that escalates at the first failure and for requests of more than 16,000
   * tokens.
   *
   * @param small for routine steps
   * @param large for hard steps
   * @return a new router
   */
  public static ModelRouter of(LanguageModel small, LanguageModel large) {
    return new ModelRouter(small, large, 1, 16_000, false, List.of(), false);
  }

  /**
   * Returns this router with the small model told to say where it is not sure.
   *
   * @return a new router
   */
  public ModelRouter withUnsureAnswers() {
    return new ModelRouter(
        small, large, failuresToEscalate, smallInputTokens, planWithLarge, fallbacks, true);
  }

  @Override
  public List<LanguageModel> candidates(Step step) {
    boolean hard =
        step.failures() >= failuresToEscalate
            || step.inputTokens() > smallInputTokens
            || (planWithLarge && step.kind() == Step.Kind.PLAN);
    LinkedHashSet<LanguageModel> order = new LinkedHashSet<>();
    order.add(hard ? large : small);
    order.add(hard ? small : large);
    order.addAll(fallbacks);
    return List.copyOf(order);
  }
}
