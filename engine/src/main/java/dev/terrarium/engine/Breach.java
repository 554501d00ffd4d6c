package dev.terrarium.engine;

/**
 * What a limit was set to and what was seen when it fired.
 *
 * @param configured the limit's value, in {@code unit}
 * @param observed what was measured when the limit fired, in {@code unit}; for a request that was
 *     refused before it was carried out, the size asked for
 * @param unit {@code ms}, {@code bytes}, {@code files}, {@code calls}, {@code levels} or {@code
 *     elements}
 * @param message one sentence for people and models, with the way to raise the limit
 */
public record Breach(long configured, long observed, String unit, String message) {}
