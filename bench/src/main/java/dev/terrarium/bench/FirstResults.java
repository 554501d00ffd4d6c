package dev.terrarium.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.terrarium.bench.Result.Series;
import dev.terrarium.bench.micro.FirstResult;
import dev.terrarium.bench.micro.Processes;
import dev.terrarium.engine.Language;
import dev.terrarium.engine.QuickStart;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How long a process takes from its start to its end that prints the result of one short program: a
 * JVM from a folder that {@link QuickStart} has prepared, with both languages or one, a JVM as it
 * is, a bare context of the polyglot API in a JVM with and without an AOT cache of its own, and the
 * language's own implementation.
 */
final class FirstResults {
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  private final Path folder;
  private final BiConsumer<Series, Double> samples;

  private FirstResults(Path folder, BiConsumer<Series, Double> samples) {
    this.folder = folder;
    this.samples = samples;
  }

  /** Starts each process so many times, in turns. */
  static void measure(int times, BiConsumer<Series, Double> samples)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("terrarium-bench");
    try {
      var measuring = new FirstResults(folder.resolve("quickstart"), samples);
      measuring.prepare();
      for (int i = 0; i < times; i++) {
        for (Language language : Language.values()) {
          measuring.measure(language);
        }
      }
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private void prepare() throws IOException, InterruptedException {
    prepare(folder, classPath(), Language.PYTHON);
    for (Language language : Language.values()) {
      prepare(alone(language), classPathOf(language), language);
      run(bare(language, "-XX:AOTCacheOutput=" + cache(language)));
    }
  }

  private static void prepare(Path folder, String classPath, Language language)
      throws IOException, InterruptedException {
    List<String> options = List.of("-cp", classPath, QuickStart.class.getName(), folder.toString());
    run(command(JAVA, options, List.of(FirstResult.class.getName(), language.id())));
  }

  private Path alone(Language language) {
    return folder.resolveSibling(language.id());
  }

  private Path cache(Language language) {
    return folder.resolveSibling(language.id() + ".aot");
  }

  private static List<String> bare(Language language, String option) throws IOException {
    List<String> options = new ArrayList<>(new Jvm(false, "off").flags());
    options.addAll(List.of(option, "-Xlog:aot=off,cds=off", "-cp", classPath()));
    return command(
        JAVA, options, List.of(FirstResult.class.getName(), language.id(), FirstResult.BARE));
  }

  /** An AOT cache serves no class path with a pattern in it, and no folders. */
  private static String classPath() throws IOException {
    Path jar = Path.of(System.getProperty("java.class.path")).toAbsolutePath();
    List<String> all = new ArrayList<>(List.of(jar.toString()));
    try (Stream<Path> libraries = Files.list(jar.resolveSibling("lib"))) {
      libraries.map(Path::toString).sorted().forEach(all::add);
    }
    return String.join(File.pathSeparator, all);
  }

  private static String classPathOf(Language language) throws IOException {
    String other =
        switch (language) {
          case PYTHON -> "js-language-";
          case JAVASCRIPT -> "python-";
        };
    return Stream.of(classPath().split(File.pathSeparator, -1))
        .filter(jar -> !Path.of(jar).getFileName().toString().startsWith(other))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private void measure(Language language) throws IOException, InterruptedException {
    List<String> program = List.of(FirstResult.class.getName(), language.id());
    List<String> prepared = List.of("@" + folder.resolve("jvm.args"));
    time(language, "terrarium", "attached", command(JAVA, prepared, program));
    List<String> alone = List.of("@" + alone(language).resolve("jvm.args"));
    time(language, "terrarium-one-language", "attached", command(JAVA, alone, program));
    List<String> usual = new ArrayList<>(new Jvm(false, "agent").flags());
    usual.addAll(List.of("-cp", classPath()));
    time(language, "terrarium-usual-start", "agent", command(JAVA, usual, program));
    time(language, "graalvm", "off", bare(language, "-XX:AOTMode=off"));
    time(language, "graalvm-aot", "off", bare(language, "-XX:AOTCache=" + cache(language)));
    Optional<String> own = Processes.executable(language);
    if (own.isPresent()) {
      time(language, "process", "off", command(own.get(), own(language), List.of()));
    }
  }

  private static List<String> own(Language language) {
    return switch (language) {
      case PYTHON -> List.of("-c", "print(6 * 7)");
      case JAVASCRIPT -> List.of("-p", "6 * 7");
    };
  }

  private static List<String> command(String executable, List<String> options, List<String> rest) {
    return Stream.of(List.of(executable), options, rest).flatMap(List::stream).toList();
  }

  private void time(Language language, String who, String guard, List<String> command)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    String printed = run(command);
    double micros = (System.nanoTime() - start) / 1e3;
    if (!printed.strip().endsWith("42")) {
      throw new IOException("%s printed %s".formatted(who, printed));
    }
    String name = "FirstResult %s %s".formatted(language.id(), who);
    samples.accept(new Series(name, "interpreted", guard, "us", List.of()), micros);
  }

  private static String run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("a process ended with %d:%n%s".formatted(process.exitValue(), output));
    }
    return output;
  }
}
