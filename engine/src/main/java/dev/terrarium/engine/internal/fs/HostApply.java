package dev.terrarium.engine.internal.fs;

import dev.terrarium.engine.fs.Change;
import dev.terrarium.engine.fs.ChangeKind;
import dev.terrarium.engine.fs.FileAccessException;
import dev.terrarium.engine.fs.FileContent;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes changes to a host directory: stages all contents, checks all files, then moves, and moves
 * back if anything fails.
 */
public final class HostApply {
  private final PathGuard guard;
  private final List<String> staging;
  private final Deque<Undo> undos = new ArrayDeque<>();
  private boolean rollbackFailed;

  /** A change, where it goes below the host directory, and the name it is staged under. */
  private record Step(Change change, List<String> names, String staged) {
    boolean has(ChangeKind kind) {
      return change.kind() == kind;
    }
  }

  private interface Undo {
    void run() throws IOException;
  }

  private HostApply(PathGuard guard) {
    this.guard = guard;
    this.staging = List.of(".terrarium-apply-" + UUID.randomUUID());
  }

  /** Applies the changes below a guest directory. */
  public static void apply(List<Change> changes, String guestRoot, Path hostDirectory) {
    GuestPath root = absolute(guestRoot);
    List<Step> steps = new ArrayList<>();
    try {
      PathGuard guard = PathGuard.of(root, MountRules.hostDirectory(hostDirectory));
      for (Change change : changes) {
        GuestPath path = GuestPath.ROOT.resolve(change.path());
        if (path.startsWith(root) && !path.equals(root)) {
          steps.add(new Step(change, path.below(root), "change-" + steps.size()));
        }
      }
      if (!steps.isEmpty()) {
        new HostApply(guard).run(steps);
      }
    } catch (IOException e) {
      throw HostErrors.unchecked(e, guestRoot);
    }
  }

  private static GuestPath absolute(String guestRoot) {
    try {
      if (guestRoot.startsWith("/")) {
        return GuestPath.ROOT.resolve(guestRoot);
      }
    } catch (FileSystemException e) {
      throw new IllegalArgumentException("guestRoot is no path: " + e.getReason(), e);
    }
    throw new IllegalArgumentException(
        "guestRoot \"" + guestRoot + "\" is not absolute: use /workspace or a mount's path");
  }

  private void run(List<Step> steps) throws IOException {
    for (Step step : steps) {
      verify(step);
    }
    guard.createDirectory(staging);
    try {
      for (Step step : steps) {
        stage(step);
      }
      move(steps);
    } finally {
      if (!rollbackFailed) {
        removeStaging(steps);
      }
    }
  }

  private void move(List<Step> steps) throws IOException {
    try {
      // Removals first: a directory may take the place of a removed file.
      for (Step step : steps) {
        if (!step.has(ChangeKind.ADDED)) {
          takeAway(step);
        }
      }
      for (Step step : steps) {
        if (!step.has(ChangeKind.REMOVED)) {
          putInPlace(step);
        }
      }
    } catch (IOException | RuntimeException e) {
      rollBack(e);
      throw e;
    }
  }

  /** Compares the host's file with what the change was computed against. */
  private void verify(Step step) throws IOException {
    BasicFileAttributes facts = facts(step);
    if (step.has(ChangeKind.ADDED)) {
      if (facts != null) {
        throw conflict(step, "exists on the host, but did not when the change was computed");
      }
      return;
    }
    if (facts == null) {
      throw conflict(step, "is gone from the host");
    }
    if (!facts.isRegularFile()) {
      throw conflict(step, "is no plain file on the host (links are not followed)");
    }
    verifyContent(step, step.names);
  }

  private @Nullable BasicFileAttributes facts(Step step) throws IOException {
    try {
      return guard.factsWithoutLinks(step.names).orElse(null);
    } catch (NotDirectoryException e) {
      if (step.has(ChangeKind.ADDED)) {
        // A file above it that another change removes; if none does, creating will fail.
        return null;
      }
      throw conflict(step, "has a file or link above it on the host");
    } catch (AccessDeniedException e) {
      throw conflict(step, "is behind a link on the host, or is not readable");
    }
  }

  private void verifyContent(Step step, List<String> names) throws IOException {
    FileContent before = step.change.before().orElseThrow();
    String found;
    try (InputStream in = Channels.newInputStream(guard.openWithoutLinks(names))) {
      found = Contents.sha256(in);
    }
    if (!found.equals(before.sha256())) {
      throw conflict(step, "has changed on the host since the change was computed");
    }
  }

  private static FileAccessException conflict(Step step, String what) {
    String path = step.change.path();
    return new FileAccessException(
        path,
        FileAccessException.Reason.CONFLICT,
        path + " " + what + "; nothing was applied: compute the changes again from its new state");
  }

  private void stage(Step step) throws IOException {
    Optional<FileContent> after = step.change.after();
    if (after.isEmpty()) {
      return;
    }
    List<String> staged = staged(step);
    try (InputStream in = after.get().open();
        OutputStream out = Channels.newOutputStream(guard.create(staged))) {
      in.transferTo(out);
    }
    if (step.has(ChangeKind.MODIFIED)) {
      guard.copyPermissions(step.names, staged);
    }
  }

  private List<String> staged(Step step) {
    return List.of(staging.getFirst(), step.staged);
  }

  private List<String> backup(Step step) {
    return List.of(staging.getFirst(), "backup-" + step.staged);
  }

  /** Moves the original into the staging directory and checks it there, where nobody changes it. */
  private void takeAway(Step step) throws IOException {
    guard.move(step.names, backup(step));
    undos.push(() -> guard.move(backup(step), step.names));
    verifyContent(step, backup(step));
  }

  private void putInPlace(Step step) throws IOException {
    for (int end = 1; end < step.names.size(); end++) {
      List<String> directory = step.names.subList(0, end);
      if (guard.factsWithoutLinks(directory).isEmpty()) {
        guard.createDirectory(directory);
        undos.push(() -> guard.delete(directory, true));
      }
    }
    // Moving replaces, so look once more.
    if (guard.factsWithoutLinks(step.names).isPresent()) {
      throw conflict(step, "has appeared on the host while the changes were applied");
    }
    guard.move(staged(step), step.names);
    undos.push(() -> guard.move(step.names, staged(step)));
  }

  private void rollBack(Exception cause) {
    while (!undos.isEmpty()) {
      try {
        undos.pop().run();
      } catch (IOException e) {
        // The originals that could not be moved back are in the staging directory: keep it.
        rollbackFailed = true;
        cause.addSuppressed(e);
      }
    }
  }

  private void removeStaging(List<Step> steps) {
    try {
      for (Step step : steps) {
        removeIfThere(staged(step));
        removeIfThere(backup(step));
      }
      guard.delete(staging, true);
    } catch (IOException e) {
      // The outcome does not depend on it: a hidden directory stays behind.
      return;
    }
  }

  private void removeIfThere(List<String> names) throws IOException {
    if (guard.factsWithoutLinks(names).isPresent()) {
      guard.delete(names, false);
    }
  }
}
