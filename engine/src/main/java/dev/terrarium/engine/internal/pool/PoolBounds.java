package dev.terrarium.engine.internal.pool;

import java.util.function.BooleanSupplier;

/**
 * How much may wait in a pool.
 *
 * @param count how many guests in all; 0 for no pool
 * @param bytes what all of them may hold
 * @param most how many sessions a guest may serve; 1 for each its own
 * @param memoryIsScarce says whether the JVM needs its memory for other things; none is kept then
 */
public record PoolBounds(int count, long bytes, int most, BooleanSupplier memoryIsScarce) {
  boolean recycles() {
    return most > 1;
  }
}
