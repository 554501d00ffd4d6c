package dev.terrarium.bench.micro;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.terrarium.engine.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/**
 * A process of the language's own implementation that stays open. Calls go over its pipes as lines
 * of plain words, which is the least that such a call can be: {@code increment 41} and {@code 42},
 * and {@code add 1 2} and {@code 3} in the other direction.
 */
record PipeGuest(Process process, BufferedReader from, Writer to) implements WarmSubject {
  private static final String PYTHON =
      """
      import sys
      def say(*words):
          sys.stdout.write(' '.join(map(str, words)) + '\\n')
          sys.stdout.flush()
      def add(a, b):
          say('add', a, b)
          return int(sys.stdin.readline())
      code = compile('x + 1', 'main.py', 'eval')
      def prepared(x):
          return eval(code, {'x': x})
      PROGRAM
      while line := sys.stdin.readline():
          name, argument = line.split()
          say(globals()[name](int(argument)))
      """;

  private static final String JAVASCRIPT =
      """
      const fs = require('node:fs');
      const buffer = Buffer.alloc(4096);
      function line() {
        const length = fs.readSync(0, buffer);
        return length ? buffer.toString('utf8', 0, length).trim() : process.exit();
      }
      function say(...words) { fs.writeSync(1, words.join(' ') + '\\n'); }
      const script = new (require('node:vm').Script)('x + 1');
      function prepared(x) { globalThis.x = x; return script.runInThisContext(); }
      function add(a, b) { say('add', a, b); return Number(line()); }
      PROGRAM
      while (true) {
        const [name, argument] = line().split(' ');
        say(eval(name)(Number(argument)));
      }
      """;

  static PipeGuest open(Language language, String program) {
    String executable =
        Processes.executable(language)
            .orElseThrow(() -> new IllegalStateException("not found: ask Processes first"));
    List<String> command =
        language == Language.PYTHON
            ? List.of(executable, "-c", PYTHON.replace("PROGRAM", program))
            : List.of(executable, "-e", JAVASCRIPT.replace("PROGRAM", program));
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      return new PipeGuest(process, process.inputReader(UTF_8), process.outputWriter(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public long call(String function, long argument) {
    try {
      say(function + " " + argument);
      for (String line = from.readLine(); line != null; line = from.readLine()) {
        String[] words = line.split(" ", 3);
        if (words.length == 1) {
          return Long.parseLong(line);
        }
        say(String.valueOf(Long.parseLong(words[1]) + Long.parseLong(words[2])));
      }
      throw new IllegalStateException("the process has ended");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public long run(long x) {
    return call("prepared", x);
  }

  private void say(String line) throws IOException {
    to.write(line + "\n");
    to.flush();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
