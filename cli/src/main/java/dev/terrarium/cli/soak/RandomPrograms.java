package dev.terrarium.cli.soak;

import dev.terrarium.engine.Language;
import dev.terrarium.engine.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Programs by chance that parse: builtins with odd arguments, nested values, classes with hostile
 * methods, exceptions, generators, asynchronous functions. The same seed gives the same program.
 */
public final class RandomPrograms {
  private static final int MAX_DEPTH = 4;
  private static final int MAX_STATEMENTS = 8;
  // A hole in a template: an expression, an atom, a function, a method or an operator.
  private static final Pattern HOLE = Pattern.compile("§([EAFMO])");

  private final RandomGrammar grammar;
  private final SplittableRandom random;

  private RandomPrograms(RandomGrammar grammar, long seed) {
    this.grammar = grammar;
    random = new SplittableRandom(seed);
  }

  /**
   * Makes the program of a seed, with what it needs first and one statement for each other item.
   */
  public static List<String> statements(Language language, long seed) {
    RandomGrammar grammar = RandomGrammar.of(language);
    RandomPrograms maker = new RandomPrograms(grammar, seed);
    List<String> statements = new ArrayList<>(List.of(grammar.preamble()));
    int count = 1 + maker.random.nextInt(MAX_STATEMENTS);
    for (int i = 0; i < count; i++) {
      statements.add(maker.filled(maker.pick(grammar.statements()), 0));
    }
    return statements;
  }

  /** Makes a program of statements. */
  public static Program program(Language language, List<String> statements) {
    return Program.of(language, String.join("\n", statements));
  }

  /** Leaves out statements as long as what is left still has a property; the first one stays. */
  public static List<String> shrunk(List<String> statements, Predicate<List<String>> property) {
    List<String> left = new ArrayList<>(statements);
    for (int i = left.size() - 1; i > 0; i--) {
      List<String> fewer = new ArrayList<>(left);
      fewer.remove(i);
      if (property.test(fewer)) {
        left = fewer;
      }
    }
    return left;
  }

  private String filled(String template, int depth) {
    Matcher hole = HOLE.matcher(template);
    return hole.replaceAll(match -> Matcher.quoteReplacement(part(match.group(1), depth)));
  }

  private String part(String kind, int depth) {
    return switch (kind) {
      case "E" ->
          depth >= MAX_DEPTH || random.nextInt(3) == 0
              ? pick(grammar.atoms())
              : filled(pick(grammar.expressions()), depth + 1);
      case "A" -> pick(grammar.atoms());
      case "F" -> pick(grammar.functions());
      case "M" -> pick(grammar.methods());
      default -> pick(grammar.operators());
    };
  }

  private String pick(List<String> items) {
    return items.get(random.nextInt(items.size()));
  }
}
