package dev.terrarium.engine.internal.pool;

import dev.terrarium.engine.Language;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ThreadFactory;

/**
 * What sessions must have in common to be served by the same guests that are ready.
 *
 * @param language the language that is made ready
 * @param stackBytes the stack of the platform thread that guests live on, which bounds how deep
 *     they may call
 * @param modules what guests import beforehand
 * @param trustDomain whose sessions may use a guest one after the other
 */
public record GuestKind(
    Language language, long stackBytes, List<String> modules, String trustDomain) {
  /** The name of threads whose guests are for nobody yet. */
  static final String READY_THREAD = "terrarium-guest-ready";

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

  /**
   * Returns the kind of a session without modules, in the domain of all who name none.
   *
   * @param languages what the session runs, its first language first
   * @param callDepth how deep its programs may call
   */
  public static GuestKind of(List<Language> languages, int callDepth) {
    long stack = BASE_BYTES + callDepth * levelBytes(languages);
    return new GuestKind(languages.getFirst(), stack, List.of(), "");
  }

  /** Returns the kind with modules and another domain. */
  public GuestKind with(List<String> otherModules, String otherDomain) {
    return new GuestKind(language, stackBytes, List.copyOf(otherModules), otherDomain);
  }

  private static long levelBytes(Collection<Language> languages) {
    return languages.contains(Language.PYTHON) ? PYTHON_LEVEL_BYTES : JAVASCRIPT_LEVEL_BYTES;
  }

  /** Makes threads that each end with an action. */
  ThreadFactory threads(Runnable atEnd) {
    return body ->
        Thread.ofPlatform()
            .daemon()
            .name(READY_THREAD)
            .stackSize(stackBytes)
            .unstarted(() -> {
              try {
                body.run();
              } finally {
                atEnd.run();
              }
            });
  }
}
