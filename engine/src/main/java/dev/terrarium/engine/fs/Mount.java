package dev.terrarium.engine.fs;

import dev.terrarium.engine.internal.fs.MountRules;
import java.nio.file.Path;
import java.util.List;

/** A host directory that a guest may see. */
public sealed interface Mount {
  /**
   * Where the guest sees it.
   *
   * @return an absolute, normalised guest path
   */
  String guestPath();

  /**
   * What it sees.
   *
   * @return an absolute host path that was a directory when the mount was made
   */
  Path hostDirectory();

  /**
   * The guest may read and not write. Changes that the host makes are visible to the guest.
   *
   * @param guestPath where the guest sees it
   * @param hostDirectory an existing directory
   */
  record ReadOnly(String guestPath, Path hostDirectory) implements Mount {
    /**
     * Checks and normalises both paths.
     *
     * @throws IllegalArgumentException naming the path, what is wrong with it and what to do
     */
    public ReadOnly {
      guestPath = MountRules.guestPath(guestPath);
      hostDirectory = MountRules.hostDirectory(hostDirectory);
    }
  }

  /**
   * The guest may read and write, but what it writes stays in memory; the host directory is never
   * touched until the host applies the changes.
   *
   * @param guestPath where the guest sees it
   * @param hostDirectory an existing directory, which should not change while it is mounted
   */
  record Overlay(String guestPath, Path hostDirectory) implements Mount {
    /**
     * Checks and normalises both paths.
     *
     * @throws IllegalArgumentException naming the path, what is wrong with it and what to do
     */
    public Overlay {
      guestPath = MountRules.guestPath(guestPath);
      hostDirectory = MountRules.hostDirectory(hostDirectory);
    }
  }

  /**
   * Checks that mounts can be used together: no two at the same guest path or inside one another.
   *
   * @param mounts the mounts of one session
   * @return a copy of the list
   * @throws IllegalArgumentException naming the two mounts that clash
   */
  static List<Mount> checked(List<? extends Mount> mounts) {
    return MountRules.checked(mounts);
  }
}
