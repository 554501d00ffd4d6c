/** What JavaScript needs on top of a bare context. */
@NullMarked
package dev.terrarium.engine.internal.graal.js;

import org.jspecify.annotations.NullMarked;
