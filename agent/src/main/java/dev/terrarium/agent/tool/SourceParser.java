package dev.terrarium.agent.tool;

import dev.terrarium.engine.Language;
import dev.terrarium.engine.Limits;
import dev.terrarium.engine.Outcome;
import dev.terrarium.engine.Program;
import dev.terrarium.engine.SandboxEngine;
import dev.terrarium.engine.Session;
import dev.terrarium.engine.SessionSpec;
import dev.terrarium.engine.ToolException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Parses source files with the languages' own parsers, in a sandbox of its own: what is parsed
 * comes from anybody, and a parser on the host would be a way in.
 */
final class SourceParser {
  private static final Duration TIME = Duration.ofSeconds(30);

  private final SandboxEngine engine;

  SourceParser(SandboxEngine engine) {
    this.engine = engine;
  }

  record Symbol(String kind, String name, int line, int end, String signature) {}

  /** What a parser found in a file: an error, or all the rest. */
  record Parsed(
      Optional<String> error,
      Optional<List<Symbol>> symbols,
      Optional<List<String>> imports,
      Optional<Boolean> main) {}

  record All(Map<String, Parsed> files) {}

  Map<String, Parsed> parse(Language language, Map<String, String> sources) throws ToolException {
    if (sources.isEmpty()) {
      return Map.of();
    }
    boolean python = language == Language.PYTHON;
    Limits limits = Limits.standard().withWall(TIME).withCpu(TIME);
    try (Session session = engine.open(SessionSpec.of(language).with(limits))) {
      if (!python) {
        for (String script : List.of("acorn.js", "acorn-typescript.js")) {
          session.files().writeText(script, resource(script));
        }
      }
      Program program =
          Program.of(language, resource(python ? "outline.py" : "outline.js"))
              .with("sources", sources);
      return switch (session.run(program).outcome()) {
        case Outcome.Completed(var value) -> {
          var wrapped = dev.terrarium.engine.GuestValue.of(Map.of("files", value));
          yield wrapped.as(All.class).files();
        }
        case Outcome other ->
            throw new ToolException(
                "the %s files could not be parsed (%s): outline a smaller folder"
                    .formatted(language, other.getClass().getSimpleName()));
      };
    }
  }

  private static String resource(String name) {
    try (InputStream in = SourceParser.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
