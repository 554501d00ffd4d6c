package dev.terrarium.agent.tool;

import java.util.List;
import java.util.regex.Pattern;

/** How alike lines of a patch and of a file must be to count as the same; strictest first. */
enum Likeness {
  EXACT("exactly"),
  TRAILING("apart from spaces at line ends"),
  INDENT("apart from indentation"),
  SPACE("apart from spaces and typographic characters");

  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2002-\\u200A\\u3000]+");

  private final String description;

  Likeness(String description) {
    this.description = description;
  }

  String description() {
    return description;
  }

  List<String> normal(List<String> lines) {
    return lines.stream().map(this::normal).toList();
  }

  private String normal(String line) {
    return switch (this) {
      case EXACT -> line;
      case TRAILING -> line.stripTrailing();
      case INDENT -> line.strip();
      case SPACE -> plain(line);
    };
  }

  /** Models like to write typographic quotes and dashes as plain ones, and the reverse. */
  private static String plain(String line) {
    String quotes =
        line.replaceAll("[\\u2018\\u2019\\u201A\\u201B]", "'")
            .replaceAll("[\\u201C\\u201D\\u201E\\u201F]", "\"")
            .replaceAll("[\\u2010-\\u2015\\u2212]", "-");
    return SPACES.matcher(quotes).replaceAll("");
  }
}
