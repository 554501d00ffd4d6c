/** Models for tests and offline work. */
@NullMarked
package dev.terrarium.agent.testing;

import org.jspecify.annotations.NullMarked;
