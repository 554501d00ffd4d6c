/** Tasks with a workspace that an agent is graded on. */
@NullMarked
package dev.terrarium.agent.tasks;

import org.jspecify.annotations.NullMarked;
