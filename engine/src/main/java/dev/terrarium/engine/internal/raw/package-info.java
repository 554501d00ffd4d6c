/** What the JVM offers to no ordinary code. */
@NullMarked
package dev.terrarium.engine.internal.raw;

import org.jspecify.annotations.NullMarked;
