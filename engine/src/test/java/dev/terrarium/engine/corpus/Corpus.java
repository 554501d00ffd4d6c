package dev.terrarium.engine.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Finds the programs below a folder on the class path, by area. */
final class Corpus {
  /** The folder of the corpus of honest programs, and of the property that selects some. */
  static final String HONEST = "corpus";

  private Corpus() {}

  /** All files below the areas, whatever their name. */
  static List<Path> files(String root) {
    try (Stream<Path> files = Files.walk(resource(root), 2)) {
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
  static List<CorpusProgram> programs(String root) {
    return files(root).stream().map(CorpusProgram::read).toList();
  }

  /** The programs that match a pattern such as {@code values/*}. */
  static List<CorpusProgram> matching(String root, String pattern) {
    return matching(root, pattern, text -> text);
  }

  /** The programs that match a pattern, whose texts are completed first. */
  static List<CorpusProgram> matching(
      String root, String pattern, UnaryOperator<String> completed) {
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    return files(root).stream()
        .map(file -> CorpusProgram.read(file, completed))
        .filter(p -> matcher.matches(Path.of(p.area(), p.file())))
        .toList();
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
