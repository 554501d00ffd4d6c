/** The guest's files: paths, the in-memory tree, host directories, overlays, archives, diffs. */
@NullMarked
package dev.terrarium.engine.internal.fs;

import org.jspecify.annotations.NullMarked;
