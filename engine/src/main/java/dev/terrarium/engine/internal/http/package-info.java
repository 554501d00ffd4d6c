/** Requests that guests may make over HTTP: what is allowed, where it goes, what comes back. */
@NullMarked
package dev.terrarium.engine.internal.http;

import org.jspecify.annotations.NullMarked;
