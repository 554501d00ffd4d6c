package dev.terrarium.bench.micro;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** Work without a guest, which shows how fast the machine was at the time. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Yardstick {
  /** Mixes numbers. */
  @Benchmark
  public long mix() {
    long sum = 0;
    for (int i = 0; i < 2_000_000; i++) {
      sum = sum * 31 + (i ^ (sum >>> 7));
    }
    return sum;
  }
}
