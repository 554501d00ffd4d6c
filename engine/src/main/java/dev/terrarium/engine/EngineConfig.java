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
 * @param heapShare which part of the JVM's heap the heap limits of all runs that go on at the same
 *     time may add up to, 0.05 to 0.95. A run that does not fit waits, at most {@code openTimeout}.
 * @param guardRequired whether the engine refuses to start in a JVM where the guard (see {@link
 *     Guarantees.Guard}) cannot be armed. Without the guard one call of a builtin, such as {@code
 *     sum(range(10**12))}, holds a thread until it ends, whatever the limits say.
 * @param readyGuests how many interpreters may wait at the same time, ready for sessions that are
 *     opened next, 0 to 1,000; more for some seconds, where sessions come and go faster than that.
 *     The engine follows demand within that: none waits before sessions of one kind (the same
 *     languages and call depth) were opened twice, or {@link SandboxEngine#warmUp} was called. One
 *     holds about 6 MB in Python, less than 1 MB in JavaScript, and a thread; all together take at
 *     most 6% of the JVM's heap. Those that nobody asked for in a minute are freed, and all of them
 *     while the heap is mostly full. Sessions with a clock, a seed or an environment make their
 *     own. 0 where each session is to make its own when it first runs a program.
 * @param sessionsPerGuest how many sessions an interpreter serves at most, one after the other; see
 *     {@link #withSessionsPerGuest}
 * @param listener observes the engine
 */
public record EngineConfig(
    int maxSessions,
    Duration openTimeout,
    Duration killGrace,
    int maxLostThreads,
    double heapShare,
    boolean guardRequired,
    int readyGuests,
    int sessionsPerGuest,
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
    require("readyGuests", readyGuests, 0, 1_000);
    require("sessionsPerGuest", sessionsPerGuest, 1, 1_000_000);
    if (!(heapShare >= 0.05 && heapShare <= 0.95)) {
      throw new IllegalArgumentException(
          "heapShare is %s: use 0.05 to 0.95, such as 0.75".formatted(heapShare));
    }
  }

  /**
   * Returns the configuration that applies where none is given: 64 sessions, 30 s to wait for a
   * free place, 2 s grace, 4 lost threads, three quarters of the heap, the guard required, 4 ready
   * guests, no listener.
   *
   * @return the standard configuration
   */
  public static EngineConfig standard() {
    return new EngineConfig(
        64,
        Duration.ofSeconds(30),
        Duration.ofSeconds(2),
        4,
        0.75,
        true,
        4,
        1_000,
        EngineListener.none());
  }

  /**
   * Returns this configuration with another bound on open sessions.
   *
   * @param value 1 to 10,000
   * @return a new configuration
   * @throws IllegalArgumentException if the value is out of range
   */
  public EngineConfig withMaxSessions(int value) {
    return new EngineConfig(
        value,
        openTimeout,
        killGrace,
        maxLostThreads,
        heapShare,
        guardRequired,
        readyGuests,
        sessionsPerGuest,
        listener);
  }

  /**
   * Returns this configuration with another time to wait for a free place.
   *
   * @param value 0 to a day
   * @return a new configuration
   * @throws IllegalArgumentException if the value is out of range
   */
  public EngineConfig withOpenTimeout(Duration value) {
    return new EngineConfig(
        maxSessions,
        value,
        killGrace,
        maxLostThreads,
        heapShare,
        guardRequired,
        readyGuests,
        sessionsPerGuest,
        listener);
  }

  /**
   * Returns this configuration with another grace period.
   *
   * @param value 10 ms to a minute
   * @return a new configuration
   * @throws IllegalArgumentException if the value is out of range
   */
  public EngineConfig withKillGrace(Duration value) {
    return new EngineConfig(
        maxSessions,
        openTimeout,
        value,
        maxLostThreads,
        heapShare,
        guardRequired,
        readyGuests,
        sessionsPerGuest,
        listener);
  }

  /**
   * Returns this configuration with another bound on lost threads.
   *
   * @param value 0 to 1,000
   * @return a new configuration
   * @throws IllegalArgumentException if the value is out of range
   */
  public EngineConfig withMaxLostThreads(int value) {
    return new EngineConfig(
        maxSessions,
        openTimeout,
        killGrace,
        value,
        heapShare,
        guardRequired,
        readyGuests,
        sessionsPerGuest,
        listener);
  }

  /**
   * Returns this configuration with another share of the heap.
   *
   * @param value 0.05 to 0.95
   * @return a new configuration
   * @throws IllegalArgumentException if the value is out of range
   */
  public EngineConfig withHeapShare(double value) {
    return new EngineConfig(
        maxSessions,
        openTimeout,
        killGrace,
        maxLostThreads,
        value,
        guardRequired,
        readyGuests,
        sessionsPerGuest,
        listener);
  }

  /**
   * Returns this configuration with or without the duty to refuse JVMs where the guard cannot be
   * armed.
   *
   * @param value whether the guard is required; {@link SandboxEngine#guarantees()} says what holds
   *     without it
   * @return a new configuration
   */
  public EngineConfig withGuardRequired(boolean value) {
    return new EngineConfig(
        maxSessions,
        openTimeout,
        killGrace,
        maxLostThreads,
        heapShare,
        value,
        readyGuests,
        sessionsPerGuest,
        listener);
  }

  /**
   * Returns this configuration with another bound on guests that wait.
   *
   * @param value 0 to 1,000
   * @return a new configuration
   * @throws IllegalArgumentException if the value is out of range
   */
  public EngineConfig withReadyGuests(int value) {
    return new EngineConfig(
        maxSessions,
        openTimeout,
        killGrace,
        maxLostThreads,
        heapShare,
        guardRequired,
        value,
        sessionsPerGuest,
        listener);
  }

  /**
   * Returns this configuration with another number of sessions that an interpreter may serve, one
   * after the other.
   *
   * <p>Each interpreter serves a number of sessions of its own, from half of these to all, so that
   * those which work side by side are not replaced at the same time.
   *
   * <p>After a session whose runs all ended by themselves, the interpreter's memory is made what it
   * was before that session, and looked through once more; only where nothing differs is it kept
   * for another session, of the same trust domain ({@link SessionSpec#trustDomain()}). Interpreters
   * of runs that were stopped are never used again.
   *
   * @param value how many, from 1, where each session gets an interpreter that nobody has used, to
   *     1,000,000
   * @return a new configuration
   * @throws IllegalArgumentException if it is out of range
   */
  public EngineConfig withSessionsPerGuest(int value) {
    return new EngineConfig(
        maxSessions,
        openTimeout,
        killGrace,
        maxLostThreads,
        heapShare,
        guardRequired,
        readyGuests,
        value,
        listener);
  }

  /**
   * Returns this configuration with another listener.
   *
   * @param value observes the engine
   * @return a new configuration
   */
  public EngineConfig withListener(EngineListener value) {
    return new EngineConfig(
        maxSessions,
        openTimeout,
        killGrace,
        maxLostThreads,
        heapShare,
        guardRequired,
        readyGuests,
        sessionsPerGuest,
        value);
  }

  private static void require(String name, long value, long least, long most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          "%s is %,d: use %,d to %,d".formatted(name, value, least, most));
    }
  }
}
