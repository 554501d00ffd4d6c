/** How Java values and types become guest values, tool types and stubs, and back. */
@NullMarked
package dev.terrarium.engine.internal.value;

import org.jspecify.annotations.NullMarked;
