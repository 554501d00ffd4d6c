package dev.terrarium.engine.internal.graal.python;

import static org.assertj.core.api.Assertions.assertThat;

import dev.terrarium.engine.Grants;
import dev.terrarium.engine.GuestError;
import dev.terrarium.engine.GuestValue;
import dev.terrarium.engine.Language;
import dev.terrarium.engine.Limits;
import dev.terrarium.engine.Program;
import dev.terrarium.engine.internal.fs.DenialListener;
import dev.terrarium.engine.internal.fs.FilesSpec;
import dev.terrarium.engine.internal.fs.GuestFiles;
import dev.terrarium.engine.internal.fs.QuotaListener;
import dev.terrarium.engine.internal.graal.GraalRuntime;
import dev.terrarium.engine.internal.guest.Denial;
import dev.terrarium.engine.internal.guest.Guest;
import dev.terrarium.engine.internal.guest.GuestEnd;
import dev.terrarium.engine.internal.guest.GuestRuntime;
import dev.terrarium.engine.internal.guest.GuestSetup;
import dev.terrarium.engine.internal.guest.ToolGateway;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A real Python guest for tests. All share one polyglot engine, which takes seconds to start. */
final class PythonGuests implements AutoCloseable {
  private static final GuestRuntime RUNTIME = GraalRuntime.of(Language.PYTHON);
  static final ToolGateway NO_TOOLS =
      (_, _, _) ->
          new ToolGateway.Reply.Failure(ToolGateway.Reply.Kind.FAILED, "no tools were granted");

  /** What the guest printed, standard output and error as they came. */
  final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  final Guest guest;
  final GuestFiles files;

  private PythonGuests(Grants grants, ToolGateway tools) {
    AtomicReference<@Nullable Denial> denied = new AtomicReference<>();
    DenialListener listener =
        (path, operation) -> denied.set(new Denial(operation + " " + path, "it is not granted"));
    try {
      files =
          GuestFiles.open(
              FilesSpec.DEFAULT
                  .withMounts(grants.mounts())
                  .withSystemTrees(RUNTIME.systemTrees())
                  .withListeners(listener, QuotaListener.NONE));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    guest =
        RUNTIME.open(
            new GuestSetup(files, Limits.standard(), grants, printed, printed, tools, denied::get),
            List.of());
  }

  static PythonGuests open() {
    return open(Grants.none());
  }

  static PythonGuests open(Grants grants) {
    return new PythonGuests(grants, NO_TOOLS);
  }

  static PythonGuests open(Grants grants, ToolGateway tools) {
    return new PythonGuests(grants, tools);
  }

  GuestEnd run(String source) {
    return guest.run(Program.python(source));
  }

  GuestValue value(String source) {
    return returned(run(source));
  }

  static GuestValue returned(GuestEnd end) {
    assertThat(end).isInstanceOf(GuestEnd.Returned.class);
    return ((GuestEnd.Returned) end).value();
  }

  @Nullable Object java(String source) {
    return value(source).toJava();
  }

  GuestEnd.Raised raised(String source) {
    GuestEnd end = run(source);
    assertThat(end).isInstanceOf(GuestEnd.Raised.class);
    return (GuestEnd.Raised) end;
  }

  GuestError error(String source) {
    return raised(source).error();
  }

  String printedBy(String source) {
    printed.reset();
    GuestEnd end = run(source);
    assertThat(end).isInstanceOf(GuestEnd.Returned.class);
    return printed();
  }

  String printed() {
    return printed.toString(StandardCharsets.UTF_8);
  }

  GuestEnd call(String function, Object... arguments) {
    return guest.call(function, List.of(arguments).stream().map(GuestValue::of).toList());
  }

  GuestEnd runWith(String source, Map<String, Object> inputs) {
    Program program = Program.python(source);
    for (var input : inputs.entrySet()) {
      program = program.with(input.getKey(), input.getValue());
    }
    return guest.run(program);
  }

  @Override
  public void close() {
    guest.close();
  }
}
