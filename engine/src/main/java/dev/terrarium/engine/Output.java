package dev.terrarium.engine;

/**
 * What a run printed, decoded as UTF-8 with invalid bytes replaced.
 *
 * @param stdout standard output
 * @param stderr standard error
 * @param truncated whether the output limit cut something off the end
 */
public record Output(String stdout, String stderr, boolean truncated) {}
