package dev.terrarium.engine.internal.graal.python;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What to do instead, for errors that programs make because they run in a sandbox. */
final class Hints {
  private static final Map<String, String> MODULES = new HashMap<>();

  static {
    modules("use lists, math, statistics and itertools", "numpy", "scipy", "sympy");
    modules(
        "use csv, json, statistics, collections and plain dicts", "pandas", "polars", "pyarrow");
    modules(
        "write the picture as SVG text into a file in /workspace",
        "matplotlib",
        "seaborn",
        "plotly",
        "PIL",
        "cv2");
    modules(
        "there is no network in the sandbox: use a granted tool or mounted files",
        "requests",
        "httpx",
        "aiohttp",
        "urllib3",
        "websockets",
        "ssl",
        "_ssl",
        "boto3");
    modules("use re, or html.parser from the standard library", "bs4", "lxml");
    modules("write lines of code for it, or use json or tomllib", "yaml", "ruamel");
    modules("read and write CSV files with csv instead", "openpyxl", "xlsxwriter", "xlrd");
    modules("use dicts, json or csv files in /workspace", "sqlite3", "_sqlite3", "sqlalchemy");
    modules("use gzip, zlib or lzma", "bz2", "_bz2", "zstandard");
    modules("use dataclasses", "pydantic", "attr", "attrs");
    modules(
        "the sandbox starts no processes: use a plain loop or asyncio",
        "multiprocessing",
        "_multiprocessing",
        "joblib",
        "ray",
        "dask",
        "psutil");
    modules(
        "the sandbox loads no native code: use pure Python",
        "ctypes",
        "_ctypes",
        "cffi",
        "mmap",
        "fcntl",
        "resource",
        "termios",
        "pty",
        "tty");
    modules("call assert, or write plain functions that check", "pytest", "hypothesis");
    modules("there is no screen: print text, or write files", "tkinter", "curses", "turtle");
    modules("the sandbox has no host classes", "java", "polyglot", "jarray");
    modules("write plain Python instead", "sklearn", "torch", "tensorflow", "numba", "networkx");
  }

  private Hints() {}

  private static void modules(String instead, String... names) {
    for (String name : names) {
      MODULES.put(name, instead);
    }
  }

  static @Nullable String of(Raised raised, List<String> facts) {
    return switch (raised.type()) {
      case "ModuleNotFoundError", "ImportError" -> missing(facts);
      case "SyntaxError" -> syntax(raised.message());
      case "EOFError" ->
          "there is no standard input in the sandbox: pass values as inputs, or read files";
      case "RecursionError" -> "calls are nested too deeply: use a loop";
      case "SandboxDenied" -> facts.size() > 2 ? facts.get(2) : null;
      default -> null;
    };
  }

  private static @Nullable String missing(List<String> facts) {
    if (facts.size() < 2) {
      return null;
    }
    String name = facts.get(1);
    String root = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
    String instead = MODULES.get(root);
    if (instead != null) {
      return root + " is not available in the sandbox: " + instead;
    }
    return root.startsWith("_")
        ? "packages with native code cannot be loaded in the sandbox: use a pure Python package"
        : root
            + " is not installed: use the standard library, or mount a folder with the pure Python package";
  }

  private static @Nullable String syntax(String message) {
    return message.contains("'await' outside")
        ? "define async def main() and end the program with asyncio.run(main())"
        : null;
  }
}
