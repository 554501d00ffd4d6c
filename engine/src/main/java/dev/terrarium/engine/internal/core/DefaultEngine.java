package dev.terrarium.engine.internal.core;

import dev.terrarium.engine.EngineConfig;
import dev.terrarium.engine.Execution;
import dev.terrarium.engine.Guarantees;
import dev.terrarium.engine.Guarantees.Arming;
import dev.terrarium.engine.Guarantees.Level;
import dev.terrarium.engine.Language;
import dev.terrarium.engine.LimitKind;
import dev.terrarium.engine.Limits;
import dev.terrarium.engine.Outcome;
import dev.terrarium.engine.Program;
import dev.terrarium.engine.SandboxEngine;
import dev.terrarium.engine.SandboxException;
import dev.terrarium.engine.Session;
import dev.terrarium.engine.SessionClosedException;
import dev.terrarium.engine.SessionSpec;
import dev.terrarium.engine.internal.graal.GraalRuntime;
import dev.terrarium.engine.internal.guard.Guard;
import dev.terrarium.engine.internal.guard.GuardStatus;
import dev.terrarium.engine.internal.guest.GuestRuntime;
import dev.terrarium.engine.internal.limit.HeapAdmission;
import dev.terrarium.engine.internal.limit.HeapPressure;
import dev.terrarium.engine.internal.limit.MemoryReserve;
import dev.terrarium.engine.internal.limit.Watchdog;
import dev.terrarium.engine.internal.pool.GuestKind;
import dev.terrarium.engine.internal.pool.GuestPool;
import dev.terrarium.engine.internal.pool.PoolBounds;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Puts the parts together: language runtimes, sessions, the watchdog. */
public final class DefaultEngine implements SandboxEngine {
  private static final System.Logger LOG = System.getLogger(DefaultEngine.class.getName());

  /** Which part of the JVM's heap guests that wait for sessions may take. */
  private static final double READY_SHARE = 0.06;

  private final EngineConfig config;
  private final Runtimes runtimes;
  private final Watchdog watchdog = new Watchdog();
  private final Semaphore places;
  private final HeapAdmission admission;
  private final GuestPool pool;
  private final Set<DefaultSession> sessions = ConcurrentHashMap.newKeySet();
  private final AtomicLong nextSession = new AtomicLong(1);
  private final AtomicInteger lostThreads = new AtomicInteger();
  private final AtomicBoolean closed = new AtomicBoolean();

  /** Creates an engine on the GraalVM runtimes. */
  public static DefaultEngine create(EngineConfig config) {
    Guard.prepare(); // beside what loading the languages takes
    var engine =
        new DefaultEngine(config, new Runtimes(GraalRuntime.languages(), GraalRuntime::of));
    if (config.guardRequired() && !Guard.isRehearsed()) {
      engine.requireGuard();
    }
    return engine;
  }

  /** Creates an engine on any runtimes. */
  DefaultEngine(EngineConfig config, Runtimes runtimes) {
    this.config = config;
    this.runtimes = runtimes;
    places = new Semaphore(config.maxSessions(), true);
    admission = new HeapAdmission(Runtime.getRuntime().maxMemory(), config.heapShare());
    pool =
        new GuestPool(
            runtimes::of,
            () -> runtimes.made().forEach(GuestRuntime::leaveThread),
            poolBounds(config),
            (language, taken, bytes) ->
                tell(() -> config.listener().prepared(language, taken, bytes)));
    MemoryReserve.refill();
  }

  private static PoolBounds poolBounds(EngineConfig config) {
    long bytes = (long) (Runtime.getRuntime().maxMemory() * READY_SHARE);
    return new PoolBounds(
        config.readyGuests(), bytes, config.sessionsPerGuest(), HeapPressure::isHigh);
  }

  private void requireGuard() {
    Guarantees.Guard guard = guard(Guard.arm());
    if (!guard.armed()) {
      close();
      throw new SandboxException(
          "code inside language builtins could not be stopped in this JVM, since the guard is not armed (%s): start the JVM with -javaagent naming the engine's jar, or allow that with EngineConfig.withGuardRequired(false)"
              .formatted(guard.detail()));
    }
  }

  @Override
  public Session open(SessionSpec spec) {
    DefaultSession session = start(spec);
    return SessionHandle.of(session, opener -> forgotten(session, opener));
  }

  @Override
  public Execution run(Program program, SessionSpec spec) {
    try (DefaultSession session = start(spec)) {
      return session.run(program);
    }
  }

  private DefaultSession start(SessionSpec spec) {
    requireOpen();
    admission.requireFits(spec.limits().heapBytes());
    refuseAfterLosses();
    acquirePlace();
    try {
      DefaultSession session = new DefaultSession(this, nextSession.getAndIncrement(), spec);
      sessions.add(session);
      if (closed.get()) {
        // close() may have looked at the set just before the session was added.
        session.close();
        requireOpen();
      }
      tell(() -> config.listener().opened(session.id(), spec));
      return session;
    } catch (RuntimeException | Error e) {
      places.release();
      throw e;
    }
  }

  private void requireOpen() {
    if (closed.get()) {
      throw new SessionClosedException("the engine is closed: create a new one");
    }
  }

  private void refuseAfterLosses() {
    int lost = lostThreads.get();
    if (lost > config.maxLostThreads()) {
      throw new SandboxException(
          "%d threads are stuck in runs that were stopped, more than the %d tolerated: restart the process, or raise maxLostThreads"
              .formatted(lost, config.maxLostThreads()));
    }
  }

  private void acquirePlace() {
    try {
      if (!places.tryAcquire(config.openTimeout().toNanos(), TimeUnit.NANOSECONDS)) {
        throw new SandboxException(
            "all %d sessions are in use and none was closed within %s: close sessions, or raise maxSessions or openTimeout"
                .formatted(config.maxSessions(), config.openTimeout()));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SandboxException("interrupted while waiting for a free session", e);
    }
  }

  @Override
  public CompletableFuture<Void> warmUp(Duration effort, Language... languages) {
    requireOpen();
    if (effort.isNegative()) {
      throw new IllegalArgumentException("an effort of " + effort + " is none: give zero or more");
    }
    List<CompletableFuture<Void>> parts = new ArrayList<>();
    for (Language language : languages.length == 0 ? languages() : List.of(languages)) {
      CompletableFuture<Void> ready = new CompletableFuture<>();
      Thread.ofPlatform()
          .daemon()
          .name("terrarium-warmup-" + language.id())
          .start(() -> warm(language, effort, ready));
      parts.add(ready);
    }
    return CompletableFuture.allOf(parts.toArray(CompletableFuture[]::new));
  }

  private void warm(Language language, Duration effort, CompletableFuture<Void> ready) {
    try {
      Outcome outcome = run(Program.of(language, "1 + 1")).outcome();
      if (outcome instanceof Outcome.Completed) {
        pool.expect(GuestKind.of(List.of(language), Limits.standard().callDepth()));
        if (effort.isPositive()) {
          new Rehearsal(this, language).run(effort);
        }
        ready.complete(null);
      } else {
        ready.completeExceptionally(
            new SandboxException("warming up " + language.id() + " ended in " + outcome));
      }
    } catch (RuntimeException | Error e) {
      ready.completeExceptionally(
          new SandboxException("warming up " + language.id() + " failed: " + e.getMessage(), e));
    }
  }

  @Override
  public Set<Language> languages() {
    return runtimes.languages();
  }

  @Override
  public Guarantees guarantees() {
    requireOpen();
    boolean compiled = runtime(quickest()).compiled();
    Guarantees.Guard guard = guard(Guard.arm());
    Level time = guard.armed() ? Level.APPROXIMATE : Level.BETWEEN_OPERATIONS;
    Map<LimitKind, Level> levels = new EnumMap<>(LimitKind.class);
    for (LimitKind kind : LimitKind.values()) {
      levels.put(
          kind,
          switch (kind) {
            case OUTPUT, RESULT, HOST_CALLS, FILES -> Level.EXACT;
            case DEPTH -> Level.APPROXIMATE;
            case WALL, CPU, HEAP, ALLOCATION -> time;
          });
    }
    return new Guarantees(compiled, levels, guard);
  }

  private Language quickest() {
    return languages().contains(Language.JAVASCRIPT) ? Language.JAVASCRIPT : Language.PYTHON;
  }

  private static Guarantees.Guard guard(GuardStatus status) {
    Arming arming =
        switch (status.arming()) {
          case AGENT -> Arming.AGENT;
          case ATTACHED -> Arming.ATTACHED;
          case UNARMED -> Arming.UNARMED;
        };
    List<String> holes = status.failures();
    String detail =
        holes.isEmpty()
            ? status.reason()
            : "%d classes were not woven, such as %s".formatted(holes.size(), holes.getFirst());
    return new Guarantees.Guard(arming, detail);
  }

  GuestRuntime runtime(Language language) {
    return runtimes.of(language);
  }

  EngineConfig config() {
    return config;
  }

  GuestPool pool() {
    return pool;
  }

  HeapAdmission admission() {
    return admission;
  }

  Watchdog watchdog() {
    return watchdog;
  }

  /** Called once nobody holds a session any more. */
  private void forgotten(DefaultSession session, StackTraceElement opener) {
    if (!session.isOpen()) {
      return;
    }
    LOG.log(
        System.Logger.Level.WARNING,
        "session {0} was never closed, and nothing refers to it any more: it is closed now; it was opened at {1}, where a try-with-resources statement would close it",
        session.id(),
        opener);
    tell(() -> config.listener().leaked(session.id(), opener));
    session.close();
  }

  /** Called when a session has freed everything it used. */
  void released(DefaultSession session) {
    if (sessions.remove(session)) {
      places.release();
      tell(() -> config.listener().closed(session.id()));
    }
  }

  void threadLost(DefaultSession session) {
    int lost = lostThreads.incrementAndGet();
    tell(() -> config.listener().threadLost(session.id(), lost));
  }

  void threadFound() {
    lostThreads.decrementAndGet();
  }

  /** Calls the listener and survives what it throws. */
  void tell(Runnable notice) {
    try {
      notice.run();
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.WARNING, "an engine listener failed", e);
    }
  }

  @Override
  public void close() {
    if (!closed.compareAndSet(false, true)) {
      return;
    }
    List<DefaultSession> open = List.copyOf(sessions);
    open.forEach(session -> session.cancel("close")); // so that their grace passes together
    open.forEach(DefaultSession::close);
    pool.close();
    watchdog.close();
    new Departure(open, pool, runtimes.made()).await(config.killGrace());
    int lost = sessions.size();
    if (lost > 0) {
      LOG.log(
          System.Logger.Level.WARNING,
          "the engine was closed while {0} of its threads are stuck in runs that were stopped: what these runs hold is freed when they return, or when the process ends",
          lost);
    }
  }
}
