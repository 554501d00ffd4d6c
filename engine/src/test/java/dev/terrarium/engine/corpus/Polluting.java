package dev.terrarium.engine.corpus;

import dev.terrarium.engine.Language;
import dev.terrarium.engine.Program;
import java.util.List;

/** Programs that leave behind as much as they can in the interpreter that runs them. */
public final class Polluting {
  private Polluting() {}

  /** All programs of a language. */
  static List<CorpusProgram> programs(Language language) {
    return Corpus.programs("recycling/polluting").stream()
        .filter(program -> program.language() == language)
        .toList();
  }

  /** Says what an interpreter looks like; the same text for each that nobody has used. */
  public static Program look(Language language) {
    CorpusProgram look =
        CorpusProgram.read(Corpus.resource("recycling/looking/look." + language.extension()));
    return Program.of(language, look.steps().getFirst().source());
  }
}
