/**
 * Runs the guest programs in {@code src/test/resources/corpus}; their README describes the format.
 */
@NullMarked
package dev.terrarium.engine.corpus;

import org.jspecify.annotations.NullMarked;
