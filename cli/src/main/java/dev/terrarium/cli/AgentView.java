package dev.terrarium.cli;

import dev.terrarium.agent.Approver;
import dev.terrarium.agent.RunEvent;
import dev.terrarium.agent.RunOutcome;
import dev.terrarium.agent.RunResult;
import dev.terrarium.agent.budget.UsageReport;
import dev.terrarium.engine.fs.ChangeSet;
import dev.terrarium.engine.fs.Mount;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Shows a run of an agent on standard error, its answer on standard output, and asks questions. */
final class AgentView {
  private final Host host;
  private final BufferedReader in;
  private final StringBuilder said = new StringBuilder();

  /** Whether the terminal's cursor stands behind text of the model. */
  private boolean speaking;

  AgentView(Host host) {
    this.host = host;
    this.in = new BufferedReader(new InputStreamReader(host.in(), StandardCharsets.UTF_8));
  }

  void show(RunEvent event) {
    switch (event) {
      case RunEvent.TurnStarted started -> {
        forget();
        line("turn %d, %s".formatted(started.turn(), started.model()));
      }
      case RunEvent.CodeStarted started -> {
        says();
        line(
            "runs a program (%s)%n%s"
                .formatted(started.look().summary(), started.code().indent(2)));
      }
      case RunEvent.CodeFinished finished ->
          line("ended: %s".formatted(finished.execution().outcome().getClass().getSimpleName()));
      case RunEvent.CodeRefused refused -> line("not run: %s".formatted(refused.reason()));
      case RunEvent.ToolCalled called -> {
        says();
        line("calls %s %s".formatted(called.tool(), called.arguments()));
      }
      case RunEvent.Retrying retrying -> {
        forget();
        line("asks %s again: %s".formatted(retrying.model(), retrying.reason()));
      }
      case RunEvent.Compacted compacted -> line("%s".formatted(compacted.how()));
      case RunEvent.Undone _ -> line("what the program did was taken back");
      case RunEvent.TextDelta delta -> hear(delta.text());
      case RunEvent.Shown shown -> line(DisplayText.of(shown.display()));
      case RunEvent.ToolReturned _,
          RunEvent.ApprovalNeeded _,
          RunEvent.UsageCharged _,
          RunEvent.Finished _ -> {}
    }
  }

  /** A person sees the model write; a file gets its answer alone, at the end. */
  private void hear(String text) {
    said.append(text);
    if (host.outIsTerminal()) {
      host.write(text.getBytes(StandardCharsets.UTF_8));
      speaking = true;
    }
  }

  /** Shows what the model said on its way to a program or a tool call. */
  private void says() {
    if (!said.isEmpty() && !speaking) {
      line(said.toString().strip());
    }
    forget();
  }

  private void forget() {
    said.setLength(0);
    endOfSpeech();
  }

  private void endOfSpeech() {
    if (speaking) {
      host.print("");
      speaking = false;
    }
  }

  private void line(String text) {
    endOfSpeech();
    host.printError("terrarium: " + text.stripTrailing());
  }

  Approver.Decision ask(Approver.Request request) {
    String what =
        switch (request) {
          case Approver.CodeRequest(String code, var look) ->
              "this program (%s)?%n%s".formatted(look.summary(), code.indent(2));
          case Approver.ToolCallRequest(String tool, var arguments) ->
              "the call %s %s?".formatted(tool, arguments);
        };
    return yes("run " + what) ? Approver.Decision.YES : Approver.Decision.no("the user said no");
  }

  /** Silence, such as the end of input, is a no. */
  private boolean yes(String question) {
    line("%s%n[y/N]".formatted(question.stripTrailing()));
    try {
      @Nullable String answer = in.readLine();
      return answer != null && answer.strip().toLowerCase(Locale.ROOT).startsWith("y");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void finish(RunResult result) {
    switch (result.outcome()) {
      case RunOutcome.Answered answered -> {
        if (!speaking || !said.toString().equals(answered.text())) {
          endOfSpeech();
          host.print(answered.text());
        }
        endOfSpeech();
      }
      case RunOutcome.OutOfBudget over -> line("stopped: %s".formatted(over.detail()));
      case RunOutcome.Refused refused ->
          line("refused by %s: %s".formatted(refused.by(), refused.reason()));
      case RunOutcome.Failed failed -> line("failed: %s".formatted(failed.reason()));
      case RunOutcome.Cancelled cancelled -> line("cancelled: %s".formatted(cancelled.by()));
    }
    UsageReport usage = result.usage();
    line(
        "%,d tokens in %d call(s), %d program(s), %d tool call(s), cost %s"
            .formatted(
                usage.tokens().total(),
                usage.modelCalls().size(),
                usage.programs(),
                usage.totalToolCalls(),
                usage.cost().stripTrailingZeros().toPlainString()));
  }

  void offer(RunResult result, Mount.Overlay mount) {
    ChangeSet changes = result.changes().filter(c -> c.path().startsWith(mount.guestPath() + "/"));
    if (changes.isEmpty()) {
      return;
    }
    host.printError(changes.unifiedDiff().stripTrailing());
    if (yes("write %d file(s) to %s?".formatted(changes.changes().size(), mount.hostDirectory()))) {
      new ChangeWriter(host, null).apply(changes, mount);
    } else {
      line("nothing was written");
    }
  }
}
