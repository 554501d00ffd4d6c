/** Runs honest, hostile and random programs for a while and says whether all promises held. */
@NullMarked
package dev.terrarium.cli.soak;

import org.jspecify.annotations.NullMarked;
