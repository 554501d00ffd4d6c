package dev.terrarium.engine.internal.graal.js;

import static org.assertj.core.api.Assertions.assertThat;

import dev.terrarium.engine.Grants;
import dev.terrarium.engine.GuestError;
import dev.terrarium.engine.GuestValue;
import dev.terrarium.engine.Language;
import dev.terrarium.engine.Limits;
import dev.terrarium.engine.Program;
import dev.terrarium.engine.Tool;
import dev.terrarium.engine.internal.fs.FilesSpec;
import dev.terrarium.engine.internal.fs.GuestFiles;
import dev.terrarium.engine.internal.graal.GraalRuntime;
import dev.terrarium.engine.internal.guest.Denial;
import dev.terrarium.engine.internal.guest.Guest;
import dev.terrarium.engine.internal.guest.GuestEnd;
import dev.terrarium.engine.internal.guest.GuestRuntime;
import dev.terrarium.engine.internal.guest.GuestSetup;
import dev.terrarium.engine.internal.guest.ToolGateway;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A JavaScript guest with everything around it, on a runtime that all tests share. */
final class JsGuest implements AutoCloseable {
  private static final GuestRuntime RUNTIME = GraalRuntime.of(Language.JAVASCRIPT);

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final GuestFiles files;
  private final Guest guest;
  private volatile @Nullable Denial lastFileDenial;

  JsGuest() {
    this(
        Grants.none(), Limits.standard(), (_, _, _) -> new ToolGateway.Reply.Value(GuestValue.NIL));
  }

  JsGuest(Grants grants) {
    this(grants, Limits.standard(), (_, _, _) -> new ToolGateway.Reply.Value(GuestValue.NIL));
  }

  JsGuest(Grants grants, Limits limits, ToolGateway tools) {
    files = open();
    guest =
        RUNTIME.open(
            new GuestSetup(files, limits, grants, out, err, tools, () -> lastFileDenial),
            List.of());
  }

  private GuestFiles open() {
    try {
      return GuestFiles.open(
          new FilesSpec(
              FilesSpec.DEFAULT.quota(),
              FilesSpec.DEFAULT.initial(),
              List.of(),
              RUNTIME.systemTrees(),
              FilesSpec.DEFAULT.clock(),
              (path, operation) ->
                  lastFileDenial = new Denial(operation + " " + path, "not granted"),
              FilesSpec.DEFAULT.quotas()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsGuest withFile(String path, String text) {
    files.workspace().writeText(path, text);
    return this;
  }

  String file(String path) {
    return files.workspace().readText(path);
  }

  GuestEnd end(String source) {
    return guest.run(Program.javaScript(source));
  }

  GuestEnd end(Program program) {
    return guest.run(program);
  }

  GuestEnd call(String function, Object... arguments) {
    return guest.call(function, java.util.Arrays.stream(arguments).map(GuestValue::of).toList());
  }

  GuestValue value(String source) {
    return returned(end(source));
  }

  @Nullable Object java(String source) {
    return value(source).toJava();
  }

  static GuestValue returned(GuestEnd end) {
    assertThat(end).isInstanceOf(GuestEnd.Returned.class);
    return ((GuestEnd.Returned) end).value();
  }

  GuestError error(String source) {
    return raised(end(source)).error();
  }

  static GuestEnd.Raised raised(GuestEnd end) {
    assertThat(end).isInstanceOf(GuestEnd.Raised.class);
    return (GuestEnd.Raised) end;
  }

  String printed(String source) {
    out.reset();
    returned(end(source));
    return out();
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  void cancel() {
    guest.cancel();
  }

  static Tool tool(String name, String... parameters) {
    List<Tool.Parameter> all =
        java.util.Arrays.stream(parameters)
            .map(
                each -> new Tool.Parameter(each, new dev.terrarium.engine.ToolType.Any(), true, ""))
            .toList();
    return new Tool(
        name, "Does " + name, all, new dev.terrarium.engine.ToolType.Any(), 100, _ -> null);
  }

  @Override
  public void close() {
    guest.close();
  }
}
