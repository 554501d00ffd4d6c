package dev.terrarium.agent;

import static dev.terrarium.agent.testing.ScriptedModel.call;
import static dev.terrarium.agent.testing.ScriptedModel.failure;
import static dev.terrarium.agent.testing.ScriptedModel.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.terrarium.agent.budget.Account;
import dev.terrarium.agent.budget.Budget;
import dev.terrarium.agent.budget.PriceTable;
import dev.terrarium.agent.budget.TokenCount;
import dev.terrarium.agent.memory.Compaction;
import dev.terrarium.agent.memory.JsonLinesStore;
import dev.terrarium.agent.model.ModelException;
import dev.terrarium.agent.model.ModelRouter;
import dev.terrarium.agent.model.Retries;
import dev.terrarium.agent.sandbox.CodeLook;
import dev.terrarium.agent.testing.ReplayModel;
import dev.terrarium.agent.testing.ScriptedModel;
import dev.terrarium.engine.Language;
import dev.terrarium.engine.SandboxEngine;
import dev.terrarium.engine.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfflineTest {
  @TempDir Path folder;

  record Text(String text) {}

  private static final Tool ECHO = Tool.of("echo", "Echoes.", Text.class, String.class, Text::text);
  private static final Retries ONCE = Retries.none(Duration.ofSeconds(30));

  private static Agent agent(dev.terrarium.agent.model.ModelSource model) {
    return Agent.of("tester", "", model).withoutSandbox().withTool(AgentTool.direct(ECHO));
  }

  private static RunResult run(Agent agent) {
    try (SandboxEngine engine = SandboxEngine.create()) {
      return AgentRunner.of(engine).withRetries(ONCE).run(agent, "say sk-abcdefghijklmnopqrstu");
    }
  }

  @Test
  void recording_replaysStrictlyAndHoldsNoSecret() throws IOException {
    Path file = folder.resolve("talk.jsonl");
    ScriptedModel real =
        ScriptedModel.of(call("echo", "{\"text\": \"hunter2\"}"), text("It said hunter2."));
    run(agent(ReplayModel.record(real.named("real"), file, List.of("hunter2")).named("m")));

    assertThat(Files.readString(file)).contains("[secret]").doesNotContain("hunter2", "sk-abc");
    assertThatThrownBy(() -> ReplayModel.replay(folder.resolve("none")))
        .isInstanceOf(IOException.class);
  }

  @Test
  void replay_givesTheSameRunAndRefusesAnother() throws IOException {
    Path file = folder.resolve("talk.jsonl");
    ScriptedModel real = ScriptedModel.of(call("echo", "{\"text\": \"a\"}"), text("a"));
    RunResult first = run(agent(ReplayModel.record(real.named("m"), file, List.of()).named("m")));
    ReplayModel replay = ReplayModel.replay(file);

    assertThat(run(agent(replay.named("m"))).outcome()).isEqualTo(first.outcome());
    replay.assertAllUsed();
    Agent other =
        Agent.of("tester", "Other instructions.", ReplayModel.replay(file).named("m"))
            .withoutSandbox()
            .withTool(AgentTool.direct(ECHO));
    assertThat(run(other).outcome().toString()).contains("differs from the recording");
  }

  @Test
  void router_escalatesOnFailureAndFallsBackWhenAModelIsDown() {
    ModelException down =
        new ModelException(ModelException.Kind.UNREACHABLE, "the small one is down", null);
    ScriptedModel small = ScriptedModel.of(call("fly", "{}"), failure(down));
    ScriptedModel large = ScriptedModel.of(call("echo", "{\"text\": \"x\"}"), text("done"));

    RunResult result = run(agent(ModelRouter.of(small.named("small"), large.named("large"))));

    assertThat(result.outcome()).isEqualTo(new RunOutcome.Answered("done", null));
    assertThat(result.usage().modelCalls())
        .extracting(c -> c.model())
        .containsExactly("small", "large", "large");
    small.assertAllUsed();
  }

  @Test
  void childAccount_cannotSpendMoreThanItsParentHas() throws Exception {
    PriceTable prices = PriceTable.empty().with("m*", "1", "10");
    Account parent =
        Account.open(Budget.standard().withMoney("0.001"), prices, InstantSource.system());
    Account child = parent.child(Budget.unlimited());

    Account.Hold hold = child.hold("mini", 100, 8_000);
    assertThat(hold.maxOutput()).isEqualTo(90);
    child.settle(hold, "a", new TokenCount(100, 0, 80), Duration.ZERO);

    assertThat(parent.report().cost()).isEqualByComparingTo("0.0009");
    assertThatThrownBy(() -> child.hold("mini", 100, 8_000)).hasMessageContaining("out of money");
    assertThatThrownBy(() -> child.hold("other", 1, 1)).hasMessageContaining("price of model");
  }

  @Test
  void longHistory_isCutAndThenSummarised() {
    String big = "word ".repeat(2_000);
    ScriptedModel model =
        ScriptedModel.of(
            call("echo", "{\"text\": \"%s\"}".formatted(big)),
            call("echo", "{\"text\": \"b\"}"),
            text("done"));
    ScriptedModel summariser = ScriptedModel.of(text("He asked to echo."));
    List<RunEvent> events = new ArrayList<>();
    try (SandboxEngine engine = SandboxEngine.create()) {
      AgentRunner.of(engine)
          .withCompaction(new Compaction(3_500, 2, 50), summariser.named("s"))
          .run(agent(model.named("m")), "go", events::add);
    }

    assertThat(events).hasAtLeastOneElementOfType(RunEvent.Compacted.class);
    assertThat(model.requests().getLast().messages().toString()).contains("He asked to echo.");
    summariser.assertAllUsed();
  }

  @Test
  void fileStore_keepsConversationsAndNamesDamage() throws IOException {
    JsonLinesStore store = new JsonLinesStore(folder.resolve("talks"));
    ScriptedModel model = ScriptedModel.of(call("echo", "{\"text\": \"x\"}"), text("done"));
    try (SandboxEngine engine = SandboxEngine.create()) {
      AgentRunner.of(engine).withConversation(store, "c-1").run(agent(model.named("m")), "go");
    }

    assertThat(new JsonLinesStore(folder.resolve("talks")).load("c-1")).hasSize(4);
    assertThatThrownBy(() -> store.load("../x")).hasMessageContaining("no id");
    Files.writeString(folder.resolve("talks/c-1.jsonl"), "{oops\n");
    assertThatThrownBy(() -> store.load("c-1")).hasMessageContaining("line 1");
  }

  @Test
  void look_seesImportsToolsFilesAndLoops() {
    CodeLook look =
        CodeLook.of(
            Language.PYTHON,
            "# numpy\nimport csv, json as j\ntry:\n  import pandas\nexcept ImportError: pass\n"
                + "for r in csv.reader(open('data.csv')): echo(r)",
            List.of("echo", "other"));

    assertThat(look.imports()).containsExactlyInAnyOrder("csv", "json", "pandas");
    assertThat(look.impossible()).isEmpty();
    assertThat(look.summary())
        .isEqualTo("imports csv, json, pandas; calls echo; files data.csv; loops");
  }
}
