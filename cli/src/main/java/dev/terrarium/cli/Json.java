package dev.terrarium.cli;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Strict JSON in, one-line JSON out. */
final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private Json() {}

  /** Text that is not JSON; the message says where and why, in one line. */
  static final class SyntaxException extends Exception {
    private static final long serialVersionUID = 1L;

    SyntaxException(String message) {
      super(message);
    }
  }

  /** Reads one JSON value. */
  static JsonNode parse(String text) throws SyntaxException {
    try {
      JsonNode node = MAPPER.readTree(text);
      if (node instanceof MissingNode) {
        throw new SyntaxException("is empty");
      }
      return node;
    } catch (JacksonException e) {
      var at = e.getLocation();
      String where = at == null ? "" : " at character " + Math.max(1, at.getColumnNr());
      String reason = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
      throw new SyntaxException("is not JSON" + where + " (" + reason + ")");
    }
  }

  /** Writes a JSON value on one line. */
  static String line(JsonNode node) {
    return escapeLoneSurrogates(MAPPER.writeValueAsString(node));
  }

  /** Writes a JSON value indented. */
  static String pretty(JsonNode node) {
    return escapeLoneSurrogates(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node));
  }

  /** JavaScript strings may hold halves of characters, which UTF-8 cannot. */
  private static String escapeLoneSurrogates(String json) {
    StringBuilder escaped = new StringBuilder(json.length());
    json.codePoints()
        .forEach(point -> {
          if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
            escaped.append("\\u%04x".formatted(point));
          } else {
            escaped.appendCodePoint(point);
          }
        });
    return escaped.toString();
  }
}
