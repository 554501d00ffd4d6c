package dev.terrarium.agent.tool;

import dev.terrarium.engine.ToolException;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * File name patterns as people write them: {@code *}, {@code ?}, {@code [a-z]}, {@code {a,b}}, and
 * {@code **} for any number of directories, also none. A pattern without a slash is one of names,
 * at any depth.
 */
final class Glob {
  private static final int MAX_LENGTH = 1_000;

  private final Pattern pattern;
  private final boolean nameOnly;

  private Glob(Pattern pattern, boolean nameOnly) {
    this.pattern = pattern;
    this.nameOnly = nameOnly;
  }

  static Glob of(String text) throws ToolException {
    if (text.isBlank() || text.length() > MAX_LENGTH) {
      throw new ToolException(
          "glob '%s' is empty or too long: write one such as '**/*.py' or '*.{js,ts}'"
              .formatted(Cut.shown(text)));
    }
    String glob = text.startsWith("./") ? text.substring(2) : text;
    try {
      return new Glob(Pattern.compile(regex(glob)), glob.indexOf('/') < 0);
    } catch (PatternSyntaxException e) {
      throw new ToolException(
          "glob '%s' is not valid: close its brackets and braces, as in '*.{js,ts}'"
              .formatted(Cut.shown(text)));
    }
  }

  /** Says whether a path relative to where the search began matches. */
  boolean matches(String relative, StepBudget budget) {
    String subject = nameOnly ? relative.substring(relative.lastIndexOf('/') + 1) : relative;
    return pattern.matcher(budget.over(subject)).matches();
  }

  private static String regex(String glob) {
    StringBuilder regex = new StringBuilder();
    int braces = 0;
    for (int i = 0; i < glob.length(); i++) {
      char c = glob.charAt(i);
      if (glob.startsWith("**/", i)) {
        regex.append("(?:[^/]+/)*");
        i += 2;
      } else if (glob.startsWith("**", i)) {
        regex.append(".*");
        i++;
      } else if (c == '[') {
        int end = glob.indexOf(']', i + 2);
        String members = end < 0 ? "" : glob.substring(i + 1, end);
        regex.append(end < 0 ? "[" : characterClass(members));
        i = end < 0 ? i : end;
      } else if (c == '{') {
        regex.append("(?:");
        braces++;
      } else if (c == '}' && braces > 0) {
        regex.append(')');
        braces--;
      } else {
        regex.append(single(c, braces > 0));
      }
    }
    return regex.toString();
  }

  private static String characterClass(String members) {
    boolean negated = members.startsWith("!") || members.startsWith("^");
    String plain =
        (negated ? members.substring(1) : members).replaceAll("[\\\\\\[\\]^&]", "\\\\$0");
    return "(?!/)[" + (negated ? "^" : "") + plain + "]";
  }

  private static String single(char c, boolean inBraces) {
    if (c == ',' && inBraces) {
      return "|";
    }
    return switch (c) {
      case '*' -> "[^/]*";
      case '?' -> "[^/]";
      default -> Pattern.quote(String.valueOf(c));
    };
  }
}
