package dev.terrarium.bench.micro;

import static java.util.Objects.requireNonNull;

import dev.terrarium.engine.Language;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
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

/** A long computation in a warm session: how five bodies move in 20,000 steps. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class NBody {
  /** How many steps a call computes. */
  public static final int STEPS = 20_000;

  private static final String PYTHON =
      """
      from math import sqrt

      def work(steps):
          bodies = [
              [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 39.5],
              [4.8, -1.2, -0.1, 0.6, 2.8, -0.02, 0.037],
              [8.3, 4.1, -0.4, -1.0, 1.8, 0.008, 0.011],
              [12.9, -15.1, -0.2, 1.1, 0.9, -0.01, 0.0017],
              [15.4, -25.9, 0.2, 1.0, 0.6, -0.03, 0.002],
          ]
          pairs = [(a, b) for i, a in enumerate(bodies) for b in bodies[i + 1:]]
          for _ in range(steps):
              for a, b in pairs:
                  dx = a[0] - b[0]
                  dy = a[1] - b[1]
                  dz = a[2] - b[2]
                  square = dx * dx + dy * dy + dz * dz
                  mag = 0.001 / (square * sqrt(square))
                  am = a[6] * mag
                  bm = b[6] * mag
                  a[3] -= dx * bm
                  a[4] -= dy * bm
                  a[5] -= dz * bm
                  b[3] += dx * am
                  b[4] += dy * am
                  b[5] += dz * am
              for body in bodies:
                  body[0] += 0.001 * body[3]
                  body[1] += 0.001 * body[4]
                  body[2] += 0.001 * body[5]
          return round(bodies[1][0] * 1000000)
      """;

  private static final String JAVASCRIPT =
      """
      function work(steps) {
        const body = (x, y, z, vx, vy, vz, m) => ({ x, y, z, vx, vy, vz, m });
        const bodies = [
          body(0, 0, 0, 0, 0, 0, 39.5),
          body(4.8, -1.2, -0.1, 0.6, 2.8, -0.02, 0.037),
          body(8.3, 4.1, -0.4, -1.0, 1.8, 0.008, 0.011),
          body(12.9, -15.1, -0.2, 1.1, 0.9, -0.01, 0.0017),
          body(15.4, -25.9, 0.2, 1.0, 0.6, -0.03, 0.002),
        ];
        for (let n = 0; n < steps; n++) {
          for (let i = 0; i < 5; i++) {
            const a = bodies[i];
            for (let j = i + 1; j < 5; j++) {
              const b = bodies[j];
              const dx = a.x - b.x, dy = a.y - b.y, dz = a.z - b.z;
              const square = dx * dx + dy * dy + dz * dz;
              const mag = 0.001 / (square * Math.sqrt(square));
              const am = a.m * mag, bm = b.m * mag;
              a.vx -= dx * bm; a.vy -= dy * bm; a.vz -= dz * bm;
              b.vx += dx * am; b.vy += dy * am; b.vz += dz * am;
            }
          }
          for (const a of bodies) {
            a.x += 0.001 * a.vx; a.y += 0.001 * a.vy; a.z += 0.001 * a.vz;
          }
        }
        return Math.round(bodies[1].x * 1000000);
      }
      """;

  /** The guest's language. */
  @Param({"python", "javascript"})
  public String language = "python";

  /** Who runs it, by the name of a {@link WarmSubject}. */
  @Param("terrarium")
  public String subject = "terrarium";

  private @Nullable WarmSubject opened;

  /** Returns a program that defines the function {@code work}. */
  public static String text(Language language) {
    return language == Language.PYTHON ? PYTHON : JAVASCRIPT;
  }

  /** Opens the session. */
  @Setup
  public void open() {
    Language chosen = Language.valueOf(language.toUpperCase(Locale.ROOT));
    opened = WarmSubject.open(subject, chosen, text(chosen));
    WarmUp.patiently(this::steps);
  }

  /** Computes; returns where the second body is, in millionths. */
  @Benchmark
  public long steps() {
    return requireNonNull(opened).call("work", STEPS);
  }

  /** Ends everything. */
  @TearDown
  public void close() {
    requireNonNull(opened).close();
  }
}
