package dev.terrarium.engine.internal.graal.python;

import dev.terrarium.engine.fs.Mount;
import dev.terrarium.engine.internal.graal.CurrentSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.proxy.ProxyArray;

/**
 * Where programs import modules from, after {@code /workspace} and the standard library: every
 * mount's root and the wheels and zip files in it, in the order of the grants.
 */
final class ModulePath {
  private ModulePath() {}

  static ProxyArray of(CurrentSetup setup) {
    List<Object> path = new ArrayList<>();
    for (Mount mount : setup.grants().mounts()) {
      path.add(mount.guestPath());
      archives(mount.hostDirectory()).forEach(name -> path.add(mount.guestPath() + "/" + name));
    }
    return ProxyArray.fromList(path);
  }

  private static List<String> archives(Path folder) {
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.{whl,zip}")) {
      found.forEach(file -> names.add(String.valueOf(file.getFileName())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    names.sort(null);
    return names;
  }
}
