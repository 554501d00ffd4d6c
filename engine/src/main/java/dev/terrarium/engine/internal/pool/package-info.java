/** Interpreters that are made ready before anybody asks for them. */
@NullMarked
package dev.terrarium.engine.internal.pool;

import org.jspecify.annotations.NullMarked;
