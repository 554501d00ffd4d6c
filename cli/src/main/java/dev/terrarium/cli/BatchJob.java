package dev.terrarium.cli;

import dev.terrarium.engine.Limits;
import dev.terrarium.engine.Program;
import dev.terrarium.engine.SessionSpec;
import dev.terrarium.engine.fs.FileAccessException;
import dev.terrarium.engine.fs.Snapshot;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One line of a batch: what to run, or why it cannot be run.
 *
 * @param head the line's number and id, which start its result
 * @param program what to run; null for an invalid line
 * @param spec where to run it; null for an invalid line
 * @param problem what is wrong with the line; null for a valid one
 */
record BatchJob(
    ObjectNode head,
    @Nullable Program program,
    @Nullable SessionSpec spec,
    @Nullable String problem) {

  private static final Set<String> FIELDS =
      Set.of("id", "language", "code", "inputs", "files", "limits");

  /** Reads a line. Never throws for what is in it. */
  static BatchJob of(int number, BatchLines.Line line, Limits defaults) {
    ObjectNode head = JsonNodeFactory.instance.objectNode().put("line", number);
    try {
      byte[] bytes = line.bytes();
      if (bytes == null) {
        throw new UsageError("line", "is too long", "put data into mounts");
      }
      JsonNode json = Json.parse(SourceText.decode(bytes, "line"));
      if (!(json instanceof ObjectNode object)) {
        throw new UsageError("line", "is not an object", "use {\"language\":...,\"code\":...}");
      }
      if (object.has("id")) {
        head.set("id", object.get("id"));
      }
      requireKnownFields(object);
      Program program = program(object);
      SessionSpec spec =
          SessionSpec.of(program.language()).with(limits(object, defaults)).with(files(object));
      return new BatchJob(head, program, spec, null);
    } catch (Json.SyntaxException e) {
      return new BatchJob(
          head, null, null, "line: " + e.getMessage() + "; write one object a line");
    } catch (UsageError e) {
      return new BatchJob(head, null, null, e.getMessage());
    }
  }

  /** Returns the result of an invalid line. */
  ObjectNode invalid() {
    ObjectNode error =
        JsonNodeFactory.instance.objectNode().put("type", "invalid").put("message", problem);
    head.put("outcome", "invalid").set("error", error);
    return head;
  }

  private static void requireKnownFields(ObjectNode object) {
    for (String name : object.propertyNames()) {
      if (!FIELDS.contains(name)) {
        throw new UsageError(name, "is not known", "use id, language, code, inputs, files, limits");
      }
    }
  }

  private static Program program(ObjectNode object) {
    Program program;
    try {
      program =
          Program.of(Sources.language("language", text(object, "language")), text(object, "code"));
    } catch (IllegalArgumentException e) {
      throw UsageError.of("code", e);
    }
    for (var input : fields(object, "inputs").entrySet()) {
      program = withInput(program, input.getKey(), input.getValue());
    }
    return program;
  }

  private static Program withInput(Program program, String name, JsonNode value) {
    try {
      return Inputs.with(program, "inputs", name, ValueJson.toJava(value));
    } catch (IllegalArgumentException e) {
      throw new UsageError("inputs." + name, "the $bytes are not Base64", "encode them as Base64");
    }
  }

  private static Limits limits(ObjectNode object, Limits defaults) {
    Limits limits = defaults;
    for (var limit : fields(object, "limits").entrySet()) {
      JsonNode value = limit.getValue();
      String text = value.isString() ? value.stringValue() : value.toString();
      String input = "limits." + limit.getKey() + " " + text;
      limits = LimitNames.with(limits, limit.getKey(), input, text);
    }
    return limits;
  }

  private static Snapshot files(ObjectNode object) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (var file : fields(object, "files").entrySet()) {
      if (!file.getValue().isString()) {
        throw new UsageError("files." + file.getKey(), "is not text", "give the content as text");
      }
      files.put(file.getKey(), file.getValue().stringValue().getBytes(StandardCharsets.UTF_8));
    }
    try {
      return Snapshot.of(files);
    } catch (FileAccessException e) {
      throw new UsageError("files", String.valueOf(e.getMessage()), "use paths below /workspace");
    }
  }

  private static String text(ObjectNode object, String name) {
    JsonNode value = object.path(name);
    if (!value.isString()) {
      throw new UsageError(
          name, value.isMissingNode() ? "is missing" : "is not text", "give it as text");
    }
    return value.stringValue();
  }

  private static Map<String, JsonNode> fields(ObjectNode object, String name) {
    JsonNode value = object.path(name);
    if (value.isMissingNode()) {
      return Map.of();
    }
    if (!value.isObject()) {
      throw new UsageError(name, "is not an object", "use {\"name\": value}");
    }
    Map<String, JsonNode> fields = new LinkedHashMap<>();
    value.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
    return fields;
  }
}
