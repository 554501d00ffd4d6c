package dev.terrarium.cli;

import dev.terrarium.engine.fs.Change;
import dev.terrarium.engine.fs.ChangeSet;
import dev.terrarium.engine.fs.FileAccessException;
import dev.terrarium.engine.fs.Mount;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Shows what a program did to files, and writes it to the host where that was asked for. */
final class ChangeWriter {
  private static final String WORKSPACE = "/workspace";

  private final Host host;
  private final @Nullable Path saveTo;

  /**
   * Creates a writer and makes sure that it will be able to write: a program may take minutes,
   * which would be lost otherwise.
   */
  ChangeWriter(Host host, @Nullable String save) {
    this.host = host;
    saveTo = save == null ? null : writableFolder("--save " + save, Sources.path(save));
  }

  /** Creates a folder where there is none; {@code input} is what messages call it. */
  static Path writableFolder(String input, Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UsageError(input, "cannot be created as a folder", "choose another folder");
    }
    if (!Files.isWritable(folder)) {
      throw new UsageError(input, "may not be written", "choose another folder");
    }
    return folder.toAbsolutePath().normalize();
  }

  /** Lists changes in the workspace and prints those in overlays as a diff, on standard error. */
  void show(ChangeSet changes) {
    for (Change change : changes.changes()) {
      if (change.path().startsWith(WORKSPACE + "/")) {
        if (saveTo == null) {
          host.printError("terrarium: " + line(change) + "; --save DIR keeps it");
        }
      } else {
        host.printError(change.diff().stripTrailing());
      }
    }
  }

  /** Returns one line about a change. */
  static String line(Change change) {
    String kind = change.kind().name().toLowerCase(Locale.ROOT);
    String size = change.after().map(c -> " (%,d bytes)".formatted(c.size())).orElse("");
    return kind + " " + change.path() + size;
  }

  /** Writes the workspace's changes to the folder of {@code --save}. */
  void save(ChangeSet changes) {
    Path folder = saveTo;
    if (folder != null) {
      write(changes, WORKSPACE, folder, "--save");
    }
  }

  /** Writes an overlay's changes to the folder behind it. */
  void apply(ChangeSet changes, Mount mount) {
    if (mount instanceof Mount.Overlay) {
      write(changes, mount.guestPath(), mount.hostDirectory(), "--apply");
    }
  }

  private void write(ChangeSet changes, String guestRoot, Path folder, String option) {
    ChangeSet wanted = changes.filter(change -> change.path().startsWith(guestRoot + "/"));
    if (wanted.isEmpty()) {
      return;
    }
    try {
      wanted.applyTo(guestRoot, folder);
      host.printError(
          "terrarium: wrote %,d file(s) to %s".formatted(wanted.changes().size(), folder));
    } catch (FileAccessException e) {
      throw new UsageError(
          option, String.valueOf(e.getMessage()), "nothing was written; use an unchanged folder");
    }
  }
}
