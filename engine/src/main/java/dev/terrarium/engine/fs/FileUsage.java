package dev.terrarium.engine.fs;

/**
 * How much of a quota is in use.
 *
 * @param bytes the sum of the sizes of all files, in bytes
 * @param files the number of files, directories and overlay markers
 * @param quota the quota that both count against
 */
public record FileUsage(long bytes, int files, FileQuota quota) {}
