package dev.terrarium.engine;

import dev.terrarium.engine.fs.Snapshot;
import java.util.List;

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
 */
public record SessionSpec(
    List<Language> languages, Limits limits, Grants grants, Snapshot files, OutputListener output) {

  /**
   * Creates a specification.
   *
   * @throws IllegalArgumentException if no language is given, or one twice
   */
  public SessionSpec {
    languages = List.copyOf(languages);
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
        all, Limits.standard(), Grants.none(), Snapshot.empty(), OutputListener.none());
  }

  /**
   * Returns this specification with other limits.
   *
   * @param newLimits the limits
   * @return a new specification
   */
  public SessionSpec with(Limits newLimits) {
    return new SessionSpec(languages, newLimits, grants, files, output);
  }

  /**
   * Returns this specification with other grants.
   *
   * @param newGrants the grants
   * @return a new specification
   */
  public SessionSpec with(Grants newGrants) {
    return new SessionSpec(languages, limits, newGrants, files, output);
  }

  /**
   * Returns this specification with other first files.
   *
   * @param newFiles the files
   * @return a new specification
   */
  public SessionSpec with(Snapshot newFiles) {
    return new SessionSpec(languages, limits, grants, newFiles, output);
  }

  /**
   * Returns this specification with another watcher of output.
   *
   * @param newOutput the listener
   * @return a new specification
   */
  public SessionSpec with(OutputListener newOutput) {
    return new SessionSpec(languages, limits, grants, files, newOutput);
  }
}
