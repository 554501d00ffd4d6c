package dev.terrarium.samples;

import dev.terrarium.agent.Agent;
import dev.terrarium.agent.AgentRunner;
import dev.terrarium.agent.RunResult;
import dev.terrarium.agent.model.LanguageModel;
import dev.terrarium.agent.model.Models;
import dev.terrarium.agent.sandbox.Undo;
import dev.terrarium.engine.Grants;
import dev.terrarium.engine.Language;
import dev.terrarium.engine.Limits;
import dev.terrarium.engine.SandboxEngine;
import dev.terrarium.engine.SessionSpec;
import dev.terrarium.engine.fs.Mount;
import java.nio.file.Path;

/** An agent that maps a project, proposes a change, makes it, and checks it by running the code. */
final class AgentExplorer {
  private AgentExplorer() {}

  // region explorer
  /** Changes stay in memory; what a failing program did to them is taken back. */
  static Agent explorer(LanguageModel model, Path project) {
    return Agent.of(
            "explorer",
            "The project is in /repo. Map it, propose one refactoring, make it, and run the project"
                + " to check that it still works.",
            model)
        .withSandbox(
            SessionSpec.of(Language.JAVASCRIPT)
                .with(Limits.generous())
                .with(Grants.none().withMount(new Mount.Overlay("/repo", project))))
        .withFileTools()
        .withUndo(Undo.ON_FAILURE);
  }

  static RunResult explore(SandboxEngine engine, Agent explorer, String task) {
    return AgentRunner.of(engine).run(explorer, task);
  }

  // endregion

  /** Takes a model and a folder with a JavaScript project; shows the diff, and writes nothing. */
  public static void main(String[] args) {
    LanguageModel model = Models.of(Models.address(args[0], System.getenv()));
    try (SandboxEngine engine = SandboxEngine.create()) {
      Agent explorer = explorer(model, Path.of(args[1]).toAbsolutePath());
      RunResult result = explore(engine, explorer, "Make the smallest useful change.");
      System.out.println(result.outcome());
      System.out.println(result.changes().unifiedDiff());
    }
  }
}
