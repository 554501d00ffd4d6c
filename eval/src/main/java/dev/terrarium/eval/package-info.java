/** Scores programs that models wrote: reads problem sets and samples, runs and judges them. */
@NullMarked
package dev.terrarium.eval;

import org.jspecify.annotations.NullMarked;
