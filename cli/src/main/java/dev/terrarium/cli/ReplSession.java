package dev.terrarium.cli;

import dev.terrarium.engine.Execution;
import dev.terrarium.engine.Language;
import dev.terrarium.engine.OutputListener;
import dev.terrarium.engine.Program;
import dev.terrarium.engine.SandboxEngine;
import dev.terrarium.engine.Session;
import dev.terrarium.engine.SessionSpec;
import dev.terrarium.engine.fs.Workspace;

/** A session that is opened anew, with the same files, after a run that used it up. */
final class ReplSession implements AutoCloseable {
  private final SandboxEngine engine;
  private SessionSpec spec;
  private volatile Session session;

  ReplSession(SandboxEngine engine, SessionSpec spec, OutputListener output) {
    this.engine = engine;
    this.spec = spec.with(output);
    session = engine.open(this.spec);
  }

  SessionSpec spec() {
    return spec;
  }

  Workspace files() {
    return session.files();
  }

  Execution run(Language language, String source) {
    return session.run(Program.of(language, source).named("input"));
  }

  /** Stops what is running; does nothing where nothing is. */
  void cancel() {
    session.cancel("Ctrl-C");
  }

  /**
   * Opens a new session with the old one's files where a run used it up, and says whether it did.
   */
  boolean reopenIfGone() {
    if (session.isOpen()) {
      return false;
    }
    spec = spec.with(session.files().snapshot());
    session = engine.open(spec);
    return true;
  }

  @Override
  public void close() {
    session.close();
  }
}
