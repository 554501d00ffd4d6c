package dev.terrarium.engine.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs escapes on one engine, between a host with secrets and a neighbour with one. As a program of
 * its own it prints a line for each: "right" or "WRONG".
 */
final class EscapeRange implements AutoCloseable {
  /** The folder of the escapes, and the property that selects some. */
  static final String ESCAPES = "escapes";

  private final HostCanaries host = new HostCanaries();
  private final CorpusEngine engine = new CorpusEngine(host);
  private final Neighbour neighbour = new Neighbour(engine);

  EscapeRange() throws IOException {}

  /** The programs that match a pattern, with this host's names in them. */
  List<CorpusProgram> programs(String pattern) {
    return Corpus.matching(ESCAPES, pattern, host::completed);
  }

  /** Runs a program and describes what it reached, or how else it did not do as its header says. */
  List<String> problems(CorpusProgram program) throws InterruptedException {
    List<String> problems = new ArrayList<>(engine.problems(program));
    problems.addAll(host.harm());
    problems.addAll(neighbour.harm());
    return problems;
  }

  /** Runs the programs that match a pattern. */
  public static void main(String[] pattern) throws Exception {
    HostCanaries.inEnvironment();
    try (var range = new EscapeRange()) {
      System.out.println(range.engine.compiles() ? "compiled" : "interpreted");
      for (CorpusProgram program : range.programs(pattern[0])) {
        if (!program.header().has("known-gap")) {
          List<String> problems = range.problems(program);
          String line = problems.isEmpty() ? "right " : "WRONG ";
          System.out.println(line + program.key() + " " + String.join("; ", problems));
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    neighbour.close();
    engine.close();
    host.close();
  }
}
