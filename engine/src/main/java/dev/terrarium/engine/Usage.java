package dev.terrarium.engine;

import java.time.Duration;

/**
 * What a run cost.
 *
 * @param wall elapsed time from the start of the guest to its end
 * @param cpu CPU time of the guest's thread, without tool calls
 * @param allocatedBytes bytes that the guest's thread allocated, interpreter and tool calls
 *     included
 * @param outputBytes bytes that the guest wrote to standard output and standard error
 * @param hostCalls number of tool calls
 */
public record Usage(
    Duration wall, Duration cpu, long allocatedBytes, long outputBytes, int hostCalls) {

  /** The usage of a run that never started. */
  public static final Usage NONE = new Usage(Duration.ZERO, Duration.ZERO, 0, 0, 0);
}
