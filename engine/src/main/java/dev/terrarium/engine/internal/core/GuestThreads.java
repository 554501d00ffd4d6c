package dev.terrarium.engine.internal.core;

import java.util.concurrent.ThreadFactory;

/** Makes the platform threads that guests live on; their stack size bounds how deep guests may call. */
record GuestThreads(long session, int callDepth) implements ThreadFactory {
  /**
   * Stack that one guest call takes in the interpreter, measured with the plainest recursive function
   * of each language. Calls with many arguments or nested expressions take more.
   */
  private static final long BYTES_PER_CALL = 2_048;

  /** What language implementations need for themselves: parsing, importing, formatting. */
  private static final long BASE_BYTES = 2L * 1024 * 1024;

  @Override
  public Thread newThread(Runnable body) {
    return Thread.ofPlatform()
        .daemon()
        .name("terrarium-guest-" + session)
        .stackSize(BASE_BYTES + callDepth * BYTES_PER_CALL)
        .unstarted(body);
  }
}
