package dev.terrarium.eval;

/**
 * A model's answer to a problem.
 *
 * @param problem the problem
 * @param number which of the answers to that problem it is, from 1
 * @param completion what follows the prompt
 */
public record Sample(Problem problem, int number, String completion) {}
