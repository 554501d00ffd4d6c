/** Guests on GraalVM. The only package, with those below it, that imports the polyglot API. */
@NullMarked
package dev.terrarium.engine.internal.graal;

import org.jspecify.annotations.NullMarked;
