/** The public API: engines hand out sessions, sessions run programs and end in outcomes. */
@NullMarked
package dev.terrarium.engine;

import org.jspecify.annotations.NullMarked;
