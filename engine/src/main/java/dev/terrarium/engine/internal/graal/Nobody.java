package dev.terrarium.engine.internal.graal;

import dev.terrarium.engine.Grants;
import dev.terrarium.engine.Limits;
import dev.terrarium.engine.internal.fs.FilesSpec;
import dev.terrarium.engine.internal.fs.GuestFiles;
import dev.terrarium.engine.internal.fs.SystemTree;
import dev.terrarium.engine.internal.guest.GuestSetup;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** Whom a guest serves while it is prepared and between sessions. */
final class Nobody {
  /** Nothing to see at all. */
  static final GuestSetup SETUP = with(Map.of());

  private Nobody() {}

  /** Returns a setup with the language's own files and nothing else. */
  static GuestSetup with(Map<String, SystemTree> systemTrees) {
    try {
      return new GuestSetup(
          GuestFiles.open(FilesSpec.DEFAULT.withSystemTrees(systemTrees)),
          Limits.standard(),
          Grants.none(),
          OutputStream.nullOutputStream(),
          OutputStream.nullOutputStream(),
          (tool, _, _) -> {
            throw new IllegalStateException("nobody granted the tool " + tool.name());
          },
          () -> null);
    } catch (IOException e) {
      throw new UncheckedIOException("an empty workspace cannot be opened", e);
    }
  }
}
