package dev.terrarium.engine.corpus;

import dev.terrarium.engine.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One file of the corpus.
 *
 * @param area the folder that it is in
 * @param file its file name
 * @param steps what one session runs, in order; at least one
 */
record CorpusProgram(String area, String file, List<Step> steps) {
  private static final Pattern STEP = Pattern.compile("(?:#|//) --- step(?: (\\w+))?");

  /**
   * One run or call in a session.
   *
   * @param language the language of the source
   * @param header what is expected
   * @param source the program, without the front matter
   */
  record Step(Language language, Header header, String source) {}

  /** Reads one file; the folder's name is the area. */
  static CorpusProgram read(Path path) {
    return read(path, text -> text);
  }

  /** Reads one file whose text is completed first. */
  static CorpusProgram read(Path path, UnaryOperator<String> completed) {
    String file = path.getFileName().toString();
    Language language = Language.ofFileName(file).orElseThrow();
    List<Step> steps = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (String line : completed.apply(text(path)).lines().toList()) {
      Matcher separator = STEP.matcher(line);
      if (separator.matches()) {
        steps.add(step(language, lines));
        lines.clear();
        language = language(separator.group(1), language);
      } else {
        lines.add(line);
      }
    }
    steps.add(step(language, lines));
    return new CorpusProgram(path.getParent().getFileName().toString(), file, List.copyOf(steps));
  }

  /** The area and the file name, which identify the program. */
  String key() {
    return area + "/" + file;
  }

  Language language() {
    return steps.getFirst().language();
  }

  /** The front matter of the first step, which also describes the session. */
  Header header() {
    return steps.getFirst().header();
  }

  private static Language language(@Nullable String named, Language current) {
    return named == null ? current : Language.of(named);
  }

  private static Step step(Language language, List<String> lines) {
    String marker = language == Language.PYTHON ? "#" : "//";
    List<String> comments = lines.stream().takeWhile(l -> l.startsWith(marker)).toList();
    List<String> header = comments.stream().map(l -> uncommented(l, marker)).toList();
    String source = String.join("\n", lines.subList(comments.size(), lines.size()));
    return new Step(language, Header.parse(header), source);
  }

  private static String uncommented(String line, String marker) {
    String text = line.substring(marker.length());
    return text.startsWith(" ") ? text.substring(1) : text;
  }

  private static String text(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
