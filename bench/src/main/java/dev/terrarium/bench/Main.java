package dev.terrarium.bench;

import dev.terrarium.bench.Measuring.Effort;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.openjdk.jmh.runner.RunnerException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs all benchmarks and keeps the result, compares two that were kept, or renders one:
 *
 * <pre>
 * java -jar benchmarks.jar [--quick] [--rounds N] [--only REGEX] [--out DIR] [--resume]
 * java -jar benchmarks.jar --compare OLD.json NEW.json
 * java -jar benchmarks.jar --render RESULT.json PAGE.md|PAGE.html
 * </pre>
 *
 * The text between the two marks of a page in Markdown is replaced. Exit codes: 0, 1 if something
 * got slower, 2 for wrong words.
 */
public final class Main {
  private static final String USAGE =
      """
      Usage: terrarium bench [--quick] [--rounds N] [--only REGEX] [--out DIR] [--resume]
             terrarium bench --compare OLD.json NEW.json
             terrarium bench --render RESULT.json PAGE.md|PAGE.html
      Runs the benchmarks, and writes result.json and report.html to DIR (default: terrarium-bench).

        --quick         Minutes instead of two hours: to try it, not to trust it.
        --rounds N      Run everything N times, for better medians (default: 1).
        --only REGEX    Only benchmarks in whose names this is found, such as 'Calls|Fresh'.
        --resume        Go on with the run whose result is in DIR, with the same options.
        --compare       Name what got slower beyond noise; exit code 1 if something did.
        --render        Put a result into a page of the documentation, or make a page of it.\
      """;
  static final String BEGIN = "<!-- begin: rendered, do not edit -->\n";
  private static final String RATIOS = "<!-- begin: ratios, do not edit -->\n";
  private static final String END = "<!-- end -->";
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private Main() {}

  /** Takes the options. */
  public static void main(String[] arguments)
      throws RunnerException, IOException, InterruptedException {
    List<String> words = List.of(arguments);
    try {
      System.exit(execute(words));
    } catch (IllegalArgumentException e) {
      System.err.println("terrarium bench: " + e.getMessage() + "\n" + USAGE);
      System.exit(2);
    }
  }

  private static int execute(List<String> words)
      throws RunnerException, IOException, InterruptedException {
    String first = words.isEmpty() ? "" : words.getFirst();
    switch (first) {
      case "--help", "-h" -> System.out.println(USAGE);
      case "--compare" -> {
        requireThree(words);
        return compare(read(words.get(1)), read(words.get(2)));
      }
      case "--render" -> {
        requireThree(words);
        render(Path.of(words.get(1)), Path.of(words.get(2)));
      }
      default -> run(words);
    }
    return 0;
  }

  private static void requireThree(List<String> words) {
    if (words.size() != 3) {
      throw new IllegalArgumentException(words.getFirst() + " takes two files");
    }
  }

  private static Result read(String file) throws IOException {
    try {
      return JSON.readValue(Files.readString(Path.of(file)), Result.class);
    } catch (NoSuchFileException e) {
      throw new IllegalArgumentException("there is no file " + file, e);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(file + " is no result of benchmarks", e);
    }
  }

  private static int compare(Result before, Result after) {
    if (Regression.common(before, after) == 0) {
      throw new IllegalArgumentException("the two results have no benchmark in common");
    }
    List<String> slower = Regression.between(before, after);
    slower.forEach(System.out::println);
    System.out.println(
        slower.isEmpty() ? "nothing got slower" : slower.size() + " got slower beyond noise");
    return slower.isEmpty() ? 0 : 1;
  }

  private static void run(List<String> words)
      throws RunnerException, IOException, InterruptedException {
    boolean quick = false;
    String only = "";
    boolean resume = false;
    int rounds = 1;
    String out = "terrarium-bench";
    for (Iterator<String> rest = words.iterator(); rest.hasNext(); ) {
      String word = rest.next();
      switch (word) {
        case "--quick" -> quick = true;
        case "--rounds" -> rounds = rounds(next(word, rest));
        case "--only" -> only = regex(next(word, rest));
        case "--out" -> out = next(word, rest);
        case "--resume" -> resume = true;
        default -> throw new IllegalArgumentException("unknown option " + word);
      }
    }
    Effort effort =
        quick ? new Effort(rounds, 2, 500, 6, 20, only) : new Effort(rounds, 3, 700, 45, 2, only);
    Path folder = Files.createDirectories(Path.of(out));
    Result before =
        resume
            ? read(folder.resolve("result.json").toString())
            : new Result(Machine.describe(effort.toString()), List.of());
    Result result = new Measuring(effort, partial -> write(folder, partial)).run(before);
    if (result.series().isEmpty()) {
      throw new IllegalArgumentException(
          "--only " + only + " is found in the name of no benchmark");
    }
    System.out.println(Page.render(result));
    System.out.println("written: " + folder.resolve("report.html"));
  }

  private static void write(Path folder, Result result) {
    String json = JSON.writeValueAsString(result) + "\n";
    try {
      Files.writeString(folder.resolve("result.json"), json);
      Files.writeString(folder.resolve("report.html"), HtmlReport.render(result, json));
    } catch (IOException e) {
      throw new UncheckedIOException("the result cannot be written to " + folder, e);
    }
  }

  private static int rounds(String text) {
    if (!text.matches("[1-9]\\d?")) {
      throw new IllegalArgumentException("--rounds " + text + ": give a number from 1 to 99");
    }
    return Integer.parseInt(text);
  }

  private static String next(String option, Iterator<String> rest) {
    if (!rest.hasNext()) {
      throw new IllegalArgumentException(option + " needs a value");
    }
    return rest.next();
  }

  private static String regex(String text) {
    try {
      return Pattern.compile(text).pattern();
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          "--only %s is no regular expression: %s".formatted(text, e.getDescription()), e);
    }
  }

  private static void render(Path file, Path page) throws IOException {
    Result result = read(file.toString());
    if (page.toString().endsWith(".html")) {
      Files.writeString(page, HtmlReport.render(result, Files.readString(file)));
      return;
    }
    String text = Files.readString(page);
    Files.writeString(
        page,
        text.contains(RATIOS)
            ? withResult(text, RATIOS, Page.renderRatios(result))
            : withResult(text, BEGIN, Page.render(result)));
  }

  static String withResult(String page, String mark, String rendered) {
    int begin = page.indexOf(mark);
    int end = page.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException(
          "the page lacks the marks " + mark.strip() + " and " + END);
    }
    return page.substring(0, begin + mark.length()) + rendered + page.substring(end);
  }
}
