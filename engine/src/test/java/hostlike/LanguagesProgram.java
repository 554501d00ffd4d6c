package hostlike;

import dev.terrarium.engine.Language;
import dev.terrarium.engine.SandboxEngine;
import dev.terrarium.engine.SandboxException;
import dev.terrarium.engine.SessionSpec;

/** Says which languages there are in its JVM, and what comes of asking for each. */
public final class LanguagesProgram {
  private LanguagesProgram() {}

  /** Prints a line for the engine, one for each language, and one for warming up. */
  public static void main(String[] arguments) {
    try (SandboxEngine engine = SandboxEngine.create()) {
      System.out.println(engine.languages() + " guard " + engine.guarantees().guard().arming());
      for (Language language : Language.values()) {
        System.out.println(answer(engine, language));
      }
      engine.warmUp().join();
      System.out.println("warm");
    } catch (SandboxException e) {
      System.out.println("refused: " + e.getMessage());
    }
  }

  private static String answer(SandboxEngine engine, Language language) {
    try (var session = engine.open(SessionSpec.of(language))) {
      return language.id() + " " + session.run("6 * 7").outcome();
    } catch (SandboxException e) {
      return "refused: " + e.getMessage();
    }
  }
}
