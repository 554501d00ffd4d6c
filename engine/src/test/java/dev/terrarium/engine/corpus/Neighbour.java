package dev.terrarium.engine.corpus;

import dev.terrarium.engine.GuestValue;
import dev.terrarium.engine.Language;
import dev.terrarium.engine.Session;
import dev.terrarium.engine.SessionSpec;
import java.util.List;

/** A session of each language that keeps a secret from all others of the engine. */
final class Neighbour implements AutoCloseable {
  static final String SECRET = "canary-of-a-neighbour-3e94";

  private static final String PREPARE_PYTHON =
      """
      import builtins, os, sys
      secret = "canary-of-a-neighbour-3e94"
      builtins.neighbour = os.neighbour = sys.neighbour = secret
      with open("/workspace/secret.txt", "w") as f:
          _ = f.write(secret)
      """;
  private static final String ASK_PYTHON =
      """
      import codecs, json, os, re, sys
      [secret, open("/workspace/secret.txt").read(), json.dumps([1]), re.sub("a", "b", "aa"),
       sys.getrecursionlimit(), len("abc"), hasattr(__builtins__, "planted"), "PLANTED" in os.environ,
       str.upper("x"), sorted([2, 1])]
      """;
  private static final String PREPARE_JAVASCRIPT =
      """
      var secret = "canary-of-a-neighbour-3e94";
      globalThis.neighbour = Object.neighbour = secret;
      globalThis[Symbol.for("neighbour")] = secret;
      require("fs").writeFileSync("/workspace/secret.txt", secret);
      """;
  private static final String ASK_JAVASCRIPT =
      """
      [secret, require("fs").readFileSync("/workspace/secret.txt", "utf8"), JSON.stringify([1]),
       "aa".replaceAll("a", "b"), [3, 1, 2].sort().join(), typeof globalThis.planted,
       typeof {}.planted, Error.stackTraceLimit, Date.now() > 1, /a/.test("a")]
      """;

  private final Session python;
  private final Session javaScript;
  private final List<GuestValue> answers;

  Neighbour(CorpusEngine engine) {
    python = engine.open(SessionSpec.of(Language.PYTHON));
    javaScript = engine.open(SessionSpec.of(Language.JAVASCRIPT));
    python.run(PREPARE_PYTHON).value();
    javaScript.run(PREPARE_JAVASCRIPT).value();
    answers = answers();
  }

  private List<GuestValue> answers() {
    return List.of(python.run(ASK_PYTHON).value(), javaScript.run(ASK_JAVASCRIPT).value());
  }

  /** Describes what is no longer as it was. */
  List<String> harm() {
    List<GuestValue> now = answers();
    return now.equals(answers)
        ? List.of()
        : List.of("the neighbour answers " + now + " and no longer " + answers);
  }

  @Override
  public void close() {
    python.close();
    javaScript.close();
  }
}
