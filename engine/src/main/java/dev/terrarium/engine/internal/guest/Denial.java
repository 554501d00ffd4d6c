package dev.terrarium.engine.internal.guest;

/**
 * Something that was asked for and not granted.
 *
 * @param what what was asked for, in the guest's terms
 * @param why why not, and what would grant it
 */
public record Denial(String what, String why) {}
