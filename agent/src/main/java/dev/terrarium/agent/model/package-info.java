/** Language models: how to reach them, which to choose, and calls that end. */
@NullMarked
package dev.terrarium.agent.model;

import org.jspecify.annotations.NullMarked;
