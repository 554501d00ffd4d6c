package dev.terrarium.cli;

import dev.terrarium.engine.Language;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.EOFError;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.jline.reader.impl.DefaultParser;

/**
 * Tells the line reader when input goes on in the next line and what a name may be completed to.
 *
 * <p>Names are those that were typed before and the language's own: asking the guest would run code
 * of the guest's choice at every press of the Tab key.
 */
final class ReplInput extends DefaultParser implements Completer {
  private static final Pattern NAME = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]{2,}");

  private static final String PYTHON =
      "False None True and as assert async await break class continue def del elif else except"
          + " finally for from global if import in is lambda nonlocal not or pass raise return try"
          + " while with yield abs all any bool bytes callable chr dict dir divmod enumerate filter"
          + " float format frozenset getattr hasattr hash help int isinstance issubclass iter len"
          + " list map max min next object open ord pow print range repr reversed round set setattr"
          + " slice sorted str sum super tuple type vars zip";

  private static final String JAVASCRIPT =
      "async await break case catch class const continue default delete do else export extends false"
          + " finally for function if import in instanceof let new null of return static super"
          + " switch this throw true try typeof undefined var void while yield Array ArrayBuffer"
          + " BigInt Boolean Date Error Infinity JSON Map Math NaN Number Object Promise Proxy"
          + " Reflect RegExp Set String Symbol console globalThis isNaN parseFloat parseInt";

  private final Set<String> typed = new TreeSet<>();
  private Language language;

  ReplInput(Language language) {
    this.language = language;
    setQuoteChars(new char[0]);
    setEscapeChars(new char[0]);
  }

  void language(Language newLanguage) {
    language = newLanguage;
  }

  @Override
  public ParsedLine parse(String line, int cursor, ParseContext context) {
    if (context == ParseContext.ACCEPT_LINE) {
      if (!line.startsWith(":") && SourceScan.isIncomplete(language, line)) {
        throw new EOFError(-1, -1, "the input goes on");
      }
      NAME.matcher(line).results().forEach(match -> typed.add(match.group()));
    }
    return super.parse(line, cursor, context);
  }

  @Override
  public boolean isDelimiterChar(CharSequence buffer, int position) {
    char c = buffer.charAt(position);
    return !Character.isLetterOrDigit(c) && c != '_' && c != '$' && c != ':';
  }

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    String own = language == Language.PYTHON ? PYTHON : JAVASCRIPT;
    Set<String> names = new TreeSet<>(typed);
    names.addAll(List.of(own.split(" ", -1)));
    if (line.line().startsWith(":")) {
      names = Set.of(":help", ":quit", ":lang", ":files", ":limits");
    }
    names.forEach(name -> candidates.add(new Candidate(name)));
  }
}
