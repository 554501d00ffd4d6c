package dev.terrarium.bench.micro;

import static java.util.Objects.requireNonNull;

import dev.terrarium.engine.Checkpoint;
import dev.terrarium.engine.Session;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Remembering a session's state, and going back to it, each checked by a second look. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Undoing {
  private @Nullable Session session;
  private @Nullable Checkpoint point;

  /** Opens the session, and remembers it. */
  @Setup
  public void open(OpenSession opened) {
    Session one =
        opened.open("import json, re, collections\nrows = [1, 2, 3]", "var rows = [1, 2, 3]");
    session = one;
    point = one.checkpoint();
    WarmUp.of(() -> {
      checkpoint();
      rollback();
    });
  }

  /** Remembers variables and files. */
  @Benchmark
  public Checkpoint checkpoint() {
    return requireNonNull(session).checkpoint();
  }

  /** Takes back variables and files. */
  @Benchmark
  public void rollback() {
    requireNonNull(session).rollback(requireNonNull(point));
  }
}
