package dev.terrarium.samples;

import static dev.terrarium.engine.Language.JAVASCRIPT;

import dev.terrarium.agent.tool.CodeOutline;
import dev.terrarium.agent.tool.FileTools;
import dev.terrarium.engine.Grants;
import dev.terrarium.engine.GuestValue;
import dev.terrarium.engine.Limits;
import dev.terrarium.engine.SandboxEngine;
import dev.terrarium.engine.Session;
import dev.terrarium.engine.SessionSpec;
import dev.terrarium.engine.Tool;
import dev.terrarium.engine.fs.Mount;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;

/** Explores a library, changes it, and checks the change: with tools that programs call. */
final class CodeExplorer {
  private CodeExplorer() {}

  // region open
  /** Opens a session that sees a folder as /repo, and has tools to explore and change it. */
  static Session open(SandboxEngine engine, Path folder) {
    AtomicReference<Session> session = new AtomicReference<>();
    Grants grants = Grants.none().withMount(new Mount.Overlay("/repo", folder));
    for (Tool tool : FileTools.all(() -> session.get().files())) {
      grants = grants.withTool(tool);
    }
    grants = grants.withTool(CodeOutline.tool(() -> session.get().files(), engine));
    session.set(engine.open(SessionSpec.of(JAVASCRIPT).with(Limits.generous()).with(grants)));
    return session.get();
  }

  // endregion

  // region map
  /** What a model might write first: one program, one turn, three tools. */
  static GuestValue map(Session session) {
    return session
        .run(
            """
            const outline = code_outline('/repo');
            const uses = search_text({pattern: "require\\\\('.*re'\\\\)", path: '/repo', limit: 500});
            ({
              languages: outline.languages.map((l) => `${l.language}: ${l.files} files, ${l.lines} lines`),
              starts: outline.entry_points.map((e) => `${e.path}: ${e.why}`),
              classes: outline.files.flatMap((f) => f.symbols)
                .filter((s) => s.kind === 'class').map((s) => s.name),
              usersOfRegexes: uses.hits.map((h) => h.path),
            })
            """)
        .value();
  }

  // endregion

  // region change
  /** Changes the library in memory, and runs it: the folder stays as it is. */
  static GuestValue change(Session session, String patch, String check) {
    session.run("'use strict'; apply_patch(" + quoted(patch) + ")").value();
    return session.run(check).value();
  }

  // endregion

  private static String quoted(String text) {
    return "`" + text.replace("\\", "\\\\").replace("`", "\\`").replace("$", "\\$") + "`";
  }
}
