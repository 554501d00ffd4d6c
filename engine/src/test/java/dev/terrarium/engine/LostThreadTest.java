package dev.terrarium.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What happens after a thread was given up for good. In JVMs of their own, since whether these end
 * is the question.
 */
@Timeout(300)
class LostThreadTest {
  private static final String TOOL = "get_stuck";
  private static final String TOOLS = "tools";
  private static final String CLOSE = "close";

  @Test
  void engineWithGuestsStuckInTools_isClosedAndTheJvmEnds() throws Exception {
    assertThat(endOf(TOOLS, CLOSE))
        .contains("lost 2", "closed")
        .anyMatch(line -> line.contains("closed while 2 of its threads are stuck"));
  }

  @Test
  void jvmWithGuestsStuckInBuiltins_endsWithTheEngineOpen() throws Exception {
    assertThat(endOf("builtins", "exit")).contains("lost 2", "leaving");
  }

  private static List<String> endOf(String stuckIn, String end) throws Exception {
    String agent = stuckIn.equals(TOOLS) ? "+" : "-"; // the guard would stop what is in a builtin
    return new ForkedJvm("-XX:" + agent + "EnableDynamicAgentLoading")
        .with("-cp", ForkedJvm.classPath())
        .run(LostThreadTest.class, stuckIn, end);
  }

  /** Loses a thread per language and then leaves the one or the other way. */
  public static void main(String[] scenario) throws Exception {
    var config =
        EngineConfig.standard()
            .withKillGrace(Duration.ofMillis(300))
            .withGuardRequired(false)
            .withListener(
                new EngineListener() {
                  @Override
                  public void threadLost(long session, int lostThreads) {
                    System.out.println("lost " + lostThreads);
                  }
                });
    SandboxEngine engine = SandboxEngine.create(config);
    boolean inTools = scenario[0].equals(TOOLS);
    lose(engine, Program.python(inTools ? TOOL + "()" : "sum(range(10**12))"));
    lose(
        engine,
        Program.javaScript(inTools ? TOOL + "()" : "[].indexOf.call({length: 2 ** 53 - 1}, 1)"));
    if (scenario[1].equals(CLOSE)) {
      engine.close();
      System.out.println("closed");
    } else {
      System.out.println("leaving");
      System.exit(0);
    }
  }

  private static void lose(SandboxEngine engine, Program program) {
    Tool stuck =
        Tool.of(
            TOOL,
            "Never returns.",
            List.of(),
            new ToolType.Nothing(),
            _ -> {
              while (true) {
                LockSupport.park();
                Thread.interrupted(); // as if nobody had asked
              }
            });
    SessionSpec spec =
        SessionSpec.of(program.language())
            .with(Grants.none().withTool(stuck))
            .with(Limits.standard().withCpu(Duration.ofSeconds(1)).withWall(Duration.ofSeconds(2)));
    System.out.println(engine.run(program, spec).outcome());
  }
}
