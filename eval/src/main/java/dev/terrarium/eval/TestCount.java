package dev.terrarium.eval;

import dev.terrarium.engine.Language;
import dev.terrarium.engine.Program;
import dev.terrarium.engine.Tool;
import java.util.regex.Pattern;

/**
 * Counts how many tests of a sample hold. Its program goes on after tests that do not, and tells
 * the host of each, so that what held until a limit stopped it counts as well.
 */
final class TestCount {
  private static final String CHECKED = "terrarium_checked";
  private static final Pattern JAVASCRIPT_ASSERTION =
      Pattern.compile("\\bassert\\s*(?:\\.\\s*\\w+\\s*)?\\(");

  /** Makes each assertion a call that says whether it holds. */
  private static final String PYTHON =
      """

      def _grade(source, checked, scope):
          import ast
          class Assertions(ast.NodeTransformer):
              count = 0
              def visit_Assert(self, node):
                  Assertions.count += 1
                  nothing = ast.arguments([], [], None, [], [], None, [])
                  test = ast.Lambda(nothing, node.test)
                  call = ast.Call(ast.Name('_held', ast.Load()), [test], [])
                  return ast.copy_location(ast.Expr(call), node)
          tree = ast.fix_missing_locations(Assertions().visit(ast.parse(source)))
          def held(test):
              try:
                  holds = bool(test())
              except Exception:
                  holds = False
              checked(Assertions.count, holds)
          scope['_held'] = held
          exec(compile(tree, '<tests>', 'exec'), scope)

      _grade(TESTS, CHECKED, globals())
      """;

  private static final String JAVASCRIPT =
      """

      ;{
        const checked = CHECKED;
        const modules = require('node:assert');
        const wrapped = (test) => function (...args) {
          try {
            test(...args);
          } catch (error) {
            checked(COUNT, false);
            return;
          }
          checked(COUNT, true);
        };
        for (const name of Object.keys(modules)) {
          if (typeof modules[name] === 'function' && !/^[A-Z]/.test(name)) {
            modules[name] = wrapped(modules[name]);
          }
        }
        console.assert = (holds) => checked(COUNT, !!holds);
      }
      """;

  private final Sample sample;
  private final Program program;
  private int expected;
  private int ran;
  private int held;

  /**
   * A test that ran.
   *
   * @param count how many the source text has
   * @param holds whether this one holds
   */
  record Checked(int count, boolean holds) {}

  TestCount(Sample sample) {
    this.sample = sample;
    this.program = Program.of(sample.problem().language(), source());
  }

  Program program() {
    return program;
  }

  /** Returns what the program tells the host with. */
  Tool tool() {
    return Tool.of(CHECKED, "Tells of a test.", Checked.class, Boolean.class, this::checked);
  }

  /** Returns the share of the tests that hold. Those in loops count as often as they ran. */
  synchronized double share() {
    int all = Math.max(expected, ran);
    return all == 0 ? 0 : (double) held / all;
  }

  private synchronized boolean checked(Checked test) {
    expected = Math.max(expected, test.count());
    ran++;
    held += test.holds() ? 1 : 0;
    return true;
  }

  private String source() {
    Problem problem = sample.problem();
    String solution = problem.prompt() + sample.completion() + "\n";
    if (problem.language() == Language.PYTHON) {
      return solution + PYTHON.replace("CHECKED", CHECKED).replace("TESTS", quoted(problem.test()));
    }
    int count = (int) JAVASCRIPT_ASSERTION.matcher(problem.test()).results().count();
    return solution
        + JAVASCRIPT.replace("CHECKED", CHECKED).replace("COUNT", Integer.toString(count))
        + problem.test();
  }

  /** Writes a text as Python's source does. */
  private static String quoted(String text) {
    var quoted = new StringBuilder("'");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' || c == '\'') {
        quoted.append('\\').append(c);
      } else if (c < ' ') {
        quoted.append("\\x%02x".formatted((int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('\'').toString();
  }
}
