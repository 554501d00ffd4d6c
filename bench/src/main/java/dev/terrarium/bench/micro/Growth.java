package dev.terrarium.bench.micro;

import dev.terrarium.engine.Outcome;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What grows with its size, and should no faster: values, output, files. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Growth {
  /** How many numbers, lines or files. */
  @Param({"10", "100", "1000"})
  public int size = 10;

  private List<Integer> numbers = List.of();

  /** Opens the session. */
  @Setup
  public void open(OpenSession session) {
    numbers = IntStream.range(0, size).boxed().toList();
    session.open(
        """
        def make(n):
            return list(range(n))
        def take(values):
            return len(values)
        def say(n):
            for i in range(n):
                print('line', i)
        def files(n):
            for i in range(n):
                with open(f'{i}.txt', 'w') as out:
                    out.write('x' * 100)
            total = 0
            for i in range(n):
                with open(f'{i}.txt') as file:
                    total += len(file.read())
            return total
        """,
        """
        const fs = require('fs');
        function make(n) { return Array.from({ length: n }, (_, i) => i); }
        function take(values) { return values.length; }
        function say(n) { for (let i = 0; i < n; i++) console.log('line', i); }
        function files(n) {
          let total = 0;
          for (let i = 0; i < n; i++) fs.writeFileSync(i + '.txt', 'x'.repeat(100));
          for (let i = 0; i < n; i++) total += fs.readFileSync(i + '.txt', 'utf8').length;
          return total;
        }
        """);
  }

  /** A list of whole numbers from the guest. */
  @Benchmark
  public Outcome valuesOut(OpenSession session) {
    return session.call("make", size);
  }

  /** A list of whole numbers to the guest. */
  @Benchmark
  public Outcome valuesIn(OpenSession session) {
    return session.call("take", numbers);
  }

  /** Lines of output. */
  @Benchmark
  public Outcome output(OpenSession session) {
    return session.call("say", size);
  }

  /** Files of 100 bytes, written and read. */
  @Benchmark
  public Outcome files(OpenSession session) {
    return session.call("files", size);
  }
}
