package dev.terrarium.engine.internal.core;

import dev.terrarium.engine.Language;
import dev.terrarium.engine.SandboxException;
import dev.terrarium.engine.internal.guest.GuestRuntime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The runtimes of an engine's languages, each made when it is first asked for: most JVMs use one.
 * Thread-safe.
 */
final class Runtimes {
  private final Set<Language> languages;
  private final Function<Language, GuestRuntime> loader;
  private final Map<Language, GuestRuntime> made = new ConcurrentHashMap<>();

  /**
   * Makes nothing yet.
   *
   * @param languages what there is in this JVM
   * @throws SandboxException if there is nothing
   */
  Runtimes(Set<Language> languages, Function<Language, GuestRuntime> loader) {
    if (languages.isEmpty()) {
      throw new SandboxException(
          "no language is on the class path: add %s or %s, in the version of org.graalvm.polyglot:polyglot"
              .formatted(artifact(Language.PYTHON), artifact(Language.JAVASCRIPT)));
    }
    this.languages = Collections.unmodifiableSet(EnumSet.copyOf(languages));
    this.loader = loader;
  }

  Set<Language> languages() {
    return languages;
  }

  /**
   * Returns a language's runtime.
   *
   * @throws SandboxException if the language is not there
   */
  GuestRuntime of(Language language) {
    GuestRuntime known = made.get(language);
    if (known != null) {
      return known;
    }
    if (!languages.contains(language)) {
      throw new SandboxException(
          "%s is not on the class path: add %s, in the version of org.graalvm.polyglot:polyglot"
              .formatted(language.id(), artifact(language)));
    }
    return made.computeIfAbsent(language, loader);
  }

  private static String artifact(Language language) {
    return "org.graalvm.polyglot:"
        + switch (language) {
          case PYTHON -> "python-community";
          case JAVASCRIPT -> "js-community";
        };
  }

  /** Returns those that were asked for. */
  List<GuestRuntime> made() {
    return List.copyOf(made.values());
  }
}
