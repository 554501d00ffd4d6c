package dev.terrarium.engine.internal.guard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which classes are woven, and how. Found by measurement: the programs of {@code guard/probes.txt}
 * (test resources) name at least one builtin per row, and what does not die at once shows in a
 * stack dump which class is missing here.
 */
final class Targets {
  private static final List<Rule> RULES = List.of(new BulkAllocation());
  private static final List<Rule> LOADER_RULES = List.of(new ClassLoading());
  private static final List<Rule> LINKER_RULES = List.of(new CallSiteLinking());
  private static final List<String> ALL_METHODS = List.of();

  /** Language code that guests can keep busy. */
  private static final String[] LANGUAGE = {
    "com/oracle/graal/python/",
    "com/oracle/truffle/js/",
    "com/oracle/truffle/api/strings/",
    "com/oracle/truffle/regex/",
    "com/oracle/js/parser/",
  };

  /**
   * Language code whose loops are the guest's own loops, where Truffle polls already, or which is
   * never left waiting: polling there would only cost.
   */
  private static final String[] UNPOLLED = {
    "com/oracle/graal/python/nodes/bytecode/PBytecodeRootNode",
    "com/oracle/graal/python/nodes/bytecode_dsl/PBytecodeDSLRootNode",
  };

  /** Libraries that do long work for the languages. */
  private static final String[] LIBRARY = {
    "java/math/",
    "java/util/TimSort",
    "java/util/ComparableTimSort",
    "java/util/DualPivotQuicksort",
    "java/util/zip/",
    "java/util/Formatter",
    "java/util/regex/",
    "sun/nio/cs/",
    "java/nio/charset/",
    "java/text/",
    "java/time/format/",
    "jdk/internal/icu/",
    "jdk/internal/math/",
    "sun/security/provider/",
    "org/bouncycastle/crypto/",
    "org/bouncycastle/util/",
    "org/bouncycastle/math/",
    "org/graalvm/shadowed/",
  };

  /** JDK classes that grow arrays for everybody: only their size is checked. */
  private static final String[] GROWING = {
    "java/lang/AbstractStringBuilder",
    "java/lang/StringConcatHelper",
    "java/util/ArrayList",
    "java/util/ArrayDeque",
    "java/util/HashMap",
    "java/util/IdentityHashMap",
    "java/util/PriorityQueue",
    "java/util/BitSet",
    "java/io/ByteArrayOutputStream",
  };

  /** Strings are too hot to weave as a whole; these are the methods that take long once. */
  private static final String[] STRINGS = {"java/lang/StringLatin1", "java/lang/StringUTF16"};

  private static final List<String> LOADER_METHODS = List.of(ClassLoading.METHOD);

  private static final List<String> STRING_METHODS =
      List.of("toUpperCase", "toLowerCase", "replace");

  private Targets() {}

  /** Says how a class is woven, or null where it is not. Loads no class. */
  static @Nullable Target of(@Nullable String name) {
    if (name == null) {
      return null;
    }
    if (startsWithAny(name, LANGUAGE)) {
      boolean polled = !isGenerated(name) && !startsWithAny(name, UNPOLLED);
      return new Target(name, PollClasses.LANGUAGE_POLL, polled, true, RULES, ALL_METHODS);
    }
    if (startsWithAny(name, LIBRARY)) {
      return new Target(name, PollClasses.JDK_POLL, true, false, RULES, ALL_METHODS);
    }
    if (contains(GROWING, name)) {
      return new Target(name, PollClasses.JDK_POLL, false, false, RULES, ALL_METHODS);
    }
    if (contains(STRINGS, name)) {
      return new Target(name, PollClasses.JDK_POLL, true, false, RULES, STRING_METHODS);
    }
    if (name.equals(ClassLoading.LOADER)) {
      return new Target(name, PollClasses.JDK_POLL, false, false, LOADER_RULES, LOADER_METHODS);
    }
    if (CallSiteLinking.LINKERS.contains(name)) {
      return new Target(
          name, PollClasses.JDK_POLL, false, false, LINKER_RULES, CallSiteLinking.METHODS);
    }
    return null;
  }

  private static boolean contains(String[] names, String name) {
    for (String candidate : names) {
      if (candidate.equals(name)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Says whether the Truffle DSL generated a class. Its loops walk inline caches of a few entries;
   * the loops of language code stay in the class that it was generated from.
   */
  private static boolean isGenerated(String name) {
    return name.endsWith("Gen") || name.contains("Gen$") || name.contains("Factory$");
  }

  private static boolean startsWithAny(String name, String[] prefixes) {
    for (String prefix : prefixes) {
      if (name.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }
}
