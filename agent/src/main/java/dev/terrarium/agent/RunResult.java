package dev.terrarium.agent;

import dev.terrarium.agent.budget.UsageReport;
import dev.terrarium.engine.fs.ChangeSet;

/**
 * Everything that is known about a finished run.
 *
 * @param outcome how it ended
 * @param usage what it cost
 * @param changes the files that it added, modified or removed; nothing has touched the host
 */
public record RunResult(RunOutcome outcome, UsageReport usage, ChangeSet changes) {}
