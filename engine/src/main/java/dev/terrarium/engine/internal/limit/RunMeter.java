package dev.terrarium.engine.internal.limit;

import com.sun.management.ThreadMXBean;
import dev.terrarium.engine.Breach;
import dev.terrarium.engine.LimitKind;
import dev.terrarium.engine.Limits;
import dev.terrarium.engine.Outcome;
import dev.terrarium.engine.Usage;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Measures one run and records why it must stop. The first reason wins and is recorded before
 * anything is killed, so the outcome never depends on how the guest reacts to being stopped.
 *
 * <p>Thread-safe: the guest's thread counts, the watchdog reads, any thread may cancel.
 */
public final class RunMeter {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** What is shorter is taken to have used the processor all the time. */
  private static final long SHORT_RUN_NANOS = 200_000;

  private static final long SHORT_TOOL_NANOS = 20_000;

  private final Limits limits;
  private final AtomicReference<@Nullable Outcome> reason = new AtomicReference<>();
  private final HeapMeter heap;
  private final ThreadCpu cpu;
  private final Runnable onStop;
  private volatile @Nullable Thread thread;
  private volatile long startNanos;
  private volatile long startCpu;
  private volatile long startAllocated;
  private volatile long endNanos;
  private volatile long endCpu;
  private volatile long endAllocated;
  private volatile boolean ended;
  private volatile boolean stopped;
  private volatile boolean stopFailed;
  // Written by the guest's thread alone; volatile so that the watchdog sees them.
  private volatile long toolCpu;
  private volatile long toolStartCpu = -1;
  private volatile int hostCalls;
  private long toolStartNanos; // of the guest's thread alone

  /**
   * Creates a meter.
   *
   * @param limits the bounds
   * @param heap what the session holds
   * @param cpu the clock of the session's thread
   * @param onStop called by the thread that found the first reason to stop; must not block. Called
   *     again where it finds no memory: by the watchdog, until it has succeeded once
   */
  public RunMeter(Limits limits, HeapMeter heap, ThreadCpu cpu, Runnable onStop) {
    this.limits = limits;
    this.heap = heap;
    this.cpu = cpu;
    this.onStop = onStop;
  }

  /** Starts measuring; called on the guest's thread. */
  public void start() {
    Thread current = Thread.currentThread();
    startAllocated = THREADS.getCurrentThreadAllocatedBytes();
    startNanos = System.nanoTime();
    startCpu = cpu.atLeast(startNanos);
    heap.begin();
    thread = current;
  }

  /** Stops measuring; called on the guest's thread. */
  public void end() {
    endNanos = System.nanoTime();
    long wall = endNanos - startNanos;
    endCpu = wall < SHORT_RUN_NANOS ? startCpu + wall : cpu.exactly(endNanos);
    endAllocated = THREADS.getCurrentThreadAllocatedBytes();
    heap.end(endAllocated - startAllocated);
    ended = true;
  }

  /** Records a reason to stop unless there is one, and stops the run. */
  public void stop(Outcome because) {
    if (reason.compareAndSet(null, because)) {
      carryOut();
    }
  }

  private void carryOut() {
    try {
      onStop.run();
      stopped = true;
    } catch (OutOfMemoryError e) {
      MemoryReserve.release();
      stopFailed = true;
    }
  }

  /** Stops the run because of a limit. */
  public void exceeded(
      LimitKind kind, long configured, long observed, String unit, String message) {
    stop(new Outcome.LimitHit(kind, new Breach(configured, observed, unit, message)));
  }

  /** Returns why the run must stop, or null. */
  public @Nullable Outcome reason() {
    return reason.get();
  }

  /** Counts a tool call; returns false where it is one too many, and stops the run. */
  public boolean countHostCall() {
    int calls = hostCalls + 1;
    if (calls > limits.hostCalls()) {
      exceeded(
          LimitKind.HOST_CALLS,
          limits.hostCalls(),
          calls,
          "calls",
          "the program called tools more than %,d times: do more per call, or raise the limit on host calls"
              .formatted(limits.hostCalls()));
      return false;
    }
    hostCalls = calls;
    return true;
  }

  /** Marks the start of host code on the guest's thread, whose CPU time is not the guest's. */
  public void enterHost() {
    toolStartNanos = System.nanoTime();
    toolStartCpu = cpu.atMost(toolStartNanos);
  }

  /** Marks the end of host code. */
  public void leaveHost() {
    long now = System.nanoTime();
    long elapsed = now - toolStartNanos;
    long used = elapsed < SHORT_TOOL_NANOS ? elapsed : cpu.exactly(now) - toolStartCpu;
    long before = toolCpu; // which nobody else changes
    toolCpu = before + Math.max(0, used);
    toolStartCpu = -1;
  }

  /** Says whether host code runs on the guest's thread now. */
  public boolean inHost() {
    return toolStartCpu >= 0;
  }

  /** Returns how long after the start there can be nothing to check. */
  long firstCheckNanos() {
    long shortest = Math.min(limits.wall().toNanos(), limits.cpu().toNanos());
    return Math.min(Watchdog.SAMPLE_NANOS, shortest);
  }

  /**
   * Checks the limits that a watchdog must look at.
   *
   * @return nanoseconds until the next check makes sense; negative where the run is over or stopped
   */
  long check() {
    Thread watched = thread;
    if (ended || stopped) {
      return -1;
    }
    if (reason.get() == null && watched != null) {
      return measure(watched);
    }
    if (stopFailed) {
      stopFailed = false;
      carryOut();
    }
    return stopped ? -1 : Watchdog.SAMPLE_NANOS;
  }

  /** Returns nanoseconds until the next check. */
  private long measure(Thread watched) {
    long wallLeft = limits.wall().toNanos() - (System.nanoTime() - startNanos);
    if (wallLeft <= 0) {
      exceededTime(LimitKind.WALL, limits.wall(), System.nanoTime() - startNanos);
      return 0;
    }
    long cpuUsed = cpuNow(watched);
    long cpuLeft = limits.cpu().toNanos() - cpuUsed;
    if (cpuLeft <= 0) {
      exceededTime(LimitKind.CPU, limits.cpu(), cpuUsed);
      return 0;
    }
    long allocationLeft = checkAllocation(watched);
    return Math.min(allocationLeft, Math.min(wallLeft, cpuLeft));
  }

  /** Checks at the end what sampling may have missed. Called on the guest's thread after end. */
  public void checkAtEnd() {
    long allocated = endAllocated - startAllocated;
    if (allocated > limits.allocationBytes()) {
      exceededAllocation(allocated);
    }
  }

  /** Returns nanoseconds until the next look at memory; nothing where there was too much. */
  private long checkAllocation(Thread watched) {
    long allocated = THREADS.getThreadAllocatedBytes(watched.threadId()) - startAllocated;
    if (allocated > limits.allocationBytes()) {
      exceededAllocation(allocated);
      return 0;
    }
    // What host code allocates is not the guest's, and there is no safe point in it.
    long heapLeft =
        inHost() ? Watchdog.SAMPLE_NANOS : heap.look(this, heap.earlierRuns() + allocated);
    return Math.min(Watchdog.SAMPLE_NANOS, heapLeft);
  }

  /**
   * Decides about one large array before it is allocated. Called on the guest's thread.
   *
   * @return false where it would pass a limit, which then is the reason to stop
   */
  public boolean admits(long bytes) {
    long allocated = THREADS.getCurrentThreadAllocatedBytes() - startAllocated + bytes;
    if (allocated > limits.allocationBytes()) {
      exceededAllocation(allocated);
      return false;
    }
    return heap.admits(this, heap.earlierRuns() + allocated - bytes, bytes) && fitsIntoHeap(bytes);
  }

  /**
   * Decides about an object that keeps so much outside of the heap, which is counted as if it were
   * in it. Called on the guest's thread.
   *
   * @return false where it would pass a limit, which then is the reason to stop
   */
  public boolean admitsOutside(long bytes) {
    if (!admits(bytes)) {
      return false;
    }
    long before = startAllocated; // which nobody else changes
    startAllocated = before - bytes;
    OutsideGarbage.INSTANCE.add(bytes);
    return true;
  }

  /** Refuses what would take a large part of the whole JVM's heap at once, and may not fit. */
  private boolean fitsIntoHeap(long bytes) {
    Runtime jvm = Runtime.getRuntime();
    long left = jvm.maxMemory() - jvm.totalMemory() + jvm.freeMemory();
    if (bytes <= jvm.maxMemory() / 4 || bytes <= left / 2) {
      return true;
    }
    exceeded(
        LimitKind.HEAP,
        left / 2,
        bytes,
        "bytes",
        "the program asked for %,d bytes at once, more than this JVM can spare: create less data, or raise -Xmx"
            .formatted(bytes));
    return false;
  }

  private void exceededAllocation(long allocated) {
    exceeded(
        LimitKind.ALLOCATION,
        limits.allocationBytes(),
        allocated,
        "bytes",
        "the program allocated more than %,d bytes: create less data, or raise the allocation limit"
            .formatted(limits.allocationBytes()));
  }

  /** Returns the CPU time of the guest so far. */
  long cpuNanos() {
    Thread watched = thread;
    return watched == null || ended ? 0 : cpuNow(watched);
  }

  /** Returns what the session has allocated in all, this run included. */
  long sessionAllocated() {
    return heap.earlierRuns() + allocated();
  }

  /** Returns what this run has allocated so far; nothing before it starts and once it has ended. */
  long allocated() {
    Thread watched = thread;
    return watched == null || ended
        ? 0
        : THREADS.getThreadAllocatedBytes(watched.threadId()) - startAllocated;
  }

  /** Stops the run because the JVM, not the run alone, holds too much. */
  void exceededJvmHeap(long usedBytes, long fullBytes) {
    exceeded(
        LimitKind.HEAP,
        fullBytes,
        usedBytes,
        "bytes",
        "the JVM ran low on memory (%,d bytes in use, %,d are too many) and this program had allocated most: run fewer programs at once, lower their heap limits, or raise -Xmx"
            .formatted(usedBytes, fullBytes));
  }

  private void exceededTime(LimitKind kind, Duration limit, long observedNanos) {
    exceeded(
        kind,
        limit.toMillis(),
        observedNanos / 1_000_000,
        "ms",
        "the program used more than %,d ms of %s: do less per run, or raise the limit"
            .formatted(limit.toMillis(), kind == LimitKind.WALL ? "wall time" : "CPU time"));
  }

  private long cpuNow(Thread watched) {
    long now = THREADS.getThreadCpuTime(watched.threadId());
    long inTool = toolStartCpu;
    return Math.max(0, (inTool >= 0 ? inTool : now) - startCpu - toolCpu);
  }

  /** Returns what the run cost so far, or in all once it has ended. */
  public Usage usage(long outputBytes) {
    Thread watched = thread;
    if (watched == null) {
      return Usage.NONE;
    }
    long wall = (ended ? endNanos : System.nanoTime()) - startNanos;
    long used = ended ? Math.max(0, endCpu - startCpu - toolCpu) : cpuNow(watched);
    long allocated =
        (ended ? endAllocated : THREADS.getThreadAllocatedBytes(watched.threadId()))
            - startAllocated;
    return new Usage(
        Duration.ofNanos(wall),
        Duration.ofNanos(Math.min(used, wall)),
        Math.max(0, allocated),
        heap.peak(),
        outputBytes,
        hostCalls);
  }
}
