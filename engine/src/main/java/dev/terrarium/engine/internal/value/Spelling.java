package dev.terrarium.engine.internal.value;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what a misspelt name was probably meant to be. */
final class Spelling {
  private static final int MAX_LENGTH = 64;

  private Spelling() {}

  /** Returns " (did you mean 'x'?)", or nothing where no known name is close. */
  static String hint(String name, Collection<String> known) {
    return closest(name, known).map(k -> " (did you mean " + Words.quote(k) + "?)").orElse("");
  }

  /** Returns the known name that is fewest edits away, if few enough for its length. */
  static Optional<String> closest(String name, Collection<String> known) {
    if (name.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    return known.stream()
        .filter(k -> k.length() <= MAX_LENGTH && edits(name, k) <= allowedEdits(name, k))
        .min(Comparator.comparingInt(k -> edits(name, k)));
  }

  private static int allowedEdits(String a, String b) {
    int length = Math.max(a.length(), b.length());
    return length < 2 ? 0 : Math.max(1, length / 3);
  }

  /** Counts insertions, deletions, replacements and swaps of neighbours; case and _ are free. */
  private static int edits(String from, String to) {
    String a = plain(from);
    String b = plain(to);
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 ? j : j == 0 ? i : cheapest(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int cheapest(int[][] cost, String a, String b, int i, int j) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int best = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
    best = Math.min(best, cost[i - 1][j - 1] + (same ? 0 : 1));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }

  private static String plain(String name) {
    return name.replace("_", "").toLowerCase(Locale.ROOT);
  }
}
