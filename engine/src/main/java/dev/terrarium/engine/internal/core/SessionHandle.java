package dev.terrarium.engine.internal.core;

import dev.terrarium.engine.Checkpoint;
import dev.terrarium.engine.Execution;
import dev.terrarium.engine.Language;
import dev.terrarium.engine.Limits;
import dev.terrarium.engine.Program;
import dev.terrarium.engine.Session;
import dev.terrarium.engine.fs.Workspace;
import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What callers hold of a session. Once nobody holds it any more, the session is one that somebody
 * forgot to close.
 *
 * <p>The fences keep it from looking forgotten while its own caller waits for a run.
 */
final class SessionHandle implements Session {
  private static final Cleaner FORGOTTEN =
      Cleaner.create(Thread.ofPlatform().daemon().name("terrarium-leaks").factory());
  private static final StackWalker CALLERS = StackWalker.getInstance();
  private static final String ENGINE = "dev.terrarium.engine.internal.";

  private final Session session;
  private final Cleaner.Cleanable watch;

  /**
   * Watches a session that its opener is about to get.
   *
   * @param forgotten takes where the session was opened, on a thread of its own, once nobody holds
   *     the handle any more or the session is closed
   */
  static SessionHandle of(Session session, Consumer<StackTraceElement> forgotten) {
    StackTraceElement opener = opener();
    return new SessionHandle(session, () -> forgotten.accept(opener));
  }

  private SessionHandle(Session session, Runnable forgotten) {
    this.session = session;
    watch = FORGOTTEN.register(this, forgotten);
  }

  private static StackTraceElement opener() {
    return CALLERS.walk(frames ->
        frames
            .filter(frame -> !frame.getClassName().startsWith(ENGINE))
            .findFirst()
            .map(StackWalker.StackFrame::toStackTraceElement)
            .orElseGet(() -> new StackTraceElement("unknown", "unknown", null, -1)));
  }

  private <T> T held(Supplier<T> action) {
    try {
      return action.get();
    } finally {
      Reference.reachabilityFence(this);
    }
  }

  @Override
  public Execution run(String source) {
    return held(() -> session.run(source));
  }

  @Override
  public Execution run(Program program) {
    return held(() -> session.run(program));
  }

  @Override
  public Execution run(Program program, Limits limits) {
    return held(() -> session.run(program, limits));
  }

  @Override
  public Execution call(String function, @Nullable Object... arguments) {
    return held(() -> session.call(function, arguments));
  }

  @Override
  public Execution call(Language language, String function, @Nullable Object... arguments) {
    return held(() -> session.call(language, function, arguments));
  }

  @Override
  public Checkpoint checkpoint() {
    return held(session::checkpoint);
  }

  @Override
  public void rollback(Checkpoint checkpoint) {
    try {
      session.rollback(checkpoint);
    } finally {
      Reference.reachabilityFence(this);
    }
  }

  @Override
  public Workspace files() {
    return session.files();
  }

  @Override
  public boolean isOpen() {
    return session.isOpen();
  }

  @Override
  public void cancel(String reason) {
    session.cancel(reason);
  }

  @Override
  public void close() {
    try {
      session.close();
    } finally {
      watch.clean();
    }
  }
}
