package dev.terrarium.agent.tool;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Languages by the ends of file names. */
final class SourceKinds {
  static final String PYTHON = "Python";
  static final String JAVASCRIPT = "JavaScript";
  static final String TYPESCRIPT = "TypeScript";
  static final String JSX = "JSX";

  private static final Map<String, String> BY_END = new HashMap<>();

  static {
    kind(PYTHON, "py", "pyi", "pyw");
    kind(JAVASCRIPT, "js", "mjs", "cjs");
    kind(TYPESCRIPT, "ts", "mts", "cts", "tsx");
    kind(JSX, "jsx");
    kind("Java", "java");
    kind("Kotlin", "kt", "kts");
    kind("Scala", "scala");
    kind("C", "c", "h");
    kind("C++", "cc", "cpp", "cxx", "hpp", "hh");
    kind("C#", "cs");
    kind("Go", "go");
    kind("Rust", "rs");
    kind("Ruby", "rb");
    kind("PHP", "php");
    kind("Swift", "swift");
    kind("Shell", "sh", "bash", "zsh");
    kind("SQL", "sql");
    kind("HTML", "html", "htm");
    kind("CSS", "css", "scss", "less");
    kind("Markdown", "md", "markdown");
    kind("JSON", "json");
    kind("YAML", "yml", "yaml");
    kind("TOML", "toml");
    kind("XML", "xml");
  }

  private SourceKinds() {}

  private static void kind(String name, String... ends) {
    for (String end : ends) {
      BY_END.put(end, name);
    }
  }

  static @Nullable String of(String path) {
    int dot = path.lastIndexOf('.');
    return dot < 0 ? null : BY_END.get(path.substring(dot + 1).toLowerCase(Locale.ROOT));
  }
}
