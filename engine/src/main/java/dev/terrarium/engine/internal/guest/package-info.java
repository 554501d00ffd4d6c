/** The seam between the engine and language implementations. Nothing here knows GraalVM. */
@NullMarked
package dev.terrarium.engine.internal.guest;

import org.jspecify.annotations.NullMarked;
