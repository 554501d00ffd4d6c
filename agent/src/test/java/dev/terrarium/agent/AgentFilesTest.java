package dev.terrarium.agent;

import static dev.terrarium.agent.testing.ScriptedModel.call;
import static dev.terrarium.agent.testing.ScriptedModel.code;
import static dev.terrarium.agent.testing.ScriptedModel.python;
import static dev.terrarium.agent.testing.ScriptedModel.text;
import static dev.terrarium.agent.testing.ScriptedModel.together;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.terrarium.agent.sandbox.Undo;
import dev.terrarium.agent.testing.ScriptedModel;
import dev.terrarium.agent.tool.Display;
import dev.terrarium.engine.Grants;
import dev.terrarium.engine.Language;
import dev.terrarium.engine.Limits;
import dev.terrarium.engine.SandboxEngine;
import dev.terrarium.engine.SessionSpec;
import dev.terrarium.engine.Tool;
import dev.terrarium.engine.fs.Mount;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Agents that work on files, and take back what failed. */
class AgentFilesTest {
  static SandboxEngine engine;

  @BeforeAll
  static void open() {
    engine = SandboxEngine.create();
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  private static Agent agent(ScriptedModel model) {
    return Agent.of("tester", "Be brief.", model.named("scripted"));
  }

  private static String result(ScriptedModel model, int request) {
    return ((ToolExecutionResultMessage) model.requests().get(request).messages().getLast()).text();
  }

  @Test
  void fileTools_workDirectlyAndInProgramsOnTheSameFiles(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("greet.py"), "def greet():\n    return 'helo'\n");
    String patch =
        "*** Begin Patch\\n*** Update File: /project/greet.py\\n@@ def greet\\n-    return 'helo'\\n+"
            + "    return 'hello'\\n*** End Patch";
    ScriptedModel model =
        ScriptedModel.of(
            call("read_file", "{\"path\": \"/project/greet.py\"}"),
            call("apply_patch", "{\"patch\": \"" + patch + "\"}"),
            python(
                "write_file('notes.txt', read_file('/project/greet.py')['text'])\n"
                    + "open('notes.txt').read().count('hello')"),
            text("done"));
    Agent agent =
        agent(model)
            .withSandbox(
                SessionSpec.of(Language.PYTHON)
                    .with(Grants.none().withMount(new Mount.Overlay("/project", folder))))
            .withFileTools();

    RunResult result = AgentRunner.of(engine).run(agent, "correct it");

    assertThat(result.outcome()).isEqualTo(new RunOutcome.Answered("done", null));
    assertThat(result(model, 1)).contains("return 'helo'");
    assertThat(result(model, 3)).contains("result: 1");
    assertThat(result.changes().unifiedDiff())
        .contains("-    return 'helo'", "+    return 'hello'");
    assertThat(folder.resolve("greet.py")).content().contains("helo").doesNotContain("hello");
    assertThat(result.usage().programToolCalls()).isEqualTo(2);
    model.assertAllUsed();
  }

  @Test
  void ownTool_takesThePlaceOfAFileTool() {
    ScriptedModel model = ScriptedModel.of(python("read_file()"), text("done"));
    Tool own = Tool.of("read_file", "Reads.", Nothing.class, String.class, _ -> "mine");

    AgentRunner.of(engine).run(agent(model).withTool(own).withFileTools(), "do it");

    assertThat(result(model, 1)).contains("mine");
  }

  record Nothing() {}

  @ParameterizedTest
  @EnumSource(Language.class)
  void failedProgram_isTakenBackWithItsFiles(Language language) {
    boolean python = language == Language.PYTHON;
    String first = python ? "rows = [1]" : "globalThis.rows = [1]";
    String failing =
        python
            ? "rows.append(2)\nopen('half.txt', 'w').write('x')\n1/0"
            : "rows.push(2); require('fs').writeFileSync('half.txt', 'x'); null.x";
    String look =
        python
            ? "import os\n[len(rows), os.path.exists('half.txt')]"
            : "[rows.length, require('fs').existsSync('half.txt')]";
    ScriptedModel model =
        ScriptedModel.of(
            code(language.id(), first),
            code(language.id(), failing),
            code(language.id(), look),
            text("done"));
    List<RunEvent> events = new ArrayList<>();

    AgentRunner.of(engine).run(agent(model).withUndo(Undo.ON_FAILURE), "do it", events::add);

    assertThat(result(model, 2)).contains("was taken back");
    assertThat(result(model, 3)).contains("result: [1, false]");
    assertThat(events).contains(new RunEvent.Undone(false));
  }

  @Test
  void fileWrittenInTheSameTurnAsAFailingProgram_stays() {
    ScriptedModel model =
        ScriptedModel.of(
            together(
                python("open('half.txt', 'w').write('x')\n1/0"),
                call("write_file", "{\"path\": \"kept.txt\", \"content\": \"y\"}")),
            python("import os\nsorted(os.listdir())"),
            text("done"));

    AgentRunner.of(engine).run(agent(model).withFileTools().withUndo(Undo.ON_FAILURE), "do it");

    assertThat(result(model, 2)).contains("result: [kept.txt]");
  }

  @Test
  void model_takesBackWhatItDoesNotLike() {
    ScriptedModel model =
        ScriptedModel.of(
            python("x = 1"),
            python("x = 2"),
            call("undo", "{}"),
            call("undo", "{}"),
            python("x"),
            text("done"));

    AgentRunner.of(engine).run(agent(model).withUndo(Undo.ON_REQUEST), "do it");

    assertThat(result(model, 3)).startsWith("what the last program did");
    assertThat(result(model, 4)).contains("nothing can be taken back");
    assertThat(result(model, 5)).contains("result: 1");
    assertThat(model.requests().getFirst().toolSpecifications())
        .extracting(ToolSpecification::name)
        .contains("undo");
  }

  @Test
  void programThatLosesItsSession_isNotTakenBackAndSaysSo() {
    ScriptedModel model =
        ScriptedModel.of(python("while True: pass"), python("1 + 1"), text("done"));
    SessionSpec quick =
        SessionSpec.of(Language.PYTHON).with(Limits.standard().withCpu(Duration.ofMillis(300)));

    AgentRunner.of(engine).run(agent(model).withSandbox(quick).withUndo(Undo.ON_FAILURE), "do it");

    assertThat(result(model, 1)).contains("interpreter was discarded").doesNotContain("taken back");
    assertThat(result(model, 2)).contains("result: 2");
  }

  @Test
  void whatProgramsShow_isToldAndPartOfTheResult() {
    ScriptedModel model =
        ScriptedModel.of(
            python(
                "display([{'city': 'Oslo', 'high': 21.5}], title='Weather')\n"
                    + "draw_chart(kind='BAR', path='c.svg', series=[{'name': 'a', 'y': [1, 2]}])"),
            text("done"));
    List<RunEvent> events = new ArrayList<>();

    RunResult result =
        AgentRunner.of(engine).run(agent(model).withDisplays(), "show it", events::add);

    assertThat(result.displays())
        .hasSize(2)
        .first()
        .isEqualTo(
            new Display.Table("Weather", List.of("city", "high"), List.of(List.of("Oslo", 21.5))));
    assertThat(result.displays().getLast())
        .isInstanceOfSatisfying(
            Display.Image.class, image -> assertThat(image.content().size()).isGreaterThan(100));
    assertThat(events).contains(new RunEvent.Shown(result.displays().getFirst()));
  }

  @Test
  void toolNamedUndo_cannotStandBesideUndoing() {
    Tool own = Tool.of("undo", "Mine.", Nothing.class, String.class, _ -> "mine");
    Agent agent = agent(ScriptedModel.of()).withTool(own);

    assertThatThrownBy(() -> agent.withUndo(Undo.ON_REQUEST)).hasMessageContaining("'undo'");
  }
}
