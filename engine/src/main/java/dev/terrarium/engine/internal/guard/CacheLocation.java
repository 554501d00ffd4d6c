package dev.terrarium.engine.internal.guard;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** Where woven classes are kept: in the user's cache folder, one file per version of the weaver. */
final class CacheLocation {
  /** A folder to use instead, or {@code off}. */
  static final String PROPERTY = "terrarium.guard.cache";

  /** The classes that decide how others are woven. */
  private static final Class<?>[] WEAVING = {
    Weaver.class,
    ClassScan.class,
    Checks.class,
    Targets.class,
    Target.class,
    BulkAllocation.class,
    Powers.class,
    AllowedPowers.class,
    Power.class,
    PollClasses.class,
  };

  private CacheLocation() {}

  /** Returns the file, or null where nothing shall be kept. */
  static @Nullable Path file() throws IOException {
    String chosen = System.getProperty(PROPERTY);
    if ("off".equals(chosen)) {
      return null;
    }
    Path folder = chosen == null ? userFolder() : Path.of(chosen);
    return folder == null ? null : folder.resolve("woven-" + version() + ".bin");
  }

  private static @Nullable Path userFolder() {
    String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String home = System.getProperty("user.home");
    if (os.contains("win")) {
      String local = System.getenv("LOCALAPPDATA");
      return local == null ? null : Path.of(local, "terrarium");
    }
    if (home == null || home.length() < 2) {
      return null;
    }
    if (os.contains("mac")) {
      return Path.of(home, "Library", "Caches", "terrarium");
    }
    String xdg = System.getenv("XDG_CACHE_HOME");
    return xdg == null || xdg.isEmpty()
        ? Path.of(home, ".cache", "terrarium")
        : Path.of(xdg, "terrarium");
  }

  /** Identifies how this version weaves. */
  static String version() throws IOException {
    CRC32C crc = new CRC32C();
    for (Class<?> part : WEAVING) {
      try (InputStream in = part.getResourceAsStream(part.getSimpleName() + ".class")) {
        if (in != null) {
          crc.update(in.readAllBytes());
        }
      }
    }
    return Long.toHexString(crc.getValue());
  }
}
