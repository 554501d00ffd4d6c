/** What an agent remembers of a conversation. */
@NullMarked
package dev.terrarium.agent.memory;

import org.jspecify.annotations.NullMarked;
