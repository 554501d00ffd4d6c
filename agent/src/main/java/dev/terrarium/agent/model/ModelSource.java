package dev.terrarium.agent.model;

import java.util.List;

/** Chooses models, step by step. Thread-safe. */
@FunctionalInterface
public interface ModelSource {

  /**
   * Chooses models for a step.
   *
   * @param step what is to be done
   * @return the model to ask, and then those to ask when it cannot be reached; at least one
   */
  List<LanguageModel> candidates(Step step);
}
