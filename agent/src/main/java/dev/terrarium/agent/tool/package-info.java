/** Tools of agents: files of a session, patches, charts, outlines of code. */
@NullMarked
package dev.terrarium.agent.tool;

import org.jspecify.annotations.NullMarked;
