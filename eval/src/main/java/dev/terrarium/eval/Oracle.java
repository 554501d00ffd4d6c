package dev.terrarium.eval;

import dev.terrarium.engine.Language;
import dev.terrarium.engine.Output;
import dev.terrarium.eval.Verdict.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Runs samples with the languages' own implementations that are installed on this machine, each in
 * a process of its own. <strong>Nothing protects the machine from what they do.</strong>
 */
public final class Oracle {
  private static final Pattern PYTHON_LINE = Pattern.compile("(?m)^  File \".*\", line (\\d+)");
  private static final Pattern JAVASCRIPT_LINE =
      Pattern.compile("(?m)^    at .*main\\.js:(\\d+):\\d+\\)?$");
  private static final Pattern PYTHON_ERROR =
      Pattern.compile("(?m)^(?:\\w+\\.)*(\\w+)(?:: (.*))?$");
  private static final Pattern JAVASCRIPT_ERROR =
      Pattern.compile("(?m)^(?:Uncaught )?(\\w*Error)(?: \\[\\w+\\])?(?:: (.*))?$");

  private final Map<Language, Interpreter> interpreters;
  private final Duration timeout;

  /**
   * What came of a sample outside of the sandbox.
   *
   * @param verdict the verdict
   * @param output what it printed
   */
  public record Opinion(Verdict verdict, Output output) {}

  /** An implementation and what it says about itself. */
  private record Interpreter(String command, String version) {}

  private Oracle(Map<Language, Interpreter> interpreters, Duration timeout) {
    this.interpreters = interpreters;
    this.timeout = timeout;
  }

  /**
   * Finds the implementations.
   *
   * @param languages which ones are needed
   * @param timeout how long a sample may run
   * @return an oracle
   * @throws EvalInputException if one is not installed
   */
  public static Oracle find(Collection<Language> languages, Duration timeout)
      throws EvalInputException {
    Map<Language, Interpreter> found = new EnumMap<>(Language.class);
    for (Language language : languages) {
      found.put(language, interpreter(language == Language.PYTHON ? "python3" : "node"));
    }
    return new Oracle(found, timeout);
  }

  private static Interpreter interpreter(String command) throws EvalInputException {
    try {
      HostProcess.Result asked =
          HostProcess.run(Path.of("."), Duration.ofSeconds(30), command, "--version");
      if (asked.exitCode() == 0) {
        // node leaves its name out
        String version = asked.stdout().strip().replaceFirst("^v", "node v");
        return new Interpreter(command, version);
      }
    } catch (IOException e) {
      throw missing(command, String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw missing(command, "it does not tell its version");
  }

  private static EvalInputException missing(String command, String why) {
    return new EvalInputException(
        command, "cannot be run (" + why + ")", "install it, or leave out the oracle");
  }

  /**
   * Says which implementations these are.
   *
   * @return a version for each language
   */
  public Map<Language, String> versions() {
    Map<Language, String> versions = new EnumMap<>(Language.class);
    interpreters.forEach((language, found) -> versions.put(language, found.version()));
    return versions;
  }

  /** Runs a sample. */
  Opinion ask(Sample sample) throws InterruptedException {
    try {
      Path folder = Files.createTempDirectory("terrarium-oracle");
      try {
        return ask(sample, folder);
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the oracle cannot run " + sample.problem().taskId(), e);
    }
  }

  private Opinion ask(Sample sample, Path folder) throws IOException, InterruptedException {
    Language language = sample.problem().language();
    String print = language == Language.PYTHON ? "print" : "console.log";
    String source =
        "%s\n%s(\"\\n%s\")\n"
            .formatted(sample.problem().source(sample.completion()), print, Problem.END);
    Path file = Files.writeString(folder.resolve("main." + language.extension()), source);
    Interpreter interpreter = Objects.requireNonNull(interpreters.get(language));
    HostProcess.Result result =
        HostProcess.run(folder, timeout, interpreter.command(), file.toString());
    return new Opinion(
        verdict(sample, result),
        new Output(withoutEnd(result.stdout()), result.stderr(), result.truncated()));
  }

  private static String withoutEnd(String stdout) {
    return stdout.endsWith("\n" + Problem.END + "\n")
        ? stdout.substring(0, stdout.length() - Problem.END.length() - 2)
        : stdout;
  }

  /** Judges a process. */
  static Verdict verdict(Sample sample, HostProcess.Result result) {
    if (result.timedOut()) {
      return new Verdict(Kind.LIMIT, "wall", "stopped by the oracle's timeout");
    }
    if (result.exitCode() == 0) {
      return result.stdout().endsWith("\n" + Problem.END + "\n")
          ? Judge.ended(sample, result.stderr())
          : Verdict.of(Kind.EARLY_EXIT);
    }
    boolean python = sample.problem().language() == Language.PYTHON;
    Stream<MatchResult> errors =
        (python ? PYTHON_ERROR : JAVASCRIPT_ERROR).matcher(result.stderr()).results();
    // A traceback of Python ends with its error, one of JavaScript starts with it.
    MatchResult error =
        (python ? errors.reduce((_, last) -> last) : errors.findFirst()).orElse(null);
    if (error == null) {
      return new Verdict(Kind.ERROR, "exit " + result.exitCode(), "");
    }
    String message = error.group(2) == null ? "" : error.group(2);
    return Judge.failed(sample, error.group(1), message, line(python, result.stderr()));
  }

  private static int line(boolean python, String traceback) {
    Stream<MatchResult> lines =
        (python ? PYTHON_LINE : JAVASCRIPT_LINE).matcher(traceback).results();
    return (python ? lines.reduce((_, last) -> last) : lines.findFirst())
        .map(match -> Integer.parseInt(match.group(1)))
        .orElse(0);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
