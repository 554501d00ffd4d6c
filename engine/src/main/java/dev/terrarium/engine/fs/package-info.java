/** Workspaces, mounts, snapshots and the changes that a guest made to them. */
@NullMarked
package dev.terrarium.engine.fs;

import org.jspecify.annotations.NullMarked;
