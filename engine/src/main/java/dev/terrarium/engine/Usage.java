package dev.terrarium.engine;

import java.time.Duration;

/**
 * What a run cost.
 *
 * @param wall elapsed time from the start of the guest to its end
 * @param cpu CPU time of the guest's thread, without tool calls: to a millisecond, since asking for
 *     it takes long. Never more than {@code wall}, and taken for that in runs of less than 0.2 ms
 * @param allocatedBytes bytes that the guest's thread allocated, interpreter and tool calls
 *     included
 * @param peakRetainedBytes the most that the guest was found to hold; -1 where it was never
 *     measured, since it had allocated less than its heap limit
 * @param outputBytes bytes that the guest wrote to standard output and standard error
 * @param hostCalls number of tool calls
 */
public record Usage(
    Duration wall,
    Duration cpu,
    long allocatedBytes,
    long peakRetainedBytes,
    long outputBytes,
    int hostCalls) {

  /** The usage of a run that never started. */
  public static final Usage NONE = new Usage(Duration.ZERO, Duration.ZERO, 0, -1, 0, 0);
}
