package dev.terrarium.engine.internal.guest;

import dev.terrarium.engine.Grants;
import dev.terrarium.engine.Limits;
import dev.terrarium.engine.internal.fs.GuestFiles;
import java.io.OutputStream;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a guest may see and use.
 *
 * @param files the file system as the guest sees it
 * @param limits bounds that the guest layer itself enforces: results, call depth
 * @param grants environment, tools, clock, seed
 * @param out takes standard output
 * @param err takes standard error
 * @param tools carries out tool calls
 * @param lastFileDenial the file access that was refused last in the current run, if any
 */
public record GuestSetup(
    GuestFiles files,
    Limits limits,
    Grants grants,
    OutputStream out,
    OutputStream err,
    ToolGateway tools,
    Supplier<@Nullable Denial> lastFileDenial) {}
