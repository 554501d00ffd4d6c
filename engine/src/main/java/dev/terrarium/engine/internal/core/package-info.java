/** The engine put together: sessions, worker threads, dispatch, outcomes. */
@NullMarked
package dev.terrarium.engine.internal.core;

import org.jspecify.annotations.NullMarked;
