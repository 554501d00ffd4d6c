package dev.terrarium.engine.internal.quick;

import dev.terrarium.engine.internal.guard.WovenLibraries;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A folder with woven jars, an AOT cache made with them, and the arguments that use both. */
public final class QuickStartFolder {
  private static final String ARGUMENTS = "jvm.args";
  private static final String CACHE = "app.aot";
  private static final String LIBRARIES = "lib";

  /**
   * Ten times the usual calls and loops before the JVM compiles a method for the second time, which
   * on few processors keeps the first program waiting; what runs for seconds reaches them.
   */
  private static final List<String> PATIENCE =
      List.of(
          "-XX:Tier4InvocationThreshold=50000",
          "-XX:Tier4MinInvocationThreshold=6000",
          "-XX:Tier4CompileThreshold=150000",
          "-XX:Tier4BackEdgeThreshold=400000");

  private final Path folder;

  /** Takes the place of the folder. */
  public QuickStartFolder(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /** See {@link dev.terrarium.engine.QuickStart#prepare}. */
  public Path prepare(List<String> exercise) throws IOException, InterruptedException {
    List<Path> classPath = ClassPath.jars(System.getProperty("java.class.path"));
    clear();
    Files.createDirectories(folder.resolve(LIBRARIES));
    WovenLibraries.seal(folder); // first, since it also says whose files these are
    List<Path> woven = weave(classPath);
    List<String> arguments = arguments(woven);
    train(arguments, exercise);
    Path file = folder.resolve(ARGUMENTS);
    List<String> lines = new ArrayList<>(arguments);
    lines.addAll(PATIENCE);
    lines.add("-Xlog:aot*=error"); // a piece that the JVM makes anew is none of the user's business
    lines.add("-XX:AOTCache=" + folder.resolve(CACHE));
    lines.add("-XX:+EnableDynamicAgentLoading");
    Files.write(file, lines.stream().map(QuickStartFolder::quoted).toList());
    return file;
  }

  private void clear() throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> found;
    try (Stream<Path> files = Files.list(folder)) {
      found = files.toList();
    }
    if (!found.isEmpty() && !WovenLibraries.isSealed(folder)) {
      throw new IllegalArgumentException(
          "the folder %s holds other files: name an empty or a new one".formatted(folder));
    }
    delete(folder.resolve(ARGUMENTS)); // first, so that nobody starts from half a folder
    delete(folder.resolve(CACHE));
    if (Files.exists(folder.resolve(LIBRARIES))) {
      try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder.resolve(LIBRARIES))) {
        for (Path jar : jars) {
          delete(jar);
        }
      }
    }
  }

  private static void delete(Path file) throws IOException {
    Files.deleteIfExists(file);
  }

  /**
   * Weaves every jar that needs it; returns what takes the class path's place. Woven jars come
   * first: a jar whose manifest names others brings these with it, as they were.
   */
  private List<Path> weave(List<Path> classPath) {
    return IntStream.range(0, classPath.size())
        .parallel()
        .mapToObj(i -> woven(classPath.get(i), i))
        .sorted(Comparator.comparing(jar -> !jar.startsWith(folder))) // stable
        .toList();
  }

  private Path woven(Path jar, int place) {
    // Two jars may have the same name.
    Path copy = folder.resolve(LIBRARIES).resolve(place + "-" + jar.getFileName());
    try {
      return WovenLibraries.weave(jar, copy) ? copy : jar;
    } catch (IOException e) {
      throw new UncheckedIOException("the jar " + jar + " cannot be woven", e);
    }
  }

  private List<String> arguments(List<Path> classPath) {
    String path = String.join(File.pathSeparator, classPath.stream().map(Path::toString).toList());
    return List.of(
        "--enable-native-access=ALL-UNNAMED",
        "--sun-misc-unsafe-memory-access=allow",
        "-Dpolyglot.engine.WarnInterpreterOnly=false",
        "-D" + WovenLibraries.PROPERTY + "=" + folder,
        "-cp",
        path);
  }

  private void train(List<String> arguments, List<String> exercise)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(arguments);
    // An agent would keep the JVM from writing a cache.
    command.add("-XX:-EnableDynamicAgentLoading");
    // Profiles of so short a run have the JVM compile at once, and for the wrong programs.
    command.addAll(List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTRecordTraining"));
    command.add("-XX:AOTCacheOutput=" + folder.resolve(CACHE));
    command.add("-Xlog:aot=off,cds=off");
    command.add(Training.class.getName());
    command.addAll(exercise);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset());
    int status = process.waitFor();
    if (status != 0) {
      throw new IOException(
          "%s ended with %d instead of 0 when it ran for the AOT cache, and said: %s"
              .formatted(exercise.isEmpty() ? "the JVM" : exercise.getFirst(), status, output));
    }
    if (!Files.exists(folder.resolve(CACHE))) {
      throw new IOException("no AOT cache was written; the JVM said: " + output);
    }
  }

  /** Quotes an argument for an argument file, where a backslash escapes. */
  static String quoted(String argument) {
    return '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
