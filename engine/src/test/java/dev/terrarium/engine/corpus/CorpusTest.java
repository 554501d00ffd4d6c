package dev.terrarium.engine.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * Runs every program of the corpus and compares with its front matter. A part of it: {@code
 * -Dcorpus=values/*}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorpusTest {
  private CorpusEngine engine;

  @BeforeAll
  void createEngine() {
    engine = new CorpusEngine();
  }

  @AfterAll
  void closeEngine() {
    engine.close();
  }

  @TestFactory
  Stream<DynamicTest> programs() {
    return Corpus.matching(Corpus.HONEST, System.getProperty(Corpus.HONEST, "*/*")).stream()
        .map(p -> DynamicTest.dynamicTest(p.key(), uri(p), () -> check(p)));
  }

  private static URI uri(CorpusProgram program) {
    return Corpus.resource("corpus/" + program.key()).toUri();
  }

  private void check(CorpusProgram program) throws InterruptedException {
    if (program.header().has("needs")) {
      String limit = CorpusEngine.limit(program.header().text("outcome", ""));
      assumeTrue(
          engine.stopsWithinOperations(limit),
          () -> "this JVM enforces the limit '" + limit + "' only between operations");
    }
    List<String> problems = engine.problems(program);
    if (program.header().has("known-gap")) {
      assertThat(problems).as("the gap is closed: remove known-gap").isNotEmpty();
      abort(program.header().text("known-gap", ""));
    }
    if (!problems.isEmpty()) {
      fail("src/test/resources/corpus/" + program.key() + "\n" + String.join("\n", problems));
    }
  }
}
