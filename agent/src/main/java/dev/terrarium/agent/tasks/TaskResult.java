package dev.terrarium.agent.tasks;

import dev.terrarium.agent.RunResult;

/**
 * What came of a task.
 *
 * @param task the task
 * @param run what the agent did
 * @param passed whether the tests held afterwards
 * @param why what the tests said where they did not; else empty
 */
public record TaskResult(AgentTask task, RunResult run, boolean passed, String why) {}
