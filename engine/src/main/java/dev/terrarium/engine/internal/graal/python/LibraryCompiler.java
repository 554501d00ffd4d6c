package dev.terrarium.engine.internal.graal.python;

import dev.terrarium.engine.internal.fs.FilesSpec;
import dev.terrarium.engine.internal.fs.GuestFiles;
import dev.terrarium.engine.internal.graal.GuestFileSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyExecutable;

/**
 * Run by the build: compiles the library modules that programs import most. What it writes is only
 * ever made from the library itself, never from what guests do.
 */
final class LibraryCompiler {
  private static final String FOLDER = "dev/terrarium/engine/internal/graal/python/";

  private LibraryCompiler() {}

  /**
   * Compiles into a folder of classes.
   *
   * @param arguments the folder
   */
  public static void main(String[] arguments) throws IOException {
    Path target = Path.of(arguments[0]).resolve(PythonHome.BYTECODE);
    Path list = target.resolve("files.list");
    if (Files.exists(list)) {
      return;
    }
    PythonHome home = new PythonHome();
    GuestFiles files = GuestFiles.open(FilesSpec.DEFAULT.withSystemTrees(home.trees()));
    GuestFileSystem system = new GuestFileSystem(() -> files, GuestFileSystem.NO_SPECIAL_PATHS);
    List<String> compiled = new ArrayList<>();
    ProxyExecutable keep = results -> keep(target, compiled, results);
    try (Context context =
        Context.newBuilder("python")
            .option("engine.WarnInterpreterOnly", "false")
            .allowIO(IOAccess.newBuilder().fileSystem(system).build())
            .build()) {
      compile(context, keep);
    }
    Files.write(list, compiled.stream().sorted().toList());
  }

  private static void compile(Context context, ProxyExecutable keep) {
    ClassLoader own = LibraryCompiler.class.getClassLoader();
    List<Object> modules = List.copyOf(ResourceFiles.list(own, FOLDER + "compiled-modules.list"));
    Prelude prelude = new Prelude();
    Value main = PythonBinding.main(context);
    ProxyExecutable nothingYet = _ -> null;
    prelude.setUp(context, main, "denials.py", nothingYet);
    prelude.setUp(
        context, main, "compile.py", PythonHome.STDLIB, ProxyArray.fromList(modules), keep);
  }

  private static boolean keep(Path target, List<String> compiled, Value... results) {
    String path = results[0].asString();
    byte[] code = new byte[Math.toIntExact(results[1].getBufferSize())];
    results[1].readBuffer(0, code, 0, code.length);
    try {
      Path file = target.resolve(path + "c");
      Files.createDirectories(file.getParent());
      Files.write(file, code);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    compiled.add(path);
    return true;
  }
}
