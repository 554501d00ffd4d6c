package dev.terrarium.agent;

import dev.terrarium.agent.budget.Budget;
import dev.terrarium.agent.model.ModelSource;
import dev.terrarium.agent.sandbox.Undo;
import dev.terrarium.agent.tool.Charts;
import dev.terrarium.agent.tool.CodeOutline;
import dev.terrarium.agent.tool.Displays;
import dev.terrarium.agent.tool.FileTools;
import dev.terrarium.engine.Language;
import dev.terrarium.engine.SandboxEngine;
import dev.terrarium.engine.SessionSpec;
import dev.terrarium.engine.Tool;
import dev.terrarium.engine.fs.Workspace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A model with instructions, tools, a sandbox for the programs it writes, and bounds. Immutable;
 * any number of runs may share one.
 *
 * @param name how events and reports call it
 * @param instructions what it is to do and how; may be empty
 * @param model the model, or what chooses among models
 * @param tools what it may call
 * @param sandbox what its programs may use; null for an agent that writes none
 * @param budget what a run may spend
 * @param guardrails what is checked, in order
 * @param output a record that the answer must fill; null for text
 * @param fileTools whether it gets the tools of {@link dev.terrarium.agent.tool.FileTools} and
 *     {@link dev.terrarium.agent.tool.CodeOutline} on the files of its sandbox, in programs and as
 *     calls of their own; tools of its own with the same names take their place
 * @param undo when what a program did is taken back
 * @param displays whether programs may show tables, text and charts to the user, with the tools of
 *     {@link dev.terrarium.agent.tool.Displays} and {@link dev.terrarium.agent.tool.Charts}
 */
public record Agent(
    String name,
    String instructions,
    ModelSource model,
    List<AgentTool> tools,
    @Nullable SessionSpec sandbox,
    Budget budget,
    List<Guardrail> guardrails,
    @Nullable Class<? extends Record> output,
    boolean fileTools,
    Undo undo,
    boolean displays) {

  /** The name of the tool that runs programs. */
  public static final String RUN_CODE = "run_code";

  /** The name of the tool that takes back what the last program did, where there is one. */
  public static final String UNDO = "undo";

  /**
   * Creates an agent.
   *
   * @throws IllegalArgumentException if the name is blank, two tools have the same name, one has
   *     the name of the tool that runs or takes back programs, there is a tool for programs and no
   *     sandbox, or the sandbox grants tools of its own, which no guardrail or budget would see
   */
  public Agent {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an agent needs a name");
    }
    tools = List.copyOf(tools);
    guardrails = List.copyOf(guardrails);
    requireDistinct(tools, undo != Undo.NEVER);
    if (sandbox != null && !sandbox.grants().tools().isEmpty()) {
      throw new IllegalArgumentException(
          "the sandbox grants tool '%s': give tools to the agent instead"
              .formatted(sandbox.grants().tools().getFirst().name()));
    }
    for (AgentTool tool : tools) {
      if (sandbox == null && tool.use() == AgentTool.Use.CODE) {
        throw new IllegalArgumentException(
            "tool '%s' is for programs and the agent has no sandbox: add it as a direct tool"
                .formatted(tool.tool().name()));
      }
    }
  }

  private static void requireDistinct(List<AgentTool> tools, boolean undoes) {
    Set<String> names = new HashSet<>(undoes ? Set.of(RUN_CODE, UNDO) : Set.of(RUN_CODE));
    for (AgentTool tool : tools) {
      if (!names.add(tool.tool().name())) {
        throw new IllegalArgumentException(
            "two tools are named '%s': rename one of them".formatted(tool.tool().name()));
      }
    }
  }

  /**
   * Creates an agent that writes programs in Python and JavaScript, with {@link Budget#standard()},
   * the engine's standard limits and no tools or grants.
   *
   * @param name how events and reports call it
   * @param instructions what it is to do and how
   * @param model the model, or what chooses among models
   * @return a new agent
   * @throws IllegalArgumentException if the name is blank
   */
  public static Agent of(String name, String instructions, ModelSource model) {
    SessionSpec sandbox = SessionSpec.of(Language.PYTHON, Language.JAVASCRIPT);
    return new Agent(
        name,
        instructions,
        model,
        List.of(),
        sandbox,
        Budget.standard(),
        List.of(),
        null,
        false,
        Undo.NEVER,
        false);
  }

  /**
   * Returns this agent with one more tool, for its programs.
   *
   * @param tool the tool
   * @return a new agent
   * @throws IllegalArgumentException if a tool of that name exists, or there is no sandbox
   */
  public Agent withTool(Tool tool) {
    return withTool(AgentTool.inCode(tool));
  }

  /**
   * Returns this agent with one more tool.
   *
   * @param tool the tool and how it is used
   * @return a new agent
   * @throws IllegalArgumentException if a tool of that name exists, or it is for programs and there
   *     is no sandbox
   */
  public Agent withTool(AgentTool tool) {
    List<AgentTool> more = new ArrayList<>(tools);
    more.add(tool);
    return with(d -> d.tools = more);
  }

  /**
   * Returns this agent with another model.
   *
   * @param newModel the model, or what chooses among models
   * @return a new agent
   */
  public Agent withModel(ModelSource newModel) {
    return with(d -> d.model = newModel);
  }

  /**
   * Returns this agent with another sandbox.
   *
   * @param spec what programs may use
   * @return a new agent
   * @throws IllegalArgumentException if it grants tools: give them to the agent instead
   */
  public Agent withSandbox(SessionSpec spec) {
    return with(d -> d.sandbox = spec);
  }

  /**
   * Returns this agent without a sandbox: it writes no programs and calls its tools directly.
   *
   * @return a new agent
   */
  public Agent withoutSandbox() {
    List<AgentTool> direct =
        tools.stream()
            .map(t -> new AgentTool(t.tool(), AgentTool.Use.DIRECT, t.approval()))
            .toList();
    return with(d -> {
      d.tools = direct;
      d.sandbox = null;
    });
  }

  /**
   * Returns this agent with another budget.
   *
   * @param newBudget what a run may spend
   * @return a new agent
   */
  public Agent withBudget(Budget newBudget) {
    return with(d -> d.budget = newBudget);
  }

  /**
   * Returns this agent with one more guardrail.
   *
   * @param guardrail what is checked
   * @return a new agent
   */
  public Agent withGuardrail(Guardrail guardrail) {
    List<Guardrail> more = new ArrayList<>(guardrails);
    more.add(guardrail);
    return with(d -> d.guardrails = more);
  }

  /**
   * Returns this agent with a type of its answers.
   *
   * @param type a record that the answer must fill
   * @return a new agent
   */
  public Agent withOutput(Class<? extends Record> type) {
    return with(d -> d.output = type);
  }

  /**
   * Returns this agent with tools on the files of its sandbox.
   *
   * @return a new agent
   */
  public Agent withFileTools() {
    return with(d -> d.fileTools = true);
  }

  /**
   * Returns this agent with another way of taking back what programs did.
   *
   * @param when when to take back
   * @return a new agent
   * @throws IllegalArgumentException if a tool of this agent has the name of the one for that
   */
  public Agent withUndo(Undo when) {
    return with(d -> d.undo = when);
  }

  /**
   * Returns this agent with what its programs can use to show something to the user: {@code
   * display} for tables and text, {@code draw_chart} for charts. It arrives as {@link
   * RunEvent.Shown} and in {@link RunResult#displays()}.
   *
   * @return a new agent
   */
  public Agent withDisplays() {
    return with(d -> d.displays = true);
  }

  /** Returns this agent with the tools among its tools that it only asks for by name. */
  Agent equipped(SandboxEngine engine, Supplier<Workspace> files, Displays shown) {
    if (sandbox == null) {
      return this;
    }
    List<AgentTool> offered = new ArrayList<>();
    if (fileTools) {
      FileTools.all(files).forEach(t -> offered.add(new AgentTool(t, AgentTool.Use.BOTH, false)));
      offered.add(new AgentTool(CodeOutline.tool(files, engine), AgentTool.Use.BOTH, false));
    }
    if (displays) {
      offered.add(AgentTool.inCode(shown.tool()));
      offered.add(AgentTool.inCode(Charts.tool(files, shown)));
    }
    Set<String> own = tools.stream().map(t -> t.tool().name()).collect(Collectors.toSet());
    List<AgentTool> all = new ArrayList<>(tools);
    offered.stream().filter(tool -> !own.contains(tool.tool().name())).forEach(all::add);
    return with(d -> d.tools = all);
  }

  private Agent with(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return draft.agent();
  }

  /** An agent that is about to differ from another in some parts. */
  private static final class Draft {
    private final String name;
    private final String instructions;
    private ModelSource model;
    private List<AgentTool> tools;
    private @Nullable SessionSpec sandbox;
    private Budget budget;
    private List<Guardrail> guardrails;
    private @Nullable Class<? extends Record> output;
    private boolean fileTools;
    private Undo undo;
    private boolean displays;

    Draft(Agent from) {
      name = from.name;
      instructions = from.instructions;
      model = from.model;
      tools = from.tools;
      sandbox = from.sandbox;
      budget = from.budget;
      guardrails = from.guardrails;
      output = from.output;
      fileTools = from.fileTools;
      undo = from.undo;
      displays = from.displays;
    }

    Agent agent() {
      return new Agent(
          name,
          instructions,
          model,
          tools,
          sandbox,
          budget,
          guardrails,
          output,
          fileTools,
          undo,
          displays);
    }
  }
}
