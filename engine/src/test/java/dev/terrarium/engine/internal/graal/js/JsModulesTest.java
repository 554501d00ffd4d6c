package dev.terrarium.engine.internal.graal.js;

import static org.assertj.core.api.Assertions.assertThat;

import dev.terrarium.engine.GuestError;
import dev.terrarium.engine.internal.guest.GuestEnd;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Importing, requiring, and files. */
class JsModulesTest {
  private final JsGuest guest = new JsGuest();

  @AfterEach
  void close() {
    guest.close();
  }

  @Test
  void workspaceModules_canBeImported() {
    guest
        .withFile(
            "lib/a.mjs",
            "import {b} from './b.js'; import fs from 'fs'; export const a = b + typeof fs.readFileSync; export default () => 'd'")
        .withFile("lib/b.js", "export const b = 'b'; export const where = import.meta.url")
        .withFile("data.json", "{\"n\": 1}");

    assertThat(
            guest.java(
                "import d, {a} from './lib/a.mjs';\nimport * as all from '/workspace/lib/b.js';\n[a, d(), Object.keys(all)]"))
        .isEqualTo(List.of("bfunction", "d", List.of("b", "where")));
    assertThat(guest.java("(await import('./lib/b.js')).b")).isEqualTo("b");
  }

  @Test
  void json_canBeImported() {
    guest.withFile("data.json", "{\"n\": [1]}");

    assertThat(guest.java("import d from './data.json' with {type: 'json'};\nd"))
        .isEqualTo(Map.of("n", List.of(1L)));
    assertThat(guest.java("(await import('./data.json', {with: {type: 'json'}})).default.n[0]"))
        .isEqualTo(1L);
  }

  @Test
  void commonJsModules_canBeRequired() {
    guest
        .withFile(
            "m.js",
            "const {twice} = require('./sub'); exports.v = twice(4); exports.name = __filename; exports.self = module.exports === exports")
        .withFile("sub/index.js", "module.exports = {twice: n => n * 2}")
        .withFile(
            "c.cjs", "const d = require('./d.cjs'); exports.fromD = d.part; exports.done = true")
        .withFile("d.cjs", "exports.part = 'early'; exports.cDone = require('./c.cjs').done")
        .withFile("data.json", "{\"n\": [1]}");

    assertThat(guest.java("const m = require('./m'); [m.v, m.name, m.self, require('./m') === m]"))
        .isEqualTo(List.of(8L, "/workspace/m.js", true, true));
    assertThat(guest.java("require('./data.json')")).isEqualTo(Map.of("n", List.of(1L)));
    assertThat(guest.java("require('./data')")).isEqualTo(Map.of("n", List.of(1L)));
    assertThat(guest.java("require('./c.cjs')")).isEqualTo(Map.of("fromD", "early", "done", true));
  }

  @Test
  void packagesInTheWorkspace_canBeRequired() {
    guest
        .withFile("node_modules/tiny/package.json", "{\"main\": \"lib/main\"}")
        .withFile("node_modules/tiny/lib/main.js", "module.exports = 'tiny'");

    assertThat(guest.java("require('tiny')")).isEqualTo("tiny");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fs",
        "fs/promises",
        "path",
        "path/posix",
        "util",
        "util/types",
        "events",
        "assert",
        "assert/strict",
        "buffer",
        "url",
        "querystring",
        "crypto",
        "timers",
        "timers/promises",
        "os",
        "process",
        "perf_hooks",
        "module"
      })
  void builtinModule_isTheSameHoweverItIsAskedFor(String id) {
    assertThat(
            guest.java(
                "import a from '%1$s'; import * as b from 'node:%1$s';\n[a === require('%1$s'), a === b.default, Object.keys(b).length > 1]"
                    .formatted(id)))
        .isEqualTo(List.of(true, true, true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "require('child_process')",
        "import {exec} from 'node:child_process'",
        "import http from 'http'",
        "await import('node:net')",
        "require('node:worker_threads')",
        "fetch('https://example.org')",
        "await fetch('https://example.org')",
        "import x from 'https://esm.sh/lodash'"
      })
  void whatWasNotGranted_isDenied(String source) {
    GuestEnd.Raised raised = JsGuest.raised(guest.end(source));

    assertThat(raised.denial()).isNotNull();
    assertThat(raised.error().hint()).isNotBlank();
  }

  @Test
  void refusals_canBeCaught() {
    assertThat(guest.java("try { require('child_process') } catch (e) { e.code }"))
        .isEqualTo("ERR_ACCESS_DENIED");
    assertThat(guest.java("await import('net').catch(e => e.code)")).isEqualTo("ERR_ACCESS_DENIED");
    assertThat(guest.java("await fetch('http://x').catch(e => e.code)"))
        .isEqualTo("ERR_ACCESS_DENIED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "require('lodash')",
        "import _ from 'lodash'",
        "await import('react')",
        "require('./missing')"
      })
  void missingModule_failsWithAHint(String source) {
    GuestEnd.Raised raised = JsGuest.raised(guest.end(source));

    assertThat(raised.denial()).isNull();
    assertThat(raised.error().message()).startsWith("Cannot find module");
    assertThat(raised.error().hint()).contains("npm packages are not available");
  }

  @Test
  void unknownBuiltin_saysSo() {
    assertThat(guest.error("import x from 'node:nothing'").message())
        .contains("no such built-in module");
    assertThat(guest.error("require('node:nothing')").message())
        .contains("No such built-in module");
  }

  @Test
  void moduleError_showsTheModulesFile() {
    guest
        .withFile("bad.cjs", "module.exports = () => {\n  throw new Error('inside')\n}")
        .withFile("broken.mjs", "export const = 1");

    GuestError error = guest.error("require('./bad.cjs')()");
    assertThat(error.frames().getFirst().file()).isEqualTo("/workspace/bad.cjs");
    assertThat(error.frames().getFirst().line()).isEqualTo(2);
    assertThat(guest.error("import './broken.mjs'").traceback()).contains("broken.mjs:1");
  }

  @Test
  void files_areThoseOfTheWorkspace() {
    guest.withFile("in.txt", "héllo");

    guest.value(
        "const fs = require('fs'); fs.writeFileSync('out.txt', fs.readFileSync('in.txt', 'utf8').toUpperCase());"
            + "fs.mkdirSync('a/b', {recursive: true}); fs.writeFileSync('a/b/c.bin', Buffer.from([65, 66]))");

    assertThat(guest.file("out.txt")).isEqualTo("HÉLLO");
    assertThat(guest.file("/workspace/a/b/c.bin")).isEqualTo("AB");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fs.readFileSync('gone.txt')|ENOENT|ENOENT: no such file or directory, open 'gone.txt'",
        "fs.readdirSync('in.txt')|ENOTDIR|ENOTDIR: not a directory, scandir 'in.txt'",
        "fs.readFileSync('/workspace')|EISDIR|EISDIR: illegal operation on a directory, read '/workspace'",
        "fs.mkdirSync('/workspace')|EEXIST|EEXIST: file already exists, mkdir '/workspace'",
        "fs.writeFileSync('no/such/dir', '')|ENOENT|ENOENT: no such file or directory, open 'no/such/dir'",
        "fs.readFileSync('../etc/passwd')|EACCES|EACCES: permission denied, open '../etc/passwd'"
      })
  void fileError_isNodes(String source, String code, String message) {
    guest.withFile("in.txt", "x");

    assertThat(
            guest.java(
                "const fs = require('fs'); try { "
                    + source
                    + " } catch (e) { [e.code, e.message] }"))
        .isEqualTo(List.of(code, message));
  }

  @Test
  void fileOutsideTheGrants_isDenied() {
    GuestEnd.Raised raised =
        JsGuest.raised(guest.end("require('fs').readFileSync('/etc/passwd', 'utf8')"));

    assertThat(raised.denial()).isNotNull();
    assertThat(raised.denial().what()).contains("/etc/passwd");
  }
}
