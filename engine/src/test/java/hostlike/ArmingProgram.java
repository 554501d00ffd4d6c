package hostlike;

import dev.terrarium.engine.EngineConfig;
import dev.terrarium.engine.Guarantees;
import dev.terrarium.engine.Language;
import dev.terrarium.engine.LimitKind;
import dev.terrarium.engine.Limits;
import dev.terrarium.engine.Outcome;
import dev.terrarium.engine.Program;
import dev.terrarium.engine.SandboxEngine;
import dev.terrarium.engine.SandboxException;
import dev.terrarium.engine.SessionSpec;
import java.time.Duration;

/**
 * Says how its JVM arms the guard, and what becomes of a guest that is busy in a builtin. A user of
 * the engine, in none of its packages.
 */
public final class ArmingProgram {
  private static final String BUSY_IN_A_BUILTIN = "9n ** (9n ** 9n)";

  private ArmingProgram() {}

  /**
   * Prints the engine's refusal, or the guarantees and an outcome. Takes whether the guard is
   * required and, if wanted, that it also says how guest code runs.
   */
  public static void main(String[] arguments) {
    boolean required = Boolean.parseBoolean(arguments[0]);
    try (var engine = SandboxEngine.create(EngineConfig.standard().withGuardRequired(required))) {
      Guarantees guarantees = engine.guarantees();
      System.out.println(guarantees.guard().arming() + " " + guarantees.guard().detail());
      System.out.println("CPU " + guarantees.limits().get(LimitKind.CPU));
      if (arguments.length > 1) {
        System.out.println(guarantees.compiledGuestCode() ? "compiled" : "interpreted");
      }
      String program = guarantees.guard().armed() ? BUSY_IN_A_BUILTIN : "for(;;);";
      System.out.println(outcome(engine, program));
    } catch (SandboxException e) {
      System.out.println("refused: " + e.getMessage());
    }
  }

  private static String outcome(SandboxEngine engine, String program) {
    Limits limits =
        Limits.standard().withWall(Duration.ofMinutes(5)).withCpu(Duration.ofMillis(200));
    var spec = SessionSpec.of(Language.JAVASCRIPT).with(limits);
    return switch (engine.run(Program.javaScript(program), spec).outcome()) {
      case Outcome.LimitHit hit -> "stopped by " + hit.limit();
      case Outcome other -> other.toString();
    };
  }
}
