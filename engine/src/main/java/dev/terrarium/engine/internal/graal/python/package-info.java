/** What Python needs on top of a bare context. */
@NullMarked
package dev.terrarium.engine.internal.graal.python;

import org.jspecify.annotations.NullMarked;
