package dev.terrarium.agent.sandbox;

import dev.terrarium.engine.Language;
import dev.terrarium.engine.Limits;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a program is seen to use before it runs. A look at the text, no proof: code that is made at
 * run time is not seen, and therefore limits and grants hold whatever the look says.
 *
 * @param language the program's language
 * @param imports top names of imported modules
 * @param tools names of tools that occur
 * @param files texts in the program that look like paths
 * @param loops whether it has a loop or comprehension
 * @param plain whether it is arithmetic and the like: no loops, imports, tools, and no calls but of
 *     functions that show or convert values
 * @param missing imported modules that do not exist in the sandbox and whose import is not within a
 *     {@code try}
 */
public record CodeLook(
    Language language,
    Set<String> imports,
    Set<String> tools,
    Set<String> files,
    boolean loops,
    boolean plain,
    Set<String> missing) {

  /** What a plain program gets. */
  private static final Duration PLAIN_CPU = Duration.ofSeconds(2);

  private static final Duration PLAIN_WALL = Duration.ofSeconds(5);

  private static final Map<String, String> PYTHON_MISSING =
      Map.ofEntries(
          Map.entry("numpy", "use lists with statistics, math and itertools"),
          Map.entry("pandas", "use csv with statistics and collections"),
          Map.entry("scipy", "use statistics and math"),
          Map.entry("matplotlib", "return the data, or use a chart tool if there is one"),
          Map.entry("seaborn", "return the data, or use a chart tool if there is one"),
          Map.entry("sklearn", "write the method out with math and statistics"),
          Map.entry("torch", "write the method out with math"),
          Map.entry("tensorflow", "write the method out with math"),
          Map.entry("polars", "use csv with statistics and collections"),
          Map.entry("PIL", "there is no image library"),
          Map.entry("cv2", "there is no image library"),
          Map.entry("bs4", "use html.parser or re"),
          Map.entry("lxml", "use xml.etree.ElementTree"),
          Map.entry("yaml", "use json, or parse the lines that matter"),
          Map.entry("ctypes", "there is no native code"),
          Map.entry("sqlite3", "use lists and dicts"),
          Map.entry("tkinter", "there is no screen"));
  private static final Map<String, String> JAVASCRIPT_MISSING =
      Map.of(
          "child_process", "there are no processes",
          "express", "there is no server",
          "axios", "use a tool or fetch if it is granted",
          "lodash", "use the methods of arrays and objects",
          "puppeteer", "there is no browser");

  private static final Pattern PYTHON_IMPORT =
      Pattern.compile(
          "(?m)^([ \\t]*)(?:import[ \\t]+([^#;\\n]+)|from[ \\t]+([\\w.]+)[ \\t]+import)");
  private static final Pattern JAVASCRIPT_IMPORT =
      Pattern.compile(
          "(?:\\bfrom|\\bimport|\\brequire[ \\t]*\\()[ \\t]*\\(?[ \\t]*['\"](?:node:)?([^'\"\\n]+)['\"]");
  private static final Pattern STRING = Pattern.compile("'([^'\\n]{1,200})'|\"([^\"\\n]{1,200})\"");
  private static final Pattern PATH =
      Pattern.compile("(?:/?[\\w.-]+/)*[\\w-]+\\.[A-Za-z]\\w{0,4}|/[\\w./-]+");
  private static final Pattern LOOP =
      Pattern.compile("\\b(?:for|while|do)\\b|\\.(?:map|forEach|reduce)\\(");
  private static final Pattern CALL = Pattern.compile("([\\w$]+(?:\\.[\\w$]+)*)[ \\t]*\\(");
  private static final Set<String> LITTLE_CALLS =
      Set.of(
          "print",
          "len",
          "str",
          "int",
          "float",
          "round",
          "abs",
          "type",
          "console.log",
          "String",
          "Number");
  private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_$][\\w$]*");
  private static final Pattern PYTHON_COMMENT = Pattern.compile("(?m)#[^\\n]*$");
  private static final Pattern JAVASCRIPT_COMMENT =
      Pattern.compile("(?m)(?<!:)//[^\\n]*$|(?s)/\\*.*?\\*/");

  /** Creates a look with copies. */
  public CodeLook {
    imports = Set.copyOf(imports);
    tools = Set.copyOf(tools);
    files = Set.copyOf(files);
    missing = Set.copyOf(missing);
  }

  /**
   * Looks at a program.
   *
   * @param language its language
   * @param code its text
   * @param tools names of the tools that exist
   * @return what is seen
   */
  public static CodeLook of(Language language, String code, Collection<String> tools) {
    String bare =
        (language == Language.PYTHON ? PYTHON_COMMENT : JAVASCRIPT_COMMENT)
            .matcher(code)
            .replaceAll("");
    Set<String> imports = new TreeSet<>();
    Set<String> missing = new TreeSet<>();
    if (language == Language.PYTHON) {
      pythonImports(bare, imports, missing);
    } else {
      javaScriptImports(bare, imports, missing);
    }
    String withoutStrings = STRING.matcher(bare).replaceAll("''");
    Set<String> used = new LinkedHashSet<>();
    IDENTIFIER
        .matcher(bare)
        .results()
        .map(java.util.regex.MatchResult::group)
        .filter(tools::contains)
        .forEach(used::add);
    boolean loops = LOOP.matcher(withoutStrings).find();
    boolean plain = !loops && imports.isEmpty() && used.isEmpty() && callsLittle(withoutStrings);
    return new CodeLook(language, imports, used, files(bare), loops, plain, missing);
  }

  /** Functions of earlier programs may take long, and so may methods. */
  private static boolean callsLittle(String code) {
    return CALL.matcher(code).results().map(call -> call.group(1)).allMatch(LITTLE_CALLS::contains);
  }

  private static void pythonImports(String code, Set<String> imports, Set<String> missing) {
    Matcher matcher = PYTHON_IMPORT.matcher(code);
    while (matcher.find()) {
      String modules = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
      for (String module : modules.split(",", -1)) {
        String top = module.strip().split("[.\\s]", 2)[0];
        imports.add(top);
        // An import that is set in may be within try, and then the program can do without.
        if (matcher.group(1).isEmpty() && PYTHON_MISSING.containsKey(top)) {
          missing.add(top);
        }
      }
    }
  }

  private static void javaScriptImports(String code, Set<String> imports, Set<String> missing) {
    boolean tries = code.contains("try");
    Matcher matcher = JAVASCRIPT_IMPORT.matcher(code);
    while (matcher.find()) {
      imports.add(matcher.group(1));
      if (!tries && JAVASCRIPT_MISSING.containsKey(matcher.group(1))) {
        missing.add(matcher.group(1));
      }
    }
  }

  private static Set<String> files(String code) {
    Set<String> files = new TreeSet<>();
    Matcher matcher = STRING.matcher(code);
    while (matcher.find()) {
      String text = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
      if (PATH.matcher(text).matches()) {
        files.add(text);
      }
    }
    return files;
  }

  /**
   * Fits limits to what is seen: a plain program needs little time, and where it takes more all the
   * same, as {@code 9**9**9} does, the model learns that soon.
   *
   * @param most the widest limits
   * @return limits of a run of this program, never wider
   */
  public Limits fitted(Limits most) {
    if (!plain) {
      return most;
    }
    return most.withCpu(shorter(most.cpu(), PLAIN_CPU)).withWall(shorter(most.wall(), PLAIN_WALL));
  }

  private static Duration shorter(Duration a, Duration b) {
    return a.compareTo(b) < 0 ? a : b;
  }

  /**
   * Says what makes the program fail for certain.
   *
   * @return what is missing and what to use instead, for the model; empty if nothing is known
   */
  public Optional<String> impossible() {
    if (missing.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> known = language == Language.PYTHON ? PYTHON_MISSING : JAVASCRIPT_MISSING;
    StringBuilder text = new StringBuilder("Not run, since these modules do not exist here:");
    new TreeSet<>(missing)
        .forEach(m -> text.append("\n- ").append(m).append(": ").append(known.get(m)));
    return Optional.of(text.toString());
  }

  /**
   * Describes what is seen in a line, for people who approve the program.
   *
   * @return text such as {@code imports csv; calls get_weather; files data.csv; loops}
   */
  public String summary() {
    StringBuilder text = new StringBuilder();
    append(text, "imports ", imports);
    append(text, "calls ", tools);
    append(text, "files ", files);
    if (loops) {
      text.append(text.isEmpty() ? "" : "; ").append("loops");
    }
    return text.isEmpty() ? "plain computation" : text.toString();
  }

  private static void append(StringBuilder text, String what, Set<String> names) {
    if (!names.isEmpty()) {
      text.append(text.isEmpty() ? "" : "; ")
          .append(what)
          .append(String.join(", ", new TreeSet<>(names)));
    }
  }
}
