package dev.terrarium.engine.corpus;

import dev.terrarium.engine.Execution;
import dev.terrarium.engine.GuestValue;
import dev.terrarium.engine.Outcome;
import dev.terrarium.engine.Tool;
import dev.terrarium.engine.fs.Change;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Secrets in every place of the host where a guest might look, and what must not change there.
 * Programs name the places as {@code @SECRET_FILE@}, {@code @SECRET_FOLDER@},
 * {@code @SECRET_VARIABLE@}, {@code @SECRET_PROPERTY@} and {@code @SECRET_CLASS@}.
 */
final class HostCanaries implements CorpusEngine.Witness, AutoCloseable {
  /** The environment variable; the build sets it for the JVM of the tests. */
  static final String VARIABLE = "TERRARIUM_CANARY";

  private static final String PROPERTY = "terrarium.canary";
  private static final String IN_FILE = "canary-of-a-file-5d2e";
  private static final String IN_PROPERTY = "canary-of-a-property-81fa";
  private static final String IN_FIELD = "canary-of-a-field-c07b";

  /** What a guest that reached host classes would read or write. */
  @SuppressWarnings("NonFinalStaticField")
  static volatile String field = IN_FIELD;

  private final Path folder;
  private final Path file;
  private Map<String, String> before;
  private final Queue<String> toldToTools = new ConcurrentLinkedQueue<>();

  HostCanaries() throws IOException {
    folder = Files.createTempDirectory("canary-folder-");
    file = Files.writeString(folder.resolve("secret.txt"), IN_FILE);
    Files.writeString(folder.resolve("secret.py"), "secret = '" + IN_FILE + "'");
    Files.writeString(folder.resolve("secret.js"), "export default '" + IN_FILE + "'");
    System.setProperty(PROPERTY, IN_PROPERTY);
    before = state();
  }

  /** All secrets but the environment's, if the build has set none. */
  List<String> secrets() {
    String variable = System.getenv(VARIABLE);
    List<String> others = List.of(IN_FILE, IN_PROPERTY, IN_FIELD, Neighbour.SECRET);
    return variable == null ? others : Stream.concat(Stream.of(variable), others.stream()).toList();
  }

  /** The secret of the environment. */
  static String inEnvironment() {
    String secret = System.getenv(VARIABLE);
    if (secret == null) {
      throw new IllegalStateException(
          "no environment variable "
              + VARIABLE
              + ": set it to any unusual word, as the build does");
    }
    return secret;
  }

  /** Writes the names of this JVM's places into a program. */
  String completed(String text) {
    return text.replace("@SECRET_FILE@", file.toString())
        .replace("@SECRET_FOLDER@", folder.toString())
        .replace("@SECRET_VARIABLE@", VARIABLE)
        .replace("@SECRET_PROPERTY@", PROPERTY)
        .replace("@SECRET_CLASS@", HostCanaries.class.getName());
  }

  @Override
  public Tool watched(Tool tool) {
    return new Tool(
        tool.name(),
        tool.description(),
        tool.parameters(),
        tool.returns(),
        tool.maxCalls(),
        arguments -> {
          toldToTools.add(ValueMatch.render(arguments) + bytesIn(arguments));
          return tool.handler().call(arguments);
        });
  }

  @Override
  public List<String> problems(Execution execution) {
    List<String> problems = new ArrayList<>();
    if (execution.outcome() instanceof Outcome.Completed(var value)) {
      problems.addAll(shown("bytes of the value", bytesIn(value)));
    }
    LeakScan.texts(execution).forEach((place, text) -> problems.addAll(shown(place, text)));
    for (Change change : execution.changes().changes()) {
      problems.addAll(shown("a changed file's name", change.path()));
      change
          .after()
          .map(content -> new String(content.bytes(), StandardCharsets.UTF_8))
          .ifPresent(text -> problems.addAll(shown(change.path(), text)));
    }
    for (String told = toldToTools.poll(); told != null; told = toldToTools.poll()) {
      problems.addAll(shown("a tool's arguments", told));
    }
    return problems;
  }

  /** All bytes of a value as text, since bytes are rendered in a way that hides what they say. */
  private static String bytesIn(GuestValue value) {
    return switch (value) {
      case GuestValue.Bytes bytes -> new String(bytes.value(), StandardCharsets.UTF_8);
      case GuestValue.Sequence(var items) ->
          items.stream().map(HostCanaries::bytesIn).collect(Collectors.joining());
      case GuestValue.Mapping(var entries) ->
          entries.entrySet().stream()
              .map(e -> bytesIn(e.getKey()) + bytesIn(e.getValue()))
              .collect(Collectors.joining());
      default -> "";
    };
  }

  private List<String> shown(String place, String text) {
    return secrets().stream()
        .filter(text::contains)
        .map(secret -> place + " shows the secret '" + secret + "'")
        .toList();
  }

  /** Describes what changed on the host since the last time. */
  List<String> harm() {
    Map<String, String> now = state();
    Set<String> places = new TreeSet<>(before.keySet());
    places.addAll(now.keySet());
    List<String> harm =
        places.stream()
            .filter(place -> !Objects.equals(before.get(place), now.get(place)))
            .map(p -> "%s was '%s' and is '%s'".formatted(p, before.get(p), now.get(p)))
            .toList();
    // The next program is not to blame for what this one did.
    before = now;
    return harm;
  }

  private Map<String, String> state() {
    Map<String, String> state = new TreeMap<>();
    state.put("property", String.valueOf(System.getProperty(PROPERTY)));
    state.put("field", field);
    state.put("locale", Locale.getDefault().toString());
    state.put("time zone", TimeZone.getDefault().getID());
    state.put("output", String.valueOf(System.identityHashCode(System.out)));
    state.put("errors", String.valueOf(System.identityHashCode(System.err)));
    state.put("handler", String.valueOf(Thread.getDefaultUncaughtExceptionHandler()));
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path path : files.toList()) {
        state.put(path.toString(), path.equals(folder) ? "" : described(path));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return state;
  }

  private static String described(Path path) throws IOException {
    return Files.readString(path)
        + Files.getLastModifiedTime(path)
        + Files.getPosixFilePermissions(path);
  }

  @Override
  public void close() throws IOException {
    System.clearProperty(PROPERTY);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
