package dev.terrarium.engine;

import java.time.Duration;

/**
 * Upper bounds of one run. Every bound is always set: there is no unlimited run.
 *
 * <p>"Exact" means that the run cannot pass the bound; "approximate" that it is noticed shortly
 * after it was passed. {@link SandboxEngine#guarantees()} says what holds in this JVM.
 *
 * @param wall elapsed time from the moment the guest starts, tool calls included; approximate,
 *     checked by the engine's watchdog to about a millisecond
 * @param cpu CPU time of the guest's thread without tool calls; approximate, checked by the
 *     watchdog
 * @param heapBytes memory that the guest may hold on to between and during runs, in variables, on
 *     its stack and in closures, on top of what its interpreter holds when it is fresh;
 *     approximate: measured by walking the guest's objects once it has allocated that much, so that
 *     at most 15% and 16 MB more may be held for a moment. Large arrays are refused before they
 *     pass that, also where one only replaces a smaller one, as when a list grows. Files, output
 *     and compiled code are not part of it.
 * @param allocationBytes memory that the guest's thread may allocate during the run, freed or not;
 *     approximate, sampled by the watchdog every few milliseconds
 * @param outputBytes bytes of standard output and standard error together, in UTF-8; exact
 * @param result bounds of values that cross from guest to host; exact
 * @param callDepth nesting of guest calls that is sure to work; approximate: it sets the guest
 *     thread's stack size, in which plain functions nest a few times deeper. Guest code that
 *     handles the language's own error for too deep nesting goes on.
 * @param hostCalls number of tool calls; exact
 * @param fileBytes bytes that files in the workspace, in {@code /tmp} and in overlays may hold;
 *     exact
 * @param files number of files and folders there; exact
 */
public record Limits(
    Duration wall,
    Duration cpu,
    long heapBytes,
    long allocationBytes,
    long outputBytes,
    ResultBounds result,
    int callDepth,
    int hostCalls,
    long fileBytes,
    int files) {

  private static final long KB = 1024;
  private static final long MB = 1024 * KB;
  private static final Duration LONGEST = Duration.ofDays(1);

  /**
   * Bounds of one value that crosses from guest to host.
   *
   * @param bytes approximate size in bytes: two per character or digit, one per byte, sixteen per
   *     other element. A number has at most 100,000 digits, whatever the bound.
   * @param elements number of values, nested ones included
   * @param depth nesting of lists and maps
   */
  public record ResultBounds(long bytes, int elements, int depth) {

    /**
     * Creates bounds.
     *
     * @throws IllegalArgumentException if a bound is not positive or the depth is above 1,000
     */
    public ResultBounds {
      requireRange("result bytes", bytes, 1, 2048 * MB);
      requireRange("result elements", elements, 1, 100_000_000);
      requireRange("result depth", depth, 1, 1_000);
    }
  }

  /**
   * Creates limits.
   *
   * @throws IllegalArgumentException if a bound is zero, negative or absurdly large; the message
   *     names the bound, the value and the accepted range
   */
  public Limits {
    requireDuration("wall", wall);
    requireDuration("cpu", cpu);
    requireRange("heap bytes", heapBytes, MB, 1024 * 1024 * MB);
    requireRange("allocation bytes", allocationBytes, MB, 1024 * 1024 * MB);
    requireRange("output bytes", outputBytes, 1, 2047 * MB);
    requireRange("call depth", callDepth, 16, 20_000);
    requireRange("host calls", hostCalls, 0, Integer.MAX_VALUE);
    requireRange("file bytes", fileBytes, 0, 1024 * 1024 * MB);
    requireRange("files", files, 0, 10_000_000);
  }

  /**
   * Returns limits for code that answers a question: 10 s wall, 5 s CPU, 256 MB held, 2 GB
   * allocated, 1 MB output, a 16 MB result, depth 1,000, 1,000 tool calls, 64 MB in 1,000 files.
   *
   * @return the limits that apply where none are given
   */
  public static Limits standard() {
    return new Limits(
        Duration.ofSeconds(10),
        Duration.ofSeconds(5),
        256 * MB,
        2048 * MB,
        MB,
        new ResultBounds(16 * MB, 1_000_000, 100),
        1_000,
        1_000,
        64 * MB,
        1_000);
  }

  /**
   * Returns limits for short snippets from strangers: 2 s wall, 1 s CPU, 64 MB held, 512 MB
   * allocated, 64 KB output, a 1 MB result, depth 500, 100 tool calls, 8 MB in 100 files.
   *
   * @return narrow limits
   */
  public static Limits strict() {
    return new Limits(
        Duration.ofSeconds(2),
        Duration.ofSeconds(1),
        64 * MB,
        512 * MB,
        64 * KB,
        new ResultBounds(MB, 50_000, 50),
        500,
        100,
        8 * MB,
        100);
  }

  /**
   * Returns limits for data work: 10 min wall and CPU, 2 GB held, 256 GB allocated, 16 MB output, a
   * 256 MB result, depth 3,000, 100,000 tool calls, 1 GB in 20,000 files.
   *
   * <p>They need a JVM with {@code -Xmx2731m} or more, since the heap limit must fit into {@link
   * EngineConfig#heapShare()}; in a smaller one use {@link #withHeapBytes}.
   *
   * @return wide limits
   */
  public static Limits generous() {
    return new Limits(
        Duration.ofMinutes(10),
        Duration.ofMinutes(10),
        2048 * MB,
        256 * 1024 * MB,
        16 * MB,
        new ResultBounds(256 * MB, 10_000_000, 200),
        3_000,
        100_000,
        1024 * MB,
        20_000);
  }

  /**
   * Returns these limits with another wall.
   *
   * @param value elapsed time, 1 ms to 1 day
   * @return new limits
   * @throws IllegalArgumentException if the value is out of range
   */
  public Limits withWall(Duration value) {
    return new Limits(
        value,
        cpu,
        heapBytes,
        allocationBytes,
        outputBytes,
        result,
        callDepth,
        hostCalls,
        fileBytes,
        files);
  }

  /**
   * Returns these limits with another cpu.
   *
   * @param value CPU time, 1 ms to 1 day
   * @return new limits
   * @throws IllegalArgumentException if the value is out of range
   */
  public Limits withCpu(Duration value) {
    return new Limits(
        wall,
        value,
        heapBytes,
        allocationBytes,
        outputBytes,
        result,
        callDepth,
        hostCalls,
        fileBytes,
        files);
  }

  /**
   * Returns these limits with another heapBytes.
   *
   * @param value bytes, 1 MB to 1 TB
   * @return new limits
   * @throws IllegalArgumentException if the value is out of range
   */
  public Limits withHeapBytes(long value) {
    return new Limits(
        wall,
        cpu,
        value,
        allocationBytes,
        outputBytes,
        result,
        callDepth,
        hostCalls,
        fileBytes,
        files);
  }

  /**
   * Returns these limits with another allocationBytes.
   *
   * @param value bytes, 1 MB to 1 TB
   * @return new limits
   * @throws IllegalArgumentException if the value is out of range
   */
  public Limits withAllocationBytes(long value) {
    return new Limits(
        wall, cpu, heapBytes, value, outputBytes, result, callDepth, hostCalls, fileBytes, files);
  }

  /**
   * Returns these limits with another outputBytes.
   *
   * @param value bytes, 1 to just under 2 GB
   * @return new limits
   * @throws IllegalArgumentException if the value is out of range
   */
  public Limits withOutputBytes(long value) {
    return new Limits(
        wall,
        cpu,
        heapBytes,
        allocationBytes,
        value,
        result,
        callDepth,
        hostCalls,
        fileBytes,
        files);
  }

  /**
   * Returns these limits with another result.
   *
   * @param value bounds of values that cross to the host
   * @return new limits
   * @throws IllegalArgumentException if the value is out of range
   */
  public Limits withResult(ResultBounds value) {
    return new Limits(
        wall,
        cpu,
        heapBytes,
        allocationBytes,
        outputBytes,
        value,
        callDepth,
        hostCalls,
        fileBytes,
        files);
  }

  /**
   * Returns these limits with another callDepth.
   *
   * @param value levels, 16 to 20,000
   * @return new limits
   * @throws IllegalArgumentException if the value is out of range
   */
  public Limits withCallDepth(int value) {
    return new Limits(
        wall,
        cpu,
        heapBytes,
        allocationBytes,
        outputBytes,
        result,
        value,
        hostCalls,
        fileBytes,
        files);
  }

  /**
   * Returns these limits with another hostCalls.
   *
   * @param value calls, 0 or more
   * @return new limits
   * @throws IllegalArgumentException if the value is out of range
   */
  public Limits withHostCalls(int value) {
    return new Limits(
        wall,
        cpu,
        heapBytes,
        allocationBytes,
        outputBytes,
        result,
        callDepth,
        value,
        fileBytes,
        files);
  }

  /**
   * Returns these limits with another fileBytes.
   *
   * @param value bytes, 0 to 1 TB
   * @return new limits
   * @throws IllegalArgumentException if the value is out of range
   */
  public Limits withFileBytes(long value) {
    return new Limits(
        wall,
        cpu,
        heapBytes,
        allocationBytes,
        outputBytes,
        result,
        callDepth,
        hostCalls,
        value,
        files);
  }

  /**
   * Returns these limits with another files.
   *
   * @param value files and folders, 0 to 10,000,000
   * @return new limits
   * @throws IllegalArgumentException if the value is out of range
   */
  public Limits withFiles(int value) {
    return new Limits(
        wall,
        cpu,
        heapBytes,
        allocationBytes,
        outputBytes,
        result,
        callDepth,
        hostCalls,
        fileBytes,
        value);
  }

  private static void requireDuration(String name, Duration value) {
    if (value.compareTo(Duration.ofMillis(1)) < 0 || value.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          "limit %s is %s: use 1 ms to 1 day, such as 2s".formatted(name, value));
    }
  }

  private static void requireRange(String name, long value, long least, long most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          "limit %s is %,d: use %,d to %,d".formatted(name, value, least, most));
    }
  }
}
