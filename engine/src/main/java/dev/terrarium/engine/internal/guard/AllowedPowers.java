package dev.terrarium.engine.internal.guard;

import java.util.List;

/**
 * Where language code may use a power while a guest runs, each with its reason. These places are
 * not woven, so that they cost nothing. {@code guard/powers.txt} (test resources) lists every use
 * with its verdict.
 */
final class AllowedPowers {
  /**
   * A row is a method, or a class for all of its methods; a power; the reason. Both parts of a
   * method's name may be left open at the end by {@code *}.
   */
  private static final String TABLE =
      """
      com/oracle/graal/python/PythonLanguage.createCachedCallTarget REFLECTION \
      asserts about its own node classes
      com/oracle/graal/python/builtins/PythonBuiltinClassType.* REFLECTION \
      reads its own tables of slots, once
      com/oracle/graal/python/builtins/modules/GcModuleBuiltins$GcCollectNode.javaCollect MANAGEMENT \
      is refused further on, where it has its interpreter lock back
      com/oracle/graal/python/builtins/modules/TimeModuleBuiltins$ThreadTime* MANAGEMENT \
      the processor time of the guest's own thread
      com/oracle/graal/python/builtins/modules/hashlib/HashlibModuleBuiltins.postInitialize \
      SETTINGS lists the names of digests
      com/oracle/graal/python/builtins/objects/module/PythonFrozenModule.getByteCode CLASSES \
      reads the library's own modules from the language's jar
      com/oracle/graal/python/builtins/objects/ssl/LazyBouncyCastleProvider.initProvider SETTINGS \
      registers the digests that hashlib needs, once for the JVM
      com/oracle/graal/python/lib/PyTraceBackPrintNode.getSourceLine FILES \
      quotes lines of files that the guest can read
      com/oracle/graal/python/runtime/PythonContext.isPyFileInLanguageHome FILES \
      compares a path with that of the library
      com/oracle/graal/python/runtime/PythonContext.getPublicTruffleFileRelaxed FILES \
      opens modules of the library, and of nothing else
      com/oracle/graal/python/runtime/formatting/InternalFormat$Formatter.* SETTINGS \
      the decimal symbols of format code n
      com/oracle/truffle/api/strings/TString* NATIVE \
      reads and writes the arrays of strings, in bounds
      com/oracle/truffle/api/strings/TString* REFLECTION \
      finds the fields of strings, once
      com/oracle/truffle/api/strings/TruffleString.initializeNextUpdater REFLECTION \
      finds a field of its own, once
      com/oracle/truffle/js/nodes/function/JSBuiltinNode.* REFLECTION \
      asserts about its own node classes
      com/oracle/graal/python/*.lazyLibraryClass CLASSES finds its own generated classes, once
      com/oracle/truffle/js/*.lazyLibraryClass CLASSES finds its own generated classes, once
      """;

  private static final char OPEN = '*';

  record Row(String inClass, String inMethod, Power power) {
    static Row of(String line) {
      int end = line.indexOf(' ');
      String place = line.substring(0, end);
      int dot = place.indexOf('.');
      return new Row(
          dot < 0 ? place : place.substring(0, dot),
          dot < 0 ? String.valueOf(OPEN) : place.substring(dot + 1),
          Power.valueOf(line.substring(end + 1, line.indexOf(' ', end + 1))));
    }

    boolean covers(String className, String methodName) {
      return matches(inClass, className) && matches(inMethod, methodName);
    }

    private static boolean matches(String pattern, String name) {
      int last = pattern.length() - 1;
      return pattern.charAt(last) == OPEN
          ? name.regionMatches(0, pattern, 0, last)
          : name.equals(pattern);
    }
  }

  private static final List<Row> ROWS = TABLE.lines().map(Row::of).toList();

  private AllowedPowers() {}

  static List<Row> rows() {
    return ROWS;
  }

  /** Says whether a method may use a power. Loads no class. */
  static boolean includes(String inClass, String inMethod, Power power) {
    for (int i = 0; i < ROWS.size(); i++) {
      Row row = ROWS.get(i);
      if (row.power == power && row.covers(inClass, inMethod)) {
        return true;
      }
    }
    return false;
  }
}
