package dev.terrarium.engine.internal.guard;

/** Says whether a guest may allocate a large array. */
@FunctionalInterface
public interface ArrayBudget {

  /**
   * Decides about one allocation before it happens. Called on the guest's thread, for arrays of
   * more than some ten thousand elements only; may hold the thread up to measure what the guest
   * holds. Whoever refuses records why first: the guest is killed at once.
   *
   * @param bytes what would be allocated, about
   * @return false to refuse
   */
  boolean admits(long bytes);
}
