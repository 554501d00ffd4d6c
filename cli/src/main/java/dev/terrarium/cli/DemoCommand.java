package dev.terrarium.cli;

import dev.terrarium.engine.EngineConfig;
import dev.terrarium.engine.Language;
import dev.terrarium.engine.SandboxEngine;
import dev.terrarium.samples.WeatherDemo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows what the sandbox does, by doing it. */
@Command(
    name = "demo",
    description = "Runs a weather report and then a hostile program, and shows what happens.",
    footer = {
      "%nThe report and the chart are written to DIR/python and DIR/javascript; files of an earlier"
          + " demo there are replaced.",
      "%nExamples:",
      "  terrarium demo",
      "  terrarium demo --language python --out /tmp/demo"
    })
final class DemoCommand implements Callable<Integer> {
  private final Host host;

  @Option(
      names = {"-l", "--language"},
      paramLabel = "NAME",
      order = 1,
      description = "python, javascript or both (default: both).")
  private String language = "both";

  @Option(
      names = "--out",
      paramLabel = "DIR",
      order = 2,
      description = "Where to write the report and the chart (default: ./terrarium-demo).")
  private String out = "terrarium-demo";

  DemoCommand(Host host) {
    this.host = host;
  }

  @Override
  public Integer call() throws IOException {
    List<Language> languages =
        "both".equals(language)
            ? List.of(Language.values())
            : List.of(Sources.language("--language " + language, language));
    Path folder = ChangeWriter.writableFolder("--out " + out, Sources.path(out));
    Path data = Files.createTempDirectory("terrarium-demo");
    try (SandboxEngine engine = host.engines().apply(EngineConfig.standard())) {
      WeatherDemo.copyData(data);
      DemoShow show = new DemoShow(host, engine, data);
      boolean asExpected = true;
      for (Language each : languages) {
        asExpected &= show.weather(each, folder.resolve(each.id()));
      }
      asExpected &= show.hostile();
      return asExpected ? ExitCode.COMPLETED : ExitCode.INTERNAL;
    } finally {
      delete(data);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
