package dev.terrarium.agent.model;

import java.time.Duration;

/**
 * How patient calls are.
 *
 * @param attempts how often a model is asked, 1 or more
 * @param firstPause pause before the second attempt; it doubles from attempt to attempt
 * @param longestPause the longest pause
 * @param callTimeout how long one attempt may take
 */
public record Retries(
    int attempts, Duration firstPause, Duration longestPause, Duration callTimeout) {

  /**
   * Creates a policy.
   *
   * @throws IllegalArgumentException if there is no attempt, a pause is negative or the timeout is
   *     not positive
   */
  public Retries {
    if (attempts < 1
        || firstPause.isNegative()
        || longestPause.isNegative()
        || !callTimeout.isPositive()) {
      throw new IllegalArgumentException(
          "retries need 1 or more attempts, pauses of 0 or more and a positive timeout");
    }
  }

  /**
   * Returns four attempts, half a second apart at first, of two minutes each.
   *
   * @return the policy
   */
  public static Retries standard() {
    return new Retries(4, Duration.ofMillis(500), Duration.ofSeconds(10), Duration.ofMinutes(2));
  }

  /**
   * Returns a single attempt.
   *
   * @param callTimeout how long it may take
   * @return the policy
   * @throws IllegalArgumentException if the timeout is not positive
   */
  public static Retries none(Duration callTimeout) {
    return new Retries(1, Duration.ZERO, Duration.ZERO, callTimeout);
  }

  Duration pauseBefore(int attempt) {
    Duration pause = firstPause.multipliedBy(1L << Math.min(attempt - 2, 20));
    return pause.compareTo(longestPause) > 0 ? longestPause : pause;
  }
}
