/** Makes folders from which JVMs start fast. */
@NullMarked
package dev.terrarium.engine.internal.quick;

import org.jspecify.annotations.NullMarked;
