/** Runs the benchmarks in JVMs of all kinds, keeps the results, and renders them. */
@NullMarked
package dev.terrarium.bench;

import org.jspecify.annotations.NullMarked;
