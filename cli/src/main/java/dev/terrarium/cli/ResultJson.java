package dev.terrarium.cli;

import dev.terrarium.engine.Breach;
import dev.terrarium.engine.Execution;
import dev.terrarium.engine.GuestError;
import dev.terrarium.engine.LimitKind;
import dev.terrarium.engine.Outcome;
import dev.terrarium.engine.Usage;
import dev.terrarium.engine.fs.ChangeSet;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A finished run as one JSON object. {@code docs/schema/run-result.schema.json} describes it. */
final class ResultJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ResultJson() {}

  static ObjectNode of(Execution execution) {
    return into(NODES.objectNode(), execution);
  }

  /** Adds the result to an object that may hold an id already. */
  static ObjectNode into(ObjectNode json, Execution execution) {
    addOutcome(json, execution.outcome());
    json.put("stdout", execution.output().stdout());
    json.put("stderr", execution.output().stderr());
    if (execution.output().truncated()) {
      json.put("truncated", true);
    }
    json.set("usage", usage(execution.usage()));
    if (!execution.changes().isEmpty()) {
      json.set("changes", changes(execution.changes()));
    }
    return json;
  }

  /** Adds a failure of ours that left no execution behind. */
  static ObjectNode broken(ObjectNode json, String cause) {
    json.put("outcome", "broken");
    json.set("broken", NODES.objectNode().put("cause", cause));
    return json;
  }

  private static void addOutcome(ObjectNode json, Outcome outcome) {
    switch (outcome) {
      case Outcome.Completed(var value) ->
          json.put("outcome", "completed").set("value", ValueJson.of(value));
      case Outcome.Failed(var error) -> json.put("outcome", "failed").set("error", error(error));
      case Outcome.Denied(String what, String why, var error) -> {
        json.put("outcome", "denied").set("error", error(error));
        json.set("denied", NODES.objectNode().put("what", what).put("why", why));
      }
      case Outcome.LimitHit(var limit, var detail) ->
          json.put("outcome", "limit").set("limit", limit(limit, detail));
      case Outcome.Cancelled(String by) ->
          json.put("outcome", "cancelled").set("cancelled", NODES.objectNode().put("by", by));
      case Outcome.Broken(String cause, _) -> broken(json, cause);
    }
  }

  private static ObjectNode error(GuestError error) {
    ObjectNode json =
        NODES
            .objectNode()
            .put("type", error.type())
            .put("message", error.message())
            .put("traceback", error.traceback());
    return error.hint() == null ? json : json.put("hint", error.hint());
  }

  private static ObjectNode limit(LimitKind limit, Breach detail) {
    return NODES
        .objectNode()
        .put("kind", limit.id())
        .put("configured", detail.configured())
        .put("observed", detail.observed())
        .put("unit", detail.unit())
        .put("message", detail.message());
  }

  private static ObjectNode usage(Usage usage) {
    return NODES
        .objectNode()
        .put("wallMillis", usage.wall().toMillis())
        .put("cpuMillis", usage.cpu().toMillis())
        .put("allocatedBytes", usage.allocatedBytes())
        .put("outputBytes", usage.outputBytes())
        .put("hostCalls", usage.hostCalls());
  }

  private static ArrayNode changes(ChangeSet changes) {
    ArrayNode array = NODES.arrayNode();
    changes
        .changes()
        .forEach(change ->
            array.add(
                NODES
                    .objectNode()
                    .put("kind", change.kind().name().toLowerCase(Locale.ROOT))
                    .put("path", change.path())
                    .put("diff", change.diff())));
    return array;
  }
}
