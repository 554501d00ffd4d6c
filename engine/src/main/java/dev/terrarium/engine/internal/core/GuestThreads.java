package dev.terrarium.engine.internal.core;

import java.util.concurrent.ThreadFactory;

/**
 * Makes the platform threads that guests live on; their stack size bounds how deep guests may call.
 */
record GuestThreads(long session, int callDepth) implements ThreadFactory {
  /**
   * Stack for one level. In the interpreter a plain call takes 1 KB in JavaScript and 4 KB in
   * Python; a Python call through a builtin and a generator, the dearest common case, takes 12 KB.
   */
  private static final long BYTES_PER_LEVEL = 12 * 1024;

  /** What language implementations need for themselves: parsing, importing, formatting. */
  private static final long BASE_BYTES = 1024 * 1024;

  @Override
  public Thread newThread(Runnable body) {
    return Thread.ofPlatform()
        .daemon()
        .name("terrarium-guest-" + session)
        .stackSize(BASE_BYTES + callDepth * BYTES_PER_LEVEL)
        .unstarted(body);
  }
}
