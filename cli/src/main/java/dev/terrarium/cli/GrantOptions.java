package dev.terrarium.cli;

import dev.terrarium.engine.Grants;
import dev.terrarium.engine.fs.Mount;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that grant something. Without them a program reaches nothing. */
final class GrantOptions {
  @Option(
      names = "--mount",
      paramLabel = "GUEST=DIR",
      order = 10,
      description = "Show the folder DIR read-only at the guest path GUEST. Repeatable.")
  private List<String> mounts = new ArrayList<>();

  @Option(
      names = "--overlay",
      paramLabel = "GUEST=DIR",
      order = 11,
      description = "Show the folder DIR; writes stay in memory unless --apply. Repeatable.")
  private List<String> overlays = new ArrayList<>();

  @Option(
      names = "--env",
      paramLabel = "NAME=VALUE",
      order = 12,
      description = "Show an environment variable. Repeatable.")
  private List<String> environment = new ArrayList<>();

  @Option(
      names = "--allow-http",
      paramLabel = "HOST",
      order = 13,
      description = "Allow GET and HEAD requests over HTTPS to a host. Repeatable.")
  private List<String> hosts = new ArrayList<>();

  @Option(
      names = "--clock",
      paramLabel = "INSTANT",
      order = 14,
      description = "Stop the guest's clock at a moment, such as 2026-01-31T12:00:00Z.")
  private @Nullable String clock;

  @Option(
      names = "--seed",
      paramLabel = "N",
      order = 15,
      description = "Seed of the ordinary random functions.")
  private @Nullable String seed;

  /** A text of the form {@code name=value}. */
  record Pair(String name, String value) {
    static Pair of(String option, String text, String form) {
      int equals = text.indexOf('=');
      if (equals < 1) {
        throw new UsageError(option + " " + text, "is not of the form " + form, "add the = sign");
      }
      return new Pair(text.substring(0, equals), text.substring(equals + 1));
    }
  }

  /** Returns the grants that the options ask for. */
  Grants grants() {
    Grants grants = Grants.none();
    for (String text : mounts) {
      grants = withMount(grants, "--mount", text, Mount.ReadOnly::new);
    }
    for (String text : overlays) {
      grants = withMount(grants, "--overlay", text, Mount.Overlay::new);
    }
    Set<String> names = new HashSet<>();
    for (String text : environment) {
      Pair pair = Pair.of("--env", text, "NAME=VALUE");
      if (!names.add(pair.name())) {
        throw new UsageError("--env " + text, "is given twice", "drop one of them");
      }
      grants = grants.withEnvironment(pair.name(), pair.value());
    }
    return withSeed(withClock(withHosts(grants)));
  }

  private Grants withHosts(Grants grants) {
    Grants result = grants;
    for (String host : hosts) {
      try {
        result = result.withHttp(Grants.Http.to(host));
      } catch (IllegalArgumentException e) {
        throw UsageError.of("--allow-http " + host, e);
      }
    }
    return result;
  }

  private Grants withClock(Grants grants) {
    if (clock == null) {
      return grants;
    }
    try {
      return grants.withFixedClock(Instant.parse(clock));
    } catch (DateTimeParseException e) {
      throw new UsageError("--clock " + clock, "is not a moment", "use 2026-01-31T12:00:00Z");
    }
  }

  private Grants withSeed(Grants grants) {
    if (seed == null) {
      return grants;
    }
    try {
      return grants.withSeed(Long.parseLong(seed));
    } catch (NumberFormatException e) {
      throw new UsageError("--seed " + seed, "is not a whole number", "use one such as 42");
    }
  }

  private static Grants withMount(
      Grants grants, String option, String text, BiFunction<String, Path, Mount> factory) {
    Pair pair = Pair.of(option, text, "GUEST=DIR, such as /data=./data");
    String input = option + " " + text;
    try {
      Path directory = Path.of(pair.value()).toAbsolutePath().normalize();
      if (!Files.isDirectory(directory)) {
        throw new UsageError(input, "there is no such folder", "create it or correct the path");
      }
      return grants.withMount(factory.apply(pair.name(), directory));
    } catch (InvalidPathException e) {
      throw new UsageError(input, "is not a path", "correct it");
    } catch (IllegalArgumentException e) {
      throw UsageError.of(input, e);
    }
  }
}
