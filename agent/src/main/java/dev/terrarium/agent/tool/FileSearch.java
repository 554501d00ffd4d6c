package dev.terrarium.agent.tool;

import dev.terrarium.engine.Tool;
import dev.terrarium.engine.Tool.Description;
import dev.terrarium.engine.ToolException;
import dev.terrarium.engine.ToolType;
import dev.terrarium.engine.fs.FileInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Finds files by name, and lines by content. */
final class FileSearch {
  private static final int MAX_FOUND = 500;
  private static final int DEFAULT_HITS = 100;
  private static final int MAX_HITS = 500;
  private static final int MAX_LINE = 300;
  private static final int MAX_PATTERN = 2_000;
  private static final long STEPS = 50_000_000;

  private final WorkspaceFiles files;

  FileSearch(WorkspaceFiles files) {
    this.files = files;
  }

  record Name(
      @Description(
              "a glob such as '**/*.py' or 'src/*.{js,ts}'; without a slash it is one of file"
                  + " names at any depth")
          String glob,
      @Description("the folder to look in; /workspace if not given") Optional<String> path) {}

  record Found(List<String> paths, boolean cut) {}

  record Query(
      @Description("a regular expression in Java's syntax, searched for in each line")
          String pattern,
      @Description("a file, or the folder to look in; /workspace if not given")
          Optional<String> path,
      @Description("only files whose path matches this glob, such as '*.py'") Optional<String> glob,
      @Description("whether to ignore case; no if not given") Optional<Boolean> ignore_case,
      @Description("how many hits to return at most, 1 to 500; 100 if not given")
          Optional<Integer> limit) {}

  record Hit(String path, int line, String text) {}

  record Hits(List<Hit> hits, int files_searched, boolean cut) {}

  Tool findFiles() {
    return Tool.of(
        "find_files",
        "Finds files by a glob on their paths.",
        Name.class,
        ToolType.of(Found.class),
        this::find);
  }

  Tool searchText() {
    return Tool.of(
        "search_text",
        "Searches text files for lines that match a regular expression.",
        Query.class,
        ToolType.of(Hits.class),
        this::search);
  }

  private Found find(Name name) throws ToolException {
    Glob glob = Glob.of(name.glob());
    String folder = files.folder(name.path().orElse(null));
    StepBudget budget = new StepBudget(STEPS);
    List<String> paths = new ArrayList<>();
    try {
      for (FileInfo info : files.below(folder)) {
        String relative = WorkspaceFiles.relative(folder, info.path());
        if (!info.directory() && glob.matches(relative, budget)) {
          if (paths.size() == MAX_FOUND) {
            return new Found(paths, true);
          }
          paths.add(WorkspaceFiles.shown(info.path()));
        }
      }
    } catch (StepBudget.ExhaustedException | StackOverflowError e) {
      throw tooCostly("glob", name.glob());
    }
    return new Found(paths, false);
  }

  private Hits search(Query query) throws ToolException {
    int limit = query.limit().orElse(DEFAULT_HITS);
    if (limit < 1 || limit > MAX_HITS) {
      throw new ToolException("limit is %,d: give 1 to %,d".formatted(limit, MAX_HITS));
    }
    Pattern pattern = pattern(query);
    Glob glob = query.glob().isPresent() ? Glob.of(query.glob().get()) : null;
    StepBudget budget = new StepBudget(STEPS);
    Collector hits = new Collector(pattern, limit, budget);
    try {
      for (FileInfo info : candidates(query, glob, budget)) {
        String text = files.textOrNull(info);
        if (text != null && !hits.addAll(info.path(), text)) {
          break;
        }
      }
    } catch (StepBudget.ExhaustedException | StackOverflowError e) {
      throw tooCostly("pattern", query.pattern());
    }
    return hits.result();
  }

  private static Pattern pattern(Query query) throws ToolException {
    String text = query.pattern();
    if (text.isEmpty() || text.length() > MAX_PATTERN) {
      throw new ToolException(
          "the pattern has %,d characters: give 1 to %,d".formatted(text.length(), MAX_PATTERN));
    }
    int flags =
        query.ignore_case().orElse(false) ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0;
    try {
      return Pattern.compile(text, flags);
    } catch (PatternSyntaxException e) {
      throw new ToolException(
          "pattern '%s' is no regular expression (%s at %d): put a backslash before special characters"
              .formatted(Cut.shown(text), e.getDescription(), e.getIndex()));
    } catch (StackOverflowError e) {
      throw tooCostly("pattern", text);
    }
  }

  private List<FileInfo> candidates(Query query, @Nullable Glob glob, StepBudget budget)
      throws ToolException {
    String path = query.path().filter(p -> !p.isBlank()).orElse(WorkspaceFiles.ROOT);
    FileInfo start = files.call(workspace -> workspace.info(path));
    if (!start.directory()) {
      return List.of(start);
    }
    return files.below(start.path()).stream()
        .filter(info -> !info.directory())
        .filter(info ->
            glob == null
                || glob.matches(WorkspaceFiles.relative(start.path(), info.path()), budget))
        .toList();
  }

  private static ToolException tooCostly(String what, String text) {
    return new ToolException(
        "the %s '%s' takes too long to match: avoid nested repetition such as (a+)+, or search fewer files"
            .formatted(what, Cut.shown(text)));
  }

  /** Collects hits up to a limit. */
  private static final class Collector {
    private final Pattern pattern;
    private final int limit;
    private final StepBudget budget;
    private final List<Hit> hits = new ArrayList<>();
    private int searched;
    private boolean cut;

    Collector(Pattern pattern, int limit, StepBudget budget) {
      this.pattern = pattern;
      this.limit = limit;
      this.budget = budget;
    }

    /** Returns whether there is room for more. */
    boolean addAll(String path, String text) {
      searched++;
      int number = 0;
      for (String line : (Iterable<String>) text.lines()::iterator) {
        number++;
        if (pattern.matcher(budget.over(line)).find()) {
          if (hits.size() == limit) {
            cut = true;
            return false;
          }
          hits.add(new Hit(WorkspaceFiles.shown(path), number, Cut.line(line, MAX_LINE)));
        }
      }
      return true;
    }

    Hits result() {
      return new Hits(hits, searched, cut);
    }
  }
}
