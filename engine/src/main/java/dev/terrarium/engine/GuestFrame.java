package dev.terrarium.engine;

/**
 * One call in a guest traceback. Frames of the host never appear.
 *
 * @param function the function's name as the language shows it
 * @param file the program's name or a guest path
 * @param line the line, from 1; 0 where it is not known
 * @param column the column, from 1; 0 where it is not known
 */
public record GuestFrame(String function, String file, int line, int column) {}
