/**
 * The weaving guard: makes language implementations stoppable inside their builtins, refuses giant
 * allocations before they happen, and checks which powers of the JDK they use for a guest.
 */
@NullMarked
package dev.terrarium.engine.internal.guard;

import org.jspecify.annotations.NullMarked;
