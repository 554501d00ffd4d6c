package dev.terrarium.engine.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/** A real interpreter in a process of its own, which runs a program as a session would. */
final class Oracle {
  private static final int SECONDS = 60;
  private static final Map<String, Boolean> INSTALLED = new ConcurrentHashMap<>();

  private Oracle() {}

  /**
   * What the interpreter did.
   *
   * @param stdout what it printed
   * @param result how the program ended
   */
  record Answer(String stdout, JsonNode result) {

    /** The value: as expected where it matches, otherwise as the interpreter wrote it. */
    String value(JsonNode expected) {
      JsonNode value = result.path("value");
      if (value.isMissingNode()) {
        return result.toString();
      }
      return ValueMatch.matches(expected, Notation.value(value))
          ? expected.toString()
          : value.toString();
    }

    String error(String part) {
      return result.path("error").path(part).asString(result.toString());
    }
  }

  /** Says whether an interpreter can be started. */
  static boolean isInstalled(String interpreter) {
    return INSTALLED.computeIfAbsent(interpreter, Oracle::starts);
  }

  private static boolean starts(String interpreter) {
    try {
      Process process = new ProcessBuilder(interpreter, "--version").start();
      return process.waitFor(SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Runs a step in an empty folder. */
  static Answer ask(String interpreter, CorpusProgram.Step step, Path folder)
      throws IOException, InterruptedException {
    Files.writeString(folder.resolve("main." + step.language().extension()), step.source());
    String driver = interpreter.equals("node") ? "oracle/oracle.mjs" : "oracle/oracle.py";
    Path stdout = folder.resolve("stdout.txt");
    Path stderr = folder.resolve("stderr.txt");
    Process process =
        new ProcessBuilder(interpreter, Corpus.resource(driver).toString())
            .directory(folder.toFile())
            .redirectOutput(stdout.toFile())
            .redirectError(stderr.toFile())
            .start();
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError(interpreter + " did not end within " + SECONDS + " s");
    }
    Path result = folder.resolve("result.json");
    if (!Files.exists(result)) {
      throw new AssertionError(interpreter + " failed: " + Files.readString(stderr));
    }
    return new Answer(Files.readString(stdout), Header.json(Files.readString(result)));
  }
}
