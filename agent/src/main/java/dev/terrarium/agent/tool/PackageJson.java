package dev.terrarium.agent.tool;

import dev.terrarium.agent.tool.CodeOutline.EntryPoint;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an npm package says about where it starts. */
final class PackageJson {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private PackageJson() {}

  static List<EntryPoint> entryPoints(String path, String text) {
    JsonNode root;
    try {
      root = JSON.readTree(text);
    } catch (JacksonException e) {
      // A broken file names no entry points, which is not what it was opened for.
      return List.of();
    }
    String folder = path.substring(0, path.length() - "package.json".length());
    List<EntryPoint> points = new ArrayList<>();
    if (root.path("main").isString()) {
      points.add(new EntryPoint(resolved(folder, root.path("main")), "main of " + path));
    }
    JsonNode bin = root.path("bin");
    if (bin.isString()) {
      points.add(new EntryPoint(resolved(folder, bin), "command of " + path));
    }
    bin.properties()
        .forEach(command ->
            points.add(
                new EntryPoint(
                    resolved(folder, command.getValue()),
                    "command '%s' of %s".formatted(Cut.shown(command.getKey()), path))));
    return points;
  }

  private static String resolved(String folder, JsonNode value) {
    String path = value.asString("");
    return Cut.line(folder + (path.startsWith("./") ? path.substring(2) : path), 200);
  }
}
