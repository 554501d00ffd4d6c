package dev.terrarium.engine;

import java.time.Duration;

/**
 * How an engine works. Immutable; checked when created.
 *
 * @param maxSessions sessions open at the same time, 1 to 10,000; each has a platform thread
 * @param openTimeout how long {@link SandboxEngine#open(SessionSpec)} and one-shot runs wait for a
 *     free place, up to a day
 * @param killGrace how long a run that was told to stop may take before its thread is given up, 10
 *     ms to a minute
 * @param maxLostThreads how many given-up threads the engine tolerates before it refuses new
 *     sessions, 0 to 1,000
 * @param listener observes the engine
 */
public record EngineConfig(
    int maxSessions,
    Duration openTimeout,
    Duration killGrace,
    int maxLostThreads,
    EngineListener listener) {

  /**
   * Creates a configuration.
   *
   * @throws IllegalArgumentException if a value is out of range; the message names it
   */
  public EngineConfig {
    require("maxSessions", maxSessions, 1, 10_000);
    require("openTimeout in ms", openTimeout.toMillis(), 0, Duration.ofDays(1).toMillis());
    require("killGrace in ms", killGrace.toMillis(), 10, 60_000);
    require("maxLostThreads", maxLostThreads, 0, 1_000);
  }

  /**
   * Returns the configuration that applies where none is given: 64 sessions, 30 s to wait for a
   * free place, 2 s grace, 4 lost threads, no listener.
   *
   * @return the standard configuration
   */
  public static EngineConfig standard() {
    return new EngineConfig(
        64, Duration.ofSeconds(30), Duration.ofSeconds(2), 4, EngineListener.none());
  }

  /**
   * Returns this configuration with another bound on open sessions.
   *
   * @param value 1 to 10,000
   * @return a new configuration
   * @throws IllegalArgumentException if the value is out of range
   */
  public EngineConfig withMaxSessions(int value) {
    return new EngineConfig(value, openTimeout, killGrace, maxLostThreads, listener);
  }

  /**
   * Returns this configuration with another time to wait for a free place.
   *
   * @param value 0 to a day
   * @return a new configuration
   * @throws IllegalArgumentException if the value is out of range
   */
  public EngineConfig withOpenTimeout(Duration value) {
    return new EngineConfig(maxSessions, value, killGrace, maxLostThreads, listener);
  }

  /**
   * Returns this configuration with another grace period.
   *
   * @param value 10 ms to a minute
   * @return a new configuration
   * @throws IllegalArgumentException if the value is out of range
   */
  public EngineConfig withKillGrace(Duration value) {
    return new EngineConfig(maxSessions, openTimeout, value, maxLostThreads, listener);
  }

  /**
   * Returns this configuration with another bound on lost threads.
   *
   * @param value 0 to 1,000
   * @return a new configuration
   * @throws IllegalArgumentException if the value is out of range
   */
  public EngineConfig withMaxLostThreads(int value) {
    return new EngineConfig(maxSessions, openTimeout, killGrace, value, listener);
  }

  /**
   * Returns this configuration with another listener.
   *
   * @param value observes the engine
   * @return a new configuration
   */
  public EngineConfig withListener(EngineListener value) {
    return new EngineConfig(maxSessions, openTimeout, killGrace, maxLostThreads, value);
  }

  private static void require(String name, long value, long least, long most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          "%s is %,d: use %,d to %,d".formatted(name, value, least, most));
    }
  }
}
