package dev.terrarium.cli;

import dev.terrarium.engine.EngineConfig;
import dev.terrarium.engine.Execution;
import dev.terrarium.engine.Guarantees;
import dev.terrarium.engine.Language;
import dev.terrarium.engine.LimitKind;
import dev.terrarium.engine.Outcome;
import dev.terrarium.engine.Program;
import dev.terrarium.engine.SandboxEngine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Says what this machine can do. */
@Command(
    name = "doctor",
    description = "Shows what this machine runs and enforces, and whether both languages start.",
    footer = {
      "%nExit codes: 0 healthy, 5 a language did not start or the guard is not armed.",
      "%nExamples:",
      "  terrarium doctor",
      "  terrarium doctor --json"
    })
final class DoctorCommand implements Callable<Integer> {
  /** How to get compiled guest code; the jars are on Maven Central. */
  static final String COMPILE_ADVICE =
      "guest code is interpreted; long computations run 30 times faster when compiled. Start the JVM"
          + " with -XX:+UnlockExperimentalVMOptions -XX:+EnableJVMCI and --upgrade-module-path naming"
          + " the jars org.graalvm.compiler:compiler:%s and org.graalvm.truffle:truffle-compiler:%s"
              .formatted(Versions.graalVm(), Versions.graalVm());

  /** What to do where guests cannot be stopped inside builtins. */
  static final String GUARD_ADVICE =
      "code inside a language builtin is stopped only when the builtin ends, so other commands refuse"
          + " to run. Start the JVM with -javaagent naming the engine's jar, as ./terrarium does";

  private final Host host;

  @Option(names = "--json", order = 1, description = "Print one JSON object.")
  private boolean json;

  DoctorCommand(Host host) {
    this.host = host;
  }

  /**
   * How a language started.
   *
   * @param language the language
   * @param millis how long that took, its implementation's loading included
   * @param problem what went wrong; empty where nothing did
   */
  record Start(Language language, long millis, String problem) {}

  @Override
  public Integer call() {
    List<Start> starts = new ArrayList<>();
    Guarantees guarantees;
    try (SandboxEngine engine =
        host.engines().apply(EngineConfig.standard().withGuardRequired(false))) {
      for (Language language : Language.values()) {
        starts.add(start(engine, language));
      }
      guarantees = engine.guarantees();
    }
    if (json) {
      host.print(Json.line(toJson(guarantees, starts)));
    } else {
      print(guarantees, starts);
    }
    boolean healthy =
        guarantees.guard().armed() && starts.stream().allMatch(start -> start.problem().isEmpty());
    return healthy ? ExitCode.COMPLETED : ExitCode.INTERNAL;
  }

  private static Start start(SandboxEngine engine, Language language) {
    long begin = System.nanoTime();
    String problem;
    try {
      Execution execution = engine.run(Program.of(language, "1 + 1"));
      problem =
          execution.outcome() instanceof Outcome.Completed
              ? ""
              : String.valueOf(execution.outcome());
    } catch (RuntimeException e) {
      problem = Main.oneLine(e);
    }
    return new Start(language, Duration.ofNanos(System.nanoTime() - begin).toMillis(), problem);
  }

  private static String jdk() {
    return Runtime.version() + " (" + System.getProperty("java.vendor") + ")";
  }

  private static String os() {
    return System.getProperty("os.name")
        + " "
        + System.getProperty("os.version")
        + " "
        + System.getProperty("os.arch");
  }

  private static String level(Guarantees guarantees, LimitKind kind) {
    var level = guarantees.limits().getOrDefault(kind, Guarantees.Level.NOT_ENFORCED);
    return word(level);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static List<String> advice(Guarantees guarantees) {
    List<String> advice = new ArrayList<>();
    if (!guarantees.guard().armed()) {
      advice.add(GUARD_ADVICE);
    }
    if (!guarantees.compiledGuestCode()) {
      advice.add(COMPILE_ADVICE);
    }
    return advice;
  }

  private static ObjectNode toJson(Guarantees guarantees, List<Start> starts) {
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("terrarium", Versions.terrarium())
            .put("java", jdk())
            .put("os", os())
            .put("processors", Runtime.getRuntime().availableProcessors())
            .put("maxHeapBytes", Runtime.getRuntime().maxMemory())
            .put("graalvm", Versions.graalVm())
            .put("mode", guarantees.compiledGuestCode() ? "compiled" : "interpreted");
    ObjectNode guard = json.putObject("guard");
    guard.put("arming", word(guarantees.guard().arming()));
    if (!guarantees.guard().detail().isEmpty()) {
      guard.put("detail", guarantees.guard().detail());
    }
    ObjectNode limits = json.putObject("limits");
    for (LimitKind kind : LimitKind.values()) {
      limits.put(kind.id(), level(guarantees, kind));
    }
    ObjectNode languages = json.putObject("languages");
    for (Start start : starts) {
      ObjectNode language = languages.putObject(start.language().id());
      language.put("starts", start.problem().isEmpty()).put("millis", start.millis());
      if (!start.problem().isEmpty()) {
        language.put("problem", start.problem());
      }
    }
    List<String> advice = advice(guarantees);
    if (!advice.isEmpty()) {
      json.put("advice", String.join("\n", advice));
    }
    return json;
  }

  private void print(Guarantees guarantees, List<Start> starts) {
    Style style = host.style();
    row("Terrarium", Versions.terrarium());
    row("Java", jdk());
    row("System", os());
    Runtime runtime = Runtime.getRuntime();
    row(
        "Resources",
        "%d processors, %,d MB heap"
            .formatted(runtime.availableProcessors(), runtime.maxMemory() >> 20));
    row("GraalVM", Versions.graalVm());
    row("Guest code", guarantees.compiledGuestCode() ? "compiled" : "interpreted");
    row("Guard", guard(style, guarantees.guard()));
    host.print("");
    host.print(style.bold("Limits"));
    for (LimitKind kind : LimitKind.values()) {
      row("  " + kind.id(), level(guarantees, kind));
    }
    host.print("");
    host.print(style.bold("Languages"));
    for (Start start : starts) {
      String how =
          start.problem().isEmpty()
              ? style.green("starts") + " in %,d ms".formatted(start.millis())
              : style.red("does not start") + ": " + start.problem();
      row("  " + start.language().id(), how);
    }
    List<String> advice = advice(guarantees);
    if (!advice.isEmpty()) {
      host.print("\n" + style.bold("Advice") + "\n  " + String.join("\n  ", advice));
    }
  }

  private static String guard(Style style, Guarantees.Guard guard) {
    String how =
        switch (guard.arming()) {
          case AGENT -> "armed, as -javaagent";
          case ATTACHED -> "armed, by an agent that the engine loaded";
          case UNARMED -> "not armed";
        };
    return guard.armed() ? style.green(how) : style.red(how) + ": " + guard.detail();
  }

  private void row(String name, String value) {
    host.print("%-14s %s".formatted(name, value));
  }
}
