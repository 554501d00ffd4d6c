package dev.terrarium.engine.internal.graal.js;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What to do instead, for errors that programs written for other environments run into. */
final class Hints {
  static final String AWAIT =
      "make the function around it async; at the top level await needs no function";

  private static final int MAX_MESSAGE = 1_000;

  private record Rule(Pattern pattern, String hint) {}

  private static final List<Rule> RULES =
      List.of(
          rule(
              "(MODULE_NOT_FOUND|ERR_MODULE_NOT_FOUND|Cannot find module|Error reading).*",
              "npm packages are not available: use built-in modules such as fs, path, util, assert,"
                  + " crypto, or put the package's files into /workspace/node_modules and require it"),
          rule(
              ".*\\b(document|window|localStorage|sessionStorage|navigator|alert|prompt|location|"
                  + "XMLHttpRequest|HTMLElement) is not defined",
              "there is no browser here: use plain JavaScript, console.log and files in /workspace"),
          rule(
              ".*\\bWebSocket is not defined",
              "network access was not granted: pass data in as inputs, files or tools"),
          rule(".*\\b(print|printf|puts) is not defined", "use console.log to print"),
          rule(
              ".*\\b(Deno|Bun|Java|Polyglot|Packages) is not defined",
              "this is plain JavaScript with a few of Node's modules: use those instead"),
          rule(
              ".*fetch\\(.*is not available.*|" + ModuleTree.NO_NETWORK,
              "network access was not granted: pass data in as inputs, files or tools"),
          rule(
              ".*module '(child_process|cluster|worker_threads)'.*",
              "do the work in this program, or ask for a tool that does it"),
          rule(
              ".*module '(net|http|https|http2|dgram|dns|dns/promises|tls)'.*",
              "network access was not granted: pass data in as inputs, files or tools"),
          rule(
              "a promise never settles.*",
              "await only what a timer, a tool or another promise of this program resolves"),
          rule(
              ".*has already been declared.*",
              "declare each variable once, or assign to the one that exists"),
          rule(".*(await is only valid in async functions|but found await).*", AWAIT));

  private Hints() {}

  private static Rule rule(String pattern, String hint) {
    return new Rule(Pattern.compile(pattern, Pattern.DOTALL), hint);
  }

  static @Nullable String of(String type, String message, String code) {
    String text = message.length() > MAX_MESSAGE ? message.substring(0, MAX_MESSAGE) : message;
    for (Rule rule : RULES) {
      if (rule.pattern().matcher(text).matches() || rule.pattern().matcher(code).matches()) {
        return rule.hint();
      }
    }
    return type.equals("ProcessExit")
        ? "call process.exit(0), or just end, to end without an error"
        : null;
  }
}
