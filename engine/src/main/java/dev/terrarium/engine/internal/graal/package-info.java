/** The only package that knows the polyglot API. */
@NullMarked
package dev.terrarium.engine.internal.graal;

import org.jspecify.annotations.NullMarked;
