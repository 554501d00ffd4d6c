package dev.terrarium.cli;

import dev.terrarium.engine.Program;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Gives a program its inputs. */
final class Inputs {
  private Inputs() {}

  /** Adds inputs from options of the form {@code NAME=JSON}. */
  static Program fromOptions(Program program, List<String> options) {
    Set<String> names = new HashSet<>();
    Program result = program;
    for (String text : options) {
      var pair = GrantOptions.Pair.of("--input", text, "NAME=JSON, such as limit=10");
      String input = "--input " + text;
      if (!names.add(pair.name())) {
        throw new UsageError(input, "the name is given twice", "drop one of them");
      }
      result = with(result, input, pair.name(), value(input, pair.value()));
    }
    return result;
  }

  /** Adds one input; {@code input} is what messages call it. */
  static Program with(Program program, String input, String name, @Nullable Object value) {
    try {
      return program.with(name, value);
    } catch (IllegalArgumentException e) {
      throw UsageError.of(input, e);
    }
  }

  private static @Nullable Object value(String input, String json) {
    try {
      JsonNode node = Json.parse(json);
      return ValueJson.toJava(node);
    } catch (Json.SyntaxException e) {
      throw new UsageError(
          input, String.valueOf(e.getMessage()), "quote text: --input 'name=\"text\"'");
    } catch (IllegalArgumentException e) {
      throw new UsageError(input, "the $bytes are not Base64", "encode them as Base64");
    }
  }
}
