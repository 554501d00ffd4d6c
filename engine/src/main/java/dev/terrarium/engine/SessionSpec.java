package dev.terrarium.engine;

import dev.terrarium.engine.fs.Snapshot;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What to open: languages, limits, grants, the first content of the workspace, and who watches
 * output.
 *
 * @param languages the languages that the session may run, the default one first; without
 *     duplicates
 * @param limits upper bounds of every run in the session; file limits hold for the session as a
 *     whole
 * @param grants what the session may reach
 * @param files what the workspace holds at first
 * @param output receives guest output while it runs
 * @param preload modules of the default language that are imported before the first run, such as
 *     {@code json}; not part of a run's time. Sessions with the same modules find interpreters
 *     ready that have imported them
 * @param trustDomain whose sessions these are: an interpreter that has served a session serves only
 *     sessions of the same domain afterwards, see {@link EngineConfig#sessionsPerGuest()}; empty
 *     for the domain of all who name none
 */
public record SessionSpec(
    List<Language> languages,
    Limits limits,
    Grants grants,
    Snapshot files,
    OutputListener output,
    List<String> preload,
    String trustDomain) {
  private static final Pattern MODULE = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_./:-]*");

  /**
   * Creates a specification.
   *
   * @throws IllegalArgumentException if no language is given, or one twice, or what is to be
   *     preloaded is not the name of a module
   */
  public SessionSpec {
    languages = List.copyOf(languages);
    preload = preload.stream().distinct().sorted().toList();
    for (String module : preload) {
      if (!MODULE.matcher(module).matches()) {
        throw new IllegalArgumentException(
            "'" + module + "' is not the name of a module: preload names such as json");
      }
    }
    if (languages.isEmpty() || languages.stream().distinct().count() != languages.size()) {
      throw new IllegalArgumentException(
          "languages are " + languages + ": give one or two different ones");
    }
  }

  /**
   * Describes a session with {@link Limits#standard()}, no grants and an empty workspace.
   *
   * @param language the default language
   * @param more further languages that share the workspace and the tools
   * @return the specification
   * @throws IllegalArgumentException if a language is given twice
   */
  public static SessionSpec of(Language language, Language... more) {
    List<Language> all = new java.util.ArrayList<>(List.of(language));
    all.addAll(List.of(more));
    return new SessionSpec(
        all,
        Limits.standard(),
        Grants.none(),
        Snapshot.empty(),
        OutputListener.none(),
        List.of(),
        "");
  }

  /**
   * Returns this specification with other limits.
   *
   * @param newLimits the limits
   * @return a new specification
   */
  public SessionSpec with(Limits newLimits) {
    return new SessionSpec(languages, newLimits, grants, files, output, preload, trustDomain);
  }

  /**
   * Returns this specification with other grants.
   *
   * @param newGrants the grants
   * @return a new specification
   */
  public SessionSpec with(Grants newGrants) {
    return new SessionSpec(languages, limits, newGrants, files, output, preload, trustDomain);
  }

  /**
   * Returns this specification with other first files.
   *
   * @param newFiles the files
   * @return a new specification
   */
  public SessionSpec with(Snapshot newFiles) {
    return new SessionSpec(languages, limits, grants, newFiles, output, preload, trustDomain);
  }

  /**
   * Returns this specification with another watcher of output.
   *
   * @param newOutput the listener
   * @return a new specification
   */
  public SessionSpec with(OutputListener newOutput) {
    return new SessionSpec(languages, limits, grants, files, newOutput, preload, trustDomain);
  }

  /**
   * Returns this specification with modules that are imported before the first run.
   *
   * @param modules names of modules of the default language
   * @return a new specification
   * @throws IllegalArgumentException if one is not the name of a module; whether there is such a
   *     module shows when the session runs its first program, which then ends as {@link
   *     Outcome.Broken} and says so
   */
  public SessionSpec withPreload(String... modules) {
    return new SessionSpec(languages, limits, grants, files, output, List.of(modules), trustDomain);
  }

  /**
   * Returns this specification with another trust domain, such as the name of a tenant.
   *
   * @param domain the domain
   * @return a new specification
   */
  public SessionSpec withTrustDomain(String domain) {
    return new SessionSpec(languages, limits, grants, files, output, preload, domain);
  }
}
