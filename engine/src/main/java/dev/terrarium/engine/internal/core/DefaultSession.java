package dev.terrarium.engine.internal.core;

import dev.terrarium.engine.Checkpoint;
import dev.terrarium.engine.Execution;
import dev.terrarium.engine.Grants;
import dev.terrarium.engine.GuestValue;
import dev.terrarium.engine.Language;
import dev.terrarium.engine.LimitKind;
import dev.terrarium.engine.Limits;
import dev.terrarium.engine.Outcome;
import dev.terrarium.engine.OutputListener.Stream;
import dev.terrarium.engine.Program;
import dev.terrarium.engine.SandboxException;
import dev.terrarium.engine.Session;
import dev.terrarium.engine.SessionBusyException;
import dev.terrarium.engine.SessionClosedException;
import dev.terrarium.engine.SessionSpec;
import dev.terrarium.engine.fs.FileQuota;
import dev.terrarium.engine.fs.Snapshot;
import dev.terrarium.engine.fs.Workspace;
import dev.terrarium.engine.internal.fs.DenialListener.Operation;
import dev.terrarium.engine.internal.fs.FilesSpec;
import dev.terrarium.engine.internal.fs.GuestFiles;
import dev.terrarium.engine.internal.fs.QuotaListener.Resource;
import dev.terrarium.engine.internal.fs.SystemTree;
import dev.terrarium.engine.internal.guest.Denial;
import dev.terrarium.engine.internal.guest.Guest;
import dev.terrarium.engine.internal.guest.GuestEnd;
import dev.terrarium.engine.internal.guest.GuestImage;
import dev.terrarium.engine.internal.guest.GuestSetup;
import dev.terrarium.engine.internal.guest.PreparedGuest;
import dev.terrarium.engine.internal.http.HttpEgress;
import dev.terrarium.engine.internal.limit.BoundedOutput;
import dev.terrarium.engine.internal.limit.HeapAdmission;
import dev.terrarium.engine.internal.limit.HeapMeter;
import dev.terrarium.engine.internal.limit.ThreadCpu;
import dev.terrarium.engine.internal.pool.GuestKind;
import dev.terrarium.engine.internal.pool.GuestWorker;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A session: one platform thread, one guest per language, one workspace, at most one run at a time.
 *
 * <p>{@code current} is the lock: whoever sets it owns the session until it is cleared. Closing
 * sets {@code closed} first and then looks at {@code current}; a run sets {@code current} first and
 * then looks at {@code closed}: so at least one of them sees the other.
 */
final class DefaultSession implements Session {
  private final DefaultEngine engine;
  private final long id;
  private final SessionSpec spec;
  private final GuestFiles files;
  private final BoundedOutput output;
  private final ToolDispatch tools;
  private final GuestWorker worker;
  private final AtomicReference<@Nullable Run> current = new AtomicReference<>();
  private final AtomicBoolean closed = new AtomicBoolean();
  private final AtomicBoolean freed = new AtomicBoolean();
  // Changed on the worker thread only; also read by threads that measure guests.
  private final Map<Language, Guest> guests = new ConcurrentHashMap<>();
  private final HeapMeter heap;
  private final ThreadCpu cpu = new ThreadCpu();
  private volatile boolean used;
  private volatile Duration lastRun = Duration.ZERO;

  /** Whether a run was stopped, after which nobody knows what state its guest is in. */
  private volatile boolean spoilt;

  private volatile @Nullable Denial lastFileDenial;

  DefaultSession(DefaultEngine engine, long id, SessionSpec spec) {
    this.engine = engine;
    this.id = id;
    this.spec = spec;
    files = openFiles(spec);
    output = new BoundedOutput(spec.output());
    heap = new HeapMeter(spec.limits().heapBytes(), this::retainedBytes);
    tools =
        new ToolDispatch(
            current::get,
            (tool, failure) ->
                engine.tell(() -> engine.config().listener().toolFailed(id, tool.name(), failure)),
            spec.grants().http().isEmpty() ? null : HttpEgress.tool(spec.grants().http()));
    worker = takeWorker();
  }

  /** A guest that is ready has no environment, clock and seed of its own. */
  private GuestWorker takeWorker() {
    GuestKind kind =
        GuestKind.of(spec.languages(), spec.limits().callDepth())
            .with(spec.preload(), spec.trustDomain());
    Grants grants = spec.grants();
    GuestWorker taken =
        grants.clock() == null && grants.seed() == null && grants.environment().isEmpty()
            ? engine.pool().take(kind)
            : engine.pool().bare(kind);
    boolean ready = taken.ready();
    engine.tell(() -> engine.config().listener().supplied(id, kind.language(), ready));
    return taken;
  }

  private GuestFiles openFiles(SessionSpec spec) {
    Map<String, SystemTree> systemTrees = new HashMap<>();
    spec.languages().forEach(l -> systemTrees.putAll(engine.runtime(l).systemTrees()));
    Instant fixed = spec.grants().clock();
    FilesSpec filesSpec =
        FilesSpec.DEFAULT
            .withQuota(new FileQuota(spec.limits().fileBytes(), spec.limits().files()))
            .withInitial(spec.files())
            .withMounts(spec.grants().mounts())
            .withSystemTrees(systemTrees)
            .withClock(fixed == null ? Clock.systemUTC() : Clock.fixed(fixed, ZoneOffset.UTC))
            .withListeners(this::fileDenied, this::quotaExceeded);
    try {
      return GuestFiles.open(filesSpec);
    } catch (IOException e) {
      throw new SandboxException("a mounted folder cannot be read: " + e.getMessage(), e);
    }
  }

  long id() {
    return id;
  }

  /** Adds up what all guests hold; at most one of them runs. */
  private long retainedBytes(long stopAt, Duration patience) {
    long sum = 0;
    for (Guest guest : guests.values()) {
      long held = guest.retainedBytes(stopAt - sum, patience);
      if (held < 0) {
        return Guest.NOT_MEASURED;
      }
      sum += held;
      if (sum > stopAt) {
        break;
      }
    }
    return sum;
  }

  @Override
  public Execution run(String source) {
    return run(Program.of(spec.languages().getFirst(), source));
  }

  @Override
  public Execution run(Program program) {
    requireLanguage(program.language());
    return execute(program.language(), spec.limits(), guest -> guest.run(program));
  }

  @Override
  public Execution run(Program program, Limits limits) {
    requireLanguage(program.language());
    return execute(
        program.language(), Tighter.of(spec.limits(), limits), guest -> guest.run(program));
  }

  @Override
  public Execution call(String function, @Nullable Object... arguments) {
    return call(spec.languages().getFirst(), function, arguments);
  }

  @Override
  public Execution call(Language language, String function, @Nullable Object... arguments) {
    requireLanguage(language);
    List<GuestValue> values = Arrays.stream(arguments).map(GuestValue::of).toList();
    return execute(language, spec.limits(), guest -> guest.call(function, values));
  }

  private void requireLanguage(Language language) {
    if (!spec.languages().contains(language)) {
      throw new IllegalArgumentException(
          "the session runs %s, not %s: open it with SessionSpec.of(%s, %s)"
              .formatted(spec.languages(), language, spec.languages().getFirst(), language));
    }
  }

  private Execution execute(Language language, Limits limits, Function<Guest, GuestEnd> body) {
    Run run = new Run(limits, heap, cpu, engine.config().killGrace());
    if (!current.compareAndSet(null, run)) {
      throw new SessionBusyException(
          "session " + id + " is running another program: wait for it, or open a second session");
    }
    try {
      if (closed.get()) {
        throw new SessionClosedException("session " + id + " is closed: open a new one");
      }
      return admitted(run, language, limits, body);
    } finally {
      current.set(null);
    }
  }

  private Execution admitted(
      Run run, Language language, Limits limits, Function<Guest, GuestEnd> body) {
    HeapAdmission.Claim claim =
        engine.admission().admit(spec.limits().heapBytes(), engine.config().openTimeout());
    // A run that had to be given up holds its memory until its thread returns.
    run.whenThreadReturns(claim::close);
    try {
      Snapshot before = files.workspace().snapshot();
      lastFileDenial = null;
      output.begin(run.meter(), limits.outputBytes());
      used = true;
      worker.execute(() -> onGuestThread(run, language, body));
      Outcome outcome = run.await(lastRun);
      return finish(run, outcome, before);
    } catch (RuntimeException | Error e) {
      claim.close();
      abandon(run);
      throw e;
    }
  }

  /** Frees a session whose caller failed, say for want of memory, and will not get an outcome. */
  private void abandon(Run run) {
    spoilt = true;
    closed.set(true);
    run.meter().stop(new Outcome.Cancelled("the caller failed"));
    free();
  }

  private Execution finish(Run run, Outcome outcome, Snapshot before) {
    if (run.lost()) {
      engine.threadLost(this);
      run.whenThreadReturns(engine::threadFound);
    }
    Execution execution =
        LastMemory.make(() ->
            new Execution(
                outcome,
                output.output(),
                run.meter().usage(output.writtenBytes()),
                files.workspace().changesSince(before)));
    lastRun = execution.usage().wall();
    engine.tell(() -> engine.config().listener().ended(id, execution));
    if (!outcome.sessionUsable()) {
      spoilt = true;
      closed.set(true);
      free();
    }
    return execution;
  }

  private void onGuestThread(Run run, Language language, Function<Guest, GuestEnd> body) {
    GuestEnd end;
    try {
      Guest guest = guest(language);
      if (!run.begin(guest)) {
        end = new GuestEnd.Stopped();
      } else {
        try (var _ = engine.watchdog().arm(run.meter())) {
          end = body.apply(guest);
        } finally {
          run.left();
        }
        run.meter().checkAtEnd();
      }
    } catch (OutOfMemoryError e) {
      end = LastMemory.end(spec.limits().heapBytes());
    } catch (RuntimeException | Error e) {
      end = new GuestEnd.Crashed("the sandbox could not be opened: " + e.getMessage(), e);
    }
    if (LastMemory.isShort(end, run.meter().reason())) {
      LastMemory.free(() -> guests.values().forEach(Guest::close));
    }
    run.finished(end);
  }

  private Guest guest(Language language) {
    Guest known = guests.get(language);
    if (known != null) {
      return known;
    }
    Thread.currentThread().setName("terrarium-guest-" + id);
    GuestSetup setup =
        new GuestSetup(
            files,
            spec.limits(),
            spec.grants(),
            output.stream(Stream.STDOUT),
            output.stream(Stream.STDERR),
            tools,
            () -> lastFileDenial);
    PreparedGuest prepared = worker.prepared(language);
    boolean first = language == spec.languages().getFirst();
    Guest opened =
        prepared == null
            ? engine.runtime(language).open(setup, first ? spec.preload() : List.of())
            : prepared.open(setup);
    guests.put(language, opened);
    return opened;
  }

  private void fileDenied(String path, Operation operation) {
    lastFileDenial =
        new Denial(
            operation.name().toLowerCase(Locale.ROOT) + " " + path,
            "only /workspace, /tmp and granted mounts exist: grant a folder with Grants.withMount");
  }

  private void quotaExceeded(Resource resource, long limit) {
    Run run = current.get();
    if (run == null) {
      return;
    }
    String unit = resource == Resource.BYTES ? "bytes" : "files";
    String fix =
        resource == Resource.OPEN_FILES ? "close files" : "delete files, or raise the file limits";
    String what = resource == Resource.OPEN_FILES ? "too many open files" : "the workspace is full";
    run.meter()
        .exceeded(
            LimitKind.FILES,
            limit,
            limit + 1,
            unit,
            "%s (%,d %s): %s".formatted(what, limit, unit, fix));
  }

  @Override
  public Checkpoint checkpoint() {
    return quietly(() -> {
      Map<Language, GuestImage> images = new EnumMap<>(Language.class);
      for (var entry : guests.entrySet()) {
        images.put(entry.getKey(), entry.getValue().image());
      }
      return new SessionCheckpoint(this, images, files.checkpoint());
    });
  }

  @Override
  public void rollback(Checkpoint checkpoint) {
    if (!(checkpoint instanceof SessionCheckpoint ours) || ours.session() != this) {
      throw new IllegalArgumentException(
          "the checkpoint is one of another session: use it there, or make one of this session");
    }
    boolean whole = quietly(() -> restore(ours));
    if (!whole) {
      spoilt = true;
      close();
      throw new SandboxException(
          "the session's memory changed while it was put back: open another session");
    }
  }

  /** On the guest's thread. */
  private boolean restore(SessionCheckpoint checkpoint) {
    files.rollback(checkpoint.files());
    boolean whole = true;
    for (Language language : List.copyOf(guests.keySet())) {
      GuestImage image = checkpoint.images().get(language);
      if (image == null) {
        // It was not there yet, and will be opened afresh.
        Objects.requireNonNull(guests.remove(language)).close();
      } else {
        whole &= image.restore();
      }
    }
    return whole;
  }

  /** Does something on the guest's thread while no program runs. */
  private <T> T quietly(Supplier<T> action) {
    Run place = new Run(spec.limits(), heap, cpu, engine.config().killGrace());
    if (!current.compareAndSet(null, place)) {
      throw new SessionBusyException(
          "session " + id + " is running another program: wait for it, or open a second session");
    }
    try {
      if (closed.get()) {
        throw new SessionClosedException("session " + id + " is closed: open a new one");
      }
      used = true;
      return CompletableFuture.supplyAsync(action, worker::execute).join();
    } catch (CompletionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new SandboxException("no checkpoint can be used here: " + cause.getMessage(), cause);
    } finally {
      place.finished(new GuestEnd.Returned(GuestValue.NIL));
      current.set(null);
      if (closed.get()) {
        free(); // somebody closed the session meanwhile, and left that to us
      }
    }
  }

  @Override
  public Workspace files() {
    return files.workspace();
  }

  @Override
  public boolean isOpen() {
    return !closed.get();
  }

  @Override
  public void cancel(String reason) {
    Run run = current.get();
    if (run != null) {
      run.meter().stop(new Outcome.Cancelled(reason));
    }
  }

  @Override
  public void close() {
    closed.set(true);
    Run run = current.get();
    if (run == null) {
      free();
    } else {
      run.meter().stop(new Outcome.Cancelled("close"));
      // The run's own caller frees the session; a tool that closes its session must not wait for
      // itself.
      if (!run.isOnGuestThread()) {
        run.awaitEnd();
      }
    }
  }

  /** Says whether the current thread is the one that the session's guests run on. */
  boolean isOnGuestThread() {
    Run run = current.get();
    return run != null && run.isOnGuestThread();
  }

  /** Waits, after closing, until nothing is left of the session, however long that takes. */
  void awaitFreed() throws InterruptedException {
    worker.awaitEnd();
  }

  /** Closes the guests on their own thread, after whatever still runs there. */
  private void free() {
    if (!freed.compareAndSet(false, true)) {
      return;
    }
    if (used && !spoilt && engine.pool().recycles()) {
      engine.pool().giveBack(worker, this::recycle);
    } else if (used) {
      worker.end(() -> {
        guests.values().forEach(Guest::close);
        engine.released(this);
      });
    } else {
      engine.pool().giveBack(worker);
      engine.released(this);
    }
  }

  /** Makes the guest that was ready what it was, and frees all others. On the worker's thread. */
  private @Nullable PreparedGuest recycle() {
    Guest first = guests.remove(spec.languages().getFirst());
    guests.values().forEach(Guest::close);
    guests.clear();
    files.closeOpenFiles();
    PreparedGuest again = first == null ? null : first.recycle();
    if (again == null && first != null) {
      first.close();
    }
    engine.tell(() -> engine.config().listener().recycled(id, again != null));
    engine.released(this);
    return again;
  }
}
