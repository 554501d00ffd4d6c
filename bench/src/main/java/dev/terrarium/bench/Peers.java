package dev.terrarium.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.terrarium.bench.micro.Fresh;
import dev.terrarium.bench.micro.NBody;
import dev.terrarium.bench.micro.Processes;
import dev.terrarium.engine.Language;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sandboxes of other ecosystems and a fork server of CPython, by the drivers in {@code
 * bench/peers}. They run where {@code python3} and {@code node} are installed; npm packages also
 * need {@code npm install} there.
 */
final class Peers {
  /** The project's folder, where benchmarks find what is in no jar. */
  static final Path ROOT = Path.of(System.getProperty("terrarium.bench.root", "")).toAbsolutePath();

  private static final Path FOLDER = ROOT.resolve("bench/peers");
  private static final Pattern VERSION = Pattern.compile("\"version\": *\"([^\"]+)\"");
  private static final List<String> PYTHON = List.of("monty", "pyodide");
  private static final List<String> JAVASCRIPT = List.of("isolated-vm", "quickjs");

  private Peers() {}

  /**
   * The median of a round.
   *
   * @param benchmark what was measured, and who
   * @param micros microseconds a program
   */
  record Sample(String benchmark, double micros) {}

  static List<Sample> run(Measuring.Effort effort) throws IOException, InterruptedException {
    List<Sample> samples = new ArrayList<>();
    String seconds = Double.toString(effort.iterations() * effort.millis() / 1000.0);
    if (!Files.isDirectory(FOLDER)) {
      return samples;
    }
    forkServer(effort, seconds, samples);
    if (!effort.wants("Fresh.sustained")) {
      return samples;
    }
    Optional<String> node = Processes.executable(Language.JAVASCRIPT);
    if (node.isPresent() && Files.isDirectory(FOLDER.resolve("node_modules"))) {
      for (String name : PYTHON) {
        List<String> command = List.of(node.get(), "peers.mjs", name, seconds);
        samples.add(sample(Language.PYTHON, "plain", name, command));
      }
      for (String name : JAVASCRIPT) {
        List<String> command = List.of(node.get(), "peers.mjs", name, seconds);
        samples.add(sample(Language.JAVASCRIPT, "plain", name, command));
      }
    }
    if (Files.isDirectory(FOLDER.resolve("lib"))) {
      addInJvm(samples, Language.JAVASCRIPT, "javet", "javet", seconds);
      addInJvm(samples, Language.JAVASCRIPT, "quickjs4j", "quickjs4j", seconds);
      for (Language language : Language.values()) {
        addInJvm(samples, language, "langchain4j-" + language.id(), "langchain4j", seconds);
      }
    }
    return samples;
  }

  /** Alone, and two at once, as two threads of a service would use them. */
  private static void forkServer(Measuring.Effort effort, String seconds, List<Sample> samples)
      throws IOException, InterruptedException {
    Optional<String> python = Processes.executable(Language.PYTHON);
    if (python.isEmpty()) {
      return;
    }
    List<String> command = List.of(python.get(), "forkserver.py", seconds);
    for (String imports : List.of("plain", "usual")) {
      if (effort.wants("Fresh.sustained")) {
        samples.add(sample(Language.PYTHON, imports, "fork server", command));
      }
      if (effort.wants("Fresh.byTwoThreads")) {
        String name = "Fresh.byTwoThreads %s python fork server".formatted(imports);
        String program = program(Language.PYTHON, imports);
        samples.add(new Sample(name, median(Collections.nCopies(2, command), program)));
      }
    }
  }

  private static String program(Language language, String imports) {
    return (imports.equals("plain") ? "" : "import collections, json, re\n") + Fresh.text(language);
  }

  /** A library for the JVM, in a JVM of its own; left out where it fails, as on another system. */
  private static void addInJvm(
      List<Sample> samples, Language language, String subject, String name, String seconds)
      throws InterruptedException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Dpolyglot.engine.WarnInterpreterOnly=false",
            "-cp",
            "lib/*"
                + File.pathSeparator
                + Path.of(System.getProperty("java.class.path")).toAbsolutePath(),
            "JvmPeers.java",
            subject,
            seconds);
    try {
      samples.add(sample(language, "plain", name, command));
    } catch (IOException e) {
      System.err.printf("terrarium bench: %s is left out: %s%n", subject, e.getMessage());
    }
  }

  /** The versions of all that are installed, for people. */
  static String versions() throws IOException {
    List<String> versions = new ArrayList<>();
    if (Files.isDirectory(FOLDER.resolve("lib"))) {
      try (DirectoryStream<Path> jars =
          Files.newDirectoryStream(
              FOLDER.resolve("lib"), "{javet,quickjs4j,langchain4j-code}*.jar")) {
        jars.forEach(jar -> versions.add(jar.getFileName().toString().replace(".jar", "")));
      }
    }
    for (String npm : List.of("@pydantic/monty", "isolated-vm", "pyodide", "quickjs-emscripten")) {
      Path description = FOLDER.resolve("node_modules").resolve(npm).resolve("package.json");
      if (Files.exists(description)) {
        Matcher version = VERSION.matcher(Files.readString(description));
        versions.add(npm + "-" + (version.find() ? version.group(1) : "unknown"));
      }
    }
    versions.sort(null);
    return versions.isEmpty() ? "none installed" : String.join(", ", versions);
  }

  /** Times the long computation in the languages' own implementations. */
  static List<Sample> longRuns(Measuring.Effort effort) throws IOException, InterruptedException {
    List<Sample> samples = new ArrayList<>();
    if (!effort.wants("NBody.steps") || !Files.isDirectory(FOLDER)) {
      return samples;
    }
    String seconds = Double.toString(effort.iterations() * effort.millis() / 1000.0);
    for (Language language : Language.values()) {
      Optional<String> executable = Processes.executable(language);
      if (executable.isPresent()) {
        String driver = language == Language.PYTHON ? "steady.py" : "steady.mjs";
        List<String> command = List.of(executable.get(), driver, seconds, "" + NBody.STEPS);
        samples.add(
            new Sample(
                "NBody.steps %s process".formatted(language.id()),
                median(List.of(command), NBody.text(language))));
      }
    }
    return samples;
  }

  /** Times the solutions of a problem set in CPython; nothing where that is not installed. */
  static List<Sample> evaluations(Path problems, String benchmark, String threads, String without)
      throws IOException, InterruptedException {
    List<Sample> samples = new ArrayList<>();
    Optional<String> python = Processes.executable(Language.PYTHON);
    if (python.isPresent() && Files.isDirectory(FOLDER)) {
      String file = problems.toAbsolutePath().toString();
      for (String how : List.of("process", "fork")) {
        String name = benchmark + (how.equals("fork") ? " fork server" : " process");
        List<String> command = List.of(python.get(), "evaluate.py", file, how, threads, without);
        samples.add(new Sample(name, median(List.of(command), "")));
      }
    }
    return samples;
  }

  private static Sample sample(Language language, String imports, String name, List<String> command)
      throws IOException, InterruptedException {
    String benchmark = "Fresh.sustained %s %s %s".formatted(imports, language.id(), name);
    return new Sample(benchmark, median(List.of(command), program(language, imports)));
  }

  /** Runs commands at once, each with the input; returns the median of all that they print. */
  private static double median(List<List<String>> commands, String input)
      throws IOException, InterruptedException {
    List<Process> processes = new ArrayList<>();
    for (List<String> command : commands) {
      processes.add(start(command, input));
    }
    List<Double> micros = new ArrayList<>();
    for (Process process : processes) {
      new String(process.getInputStream().readAllBytes(), UTF_8)
          .lines()
          .map(Double::valueOf)
          .forEach(micros::add);
      if (process.waitFor() != 0 || micros.isEmpty()) {
        throw new IOException(String.join(" ", commands.getFirst()) + " failed");
      }
    }
    micros.sort(null);
    return micros.get(micros.size() / 2);
  }

  private static Process start(List<String> command, String input) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .directory(FOLDER.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (OutputStream in = process.getOutputStream()) {
      in.write(input.getBytes(UTF_8));
    }
    return process;
  }
}
