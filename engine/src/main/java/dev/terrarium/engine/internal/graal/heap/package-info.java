/** Measures what guests hold: an instrument that pauses them and a walker of object graphs. */
@NullMarked
package dev.terrarium.engine.internal.graal.heap;

import org.jspecify.annotations.NullMarked;
