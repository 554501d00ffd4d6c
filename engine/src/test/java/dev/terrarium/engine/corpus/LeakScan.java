package dev.terrarium.engine.corpus;

import dev.terrarium.engine.Execution;
import dev.terrarium.engine.GuestError;
import dev.terrarium.engine.GuestValue;
import dev.terrarium.engine.Outcome;
import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looks for traces of the host in everything that a guest or its model gets to see. */
final class LeakScan {
  private static final List<String> TRACES =
      List.of(
          "com.oracle",
          "org.graalvm",
          "dev.terrarium",
          "java.lang.",
          "java.util.",
          "java.io.",
          "/root",
          System.getProperty("java.home"),
          System.getProperty("user.home"),
          System.getProperty("maven.repo.local", ".m2/repository"),
          Path.of("").toAbsolutePath().toString());

  private LeakScan() {}

  /** Describes what leaked, one line each; empty where nothing did. */
  static List<String> leaks(Execution execution, String source) {
    return texts(execution).entrySet().stream()
        .flatMap(e -> traces(e.getValue(), source).map(t -> e.getKey() + " shows " + t))
        .toList();
  }

  /** All that a guest or its model gets to see of a run, by where it is seen. */
  static Map<String, String> texts(Execution execution) {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("stdout", execution.output().stdout());
    texts.put("stderr", execution.output().stderr());
    texts.putAll(texts(execution.outcome()));
    return texts;
  }

  private static java.util.stream.Stream<String> traces(String text, String source) {
    // What the program itself says is no leak, nor is the guest's own /tmp.
    return java.util.stream.Stream.concat(TRACES.stream(), temporary())
        .filter(trace -> text.contains(trace) && !source.contains(trace))
        .map(trace -> "'" + trace + "' in: " + text);
  }

  private static java.util.stream.Stream<String> temporary() {
    String folder = Path.of(System.getProperty("java.io.tmpdir")).toString();
    return folder.equals("/tmp")
        ? java.util.stream.Stream.of("/tmp/" + SessionSetup.MOUNT_PREFIX)
        : java.util.stream.Stream.of(folder + File.separator);
  }

  private static Map<String, String> texts(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Failed(var error) -> texts(error);
      case Outcome.Denied(var what, var why, var error) -> {
        Map<String, String> texts = new LinkedHashMap<>(texts(error));
        texts.put("denied", what + " " + why);
        yield texts;
      }
      case Outcome.Completed(GuestValue value) -> Map.of("value", ValueMatch.render(value));
      case Outcome.LimitHit(_, var breach) -> Map.of("limit", breach.message());
      case Outcome.Cancelled _, Outcome.Broken _ -> Map.of();
    };
  }

  private static Map<String, String> texts(GuestError error) {
    return Map.of(
        "error", error.toString(),
        "traceback", error.traceback(),
        "frames", error.frames().toString(),
        "hint", String.valueOf(error.hint()));
  }
}
