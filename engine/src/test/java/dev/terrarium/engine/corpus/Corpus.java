package dev.terrarium.engine.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.stream.Stream;

/** Finds the programs on the class path. */
final class Corpus {
  /** Which programs to run, as a pattern such as {@code values/*}; all where it is not set. */
  static final String SUBSET = "corpus";

  private Corpus() {}

  /** All files below the areas, whatever their name. */
  static List<Path> files() {
    try (Stream<Path> files = Files.walk(resource("corpus"), 2)) {
      return files
          .filter(Files::isRegularFile)
          .filter(f -> !f.getFileName().toString().equals("README.md"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All programs, sorted by area and name. */
  static List<CorpusProgram> programs() {
    return files().stream().map(CorpusProgram::read).toList();
  }

  /** The programs that were asked for. */
  static List<CorpusProgram> selected() {
    String pattern = System.getProperty(SUBSET, "*/*");
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    return programs().stream().filter(p -> matcher.matches(Path.of(p.area(), p.file()))).toList();
  }

  /** A file or folder among the test resources. */
  static Path resource(String name) {
    try {
      return Path.of(Corpus.class.getResource("/" + name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
