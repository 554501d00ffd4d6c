package dev.terrarium.engine.internal.graal.python;

import static org.assertj.core.api.Assertions.assertThat;

import dev.terrarium.engine.GuestValue;
import dev.terrarium.engine.internal.guest.GuestEnd;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs are refused, and how they learn of it. */
class PythonDenialTest {
  private static PythonGuests python;

  @BeforeAll
  static void open() {
    python = PythonGuests.open();
  }

  @AfterAll
  static void close() {
    python.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "os | os.system('ls') | processes",
        "os | os.popen('ls') | processes",
        "os | os.fork() | processes",
        "os | os.kill(os.getpid(), 15) | processes",
        "os | os.execv('/bin/ls', ['ls']) | processes",
        "subprocess | subprocess.run(['ls']) | processes",
        "threading | threading.Thread(target=print).start() | threads",
        "signal | signal.raise_signal(signal.SIGTERM) | signals",
        "signal | signal.signal(signal.SIGTERM, signal.SIG_IGN) | signals",
        "signal | signal.alarm(1) | signals",
        "signal | signal.setitimer(signal.ITIMER_REAL, 1) | signals",
        "_thread | _thread.interrupt_main() | signals",
        "socket | socket.socket() | network",
        "socket | socket.create_connection(('example.org', 80)) | network",
        "urllib.request | urllib.request.urlopen('http://example.org') | network",
        "http.client | http.client.HTTPConnection('example.org').request('GET', '/') | network",
        "os | os.statvfs('/') | operating system",
        "sys | breakpoint() | debugger",
      })
  void power_isDeniedInWordsThatProgramsCanCatch(String module, String call, String what) {
    GuestEnd.Raised raised = python.raised("import " + module + "\n" + call);
    assertThat(raised.denial()).isNotNull();
    assertThat(raised.denial().what()).contains(what);
    assertThat(
            python.java("import " + module + "\ntry:\n  " + call + "\nexcept OSError:\n  r = 1\nr"))
        .isEqualTo(1L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java",
        "jarray",
        "_socket",
        "_ssl",
        "_ctypes",
        "ctypes",
        "mmap",
        "fcntl",
        "resource",
        "sqlite3",
        "multiprocessing",
        "numpy",
        "pandas",
        "requests",
        "matplotlib.pyplot",
        "_posixsubprocess",
        "faulthandler"
      })
  void missingModule_comesWithAHint(String module) {
    var error = python.error("import " + module);
    assertThat(error.type()).isEqualTo("ModuleNotFoundError");
    assertThat(error.hint()).isNotBlank();
  }

  @Test
  void poolsOfWorkers_runTasksInline() {
    assertThat(
            python.value(
                """
                from concurrent.futures import *
                with ThreadPoolExecutor(4) as threads, ProcessPoolExecutor() as processes:
                    done = list(threads.map(abs, [-1, -2]))
                    done.append(processes.submit(pow, 2, 5).result())
                done
                """))
        .hasToString("[1, 2, 32]");
  }

  @Test
  void refusedFile_isADenial() {
    GuestEnd.Raised raised = python.raised("open('/etc/passwd')");
    assertThat(raised.error().type()).isEqualTo("PermissionError");
    assertThat(raised.denial()).isNotNull();
    assertThat(raised.denial().what()).contains("/etc/passwd");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "import polyglot\npolyglot.eval(language='js', string='1')",
        "__graalpython__.read_file('/etc/passwd')",
        "__graalpython__.get_jdk_version()",
        "import _imp\nclass S: name = 'java'\n_imp.create_builtin(S).type('java.lang.System')",
        """
        import _imp
        original = _imp.create_builtin.__closure__
        class S: name = 'java'
        for cell in original:
            if callable(cell.cell_contents):
                cell.cell_contents(S).type('java.lang.System')
        """,
      })
  void implementation_isOutOfReach(String program) {
    assertThat(python.run(program)).isInstanceOf(GuestEnd.Raised.class);
  }

  @Test
  void everythingReachable_namesNothingOfTheHost() {
    GuestValue seen =
        python.value(
            """
            import os, sys, platform, sysconfig
            seen = [repr(vars(sys)), repr(dict(os.environ)), platform.platform(),
                    repr(sysconfig.get_paths()), repr(sys.modules), repr(vars(__graalpython__))]
            ' '.join(seen)[:100000]
            """);
    assertThat(seen.toString())
        .doesNotContain(System.getProperty("user.home") + "/")
        .doesNotContain(System.getProperty("java.version"))
        .doesNotContain("com.oracle", "dev.terrarium", ".m2");
  }
}
