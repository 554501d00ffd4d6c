package dev.terrarium.engine.internal.graal;

import dev.terrarium.engine.Grants;
import dev.terrarium.engine.Limits;
import dev.terrarium.engine.internal.fs.GuestFiles;
import dev.terrarium.engine.internal.guest.Denial;
import dev.terrarium.engine.internal.guest.GuestSetup;
import dev.terrarium.engine.internal.guest.ToolGateway;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * What a guest may see and use at the moment: nothing while it is being prepared, then what its
 * session has. Whoever serves a guest asks here each time, and keeps no part of the answer.
 */
public final class CurrentSetup {
  private volatile GuestSetup setup;

  CurrentSetup(GuestSetup first) {
    setup = first;
  }

  void become(GuestSetup next) {
    setup = next;
  }

  /** The file system as the guest sees it. */
  public GuestFiles files() {
    return setup.files();
  }

  /** Bounds that the guest layer itself enforces. */
  public Limits limits() {
    return setup.limits();
  }

  /** Environment, tools, clock, seed. */
  public Grants grants() {
    return setup.grants();
  }

  /** Takes standard output. */
  public OutputStream out() {
    return setup.out();
  }

  /** Takes standard error. */
  public OutputStream err() {
    return setup.err();
  }

  /** Carries out tool calls. */
  public ToolGateway tools() {
    return setup.tools();
  }

  /** The file access that was refused last in the current run, if any. */
  public @Nullable Denial lastFileDenial() {
    return setup.lastFileDenial().get();
  }
}
