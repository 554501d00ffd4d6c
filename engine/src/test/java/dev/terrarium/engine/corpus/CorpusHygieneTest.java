package dev.terrarium.engine.corpus;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.terrarium.engine.Language;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the corpus such that every program can fail and none is left out by accident. */
class CorpusHygieneTest {
  private static final String OUTCOME =
      "completed|failed|denied|closed"
          + "|limit:(wall|cpu|heap|allocation|output|result|depth|host-calls|files)";

  private static final List<CorpusProgram> PROGRAMS = Corpus.programs(Corpus.HONEST);

  @Test
  void names_areKebabCase() {
    assertThat(Corpus.files(Corpus.HONEST))
        .map(Path::getFileName)
        .allMatch(name -> name.toString().matches("[a-z0-9]+(-[a-z0-9]+)*\\.(py|js)"));
  }

  @Test
  void outcomes_areGivenAndKnown() {
    assertThat(steps(s -> !s.header().text("outcome", "none").matches(OUTCOME))).isEmpty();
  }

  @Test
  void failures_nameTheirError() {
    assertThat(
            steps(s -> s.header().text("outcome", "").equals("failed") && !s.header().has("error")))
        .isEmpty();
  }

  @Test
  void denials_nameWhatWasDenied() {
    assertThat(
            steps(
                s -> s.header().text("outcome", "").equals("denied") && !s.header().has("denied")))
        .isEmpty();
  }

  @Test
  void keys_areKnown() {
    assertThat(
            steps(s ->
                s.header().entries().keySet().stream()
                    .anyMatch(
                        k -> !Header.STEP_KEYS.contains(k) && !Header.SESSION_KEYS.contains(k))))
        .isEmpty();
  }

  @Test
  void sessionKeys_standInTheFirstStep() {
    assertThat(PROGRAMS)
        .filteredOn(p ->
            p.steps().stream()
                .skip(1)
                .anyMatch(s ->
                    s.header().entries().keySet().stream().anyMatch(Header.SESSION_KEYS::contains)))
        .isEmpty();
  }

  @Test
  void programs_areAllDifferent() {
    Map<String, String> known = new HashMap<>();
    for (CorpusProgram program : PROGRAMS) {
      String text = program.language() + program.header().entries().toString() + program.steps();
      assertThat(known.put(text, program.key())).as(program.key()).isNull();
    }
  }

  @Test
  void programs_areNotEmpty() {
    assertThat(steps(s -> s.source().isBlank() && !s.header().has("call"))).isEmpty();
  }

  @Test
  void areas_haveBothLanguages() {
    Map<String, Set<Language>> languages =
        PROGRAMS.stream()
            .collect(groupingBy(CorpusProgram::area, mapping(CorpusProgram::language, toSet())));

    assertThat(languages).hasSizeGreaterThanOrEqualTo(12);
    assertThat(languages.values()).allMatch(Set.of(Language.values())::equals);
  }

  @Test
  void corpus_isLargeAndRunsAsAWhole() {
    System.out.println(counts());

    assertThat(PROGRAMS).hasSizeGreaterThanOrEqualTo(150);
    assertThat(System.getProperty(Corpus.HONEST)).as("-Dcorpus selects a subset").isNull();
  }

  private static String counts() {
    Map<String, List<CorpusProgram>> areas =
        PROGRAMS.stream()
            .collect(
                groupingBy(
                    CorpusProgram::area, TreeMap::new, java.util.stream.Collectors.toList()));
    String byArea =
        areas.entrySet().stream()
            .map(e -> "%s %d".formatted(e.getKey(), e.getValue().size()))
            .collect(joining(", "));
    return "%d programs: %s".formatted(PROGRAMS.size(), byArea);
  }

  /** The steps that break a rule, by place. */
  private static List<String> steps(Predicate<CorpusProgram.Step> broken) {
    return PROGRAMS.stream()
        .flatMap(p ->
            Stream.iterate(0, i -> i < p.steps().size(), i -> i + 1)
                .filter(i -> broken.test(p.steps().get(i)))
                .map(i -> p.key() + " step " + (i + 1)))
        .toList();
  }
}
