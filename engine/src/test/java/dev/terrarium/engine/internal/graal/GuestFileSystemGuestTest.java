package dev.terrarium.engine.internal.graal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.terrarium.engine.fs.ChangeKind;
import dev.terrarium.engine.fs.FileQuota;
import dev.terrarium.engine.fs.Mount;
import dev.terrarium.engine.internal.fs.DenialListener;
import dev.terrarium.engine.internal.fs.FilesSpec;
import dev.terrarium.engine.internal.fs.GuestFiles;
import dev.terrarium.engine.internal.fs.QuotaListener;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.SandboxPolicy;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.io.FileSystem;
import org.graalvm.polyglot.io.IOAccess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real guests on the file system, under the policy that the engine uses. */
class GuestFileSystemGuestTest {
  private static final String PYTHON =
      """
      import errno, os, pathlib, shutil, stat, tempfile, zipfile
      print(os.getcwd())
      with open('a.txt', 'w') as f:
          f.write('one\\ntwo\\n')
      with open('a.txt', 'a') as f:
          f.write('three\\n')
      print(open('/workspace/a.txt').read().split())
      with open('a.txt', 'r+b') as f:
          f.seek(4); f.write(b'TWO'); f.truncate(7)
      print(open('a.txt', 'rb').read())
      os.makedirs('d/e/f', exist_ok=True)
      os.rename('a.txt', 'd/e/b.txt')
      pathlib.Path('d/é.txt').write_text('ü', encoding='utf-8')
      print(sorted(str(p) for p in pathlib.Path('d').rglob('*')))
      st = os.stat('d/e/b.txt')
      print(st.st_size, stat.S_ISREG(st.st_mode), stat.S_ISDIR(os.stat('d').st_mode))
      os.utime('d/e/b.txt', (1e9, 1e9)); print(os.stat('d/e/b.txt').st_mtime)
      with zipfile.ZipFile('z.zip', 'w') as z:
          z.write('d/e/b.txt', 'b.txt')
      with zipfile.ZipFile('z.zip') as z:
          print(z.namelist(), z.read('b.txt'))
      with tempfile.TemporaryDirectory() as t:
          print(t.startswith('/tmp/'))
          pathlib.Path(t, 'x').write_text('x')
      with tempfile.NamedTemporaryFile('w+') as t:
          t.write('hello'); t.flush(); t.seek(0); print(t.read())
      print(os.listdir('/tmp'))
      f = open('gone', 'w+'); os.unlink('gone'); f.write('still'); f.seek(0); print(f.read())
      shutil.copytree('d', 'copy'); shutil.rmtree('d'); print(os.path.exists('d'))
      print(sorted(os.listdir('copy')), [e.name for e in os.scandir('copy/e') if e.is_file()])
      print(open('/data/data.txt').read().strip())
      with open('/data/data.txt', 'a') as f:
          f.write('and more\\n')
      print(sorted(os.listdir('/')))
      def attempt(what, action):
          try:
              action(); print(what, 'worked')
          except OSError as e:
              print(what, errno.errorcode.get(e.errno), e.filename)
      attempt('missing', lambda: open('nothing'))
      attempt('denied', lambda: open('/etc/passwd'))
      attempt('denied write', lambda: open('/x', 'w'))
      attempt('directory', lambda: open('copy'))
      attempt('exists', lambda: os.mkdir('copy'))
      attempt('not empty', lambda: os.rmdir('copy'))
      attempt('not a directory', lambda: os.listdir('z.zip'))
      attempt('full', lambda: open('big', 'wb').write(b'x' * (2 << 20)))
      attempt('long', lambda: open('n' * 300, 'w'))
      attempt('exclusive', lambda: open('z.zip', 'x'))
      attempt('null', lambda: open('/dev/null', 'w').write('x'))
      """;

  private static final String PYTHON_OUTPUT =
      """
      /workspace
      ['one', 'two', 'three']
      b'one\\nTWO'
      ['d/e', 'd/e/b.txt', 'd/e/f', 'd/é.txt']
      7 True True
      1000000000.0
      ['b.txt'] b'one\\nTWO'
      True
      hello
      []
      still
      False
      ['e', 'é.txt'] ['b.txt']
      from the host
      ['data', 'dev', 'tmp', 'workspace']
      missing ENOENT nothing
      denied EACCES /etc/passwd
      denied write EACCES /x
      directory EISDIR copy
      exists EEXIST copy
      not empty ENOTEMPTY copy
      not a directory ENOTDIR z.zip
      full ENOSPC None
      long ENAMETOOLONG nnn
      exclusive EEXIST z.zip
      null worked
      """;

  @TempDir Path host;
  private final List<String> denials = new ArrayList<>();
  private GuestFiles files;

  @BeforeEach
  void openFiles() throws Exception {
    Files.writeString(host.resolve("data.txt"), "from the host\n");
    DenialListener listener = (path, operation) -> denials.add(operation + " " + path);
    files =
        GuestFiles.open(
            FilesSpec.DEFAULT
                .withQuota(new FileQuota(1 << 20, 200))
                .withMounts(List.of(new Mount.Overlay("/data", host)))
                .withListeners(listener, QuotaListener.NONE));
  }

  private String run(String language, String code) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FileSystem adapter = new GuestFileSystem(() -> files, GuestFileSystem.NO_SPECIAL_PATHS);
    FileSystem fileSystem = language.equals("python") ? withPythonLibrary(adapter) : adapter;
    try (Engine engine =
            Engine.newBuilder(language)
                .sandbox(SandboxPolicy.CONSTRAINED)
                .in(InputStream.nullInputStream())
                .out(OutputStream.nullOutputStream())
                .err(OutputStream.nullOutputStream())
                .build();
        Context context =
            Context.newBuilder(language)
                .engine(engine)
                .sandbox(SandboxPolicy.CONSTRAINED)
                .in(InputStream.nullInputStream())
                .out(out)
                .err(out)
                .allowHostAccess(HostAccess.CONSTRAINED)
                .allowIO(IOAccess.newBuilder().fileSystem(fileSystem).build())
                .build()) {
      Source.Builder source = Source.newBuilder(language, code, "test");
      if (language.equals("js")) {
        source.mimeType("application/javascript+module");
      }
      context.eval(source.build());
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /** Polyglot's own wrapper does not pass on move and copy, and Python renames only that way. */
  private static FileSystem withPythonLibrary(FileSystem adapter) {
    FileSystem wrapped = FileSystem.allowInternalResourceAccess(adapter);
    Set<String> direct = Set.of("move", "copy");
    return (FileSystem)
        Proxy.newProxyInstance(
            FileSystem.class.getClassLoader(),
            new Class<?>[] {FileSystem.class},
            (_, method, args) -> {
              try {
                return method.invoke(direct.contains(method.getName()) ? adapter : wrapped, args);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  @Test
  void pythonUsesItsLibraries_filesBehaveAsOnLinux() throws Exception {
    assertThat(run("python", PYTHON)).isEqualTo(PYTHON_OUTPUT.replace("nnn", "n".repeat(300)));
    assertThat(denials).contains("READ /etc/passwd", "WRITE /x");
    assertThat(Files.readString(host.resolve("data.txt"))).isEqualTo("from the host\n");
    assertThat(files.workspace().changes().filter(c -> c.path().startsWith("/data")).changes())
        .singleElement()
        .satisfies(change -> {
          assertThat(change.kind()).isEqualTo(ChangeKind.MODIFIED);
          assertThat(change.diff()).endsWith(" from the host\n+and more\n");
        });
  }

  @Test
  void javaScriptImportsModule_moduleComesFromWorkspace() throws Exception {
    files.workspace().writeText("lib/greet.mjs", "export const greet = n => `hello ${n}`;");
    String code =
        """
        import { greet } from './lib/greet.mjs';
        console.log(greet('you'));
        try { await import('/etc/passwd'); } catch (e) { console.log('denied'); }
        """;
    assertThat(run("js", code)).isEqualTo("hello you\ndenied\n");
  }
}
