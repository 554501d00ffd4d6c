package dev.terrarium.engine;

import dev.terrarium.engine.internal.core.DefaultEngine;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * Opens sessions and runs programs in isolated guests. Long-lived and thread-safe: create one per
 * process and share it.
 */
public interface SandboxEngine extends AutoCloseable {

  /**
   * Creates an engine with {@link EngineConfig#standard()}. The first in a JVM arms the guard,
   * which takes a few hundred milliseconds; language implementations are loaded by {@link
   * #warmUp(Language...)} or by the first run.
   *
   * @return a new engine
   * @throws SandboxException if the guard cannot be armed in this JVM
   */
  static SandboxEngine create() {
    return create(EngineConfig.standard());
  }

  /**
   * Creates an engine.
   *
   * @param config how it works
   * @return a new engine
   * @throws SandboxException if no language is on the class path, or the configuration requires the
   *     guard and it cannot be armed in this JVM; the message says why, and what to do
   */
  static SandboxEngine create(EngineConfig config) {
    return DefaultEngine.create(config);
  }

  /**
   * Loads language implementations in the background, so that the first caller does not pay for it:
   * a few seconds for Python, about one for JavaScript. From then on a fresh interpreter of each
   * waits for the next session, within {@link EngineConfig#readyGuests()}.
   *
   * @param languages what to load; {@link #languages()} where none is given
   * @return completes when a sandbox of every given language has been opened, has run a program and
   *     was closed; completes exceptionally with a {@link SandboxException} if that failed.
   *     Cancelling it has no effect.
   * @throws SessionClosedException if the engine is closed
   */
  default CompletableFuture<Void> warmUp(Language... languages) {
    return warmUp(Duration.ZERO, languages);
  }

  /**
   * Loads languages ahead of time and rehearses: runs programs of its own in sandboxes until the
   * JVM has compiled what they use. A service that may take some seconds to start runs programs
   * that come rarely faster then: JavaScript two to three times, Python half as fast again.
   *
   * @param effort how long each language rehearses, elapsed time, while the languages use a
   *     processor each; five to ten seconds bring most of the gain; not at all for zero
   * @param languages what to load; {@link #languages()} where none is given
   * @return completes when everything given has been rehearsed; completes exceptionally with a
   *     {@link SandboxException} if that failed. Cancelling it has no effect.
   * @throws SessionClosedException if the engine is closed
   * @throws IllegalArgumentException if the effort is negative
   */
  CompletableFuture<Void> warmUp(Duration effort, Language... languages);

  /**
   * Says which languages are on the class path of this JVM: both, where none was left out of the
   * engine's dependencies. Sessions in others are refused with a {@link SandboxException}.
   *
   * @return one or both, unmodifiable
   */
  Set<Language> languages();

  /**
   * Opens a session.
   *
   * @param spec what to open
   * @return a new session; close it
   * @throws SessionClosedException if the engine is closed
   * @throws SandboxException if there was no free place within {@link EngineConfig#openTimeout()},
   *     too many threads were lost, or the wait was interrupted
   * @throws IllegalArgumentException if the heap limit can never fit into this JVM's heap
   */
  Session open(SessionSpec spec);

  /**
   * Runs a program once in a fresh sandbox with {@link Limits#standard()} and no grants.
   *
   * @param program the program
   * @return how it ended, what it printed and what it cost
   * @throws SessionClosedException if the engine is closed
   * @throws SandboxException as {@link #open(SessionSpec)}
   * @throws IllegalArgumentException as {@link #open(SessionSpec)}
   */
  default Execution run(Program program) {
    return run(program, SessionSpec.of(program.language()));
  }

  /**
   * Runs a program once in a fresh sandbox.
   *
   * @param program the program
   * @param spec what the sandbox may use
   * @return how it ended, what it printed and what it cost
   * @throws SessionClosedException if the engine is closed
   * @throws SandboxException as {@link #open(SessionSpec)}
   * @throws IllegalArgumentException as {@link #open(SessionSpec)}, or if the specification lacks
   *     the program's language
   */
  default Execution run(Program program, SessionSpec spec) {
    try (Session session = open(spec)) {
      return session.run(program);
    }
  }

  /**
   * Says what is enforced in this JVM.
   *
   * @return the guarantees
   */
  Guarantees guarantees();

  /**
   * Cancels all runs, closes all sessions and frees everything. Closing twice does nothing.
   *
   * <p>Always ends, within twice {@link EngineConfig#killGrace()}. A thread that is stuck by then,
   * such as in a tool that never returns, is named by count in a warning in the log, and what it
   * holds is freed if it ever returns. No thread of an engine, closed or not, keeps the JVM from
   * ending.
   */
  @Override
  void close();
}
