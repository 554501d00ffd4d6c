package dev.terrarium.engine.internal.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * What takes long about arming and has no effect yet, on threads of its own: other parts of an
 * engine start meanwhile.
 */
final class Preparation {
  private final CompletableFuture<WeavingTransformer> transformer =
      CompletableFuture.supplyAsync(Preparation::create, Preparation::start);

  private static void start(Runnable part) {
    Thread.ofPlatform().daemon().name("terrarium-guard-prepare").start(part);
  }

  private static WeavingTransformer create() {
    try {
      return WeavingTransformer.create();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GuardException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  /** Waits for the transformer, whatever interrupts. */
  WeavingTransformer transformer() throws GuardException {
    try {
      return transformer.join();
    } catch (CompletionException e) {
      throw new GuardException("the weaver cannot start: " + e.getCause(), e);
    }
  }
}
