package dev.terrarium.agent.tool;

import dev.terrarium.engine.Language;
import dev.terrarium.engine.SandboxEngine;
import dev.terrarium.engine.Tool;
import dev.terrarium.engine.Tool.Description;
import dev.terrarium.engine.ToolException;
import dev.terrarium.engine.ToolType;
import dev.terrarium.engine.fs.FileInfo;
import dev.terrarium.engine.fs.Workspace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The tool {@code code_outline}, which maps a code base: its languages, where it starts, and the
 * functions, classes, types and imports of its Python, JavaScript and TypeScript files. Files of
 * other languages are counted.
 *
 * <p>Files are parsed by Python's own parser and by acorn with its TypeScript plugin, in sandboxes
 * of their own.
 */
public final class CodeOutline {
  private static final int MAX_FILES = 400;
  private static final int MAX_FILE = 200_000;
  private static final int MAX_TEXT = 4_000_000;
  private static final int MAX_SYMBOLS = 2_000;
  private static final Set<String> PYTHON = Set.of(SourceKinds.PYTHON);
  private static final Set<String> LIKE_JAVASCRIPT =
      Set.of(SourceKinds.JAVASCRIPT, SourceKinds.TYPESCRIPT, SourceKinds.JSX);
  private static final Pattern STARTS =
      Pattern.compile(
          "(?:.*/)?(?:__main__|manage|main|app|server|cli|index)\\.(?:py|js|mjs|cjs|jsx|ts|tsx)");

  private final WorkspaceFiles files;
  private final SourceParser parser;

  private CodeOutline(WorkspaceFiles files, SourceParser parser) {
    this.files = files;
    this.parser = parser;
  }

  /**
   * Creates the tool.
   *
   * @param workspace gives the session's files, at each call
   * @param engine opens the sandboxes that parse
   * @return the tool
   */
  public static Tool tool(Supplier<Workspace> workspace, SandboxEngine engine) {
    CodeOutline outline = new CodeOutline(new WorkspaceFiles(workspace), new SourceParser(engine));
    return Tool.of(
        "code_outline",
        "Maps a code base: languages, entry points, and the functions, classes and imports of Python,"
            + " JavaScript and TypeScript files.",
        Where.class,
        ToolType.of(Outline.class),
        outline::outline);
  }

  record Where(@Description("a folder; /workspace if not given") Optional<String> path) {}

  record LanguageCount(String language, int files, long lines) {}

  record EntryPoint(String path, String why) {}

  record SourceFile(
      String path,
      String language,
      long lines,
      List<String> imports,
      List<SourceParser.Symbol> symbols,
      String error) {}

  record Outline(
      List<LanguageCount> languages,
      List<EntryPoint> entry_points,
      List<SourceFile> files,
      boolean cut) {}

  private record Source(String path, String language, String text) {
    long lines() {
      return text.lines().count();
    }
  }

  private Outline outline(Where where) throws ToolException {
    List<Source> sources = new ArrayList<>();
    boolean cut = false;
    long characters = 0;
    for (FileInfo info : files.below(files.folder(where.path().orElse(null)))) {
      String language = SourceKinds.of(info.path());
      if (info.directory() || language == null) {
        continue;
      }
      String text = info.size() > MAX_FILE ? null : files.textOrNull(info);
      if (text == null || sources.size() == MAX_FILES || characters + text.length() > MAX_TEXT) {
        cut = true;
        continue;
      }
      characters += text.length();
      sources.add(new Source(WorkspaceFiles.shown(info.path()), language, text));
    }
    Map<String, SourceParser.Parsed> parsed = new LinkedHashMap<>();
    parsed.putAll(parser.parse(Language.PYTHON, texts(sources, PYTHON)));
    parsed.putAll(parser.parse(Language.JAVASCRIPT, texts(sources, LIKE_JAVASCRIPT)));
    return assembled(sources, parsed, cut);
  }

  private static Map<String, String> texts(List<Source> sources, Set<String> languages) {
    Map<String, String> texts = new LinkedHashMap<>();
    sources.stream()
        .filter(source -> languages.contains(source.language()))
        .forEach(source -> texts.put(source.path(), source.text()));
    return texts;
  }

  private static Outline assembled(
      List<Source> sources, Map<String, SourceParser.Parsed> parsed, boolean leftOut) {
    List<SourceFile> outlined = new ArrayList<>();
    boolean cut = leftOut;
    int room = MAX_SYMBOLS;
    for (Source source : sources) {
      SourceParser.Parsed found = parsed.get(source.path());
      if (found != null) {
        List<SourceParser.Symbol> symbols = found.symbols().orElse(List.of());
        cut |= symbols.size() > room;
        symbols = symbols.subList(0, Math.min(room, symbols.size()));
        room -= symbols.size();
        outlined.add(
            new SourceFile(
                source.path(),
                source.language(),
                source.lines(),
                found.imports().orElse(List.of()),
                symbols,
                found.error().orElse("")));
      }
    }
    return new Outline(counts(sources), entryPoints(sources, parsed), outlined, cut);
  }

  private static List<LanguageCount> counts(List<Source> sources) {
    Map<String, LanguageCount> counts = new TreeMap<>();
    for (Source source : sources) {
      counts.merge(
          source.language(),
          new LanguageCount(source.language(), 1, source.lines()),
          (a, b) -> new LanguageCount(a.language(), a.files() + b.files(), a.lines() + b.lines()));
    }
    return counts.values().stream()
        .sorted(Comparator.comparingLong(LanguageCount::lines).reversed())
        .toList();
  }

  private static List<EntryPoint> entryPoints(
      List<Source> sources, Map<String, SourceParser.Parsed> parsed) {
    List<EntryPoint> points = new ArrayList<>();
    for (Source source : sources) {
      if (source.path().endsWith("package.json")) {
        PackageJson.entryPoints(source.path(), source.text()).forEach(points::add);
      }
      SourceParser.@Nullable Parsed found = parsed.get(source.path());
      if (found != null && found.main().orElse(false)) {
        points.add(new EntryPoint(source.path(), "runs when it is started"));
      } else if (STARTS.matcher(source.path()).matches()) {
        points.add(new EntryPoint(source.path(), "is named like one"));
      }
    }
    return points.stream().limit(100).toList();
  }
}
