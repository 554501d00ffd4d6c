package dev.terrarium.samples;

import static dev.terrarium.engine.Language.PYTHON;

import dev.terrarium.engine.Grants;
import dev.terrarium.engine.Limits;
import dev.terrarium.engine.Outcome;
import dev.terrarium.engine.SandboxEngine;
import dev.terrarium.engine.SessionSpec;
import dev.terrarium.engine.fs.ChangeSet;
import dev.terrarium.engine.fs.Mount;
import dev.terrarium.engine.fs.Snapshot;
import java.nio.file.Path;
import java.util.function.Predicate;

/** Lets a program change files, and decides afterwards what becomes of that. */
final class ReviewedChanges {

  private ReviewedChanges() {}

  // region overlay
  /**
   * Runs code on a copy-on-write view of a folder; touches the folder only if the review agrees.
   */
  static ChangeSet edit(
      SandboxEngine engine, Path folder, String code, Predicate<String> reviewOfDiff) {
    var overlay = new Mount.Overlay("/repo", folder);
    var spec =
        SessionSpec.of(PYTHON).with(Limits.generous()).with(Grants.none().withMount(overlay));
    try (var session = engine.open(spec)) {
      session.run(code).value();
      ChangeSet changes = session.files().changes();
      if (reviewOfDiff.test(changes.unifiedDiff())) {
        changes.applyTo("/repo", folder);
      }
      return changes;
    }
  }

  // endregion

  // region snapshot
  /** Tries code and takes back what it did to the files if it did not complete. */
  static Snapshot tryOut(SandboxEngine engine, Snapshot start, String code) {
    var spec = SessionSpec.of(PYTHON).with(Limits.generous()).with(start);
    try (var session = engine.open(spec)) {
      boolean completed = session.run(code).outcome() instanceof Outcome.Completed;
      return completed ? session.files().snapshot() : start;
    }
  }
  // endregion
}
