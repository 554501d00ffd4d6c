package dev.terrarium.eval;

import dev.terrarium.engine.Program;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads files with one JSON object a line, plain or compressed with gzip. */
final class JsonLines {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();
  private static final int GZIP_MAGIC = 0x1f8b;

  private JsonLines() {}

  /** Receives the lines that are not blank. */
  interface Receiver {
    void line(Line line) throws EvalInputException;
  }

  /**
   * A line.
   *
   * @param input what messages call it
   * @param json what it says
   */
  record Line(String input, ObjectNode json) {

    boolean has(String field) {
      return json.has(field);
    }

    /** Returns the text of a field. */
    String text(String field) throws EvalInputException {
      JsonNode value = json.path(field);
      if (!value.isString()) {
        throw problem(
            field + (value.isMissingNode() ? " is missing" : " is not text"), "give it as text");
      }
      String text = value.stringValue();
      if (text.length() > Program.MAX_SOURCE_CHARS / 4) {
        throw problem(field + " is too long", "leave the line out");
      }
      return text;
    }

    /** Returns the line with another text for a field. */
    Line withText(String field, String text) {
      return new Line(input, json.deepCopy().put(field, text));
    }

    boolean isText(String field) {
      return json.path(field).isString();
    }

    /** Returns the text of a field that may be missing. */
    String textOr(String field, String otherwise) throws EvalInputException {
      return json.path(field).isMissingNode() ? otherwise : text(field);
    }

    /** Returns the text of a field, or null where it is missing or null. */
    @Nullable String textOrNull(String field) throws EvalInputException {
      return json.path(field).isMissingNode() || json.path(field).isNull() ? null : text(field);
    }

    /** Returns the texts of a field that may be missing. */
    List<String> texts(String field) throws EvalInputException {
      JsonNode value = json.path(field);
      if (value.isMissingNode()) {
        return List.of();
      }
      if (!value.isArray() || value.valueStream().anyMatch(one -> !one.isString())) {
        throw problem(field + " is not a list of texts", "give it as one");
      }
      return value.valueStream().map(JsonNode::stringValue).toList();
    }

    /** Returns a whole number, or null where the field is something else. */
    @Nullable Integer numberOrNull(String field) {
      JsonNode value = json.path(field);
      return value.isInt() ? value.intValue() : null;
    }

    EvalInputException problem(String reason, String fix) {
      return new EvalInputException(input, reason, fix);
    }
  }

  static void read(Path file, Receiver receiver) throws EvalInputException {
    int number = 0;
    try (InputStream in = open(file)) {
      for (byte[] bytes = next(in); bytes.length > 0; bytes = next(in)) {
        number++;
        if (!isBlank(bytes)) {
          receiver.line(parse(file + " line " + number, bytes));
        }
      }
    } catch (NoSuchFileException e) {
      throw new EvalInputException(file.toString(), "there is no such file", "check the path");
    } catch (ZipException | java.io.EOFException e) {
      throw new EvalInputException(file.toString(), "is a broken gzip file", "get it once more");
    } catch (IOException e) {
      throw new EvalInputException(
          file.toString(), "cannot be read (" + e.getMessage() + ")", "check what it is");
    }
  }

  private static InputStream open(Path file) throws IOException {
    var in = new BufferedInputStream(Files.newInputStream(file));
    in.mark(2);
    int magic = in.read() << 8 | in.read();
    in.reset();
    return magic == GZIP_MAGIC ? new BufferedInputStream(new GZIPInputStream(in)) : in;
  }

  /** Returns the next line with its line break, or nothing at the end. */
  private static byte[] next(InputStream in) throws IOException {
    var line = new ByteArrayOutputStream();
    for (int b = in.read(); b >= 0; b = in.read()) {
      line.write(b);
      if (b == '\n') {
        break;
      }
    }
    return line.toByteArray();
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b > ' ' || b < 0) {
        return false;
      }
    }
    return true;
  }

  /** Reads one line. */
  static Line parse(String input, byte[] bytes) throws EvalInputException {
    try {
      if (MAPPER.readTree(new ByteArrayInputStream(bytes)) instanceof ObjectNode object) {
        return new Line(input, object);
      }
    } catch (JacksonException e) {
      var at = e.getLocation();
      String where = at == null ? "" : " at character " + Math.max(1, at.getColumnNr());
      String detail = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
      throw new EvalInputException(
          input, "is not JSON" + where + " (" + detail + ")", "write one object a line");
    }
    throw new EvalInputException(input, "is not a JSON object", "write one object a line");
  }
}
