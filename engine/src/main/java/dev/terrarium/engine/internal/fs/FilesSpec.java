package dev.terrarium.engine.internal.fs;

import dev.terrarium.engine.fs.FileQuota;
import dev.terrarium.engine.fs.Mount;
import dev.terrarium.engine.fs.Snapshot;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * What a session's files are made of. Start from {@link #DEFAULT}.
 *
 * @param quota what the guest may keep in memory
 * @param initial the workspace at the start
 * @param mounts host directories, none inside another
 * @param systemTrees read-only trees by absolute guest path, such as {@code /usr/lib/python3.12}
 * @param clock where file times come from
 * @param denials told what the guest was denied
 * @param quotas told when the guest hits a limit
 */
public record FilesSpec(
    FileQuota quota,
    Snapshot initial,
    List<Mount> mounts,
    Map<String, SystemTree> systemTrees,
    Clock clock,
    DenialListener denials,
    QuotaListener quotas) {
  /** An empty workspace, no mounts, the default quota, the system's clock, nobody told. */
  public static final FilesSpec DEFAULT =
      new FilesSpec(
          FileQuota.DEFAULT,
          Snapshot.empty(),
          List.of(),
          Map.of(),
          Clock.systemUTC(),
          DenialListener.NONE,
          QuotaListener.NONE);

  /** Checks the mounts together and copies the collections. */
  public FilesSpec {
    mounts = Mount.checked(mounts);
    systemTrees = Map.copyOf(systemTrees);
  }

  /** The same with another quota. */
  public FilesSpec withQuota(FileQuota other) {
    return new FilesSpec(other, initial, mounts, systemTrees, clock, denials, quotas);
  }

  /** The same with another initial workspace. */
  public FilesSpec withInitial(Snapshot other) {
    return new FilesSpec(quota, other, mounts, systemTrees, clock, denials, quotas);
  }

  /** The same with other mounts. */
  public FilesSpec withMounts(List<? extends Mount> other) {
    return new FilesSpec(quota, initial, List.copyOf(other), systemTrees, clock, denials, quotas);
  }

  /** The same with other system trees. */
  public FilesSpec withSystemTrees(Map<String, SystemTree> other) {
    return new FilesSpec(quota, initial, mounts, other, clock, denials, quotas);
  }

  /** The same with another clock. */
  public FilesSpec withClock(Clock other) {
    return new FilesSpec(quota, initial, mounts, systemTrees, other, denials, quotas);
  }

  /** The same with other listeners. */
  public FilesSpec withListeners(DenialListener otherDenials, QuotaListener otherQuotas) {
    return new FilesSpec(quota, initial, mounts, systemTrees, clock, otherDenials, otherQuotas);
  }
}
