package dev.terrarium.engine.corpus;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.terrarium.engine.CompiledJvm;
import dev.terrarium.engine.ForkedJvm;
import dev.terrarium.engine.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs programs that want to harm the host, in small JVMs of both runtime modes, next to honest
 * guests: each must end by the limit that it names. Without a property that is one program of each
 * family in one of the modes; {@code -Dbombs=*}{@code /*} runs all of them, {@code
 * -Dbombs=strings/*} some.
 */
@Timeout(7200)
class BombsTest {
  private static final List<CorpusProgram> BOMBS = Corpus.programs(BombRange.BOMBS);

  /** The compiler of guest code lives in the same heap. */
  private static final Map<Boolean, String> HEAP = Map.of(false, "256m", true, "512m");

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void bombs_endByTheirLimitAndHarmNobody(boolean compiled) throws Exception {
    Map<String, List<String>> byHeap =
        selected(compiled).stream()
            .collect(
                groupingBy(
                    bomb -> bomb.header().text("jvm", HEAP.get(compiled)),
                    Collectors.mapping(CorpusProgram::key, Collectors.toList())));

    for (var some : byHeap.entrySet()) {
      check(compiled, some.getKey(), some.getValue());
    }
  }

  private static void check(boolean compiled, String heap, List<String> keys)
      throws IOException, InterruptedException {
    ForkedJvm jvm = compiled ? CompiledJvm.withHeap(heap) : ForkedJvm.interpreting(heap);
    List<String> lines = jvm.run(BombRange.class, keys.toArray(String[]::new));
    lines.stream().filter(line -> line.startsWith("canary")).forEach(System.out::println);

    String all = String.join("\n", lines);
    assertThat(lines).as(all).contains(compiled ? "compiled" : "interpreted", "done");
    assertThat(lines).as(all).noneMatch(line -> line.contains("WRONG"));
    assertThat(lines.stream().filter(line -> line.startsWith("right ")))
        .as(all)
        .hasSize(2 * keys.size() + 1);
  }

  private static List<CorpusProgram> selected(boolean compiled) {
    String pattern = System.getProperty(BombRange.BOMBS);
    return pattern == null ? sample(compiled) : Corpus.matching(BombRange.BOMBS, pattern);
  }

  /** One of each family; the two modes share the families, and the languages take turns. */
  private static List<CorpusProgram> sample(boolean compiled) {
    List<CorpusProgram> sample = new ArrayList<>();
    int index = 0;
    for (var family : new TreeMap<>(byFamily()).values()) {
      Language turn = index / 2 % 2 == 0 ? Language.PYTHON : Language.JAVASCRIPT;
      if (index % 2 == 0 == compiled) {
        sample.add(firstIn(turn, family));
      }
      index++;
    }
    return sample;
  }

  /** The first that needs no JVM of its own, in this language if there is one. */
  private static CorpusProgram firstIn(Language turn, List<CorpusProgram> family) {
    return family.stream()
        .filter(bomb -> bomb.header().text("jvm", "").isEmpty())
        .min(Comparator.comparing(bomb -> bomb.language() != turn))
        .orElseThrow();
  }

  private static Map<String, List<CorpusProgram>> byFamily() {
    return BOMBS.stream().collect(groupingBy(CorpusProgram::area));
  }

  @Test
  void bombs_areManyInBothLanguages_andSayHowTheyEnd() {
    Map<Language, Long> count =
        BOMBS.stream().collect(groupingBy(CorpusProgram::language, Collectors.counting()));

    assertThat(count.values()).allMatch(n -> n >= 100);
    assertThat(byFamily().values())
        .allMatch(family ->
            family.stream().map(CorpusProgram::language).distinct().count() == 2
                || family.size() < 10);
    assertThat(BOMBS)
        .allSatisfy(bomb -> assertThat(bomb.header().text("outcome", "")).isNotEmpty())
        .allSatisfy(bomb -> assertThat(bomb.header().text("limits", "")).contains("heap="));
  }
}
