package dev.terrarium.engine.internal.graal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.terrarium.engine.internal.graal.heap.RawFunction;
import dev.terrarium.engine.internal.guard.Guard;
import java.util.Locale;
import java.util.TimeZone;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The firewall alone: contexts that the polyglot API allows everything, without the engine's own
 * replacements in the language, still get no power of the JVM while they are watched.
 */
class FirewallTest {
  private static Context python;
  private static Context js;

  @BeforeAll
  static void openContexts() {
    assertThat(Guard.arm().armed()).isTrue();
    python =
        Context.newBuilder("python")
            .allowAllAccess(true)
            .option("python.PosixModuleBackend", "java")
            .build();
    python.eval(
        "python",
        """
        import os, signal, sys, time
        def refuse(what, why):
            raise PermissionError(1, f'{what}: {why}')
        def attempt(text):
            try:
                exec(text, globals())
            except OSError as e:
                return f'{type(e).__name__}: {e.strerror}'
            return 'done'
        """);
    js =
        Context.newBuilder("js")
            .allowAllAccess(true)
            .allowExperimentalOptions(true)
            .option("js.worker", "true")
            .option("js.scripting", "true")
            .option("js.debug-builtin", "true")
            .build();
    js.eval(
        "js",
        """
        function refuse(what, why) { throw new RangeError(`${what}: ${why}`); }
        function attempt(text) {
          try {
            (0, eval)(text);
          } catch (e) {
            return e instanceof RangeError ? e.message : 'other: ' + e;
          }
          return 'done';
        }
        """);
  }

  @AfterAll
  static void closeContexts() {
    python.close(true);
    js.close(true);
  }

  private static String attempt(Context context, String language, String text) {
    Value globals = context.getBindings(language);
    RawFunction refusal = RawFunction.of(globals.getMember("refuse"));
    Guard.enter(Thread.currentThread(), _ -> true, _ -> true);
    try {
      Guard.refuseWith(refusal::execute);
      return globals.getMember("attempt").execute(text).asString();
    } finally {
      Guard.leave(Thread.currentThread());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "signal.raise_signal(signal.SIGTERM)",
        "signal.signal(signal.SIGTERM, signal.SIG_IGN)",
        "signal.alarm(1)",
        "signal.setitimer(signal.ITIMER_REAL, 1)",
        "os.system('true')",
        "os.pipe()",
        "os.getloadavg()",
        "os.cpu_count()",
        "os.sysconf('SC_NPROCESSORS_ONLN')",
        "time.tzset()",
        "import gc; gc.collect()",
        "import resource; resource.getrusage(resource.RUSAGE_SELF)",
        "import _thread; _thread.start_new_thread(print, ())",
        "import threading; threading.Thread(target=print).start()",
        "import concurrent.futures as f; f.ThreadPoolExecutor().submit(print)",
        "import subprocess; subprocess.run(['true'])",
        "import socket; socket.create_connection(('127.0.0.1', 9))",
        "import socket; socket.create_server(('127.0.0.1', 0))",
        "import socket; socket.socket(type=socket.SOCK_DGRAM)",
        "import socket; socket.getaddrinfo('localhost', 80)",
        "import socket; socket.gethostname()",
        "import socket; socket.socketpair()",
        "import ssl; ssl.create_default_context()",
        "import faulthandler; faulthandler.dump_traceback_later(60)",
        "import locale; locale.setlocale(locale.LC_ALL, 'de_DE')",
      })
  void python_isRefusedWithAnErrorOfItsOwn(String program) {
    assertThat(attempt(python, "python", program)).startsWith("PermissionError: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$EXEC('true')",
        "Java.addToClasspath('/tmp')",
        "Debug.systemProperty('user.home')",
        "Debug.systemProperties()",
        "Debug.dumpHeap('/tmp/x.hprof', true)",
      })
  void javaScript_isRefusedWithAnErrorOfItsOwn(String program) {
    assertThat(attempt(js, "js", program)).contains(": ").doesNotStartWith("other: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "new Worker('1', {type: 'string'})",
        "Java.type('java.lang.System')",
        "new Packages.java.lang.Thread()",
        "load('classpath:x.js')",
      })
  void javaScriptThatCatchesTheRefusal_failsOtherwise(String program) {
    assertThat(attempt(js, "js", program)).startsWith("other: ");
  }

  @Test
  void refusedPowers_leaveTheJvmAsItWas() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();

    attempt(python, "python", "os.environ['TZ'] = 'Asia/Tokyo'; time.tzset()");
    attempt(python, "python", "import locale; locale.setlocale(locale.LC_ALL, 'de_DE')");

    assertThat(Locale.getDefault()).isEqualTo(locale);
    assertThat(TimeZone.getDefault()).isEqualTo(zone);
  }

  @Test
  void refusal_leavesTheGuestWorking() {
    attempt(python, "python", "signal.raise_signal(signal.SIGTERM)");

    assertThat(attempt(python, "python", "sum(range(10))")).isEqualTo("done");
  }
}
