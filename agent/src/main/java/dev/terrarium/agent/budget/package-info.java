/** What agents may spend, what they spent, and what it costs. */
@NullMarked
package dev.terrarium.agent.budget;

import org.jspecify.annotations.NullMarked;
