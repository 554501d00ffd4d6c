package dev.terrarium.samples;

import static dev.terrarium.engine.Language.JAVASCRIPT;
import static dev.terrarium.engine.Language.PYTHON;

import dev.terrarium.engine.Program;
import dev.terrarium.engine.SandboxEngine;
import dev.terrarium.engine.SessionSpec;
import java.util.List;

/** Uses Python and JavaScript in one session: they share files, not variables. */
final class TwoLanguages {

  private TwoLanguages() {}

  // region run
  static String roundTrip(SandboxEngine engine, List<Integer> numbers) {
    try (var session = engine.open(SessionSpec.of(PYTHON, JAVASCRIPT))) {
      var write =
          Program.python(
                  """
                  import json
                  with open("/workspace/numbers.json", "w") as file:
                      json.dump([n * n for n in numbers], file)
                  """)
              .with("numbers", numbers);
      session.run(write).value();
      var read =
          Program.javaScript(
              """
              import fs from 'node:fs';
              const squares = JSON.parse(fs.readFileSync('/workspace/numbers.json', 'utf8'));
              export default squares.join(' + ') + ' = ' + squares.reduce((a, b) => a + b, 0);
              """);
      return session.run(read).as(String.class);
    }
  }
  // endregion
}
