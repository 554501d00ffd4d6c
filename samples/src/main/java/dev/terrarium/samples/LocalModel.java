package dev.terrarium.samples;

import dev.terrarium.agent.Agent;
import dev.terrarium.agent.AgentRunner;
import dev.terrarium.agent.RunEvent;
import dev.terrarium.agent.RunResult;
import dev.terrarium.agent.model.LanguageModel;
import dev.terrarium.agent.model.Models;
import dev.terrarium.engine.SandboxEngine;
import java.util.function.Consumer;

/** An agent on a model of one's own machine. */
final class LocalModel {
  private LocalModel() {}

  // region local
  /**
   * Reaches any server that speaks as OpenAI does; no key is needed. The address is {@code
   * http://localhost:8080/v1} for llama.cpp's server, port 8000 for vLLM, 1234 for LM Studio, and
   * 11434 for Ollama.
   */
  static LanguageModel local(String name, String baseUrl) {
    return Models.of(new Models.Address(Models.Provider.OPENAI, name, baseUrl, null));
  }

  static RunResult ask(
      SandboxEngine engine, LanguageModel model, String task, Consumer<RunEvent> events) {
    Agent agent = Agent.of("local", "Answer with the help of programs.", model);
    return AgentRunner.of(engine).run(agent, task, events);
  }

  // endregion

  /** Takes the model's name, the server's address and a task. */
  public static void main(String[] args) {
    try (SandboxEngine engine = SandboxEngine.create()) {
      RunResult result =
          ask(
              engine,
              local(args[0], args[1]),
              args[2],
              event -> {
                if (event instanceof RunEvent.TextDelta(String text)) {
                  System.out.print(text);
                }
              });
      System.out.println();
      System.out.println(result.outcome());
    }
  }
}
