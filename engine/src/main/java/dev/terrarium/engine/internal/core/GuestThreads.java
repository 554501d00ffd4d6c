package dev.terrarium.engine.internal.core;

import dev.terrarium.engine.Language;
import java.util.List;
import java.util.concurrent.ThreadFactory;

/**
 * Makes the platform threads that guests live on; their stack size bounds how deep guests may call.
 * Each ends with an action of its own.
 */
record GuestThreads(long session, int callDepth, List<Language> languages, Runnable atEnd)
    implements ThreadFactory {
  /**
   * Stack for one level of Python. In the interpreter a plain call takes 4 KB; a call through a
   * builtin and a generator, the dearest common case, takes 12 KB.
   */
  private static final long PYTHON_LEVEL_BYTES = 12 * 1024;

  /**
   * Stack for one level of JavaScript, where a plain call takes 1 KB. No more than is needed: a
   * guest at the end of a stack of hundreds of thousands of frames holds up garbage collections,
   * which look at each of them, and takes long to stop.
   */
  private static final long JAVASCRIPT_LEVEL_BYTES = 4 * 1024;

  /** What language implementations need for themselves: parsing, importing, formatting. */
  private static final long BASE_BYTES = 1024 * 1024;

  @Override
  public Thread newThread(Runnable body) {
    return Thread.ofPlatform()
        .daemon()
        .name("terrarium-guest-" + session)
        .stackSize(BASE_BYTES + callDepth * levelBytes())
        .unstarted(() -> {
          try {
            body.run();
          } finally {
            atEnd.run();
          }
        });
  }

  private long levelBytes() {
    return languages.contains(Language.PYTHON) ? PYTHON_LEVEL_BYTES : JAVASCRIPT_LEVEL_BYTES;
  }
}
