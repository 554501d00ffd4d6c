package dev.terrarium.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.terrarium.engine.SandboxEngine;
import dev.terrarium.engine.Session;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The explorer on a real library. */
class CodeExplorerTest {
  private static final Path LIBRARY = Path.of("data", "semver").toAbsolutePath();

  @Test
  void library_isMappedChangedAndChecked() throws Exception {
    String before = Files.readString(LIBRARY.resolve("functions/major.js"));
    try (SandboxEngine engine = SandboxEngine.create()) {
      engine.warmUp().join();
      try (Session session = CodeExplorer.open(engine, LIBRARY)) {
        assertThat(CodeExplorer.map(session).toString())
            .contains("JavaScript: 5")
            .contains("/repo/index.js: main of /repo/package.json")
            .contains("SemVer")
            .contains("Comparator")
            .contains("/repo/classes/semver.js");
        String patch =
            """
            *** Begin Patch
            *** Update File: /repo/functions/major.js
            @@
            -const major = (a, loose) => new SemVer(a, loose).major
            +const major = (a, loose) => {
            +  if (a === undefined) throw new TypeError('major() needs a version')
            +  return new SemVer(a, loose).major
            +}
            *** End Patch
            """;
        String check =
            """
            const semver = require('/repo');
            let message;
            try { semver.major(); } catch (e) { message = e.message; }
            [semver.major('1.2.3'), semver.satisfies('1.2.3', '^1.0.0'), message]
            """;
        assertThat(CodeExplorer.change(session, patch, check).toJava())
            .hasToString("[1, true, major() needs a version]");
        assertThat(session.files().changes().unifiedDiff()).contains("+  if (a === undefined)");
      }
    }
    assertThat(LIBRARY.resolve("functions/major.js")).hasContent(before);
  }
}
