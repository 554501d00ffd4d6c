package dev.terrarium.engine.internal.graal.python;

import dev.terrarium.engine.internal.fs.SystemTree;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Engine;
import org.jspecify.annotations.Nullable;

/**
 * Python's standard library as guests see it: the implementation's own files, read from its jar and
 * never unpacked, with replacements for those that would need what a sandbox has not.
 *
 * <p>The implementation finds its home through a system property and asks each context's file
 * system for what is below it, so guests only ever see the neutral paths here.
 */
final class PythonHome {
  /** Where guests find the standard library. */
  static final String STDLIB = "/usr/lib/python3.12";

  /** Where guests find what the implementation adds. */
  static final String CORE = "/usr/lib/graalpy25.0";

  private static final String HOME_PROPERTY = "org.graalvm.language.python.home";
  private static final String RESOURCES = "META-INF/resources/";
  private static final String OVERLAY = "dev/terrarium/engine/internal/graal/python/lib/";

  /** Where the build puts compiled modules. */
  static final String BYTECODE = "dev/terrarium/engine/internal/graal/python/bytecode/";

  /** Parts that need native code, a screen or half the library's size for nothing. */
  private static final List<String> LEFT_OUT =
      List.of(
          "test/",
          "idlelib/",
          "lib2to3/",
          "tkinter/",
          "turtledemo/",
          "ensurepip/",
          "venv/",
          "msilib/",
          "curses/",
          "ctypes/",
          "dbm/",
          "sqlite3/",
          "multiprocessing/",
          "ssl.py",
          "turtle.py",
          "antigravity.py",
          "patches/",
          "modules/standalone/",
          "java.py",
          "modules/graalpy-config.py",
          "modules/autopatch_capi.py",
          "pip_hook.py",
          "modules/_polyglot");

  /** How the implementation names compiled modules. */
  private static final String COMPILED = ".graalpy250-312.pyc";

  private final LibraryTree stdlib;
  private final LibraryTree core;

  PythonHome() {
    if (System.getProperty(HOME_PROPERTY) == null) {
      System.setProperty(HOME_PROPERTY, "/usr");
    }
    stdlib = tree("libpython");
    core = tree("libgraalpy");
    ClassLoader own = PythonHome.class.getClassLoader();
    ResourceFiles overlay = new ResourceFiles(own, OVERLAY);
    for (String path : ResourceFiles.list(own, OVERLAY + "files.list")) {
      stdlib.add(path, () -> overlay.content(path));
    }
    addCompiled(own);
  }

  /** Adds what the build has compiled; without it everything works and imports take longer. */
  private void addCompiled(ClassLoader own) {
    if (own.getResource(BYTECODE + "files.list") == null) {
      return;
    }
    ResourceFiles compiled = new ResourceFiles(own, BYTECODE);
    for (String path : ResourceFiles.list(own, BYTECODE + "files.list")) {
      int name = path.lastIndexOf('/') + 1;
      String module = path.substring(name, path.length() - ".py".length());
      stdlib.add(
          path.substring(0, name) + "__pycache__/" + module + COMPILED,
          () -> compiled.content(path + "c"));
    }
  }

  private static LibraryTree tree(String name) {
    ClassLoader loader = Engine.class.getClassLoader();
    ResourceFiles files = new ResourceFiles(loader, RESOURCES + name + "/");
    LibraryTree tree = new LibraryTree();
    String prefix = RESOURCES + name + "/";
    for (String resource : ResourceFiles.list(loader, RESOURCES + name + ".files")) {
      String path = resource.startsWith(prefix) ? resource.substring(prefix.length()) : resource;
      if (LEFT_OUT.stream().noneMatch(path::startsWith)) {
        tree.add(path, () -> files.content(path));
      }
    }
    return tree;
  }

  Map<String, SystemTree> trees() {
    return Map.of(STDLIB, stdlib, CORE, core);
  }

  /** Returns a compiled module of the standard library by its guest path, or null. */
  byte @Nullable [] compiled(String path) {
    return path.startsWith(STDLIB + "/") && path.endsWith(COMPILED)
        ? stdlib.content(path.substring(STDLIB.length() + 1)).orElse(null)
        : null;
  }

  /** The standard library. */
  LibraryTree stdlib() {
    return stdlib;
  }
}
