package dev.terrarium.engine;

import static dev.terrarium.engine.Language.JAVASCRIPT;
import static dev.terrarium.engine.Language.PYTHON;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.security.Provider;
import java.security.Security;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a guest tried, closing its session ends, and the JVM is as it was. */
@Timeout(600)
class NothingOutlivesTest {
  /** Some of these programs run until they are stopped. */
  private static final Limits LIMITS = Limits.standard().withCpu(Duration.ofSeconds(2));

  private static SandboxEngine engine;

  /** What a guest could have changed for the whole JVM. */
  record Jvm(
      Locale locale,
      TimeZone zone,
      Charset charset,
      Thread.@Nullable UncaughtExceptionHandler uncaught,
      Properties properties,
      List<Object> streams,
      List<Provider> providers,
      List<Object> logging,
      List<String> signalHandlers,
      List<Object> onShutdown,
      Set<String> threads) {

    static Jvm now() {
      Logger root = LogManager.getLogManager().getLogger("");
      return new Jvm(
          Locale.getDefault(),
          TimeZone.getDefault(),
          Charset.defaultCharset(),
          Thread.getDefaultUncaughtExceptionHandler(),
          (Properties) System.getProperties().clone(),
          List.of(System.out, System.err, System.in),
          List.of(Security.getProviders()),
          List.of(String.valueOf(root.getLevel()), List.of(root.getHandlers())),
          List.of(handler("TERM"), handler("INT"), handler("USR2"), handler("ALRM")),
          List.of(
              Set.copyOf(
                  ((Map<?, ?>) constant("java.lang.ApplicationShutdownHooks", "hooks")).keySet()),
              Set.copyOf((Set<?>) constant("java.io.DeleteOnExitHook", "files"))),
          guestThreads());
    }

    /** The threads of guests and of language implementations. */
    private static Set<String> guestThreads() {
      return Thread.getAllStackTraces().keySet().stream()
          .map(Thread::getName)
          .filter(NothingOutlivesTest::isOfGuests)
          .collect(Collectors.toSet());
    }

    /** Reads a static field of the JDK's that nothing else gives out. */
    private static Object constant(String type, String name) {
      try {
        Class<?> unsafeType = Class.forName("sun.misc.Unsafe");
        Field instance = unsafeType.getDeclaredField("theUnsafe");
        instance.setAccessible(true);
        Object unsafe = instance.get(null);
        Field field = Class.forName(type).getDeclaredField(name);
        Object holder = unsafeType.getMethod("staticFieldBase", Field.class).invoke(unsafe, field);
        Object offset =
            unsafeType.getMethod("staticFieldOffset", Field.class).invoke(unsafe, field);
        return unsafeType
            .getMethod("getObject", Object.class, long.class)
            .invoke(unsafe, holder, offset);
      } catch (ReflectiveOperationException e) {
        throw new LinkageError(type, e);
      }
    }

    /** Says who handles a signal, which can only be asked by putting another handler there. */
    private static String handler(String signal) {
      try {
        Class<?> type = Class.forName("sun.misc.Signal");
        Class<?> handlerType = Class.forName("sun.misc.SignalHandler");
        Method handle = type.getMethod("handle", type, handlerType);
        Object name = type.getConstructor(String.class).newInstance(signal);
        Object mine =
            Proxy.newProxyInstance(
                handlerType.getClassLoader(), new Class<?>[] {handlerType}, (_, _, _) -> null);
        Object before = handle.invoke(null, name, mine);
        handle.invoke(null, name, before);
        if (before.equals(handlerType.getField("SIG_IGN").get(null))) {
          return "ignored";
        }
        return before.equals(handlerType.getField("SIG_DFL").get(null)) ? "default" : "handled";
      } catch (ReflectiveOperationException e) {
        return "not for programs: " + e.getCause();
      }
    }
  }

  @BeforeAll
  static void openEngine() {
    // Guests that are ready have threads too, which would look like what others left behind.
    engine = SandboxEngine.create(EngineConfig.standard().withReadyGuests(0));
    // What languages set up once for the JVM.
    engine.warmUp().join();
    runAndClose(PYTHON, "import hashlib; hashlib.sha256(b'').hexdigest()");
    runAndClose(JAVASCRIPT, "1");
  }

  @AfterAll
  static void closeEngine() {
    engine.close();
  }

  private static Outcome runAndClose(Language language, String program) {
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    Outcome outcome;
    try (Session session = engine.open(SessionSpec.of(language).with(LIMITS))) {
      outcome = session.run(program).outcome();
    }
    Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> !before.contains(thread) && isOfGuests(thread.getName()))
        .forEach(NothingOutlivesTest::awaitEnd);
    return outcome;
  }

  private static boolean isOfGuests(String thread) {
    return thread.startsWith("terrarium-guest")
        || thread.startsWith("terrarium-kill")
        || thread.startsWith("python-");
  }

  private static void awaitEnd(Thread guest) {
    try {
      guest.join();
    } catch (InterruptedException e) {
      throw new AssertionError(Arrays.toString(guest.getStackTrace()), e);
    }
  }

  private static void assertLeavesNothing(Language language, String program) {
    Jvm before = Jvm.now();

    Outcome outcome = runAndClose(language, program);

    assertThat(outcome).isNotInstanceOf(Outcome.Broken.class);
    assertThat(Jvm.now()).isEqualTo(before);
    assertThat(runAndClose(JAVASCRIPT, "6 * 7"))
        .isEqualTo(new Outcome.Completed(GuestValue.of(42)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN)",
        "import signal; signal.alarm(1)",
        "import signal; signal.setitimer(signal.ITIMER_REAL, 1)",
        "import signal; signal.raise_signal(signal.SIGTERM)",
        "import threading; threading.Timer(60, print).start()",
        "import threading; threading.Thread(target=lambda: None, daemon=True).start()",
        "import os; os.environ['TZ'] = 'Asia/Tokyo'; import time; time.tzset()",
        "import locale; locale.setlocale(locale.LC_ALL, 'de_DE.UTF-8')",
        "import logging; logging.basicConfig(level=1); logging.shutdown()",
        "import tempfile; tempfile.NamedTemporaryFile(delete=False).write(b'x')",
        "import os; os._exit(3)",
        "import gc; gc.collect(); gc.callbacks.append(print)",
        "import sys; sys.settrace(lambda *a: None); sys.setprofile(lambda *a: None)",
      })
  void python(String program) {
    assertLeavesNothing(PYTHON, program);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Each of these runs, or would run, while the session is closed.
        "import atexit; atexit.register(lambda: sum(range(10**12)))",
        "import atexit; atexit.register(lambda: 1 / 0)",
        """
        import sys
        sys.stdout = type('S', (), {
            'closed': False, 'flush': map(max, [[1], range(10**12)]).__next__, 'write': print})()
        """,
        """
        import sys
        sys.stdout = type('S', (), {
            'closed': property(map(max, [range(10**12)]).__next__), 'write': print})()
        """,
        """
        class Stream:
            closed, flushes = False, 0
            def write(self, text): pass
            def flush(self):
                self.flushes += 1
                while self.flushes > 1:
                    try:
                        raise SystemExit
                    except BaseException:
                        pass
        import sys
        sys.stdout = Stream()
        """,
        """
        import threading
        threading._shutdown = lambda: sum(range(10**12))
        """,
        """
        class Heavy:
            def __del__(self): sum(range(10**12))
        import sys
        sys.kept = Heavy()
        gone = Heavy()
        del gone
        """,
        """
        import weakref
        class C: pass
        kept = C()
        weakref.finalize(kept, lambda: sum(range(10**12)))
        """,
        """
        def endless():
            try:
                yield 1
            finally:
                while True:
                    pass
        abandoned = endless()
        next(abandoned)
        """,
        """
        import io
        class Raw(io.RawIOBase):
            def writable(self): return True
            def write(self, data): raise OSError(5, 'no')
        kept = io.BufferedWriter(Raw())
        kept.write(b'x')
        """,
        "kept = open('/workspace/a', 'w'); kept.write('x'); 1 / 0",
        """
        import asyncio
        async def sleeper():
            await asyncio.sleep(3600)
        loop = asyncio.new_event_loop()
        loop.call_later(3600, print)
        task = loop.create_task(sleeper())
        """,
      })
  void pythonWithUnfinishedWork_closesAllTheSame(String program) {
    assertLeavesNothing(PYTHON, program);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "setInterval(() => {}, 1e9).unref(); throw new Error('over')",
        "new Promise(() => {}); process.on('exit', () => { for (;;) ; }); 1",
        "Promise.reject(new Error('later')); undefined",
        "globalThis.r = new FinalizationRegistry(() => { for (;;) ; }); r.register({}, 1)",
        "globalThis.w = new WeakRef({}); globalThis.g = (function* () { yield 1 })(); g.next()",
        "process.env.TZ = 'Asia/Tokyo'; process.exit(3)",
        "console.log = () => { for (;;) ; }; Error.prepareStackTrace = console.log; 1",
        "new Intl.DateTimeFormat('de-DE').format(0)",
        "new Function('return this')().constructor.prototype.x = 1",
      })
  void javaScript(String program) {
    assertLeavesNothing(JAVASCRIPT, program);
  }

  @Test
  void classesOfGuests_goWithThem() {
    int sessions = 5;
    int growth = Integer.MAX_VALUE;
    // The implementation loads some when they are first needed, but not for every session.
    for (int attempt = 0; attempt < 5 && growth >= sessions; attempt++) {
      int before = loadedClasses();
      defineClasses(sessions);
      growth = loadedClasses() - before;
    }

    assertThat(growth).isLessThan(sessions);
  }

  private static void defineClasses(int sessions) {
    for (int i = 0; i < sessions; i++) {
      runAndClose(
          PYTHON,
          """
          from dataclasses import dataclass
          @dataclass
          class C%d:
              x: int
          kept = [type(f'T{n}', (C%1$d,), {'__slots__': ()}) for n in range(50)]
          """
              .formatted(i));
      runAndClose(
          JAVASCRIPT,
          "class C%d { #x = 1; get x() { return this.#x } }; new C%1$d().x".formatted(i));
    }
  }

  private static int loadedClasses() {
    System.gc();
    return ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
  }

  @Test
  void temporaryFiles_areMadeInTheWorkspaceAlone(@TempDir Path folder) throws Exception {
    List<String> lines =
        new ForkedJvm("-Djava.io.tmpdir=" + folder, "-XX:+EnableDynamicAgentLoading")
            .with("-cp", ForkedJvm.classPath())
            .run(NothingOutlivesTest.class, folder.toString());

    assertThat(lines).contains("left: []");
  }

  /** Runs programs that make temporary files; prints what is new in the folder. */
  public static void main(String[] folder) {
    openEngine();
    Set<String> before = names(folder[0]);
    runAndClose(PYTHON, "import tempfile; tempfile.NamedTemporaryFile(delete=False).write(b'x')");
    runAndClose(PYTHON, "import tempfile, os; os.fdopen(tempfile.mkstemp()[0], 'w').write('x')");
    runAndClose(
        JAVASCRIPT,
        "const fs = require('fs'); fs.writeFileSync(fs.mkdtempSync('/tmp/x') + '/a', 'x')");
    Set<String> after = names(folder[0]);
    after.removeAll(before);
    System.out.println("left: " + after);
    System.exit(0);
  }

  private static Set<String> names(String folder) {
    return new TreeSet<>(Arrays.asList(new File(folder).list()));
  }
}
