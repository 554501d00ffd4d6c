package dev.terrarium.engine.internal.fs;

import dev.terrarium.engine.fs.Mount;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Which mounts are allowed. */
public final class MountRules {
  /** What guests and language libraries expect to mean something else. */
  private static final Set<String> RESERVED =
      Set.of(
          "bin",
          "boot",
          "dev",
          "etc",
          "lib",
          "lib64",
          "proc",
          "root",
          "run",
          "sbin",
          "sys",
          "tmp",
          "usr",
          "var",
          "workspace");

  private MountRules() {}

  /** Checks and normalises the guest path of a mount. */
  public static String guestPath(String text) {
    if (!text.startsWith("/")) {
      throw bad(text, "is not absolute", "start it with '/', as in /data");
    }
    GuestPath path = parse(text);
    if (path.names().isEmpty()) {
      throw bad(text, "is the root", "use a directory of its own, as in /data");
    }
    if (RESERVED.contains(path.names().getFirst())) {
      throw bad(text, "is inside /" + path.names().getFirst() + ", which is reserved", "use /data");
    }
    return path.toString();
  }

  private static GuestPath parse(String text) {
    try {
      return GuestPath.ROOT.resolve(text);
    } catch (FileSystemException e) {
      throw bad(text.replace('\0', '?'), "is no path: " + e.getReason(), "use a plain name");
    }
  }

  private static IllegalArgumentException bad(String path, String reason, String fix) {
    return new IllegalArgumentException("guest path \"" + path + "\" " + reason + ": " + fix);
  }

  /** Checks the host directory of a mount and makes it absolute. */
  public static Path hostDirectory(Path directory) {
    if (!Files.exists(directory)) {
      throw new IllegalArgumentException(
          "host directory " + directory + " does not exist: create it or correct the path");
    }
    if (!Files.isDirectory(directory)) {
      throw new IllegalArgumentException(
          "host directory " + directory + " is not a directory: mount the directory it is in");
    }
    return directory.toAbsolutePath().normalize();
  }

  /** Checks that no mount is inside another. */
  public static List<Mount> checked(List<? extends Mount> mounts) {
    for (int i = 0; i < mounts.size(); i++) {
      GuestPath one = parse(mounts.get(i).guestPath());
      for (int j = 0; j < mounts.size(); j++) {
        GuestPath other = parse(mounts.get(j).guestPath());
        if (i != j && one.startsWith(other)) {
          throw new IllegalArgumentException(
              "mount " + one + " is inside mount " + other + ": give each a place of its own");
        }
      }
    }
    return List.copyOf(mounts);
  }
}
