package dev.terrarium.agent;

import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.terrarium.agent.model.ModelRouter;
import dev.terrarium.agent.sandbox.Undo;
import dev.terrarium.engine.Grants;
import dev.terrarium.engine.Language;
import dev.terrarium.engine.Limits;
import dev.terrarium.engine.SessionSpec;
import dev.terrarium.engine.Tool;
import dev.terrarium.engine.ToolType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** What models are told about an agent, its tools and its bounds. Equal agents give equal text. */
final class Prompts {
  private static final ToolSpecification UNDO =
      ToolSpecification.builder()
          .name(Agent.UNDO)
          .description("Takes back what the last program did to variables and files.")
          .parameters(JsonObjectSchema.builder().build())
          .build();

  private Prompts() {}

  static String system(Agent agent, String remaining) {
    List<String> parts = new ArrayList<>();
    if (!agent.instructions().isBlank()) {
      parts.add(agent.instructions().strip());
    }
    if (agent.sandbox() != null) {
      parts.add(sandbox(agent, agent.sandbox()));
    }
    if (agent.output() != null) {
      parts.add(
          "End with an answer that is a single JSON value of this schema and nothing else:\n"
              + json(ToolType.of(agent.output())));
    }
    if (agent.model() instanceof ModelRouter router && router.mayBeUnsure()) {
      parts.add(
          "If you are not sure of your answer, answer %s and why: somebody more able goes on."
              .formatted(ModelRouter.UNSURE));
    }
    if (!remaining.isEmpty()) {
      parts.add("Your budget: " + remaining + ".");
    }
    return String.join("\n\n", parts);
  }

  private static String sandbox(Agent agent, SessionSpec spec) {
    String languages =
        spec.languages().stream().map(Language::id).collect(Collectors.joining(" or "));
    StringBuilder text = new StringBuilder();
    text.append(
        """
        You can run %s programs with the tool %s. Prefer one program that does many steps over \
        many calls. The value of the last expression and what is printed come back: print little, \
        and only what you need. Variables and the files in /workspace stay from program to program. \
        Only the standard library exists; there are no packages, processes or sockets.
        """
            .formatted(languages, Agent.RUN_CODE));
    if (agent.undo() == Undo.ON_FAILURE) {
      text.append("What a failing program did to variables and files is taken back.\n");
    }
    text.append(limits(spec.limits())).append('\n').append(grants(spec.grants()));
    List<Tool> tools = functions(agent).toList();
    if (!tools.isEmpty()) {
      text.append("\nThese functions are defined in your programs:\n");
      tools.forEach(tool -> text.append('\n').append(stub(tool, spec.languages().getFirst())));
    }
    return text.toString().strip();
  }

  private static Stream<Tool> functions(Agent agent) {
    return agent.tools().stream().filter(t -> t.use() != AgentTool.Use.DIRECT).map(AgentTool::tool);
  }

  private static String stub(Tool tool, Language language) {
    return language == Language.JAVASCRIPT
        ? tool.typescriptDeclaration() + "\n"
        : "def %s:\n    \"\"\"%s\"\"\"\n"
            .formatted(
                tool.pythonSignature(), tool.pythonDocstring().replace("\n", "\n    ").strip());
  }

  private static String limits(Limits limits) {
    return "Limits of each program: %d ms, %d ms of CPU, %d MB of memory, %,d bytes of output, %d function calls."
        .formatted(
            limits.wall().toMillis(),
            limits.cpu().toMillis(),
            limits.heapBytes() >> 20,
            limits.outputBytes(),
            limits.hostCalls());
  }

  private static String grants(Grants grants) {
    return grants.mounts().isEmpty()
        ? ""
        : "Mounted folders: "
            + grants.mounts().stream().map(m -> m.guestPath()).collect(Collectors.joining(", "))
            + ".\n";
  }

  static List<ToolSpecification> specifications(Agent agent) {
    List<ToolSpecification> all = new ArrayList<>();
    if (agent.sandbox() != null) {
      all.add(runCode(agent.sandbox()));
      if (agent.undo() != Undo.NEVER) {
        all.add(UNDO);
      }
    }
    agent.tools().stream()
        .filter(t -> t.use() != AgentTool.Use.CODE)
        .forEach(t -> all.add(specification(t.tool())));
    return all;
  }

  private static ToolSpecification runCode(SessionSpec spec) {
    return ToolSpecification.builder()
        .name(Agent.RUN_CODE)
        .description("Runs a program in the sandbox.")
        .parameters(
            JsonObjectSchema.builder()
                .addEnumProperty("language", spec.languages().stream().map(Language::id).toList())
                .addStringProperty("code", "the whole program")
                .required("language", "code")
                .build())
        .build();
  }

  private static ToolSpecification specification(Tool tool) {
    JsonObjectSchema.Builder schema = JsonObjectSchema.builder();
    for (Tool.Parameter parameter : tool.parameters()) {
      var described = new java.util.LinkedHashMap<>(parameter.type().toJsonSchema());
      if (!parameter.description().isBlank()) {
        described.put("description", parameter.description());
      }
      schema.addProperty(
          parameter.name(), JsonRawSchema.from(JsonMapper.shared().writeValueAsString(described)));
    }
    List<String> required =
        tool.parameters().stream()
            .filter(Tool.Parameter::required)
            .map(Tool.Parameter::name)
            .toList();
    return ToolSpecification.builder()
        .name(tool.name())
        .description(tool.description())
        .parameters(schema.required(required).build())
        .build();
  }

  private static String json(ToolType type) {
    return JsonMapper.shared().writeValueAsString(type.toJsonSchema());
  }
}
