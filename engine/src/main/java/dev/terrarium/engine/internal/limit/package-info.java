/** Meters and the watchdog that enforces limits. */
@NullMarked
package dev.terrarium.engine.internal.limit;

import org.jspecify.annotations.NullMarked;
