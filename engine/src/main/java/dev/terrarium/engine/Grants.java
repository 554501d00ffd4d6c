package dev.terrarium.engine;

import dev.terrarium.engine.fs.Mount;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a session may reach beyond its own memory and workspace. Everything is denied unless granted
 * here: host files, network, environment variables, processes, threads, native code, host classes,
 * and the other language's interpreter.
 *
 * @param mounts host folders that the guest may see
 * @param tools host functions that the guest may call
 * @param http what the guest may reach over HTTP
 * @param environment what {@code os.environ} and {@code process.env} show; the host's own
 *     environment is never shown
 * @param clock the moment that the guest's clock shows throughout the session; null for the host's
 *     clock
 * @param seed the seed of the languages' ordinary random functions; null for an unpredictable one
 */
public record Grants(
    List<Mount> mounts,
    List<Tool> tools,
    List<Http> http,
    Map<String, String> environment,
    @Nullable Instant clock,
    @Nullable Long seed) {

  private static final Grants NONE =
      new Grants(List.of(), List.of(), List.of(), Map.of(), null, null);

  /**
   * Creates grants.
   *
   * @throws IllegalArgumentException if two tools have the same name, two mounts overlap, or two
   *     grants are for the same HTTP host; the message names them
   */
  public Grants {
    mounts = Mount.checked(mounts);
    tools = List.copyOf(tools);
    http = List.copyOf(http);
    environment = Collections.unmodifiableMap(new LinkedHashMap<>(environment));
    requireDistinctTools(tools);
    requireDistinctHosts(http);
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
    return new Grants(plus(mounts, mount), tools, http, environment, clock, seed);
  }

  /**
   * Returns these grants with one more tool.
   *
   * @param tool a host function
   * @return new grants
   * @throws IllegalArgumentException if a tool of that name is granted already
   */
  public Grants withTool(Tool tool) {
    return new Grants(mounts, plus(tools, tool), http, environment, clock, seed);
  }

  /**
   * Returns these grants with one more host to reach over HTTP: {@code fetch} in JavaScript, {@code
   * urllib.request} and a module like {@code requests} in Python. Each request counts as a call of
   * the host ({@link Limits#hostCalls()}).
   *
   * @param destination a host and what may be asked of it
   * @return new grants
   * @throws IllegalArgumentException if the host is granted already
   */
  public Grants withHttp(Http destination) {
    return new Grants(mounts, tools, plus(http, destination), environment, clock, seed);
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
    return new Grants(mounts, tools, http, more, clock, seed);
  }

  /**
   * Returns these grants with a clock that stands still.
   *
   * @param moment what the guest's clock shows
   * @return new grants
   */
  public Grants withFixedClock(Instant moment) {
    return new Grants(mounts, tools, http, environment, moment, seed);
  }

  /**
   * Returns these grants with a seed for the languages' ordinary random functions.
   *
   * @param value the seed
   * @return new grants
   */
  public Grants withSeed(long value) {
    return new Grants(mounts, tools, http, environment, clock, value);
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

  private static void requireDistinctHosts(List<Http> destinations) {
    Set<String> hosts = new HashSet<>();
    for (Http destination : destinations) {
      if (!hosts.add(destination.host())) {
        throw new IllegalArgumentException(
            "HTTP host '%s' is granted twice: grant it once with all methods"
                .formatted(destination.host()));
      }
    }
  }

  /**
   * A host that a guest may reach over HTTP, and what it may ask of it.
   *
   * <p>The engine makes the requests, with HTTP/1.1 on connections of its own: no proxy, no cookies
   * and no credentials of the host are used. Addresses are checked after the name is resolved, and
   * the connection goes to the addresses that were checked. Redirects are requests of their own,
   * with all checks.
   *
   * <p>A secret never enters the guest: programs write {@code <secret:NAME>} into the value of a
   * header, which is replaced where the request leaves for this host; where a response repeats a
   * secret literally, the placeholder stands in its place. A server that gives it back in another
   * form, such as encoded, is not noticed.
   *
   * @param host a name such as {@code api.example.com}, {@code *.example.com} for all names below
   *     one, or an address; with a port such as {@code :8443} if it is not that of the scheme
   * @param methods methods allowed, in upper case
   * @param plain whether requests without encryption ({@code http:}) are allowed as well
   * @param privateAddresses whether the name may stand for an address that is not public: loopback,
   *     private, link-local, metadata services and the like. Dangerous: what only the machine or
   *     its network can reach often trusts everybody who reaches it
   * @param secrets values by name, for placeholders in headers
   * @param requestBytes bytes allowed in a request's body
   * @param responseBytes bytes allowed in a response's body, after decompression
   * @param timeout how long one request may take from start to end
   * @param requestsPerMinute requests allowed within 60 seconds in one session
   */
  public record Http(
      String host,
      Set<String> methods,
      boolean plain,
      boolean privateAddresses,
      Map<String, String> secrets,
      long requestBytes,
      long responseBytes,
      Duration timeout,
      int requestsPerMinute) {
    private static final Pattern HOST =
        Pattern.compile(
            "((\\*\\.[a-z0-9-]+\\.)?[a-z0-9]([a-z0-9.-]*[a-z0-9])?|\\[[0-9a-f:.]+])(:[0-9]{1,5})?");
    private static final Pattern METHOD = Pattern.compile("[A-Z]{1,20}");
    private static final Pattern SECRET_NAME = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final int MIN_SECRET = 8;

    /**
     * Creates a grant.
     *
     * @throws IllegalArgumentException if the host is not of the form above, a method is not in
     *     upper case or is CONNECT, TRACE or none at all is given, a secret is shorter than 8
     *     characters or has characters that a header cannot hold, its name has other characters
     *     than ASCII letters, digits, _ and -, or a bound is not positive
     */
    public Http {
      host = host.toLowerCase(Locale.ROOT);
      if (!HOST.matcher(host).matches()) {
        throw new IllegalArgumentException(
            "HTTP host '%s' is not valid: give a name such as api.example.com, *.example.com or api.example.com:8443"
                .formatted(host));
      }
      methods = Set.copyOf(methods);
      if (methods.isEmpty()
          || !methods.stream().allMatch(m -> METHOD.matcher(m).matches())
          || methods.contains("CONNECT")
          || methods.contains("TRACE")) {
        throw new IllegalArgumentException(
            "HTTP host '%s': methods are %s: give some such as GET and POST, not CONNECT or TRACE"
                .formatted(host, methods));
      }
      secrets = Collections.unmodifiableMap(new LinkedHashMap<>(secrets));
      secrets.forEach(Http::requireUsable);
      if (requestBytes < 0
          || responseBytes < 1
          || timeout.compareTo(Duration.ofMillis(1)) < 0
          || requestsPerMinute < 1) {
        throw new IllegalArgumentException(
            "HTTP host '%s': bytes, timeout and requests per minute must be positive"
                .formatted(host));
      }
    }

    /**
     * Grants GET and HEAD over HTTPS, with responses of up to 10,000,000 bytes within 30 seconds,
     * 60 requests a minute, and no secrets.
     *
     * @param host the host, as described above
     * @return the grant
     * @throws IllegalArgumentException if the host is not valid
     */
    public static Http to(String host) {
      return new Http(
          host,
          Set.of("GET", "HEAD"),
          false,
          false,
          Map.of(),
          1_000_000,
          10_000_000,
          Duration.ofSeconds(30),
          60);
    }

    /**
     * Returns this grant with other methods.
     *
     * @param allowed the methods, in upper case
     * @return a new grant
     * @throws IllegalArgumentException if a method is not valid
     */
    public Http withMethods(String... allowed) {
      return new Http(
          host,
          Set.of(allowed),
          plain,
          privateAddresses,
          secrets,
          requestBytes,
          responseBytes,
          timeout,
          requestsPerMinute);
    }

    /**
     * Returns this grant with unencrypted requests allowed as well.
     *
     * @return a new grant
     */
    public Http withPlainHttp() {
      return new Http(
          host,
          methods,
          true,
          privateAddresses,
          secrets,
          requestBytes,
          responseBytes,
          timeout,
          requestsPerMinute);
    }

    /**
     * Returns this grant with addresses allowed that are not public. Dangerous, see above.
     *
     * @return a new grant
     */
    public Http withPrivateAddresses() {
      return new Http(
          host,
          methods,
          plain,
          true,
          secrets,
          requestBytes,
          responseBytes,
          timeout,
          requestsPerMinute);
    }

    /**
     * Returns this grant with one more secret.
     *
     * @param name what placeholders call it
     * @param value the secret
     * @return a new grant
     * @throws IllegalArgumentException if the name or the value is not valid
     */
    public Http withSecret(String name, String value) {
      Map<String, String> more = new LinkedHashMap<>(secrets);
      more.put(name, value);
      return new Http(
          host,
          methods,
          plain,
          privateAddresses,
          more,
          requestBytes,
          responseBytes,
          timeout,
          requestsPerMinute);
    }

    /**
     * Returns this grant with other bounds.
     *
     * @param request bytes allowed in a request's body
     * @param response bytes allowed in a response's body
     * @param time how long one request may take
     * @param perMinute requests allowed within 60 seconds
     * @return a new grant
     * @throws IllegalArgumentException if a bound is not positive
     */
    public Http withBounds(long request, long response, Duration time, int perMinute) {
      return new Http(
          host, methods, plain, privateAddresses, secrets, request, response, time, perMinute);
    }

    private static void requireUsable(String name, String value) {
      if (!SECRET_NAME.matcher(name).matches()) {
        throw new IllegalArgumentException(
            "secret name '%s' is not valid: use letters, digits, _ and -".formatted(name));
      }
      if (value.length() < MIN_SECRET || !value.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
        throw new IllegalArgumentException(
            "secret '%s' is not valid: give %d or more printable ASCII characters"
                .formatted(name, MIN_SECRET));
      }
    }

    /** Describes the grant without the values of its secrets. */
    @Override
    public String toString() {
      return "Http[host=%s, methods=%s, plain=%s, privateAddresses=%s, secrets=%s]"
          .formatted(host, methods, plain, privateAddresses, secrets.keySet());
    }
  }
}
