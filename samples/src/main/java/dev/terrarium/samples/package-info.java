/** Small programs that show one thing each. */
@NullMarked
package dev.terrarium.samples;

import org.jspecify.annotations.NullMarked;
