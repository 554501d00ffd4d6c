/** Programs that models write: a look at them, their runs, and what models are told about both. */
@NullMarked
package dev.terrarium.agent.sandbox;

import org.jspecify.annotations.NullMarked;
