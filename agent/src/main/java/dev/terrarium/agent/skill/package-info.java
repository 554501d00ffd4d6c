/** Skills: folders with instructions that a model loads when it needs them. */
@NullMarked
package dev.terrarium.agent.skill;

import org.jspecify.annotations.NullMarked;
