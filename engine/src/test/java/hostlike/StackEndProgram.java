package hostlike;

import dev.terrarium.engine.Outcome;
import dev.terrarium.engine.Program;
import dev.terrarium.engine.SandboxEngine;
import java.util.List;

/**
 * Runs guests that do at the end of their stacks what they have not done before, so that classes of
 * the language implementation are needed there for the first time. A user of the engine, in none of
 * its packages.
 */
public final class StackEndProgram {
  private static final List<Program> PROGRAMS =
      List.of(
          Program.python(
              """
              import collections
              def deep(n):
                  try:
                      return deep(n + 1)
                  except RecursionError as e:
                      return [str(e), repr(collections.OrderedDict(a=1)), '%5.2f' % 1.5, sorted({3, 1})]
              deep(0)[0]
              """),
          Program.javaScript(
              """
              function deep(n) {
                try {
                  return deep(n + 1);
                } catch (e) {
                  return [e.message, [...'ab'].map(c => c.padStart(3)), new Map([[1, 2]]).size];
                }
              }
              deep(0)[0]
              """));

  private StackEndProgram() {}

  /** Prints the outcomes, each program's twice, and what the guard could not do. */
  public static void main(String[] arguments) {
    try (var engine = SandboxEngine.create()) {
      for (int i = 0; i < 2; i++) {
        for (Program program : PROGRAMS) {
          System.out.println(
              switch (engine.run(program).outcome()) {
                case Outcome.Completed(var value) -> value.as(String.class);
                case Outcome other -> other.toString();
              });
        }
      }
      System.out.println("gaps: " + engine.guarantees().guard().detail());
    }
  }
}
