package dev.terrarium.bench;

import dev.terrarium.bench.Measuring.Effort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs all benchmarks and keeps the result, or renders one that was kept:
 *
 * <pre>
 * java -jar benchmarks.jar run quick|full RESULT.json [PART-OF-A-NAME]
 * java -jar benchmarks.jar render RESULT.json PAGE.md
 * </pre>
 *
 * The page's text between its two marks is replaced.
 */
public final class Main {
  private static final String USAGE =
      "usage: run quick|full RESULT.json [PART-OF-A-NAME] | render RESULT.json PAGE.md";
  private static final String BEGIN = "<!-- begin: rendered, do not edit -->\n";
  private static final String END = "<!-- end -->";
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private Main() {}

  /** Takes a command and its arguments. */
  public static void main(String[] arguments)
      throws RunnerException, IOException, InterruptedException {
    List<String> words = List.of(arguments);
    if (words.size() >= 3 && words.getFirst().equals("run")) {
      run(words.get(1), Path.of(words.get(2)), words.size() > 3 ? words.get(3) : "");
    } else if (words.size() == 3 && words.getFirst().equals("render")) {
      render(Path.of(words.get(1)), Path.of(words.get(2)));
    } else {
      System.err.println(USAGE);
      System.exit(2);
    }
  }

  private static void run(String howLong, Path file, String only)
      throws RunnerException, IOException, InterruptedException {
    boolean full = howLong.equals("full");
    Effort effort = full ? new Effort(3, 3, 1000, 1, only) : new Effort(1, 2, 500, 20, only);
    var machine = Machine.describe(effort.toString());
    Result result = new Result(machine, new Measuring(effort).run());
    Files.writeString(file, JSON.writeValueAsString(result) + "\n");
    System.out.println(Page.render(result));
  }

  private static void render(Path file, Path page) throws IOException {
    Result result = JSON.readValue(Files.readString(file), Result.class);
    Files.writeString(page, withResult(Files.readString(page), Page.render(result)));
  }

  static String withResult(String page, String rendered) {
    int begin = page.indexOf(BEGIN);
    int end = page.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException(
          "the page lacks the marks " + BEGIN.strip() + " and " + END);
    }
    return page.substring(0, begin + BEGIN.length()) + rendered + page.substring(end);
  }
}
