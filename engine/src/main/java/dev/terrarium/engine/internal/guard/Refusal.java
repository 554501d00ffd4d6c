package dev.terrarium.engine.internal.guard;

/** Refuses a guest something, in the words of its language. */
@FunctionalInterface
public interface Refusal {

  /**
   * Throws an error of the guest's language, which the guest can catch. Called on the guest's
   * thread, inside the language implementation.
   *
   * @param what what was asked for
   * @param why why it is refused, and what to do instead
   */
  void raise(String what, String why);
}
