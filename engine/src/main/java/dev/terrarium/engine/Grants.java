package dev.terrarium.engine;

import dev.terrarium.engine.fs.Mount;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a session may reach beyond its own memory and workspace. Everything is denied unless granted
 * here: host files, network, environment variables, processes, threads, native code, host classes,
 * and the other language's interpreter.
 *
 * @param mounts host folders that the guest may see
 * @param tools host functions that the guest may call
 * @param environment what {@code os.environ} and {@code process.env} show; the host's own
 *     environment is never shown
 * @param clock the moment that the guest's clock shows throughout the session; null for the host's
 *     clock
 * @param seed the seed of the languages' ordinary random functions; null for an unpredictable one
 */
public record Grants(
    List<Mount> mounts,
    List<Tool> tools,
    Map<String, String> environment,
    @Nullable Instant clock,
    @Nullable Long seed) {

  private static final Grants NONE = new Grants(List.of(), List.of(), Map.of(), null, null);

  /**
   * Creates grants.
   *
   * @throws IllegalArgumentException if two tools have the same name or two mounts overlap; the
   *     message names them
   */
  public Grants {
    mounts = Mount.checked(mounts);
    tools = List.copyOf(tools);
    environment = Collections.unmodifiableMap(new LinkedHashMap<>(environment));
    requireDistinctTools(tools);
  }

  /**
   * Returns grants that grant nothing.
   *
   * @return no grants
   */
  public static Grants none() {
    return NONE;
  }

  /**
   * Returns these grants with one more mount.
   *
   * @param mount a host folder
   * @return new grants
   * @throws IllegalArgumentException if it overlaps another mount
   */
  public Grants withMount(Mount mount) {
    return new Grants(plus(mounts, mount), tools, environment, clock, seed);
  }

  /**
   * Returns these grants with one more tool.
   *
   * @param tool a host function
   * @return new grants
   * @throws IllegalArgumentException if a tool of that name is granted already
   */
  public Grants withTool(Tool tool) {
    return new Grants(mounts, plus(tools, tool), environment, clock, seed);
  }

  /**
   * Returns these grants with one more environment variable.
   *
   * @param name the variable
   * @param value its value
   * @return new grants
   */
  public Grants withEnvironment(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(environment);
    more.put(name, value);
    return new Grants(mounts, tools, more, clock, seed);
  }

  /**
   * Returns these grants with a clock that stands still.
   *
   * @param moment what the guest's clock shows
   * @return new grants
   */
  public Grants withFixedClock(Instant moment) {
    return new Grants(mounts, tools, environment, moment, seed);
  }

  /**
   * Returns these grants with a seed for the languages' ordinary random functions.
   *
   * @param value the seed
   * @return new grants
   */
  public Grants withSeed(long value) {
    return new Grants(mounts, tools, environment, clock, value);
  }

  private static <T> List<T> plus(List<T> list, T item) {
    List<T> more = new ArrayList<>(list);
    more.add(item);
    return more;
  }

  private static void requireDistinctTools(List<Tool> tools) {
    Map<String, Tool> byName = new LinkedHashMap<>();
    for (Tool tool : tools) {
      if (byName.put(tool.name(), tool) != null) {
        throw new IllegalArgumentException(
            "two tools are named '" + tool.name() + "': rename one of them");
      }
    }
  }
}
