package dev.terrarium.engine.internal.pool;

import java.util.function.BooleanSupplier;

/**
 * How much may wait in a pool.
 *
 * @param count how many guests in all; 0 for no pool
 * @param bytes what all of them may hold
 * @param memoryIsScarce says whether the JVM needs its memory for other things; none is kept then
 */
public record PoolBounds(int count, long bytes, BooleanSupplier memoryIsScarce) {}
