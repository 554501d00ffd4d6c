package dev.terrarium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.terrarium.engine.Breach;
import dev.terrarium.engine.Language;
import dev.terrarium.engine.LimitKind;
import dev.terrarium.engine.Outcome;
import dev.terrarium.engine.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.Parser.ParseContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplTest {
  private final FakeEngine engine =
      new FakeEngine((program, _) ->
          program.source().equals("loop")
              ? new Outcome.LimitHit(LimitKind.WALL, new Breach(1, 2, "ms", "too long"))
              : FakeEngine.completed(program.source().length()));

  private Cli.Result type(String text, String... options) {
    String[] args = new String[options.length + 2];
    args[0] = "repl";
    args[1] = "--no-history";
    System.arraycopy(options, 0, args, 2, options.length);
    return new Cli().on(engine).in(text).run(args);
  }

  @Test
  void expressions_areRunOneAfterTheOther() {
    var result = type("ab\nabc\n");
    assertThat(engine.programs).extracting(Program::source).containsExactly("ab", "abc");
    assertThat(result.out()).contains("py> 2\n").contains("py> 3\n");
    assertThat(result.exitCode()).isZero();
  }

  @Test
  void incompleteInput_goesOnInTheNextLine() {
    type("f(1,\n2)\ndef g():\n  pass\n\n1\n");
    assertThat(engine.programs)
        .extracting(Program::source)
        .containsExactly("f(1,\n2)", "def g():\n  pass\n", "1");
  }

  @Test
  void lang_changesTheLanguageAndQuitLeaves() {
    var result = type(":lang js\n1\n:lang cobol\n:quit\n2\n");
    assertThat(engine.programs).extracting(Program::language).containsExactly(Language.JAVASCRIPT);
    assertThat(result.out()).contains("language: javascript").contains("unknown language 'cobol'");
  }

  @Test
  void sessionThatIsGone_isOpenedAnewWithANotice() {
    var result = type("loop\n1\n");
    assertThat(engine.specs).hasSize(2);
    assertThat(result.out())
        .contains("stopped by the wall limit: too long")
        .contains("a new session was opened: variables are gone, files are kept");
  }

  @Test
  void commands_areAnswered() {
    var result = type(":help\n:files\n:limits\n:nope\n", "--wall", "3s");
    assertThat(result.out())
        .contains(":lang [NAME]")
        .contains("no files in /workspace")
        .contains("wall        3,000 ms")
        .contains(":nope: there is no such command; try :help");
    assertThat(engine.programs).isEmpty();
  }

  @Test
  void history_isKeptInTheStateFolderUnlessOff(@TempDir Path state) {
    new Cli().on(engine).in("1\n").env("XDG_STATE_HOME", state.toString()).run("repl");
    assertThat(state.resolve("terrarium/history")).content().contains(":1");
    Path off = state.resolve("off");
    new Cli()
        .on(engine)
        .in("1\n")
        .env("XDG_STATE_HOME", off.toString())
        .run("repl", "--no-history");
    assertThat(Files.exists(off)).isFalse();
  }

  @Test
  void completion_knowsKeywordsAndNamesTypedBefore() {
    ReplInput input = new ReplInput(Language.PYTHON);
    input.parse("temperature = 1", 15, ParseContext.ACCEPT_LINE);
    List<Candidate> candidates = new ArrayList<>();
    input.complete(null, input.parse("te", 2, ParseContext.COMPLETE), candidates);
    assertThat(candidates).extracting(Candidate::value).contains("temperature", "lambda");
  }

  @Test
  void unknownLanguage_isRefused() {
    assertThat(type("", "-l", "cobol").exitCode()).isEqualTo(2);
  }
}
