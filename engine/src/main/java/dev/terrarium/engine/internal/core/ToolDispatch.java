package dev.terrarium.engine.internal.core;

import dev.terrarium.engine.GuestValue;
import dev.terrarium.engine.Tool;
import dev.terrarium.engine.ToolException;
import dev.terrarium.engine.internal.guard.Guard;
import dev.terrarium.engine.internal.guest.ToolGateway;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Checks, counts and carries out tool calls of one session, on the guest's thread. */
final class ToolDispatch implements ToolGateway {
  private final Supplier<@Nullable Run> current;
  private final BiConsumer<Tool, Throwable> onFailure;
  private final @Nullable Tool http;

  ToolDispatch(
      Supplier<@Nullable Run> current, BiConsumer<Tool, Throwable> onFailure, @Nullable Tool http) {
    this.current = current;
    this.onFailure = onFailure;
    this.http = http;
  }

  @Override
  public @Nullable Tool http() {
    return http;
  }

  @Override
  public Reply call(Tool tool, GuestValue.Sequence positional, GuestValue.Mapping named) {
    Run run = current.get();
    if (run == null || run.meter().reason() != null || !run.meter().countHostCall()) {
      return new Reply.Failure(Reply.Kind.STOPPED, "the run is being stopped");
    }
    if (run.countCall(tool.name()) > tool.maxCalls()) {
      return new Reply.Failure(
          Reply.Kind.FAILED,
          "%s() may be called at most %,d times in one run"
              .formatted(tool.name(), tool.maxCalls()));
    }
    GuestValue.Mapping arguments;
    try {
      arguments = tool.bind(positional, named);
    } catch (IllegalArgumentException e) {
      return new Reply.Failure(Reply.Kind.ARGUMENTS, String.valueOf(e.getMessage()));
    }
    return carryOut(run, tool, arguments);
  }

  private Reply carryOut(Run run, Tool tool, GuestValue.Mapping arguments) {
    run.meter().enterHost();
    Guard.suspend();
    try {
      return new Reply.Value(GuestValue.of(tool.handler().call(arguments)));
    } catch (ToolException e) {
      return new Reply.Failure(Reply.Kind.FAILED, String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      return new Reply.Failure(Reply.Kind.STOPPED, "the run is being stopped");
    } catch (Exception | StackOverflowError | LinkageError | AssertionError e) {
      onFailure.accept(tool, e);
      return new Reply.Failure(Reply.Kind.FAILED, "the tool " + tool.name() + " failed");
    } finally {
      Guard.resume();
      run.meter().leaveHost();
      // An interrupt that stopped the tool must not surprise whatever runs on this thread next.
      Thread.interrupted();
    }
  }
}
