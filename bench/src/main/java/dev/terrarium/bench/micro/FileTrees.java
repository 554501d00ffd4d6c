package dev.terrarium.bench.micro;

import static java.util.Objects.requireNonNull;

import dev.terrarium.engine.Grants;
import dev.terrarium.engine.Outcome;
import dev.terrarium.engine.Program;
import dev.terrarium.engine.Session;
import dev.terrarium.engine.SessionSpec;
import dev.terrarium.engine.fs.Mount;
import dev.terrarium.engine.fs.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Sandboxes with files from elsewhere, by the number of files of 100 bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FileTrees {
  /** How many files. */
  @Param({"10", "100", "1000"})
  public int size = 10;

  private @Nullable Session full;
  private @Nullable Snapshot snapshot;
  private @Nullable Path folder;

  /** Makes the files, in a session and in a folder of the host. */
  @Setup
  public void make(OpenSession session) throws IOException {
    Session opened =
        session.open(
            "for i in range(%d):\n    with open(f'{i}.txt', 'w') as f:\n        f.write('x' * 100)"
                .formatted(size),
            "for (let i = 0; i < %d; i++) require('fs').writeFileSync(i + '.txt', 'x'.repeat(100))"
                .formatted(size));
    full = opened;
    snapshot = opened.files().snapshot();
    Path made = Files.createTempDirectory("terrarium-bench");
    for (int i = 0; i < size; i++) {
      Files.writeString(made.resolve(i + ".txt"), "x".repeat(100));
    }
    folder = made;
  }

  /** Remembers the files of a session. */
  @Benchmark
  public Snapshot snapshot() {
    return requireNonNull(full).files().snapshot();
  }

  /** A sandbox that starts with these files, reads one and changes it. */
  @Benchmark
  public Outcome fromSnapshot(OpenSession session) {
    return change(session, SessionSpec.of(session.chosen()).with(requireNonNull(snapshot)), "");
  }

  /** A sandbox over a folder of the host, which reads a file and changes its own copy. */
  @Benchmark
  public Outcome overlay(OpenSession session) {
    Grants grants = Grants.none().withMount(new Mount.Overlay("/data", requireNonNull(folder)));
    return change(session, SessionSpec.of(session.chosen()).with(grants), "/data/");
  }

  private static Outcome change(OpenSession session, SessionSpec spec, String where) {
    String text =
        session.isPython()
            ? "x = open('%1$s1.txt').read()\nwith open('%1$s1.txt', 'w') as f:\n    f.write(x + 'y')"
            : "const fs = require('fs'); fs.writeFileSync('%1$s1.txt', fs.readFileSync('%1$s1.txt', 'utf8') + 'y')";
    var execution = session.engine().run(Program.of(session.chosen(), text.formatted(where)), spec);
    if (execution.changes().changes().size() != 1) {
      throw new IllegalStateException("a benchmark's program changed " + execution.changes());
    }
    return OpenSession.completed(execution.outcome());
  }

  /** Deletes the folder. */
  @TearDown
  public void delete() throws IOException {
    try (Stream<Path> found = Files.walk(requireNonNull(folder))) {
      for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
