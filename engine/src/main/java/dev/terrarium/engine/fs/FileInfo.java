package dev.terrarium.engine.fs;

import java.time.Instant;

/**
 * What is known about a file or directory.
 *
 * @param path the absolute, normalised guest path
 * @param directory whether it is a directory; otherwise it is a file
 * @param size the size in bytes; 0 for a directory
 * @param modified when its content last changed
 */
public record FileInfo(String path, boolean directory, long size, Instant modified) {}
