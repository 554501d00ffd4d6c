package dev.terrarium.agent;

import dev.terrarium.agent.budget.UsageReport;
import dev.terrarium.agent.tool.Display;
import dev.terrarium.engine.fs.ChangeSet;
import java.util.List;

/**
 * Everything that is known about a finished run.
 *
 * @param outcome how it ended
 * @param usage what it cost
 * @param changes the files that it added, modified or removed; nothing has touched the host
 * @param displays what programs showed to the user, in order
 */
public record RunResult(
    RunOutcome outcome, UsageReport usage, ChangeSet changes, List<Display> displays) {
  /** Copies the displays. */
  public RunResult {
    displays = List.copyOf(displays);
  }
}
