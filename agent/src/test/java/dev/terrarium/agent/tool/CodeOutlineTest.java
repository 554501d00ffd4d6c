package dev.terrarium.agent.tool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.terrarium.engine.GuestValue;
import dev.terrarium.engine.Language;
import dev.terrarium.engine.SandboxEngine;
import dev.terrarium.engine.Session;
import dev.terrarium.engine.SessionSpec;
import dev.terrarium.engine.Tool;
import dev.terrarium.engine.fs.Workspace;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CodeOutlineTest {

  @Test
  void mixedCodeBase_isMapped() throws Exception {
    try (SandboxEngine engine = SandboxEngine.create();
        Session session = engine.open(SessionSpec.of(Language.JAVASCRIPT))) {
      someFiles(session.files());
      var outline = outline(session, engine);
      assertThat(outline.languages())
          .extracting(CodeOutline.LanguageCount::language)
          .contains("Python", "JavaScript", "Markdown", "JSON");
      assertThat(outline.entry_points())
          .contains(
              new CodeOutline.EntryPoint("web/lib.js", "main of package.json"),
              new CodeOutline.EntryPoint("bin/go.js", "command 'go' of package.json"),
              new CodeOutline.EntryPoint("pkg/core.py", "runs when it is started"));
      assertThat(symbols(outline, "pkg/core.py"))
          .containsExactly(
              "constant LIMIT 3",
              "class A(Base) 5",
              "method A.run(self, n: int=1) -> str 6",
              "function go(*args) 9");
      assertThat(symbols(outline, "web/lib.js"))
          .containsExactly(
              "class B extends A 2",
              "method B.get(x, y = 2) 3",
              "function f(a) 5",
              "export module.exports 6");
      assertThat(file(outline, "web/lib.js").imports()).containsExactly("fs");
      assertThat(file(outline, "web/es.mjs").imports()).containsExactly("./x.mjs");
      assertThat(file(outline, "pkg/broken.py").error()).startsWith("SyntaxError");
      assertThat(file(outline, "web/broken.js").error()).startsWith("SyntaxError");
      assertThat(outline.cut()).isFalse();
    }
  }

  private static CodeOutline.Outline outline(Session session, SandboxEngine engine)
      throws Exception {
    Tool tool = CodeOutline.tool(session::files, engine);
    GuestValue.Sequence none = new GuestValue.Sequence(List.of());
    Object outline = tool.handler().call(tool.bind(none, new GuestValue.Mapping(Map.of())));
    return GuestValue.of(outline).as(CodeOutline.Outline.class);
  }

  @Test
  void typesOfTypeScript_areMapped() throws Exception {
    try (SandboxEngine engine = SandboxEngine.create();
        Session session = engine.open(SessionSpec.of(Language.JAVASCRIPT))) {
      typedFiles(session.files());
      var outline = outline(session, engine);
      assertThat(symbols(outline, "web/model.ts"))
          .containsExactly(
              "interface Shape extends Named 2",
              "type Id 3",
              "enum Colour 4",
              "class Circle extends Base 5",
              "method Circle.constructor(private readonly r: number) 6",
              "method Circle.area(): number 7",
              "namespace Units 9",
              "function toMetres(x: number): number 9",
              "function load(id: Id): Promise<Shape> 10");
      assertThat(file(outline, "web/model.ts").imports()).containsExactly("./named", "fs");
      assertThat(symbols(outline, "web/view.tsx")).containsExactly("function View(p: Props) 1");
      assertThat(symbols(outline, "web/old.jsx")).containsExactly("function Old() 1");
      assertThat(symbols(outline, "web/api.d.ts"))
          .containsExactly("function get(a: string): void 1");
      assertThat(file(outline, "web/broken.ts").error()).startsWith("SyntaxError");
    }
  }

  private static void typedFiles(Workspace files) {
    files.writeText(
        "web/model.ts",
        """
        import type { Named } from './named'; import fs = require('fs');
        export interface Shape extends Named { size: number }
        export type Id = string | number;
        export enum Colour { RED, GREEN }
        export abstract class Circle extends Base<Shape> {
          constructor(private readonly r: number) { super(); }
          area(): number { return this.r ** 2 satisfies number; }
        }
        namespace Units { export function toMetres(x: number): number { return x; } }
        export const load = async (id: Id): Promise<Shape> => null!;
        """);
    files.writeText("web/view.tsx", "export const View = (p: Props) => <div>{p.name}</div>;\n");
    files.writeText("web/old.jsx", "export const Old = () => <b/>;\n");
    files.writeText("web/api.d.ts", "export declare function get(a: string): void;\n");
    files.writeText("web/broken.ts", "interface {");
  }

  private static void someFiles(Workspace files) {
    files.writeText(
        "pkg/core.py",
        "import os\nfrom . import util\nLIMIT = 3\n\nclass A(Base):\n    def run(self, n: int = 1) -> str:\n        pass\n\nasync def go(*args):\n    pass\n\nif __name__ == '__main__':\n    go()\n");
    files.writeText("pkg/broken.py", "def f(:\n");
    files.writeText(
        "web/lib.js",
        "const fs = require('fs');\nclass B extends A {\n  get(x, y = 2) {}\n}\nconst f = (a) => a;\nmodule.exports = {B, f};\n");
    files.writeText("web/es.mjs", "import {x} from './x.mjs';\nexport function g(a) {}\n");
    files.writeText("web/broken.js", "function (");
    files.writeText(
        "package.json", "{\"main\": \"./web/lib.js\", \"bin\": {\"go\": \"bin/go.js\"}}");
    files.writeText("node_modules/x/index.js", "ignored()");
    files.writeText("README.md", "# Hi\n");
  }

  private static CodeOutline.SourceFile file(CodeOutline.Outline outline, String path) {
    return outline.files().stream().filter(f -> f.path().equals(path)).findFirst().orElseThrow();
  }

  private static List<String> symbols(CodeOutline.Outline outline, String path) {
    return file(outline, path).symbols().stream()
        .map(s -> "%s %s%s %d".formatted(s.kind(), s.name(), s.signature(), s.line()))
        .toList();
  }
}
