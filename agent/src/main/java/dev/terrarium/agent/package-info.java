/** Agents: loops in which a model writes programs that run in the sandbox. */
@NullMarked
package dev.terrarium.agent;

import org.jspecify.annotations.NullMarked;
