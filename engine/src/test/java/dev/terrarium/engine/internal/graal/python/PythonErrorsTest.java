package dev.terrarium.engine.internal.graal.python;

import static org.assertj.core.api.Assertions.assertThat;

import dev.terrarium.engine.internal.guest.GuestEnd;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Uncaught exceptions as people know them from CPython. */
class PythonErrorsTest {
  private static PythonGuests python;

  @BeforeAll
  static void open() {
    python = PythonGuests.open();
  }

  @AfterAll
  static void close() {
    python.close();
  }

  @Test
  void chainedExceptions_arePrintedInOrder() {
    var error =
        python.error(
            """
            def parse(text):
                return int(text)

            try:
                parse('x')
            except ValueError as e:
                raise RuntimeError('bad input') from e
            """);
    assertThat(error.type()).isEqualTo("RuntimeError");
    assertThat(error.traceback())
        .isEqualTo(
            """
            Traceback (most recent call last):
              File "main.py", line 5, in <module>
                parse('x')
              File "main.py", line 2, in parse
                return int(text)
            ValueError: invalid literal for int() with base 10: 'x'

            The above exception was the direct cause of the following exception:

            Traceback (most recent call last):
              File "main.py", line 7, in <module>
                raise RuntimeError('bad input') from e
            RuntimeError: bad input
            """);
    assertThat(error.frames()).hasSize(1);
  }

  @Test
  void syntaxError_pointsAtThePlace() {
    assertThat(python.error("x = 1\ny = (2 +\n").traceback())
        .isEqualTo(
            """
              File "main.py", line 2
                y = (2 +
                    ^
            SyntaxError: '(' was never closed
            """);
  }

  @Test
  void exceptionGroups_andNotes_arePrinted() {
    assertThat(
            python
                .error(
                    """
                    e = ValueError('a')
                    e.add_note('look here')
                    raise ExceptionGroup('both', [e, TypeError('b')])
                    """)
                .traceback())
        .isEqualTo(
            """
              + Exception Group Traceback (most recent call last):
              |   File "main.py", line 3, in <module>
              |     raise ExceptionGroup('both', [e, TypeError('b')])
              | ExceptionGroup: both (2 sub-exceptions)
              +-+---------------- 1 ----------------
                | ValueError: a
                | look here
                +---------------- 2 ----------------
                | TypeError: b
                +------------------------------------
            """);
  }

  @Test
  void deepRecursion_isADepthLimit() {
    assertThat(python.run("def f(n):\n  return f(n + 1)\nf(0)"))
        .isInstanceOf(GuestEnd.Exceeded.class);
  }

  @Test
  void tracebackModule_knowsTheSource() {
    assertThat(
            python.printedBy(
                "import traceback\ntry:\n    1/0\nexcept ZeroDivisionError:\n    traceback.print_exc()"))
        .contains("    1/0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class E(Exception):\n  def __str__(self): raise ValueError('no')\nraise E",
        "class E(Exception):\n  def __str__(self): return 5\nraise E",
        "class E(Exception):\n  @property\n  def __class__(self): return int\nraise E('x')",
        "class E(Exception):\n  def __getattribute__(self, n): raise KeyError(n)\nraise E('x')",
        "class M(type):\n  __qualname__ = property(lambda c: 1/0)\nclass E(Exception, metaclass=M): pass\nraise E",
        "class E(Exception): pass\nE.__module__ = 5\nraise E('x')",
        "e = ValueError('x' * 10**7)\nraise e",
        "e = ValueError('x')\ne.__notes__ = 5\nraise e",
        "e = ValueError('a')\nf = ValueError('b')\ne.__cause__ = f\nf.__cause__ = e\nraise e",
        "e = SyntaxError('s')\ne.lineno = 'x'\ne.text = 10**30\ne.filename = []\nraise e",
        "e = SyntaxError('s')\ne.lineno = 1\ne.offset = 10**9\ne.text = 'x'\nraise e",
        "e = None\nfor i in range(300):\n  n = ValueError(i)\n  n.__cause__ = e\n  e = n\nraise e",
        "g = ValueError()\nfor i in range(60): g = ExceptionGroup('g', [g])\nraise g",
        "class E(OSError):\n  errno = property(lambda s: 1/0)\nraise E('x')",
        "class E(SandboxDenied): pass\ne = SandboxDenied('x')\ne.what = e.why = e\nraise e",
        "del __builtins__.str\nraise ValueError('x')",
      })
  void hostileException_isStillDescribed(String program) {
    try (var own = PythonGuests.open()) {
      var error = own.error(program);
      assertThat(error.type()).isNotBlank();
      assertThat(error.message()).hasSizeLessThan(30_000);
      assertThat(error.traceback()).hasSizeLessThan(300_000).doesNotContain("terrarium");
    }
  }
}
