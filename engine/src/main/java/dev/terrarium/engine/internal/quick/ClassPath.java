package dev.terrarium.engine.internal.quick;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;

/** The jars that a JVM searches, with those that the manifests of others name, in its order. */
final class ClassPath {
  private final Set<Path> jars = new LinkedHashSet<>();

  private ClassPath() {}

  /**
   * Follows a class path.
   *
   * @throws IllegalArgumentException if it holds anything but jars
   */
  static List<Path> jars(String classPath) throws IOException {
    ClassPath found = new ClassPath();
    for (String entry : classPath.split(File.pathSeparator, -1)) {
      found.add(Path.of(entry).toAbsolutePath().normalize(), entry);
    }
    return List.copyOf(found.jars);
  }

  private void add(Path jar, String named) throws IOException {
    if (!Files.isRegularFile(jar)) {
      throw new IllegalArgumentException(
          "the class path holds %s, which is not a jar: package it first, since an AOT cache serves jars alone"
              .formatted(named));
    }
    if (jars.add(jar)) {
      for (Path next : namedBy(jar)) {
        if (Files.exists(next)) { // the JVM passes over what is missing
          add(next, "%s (named by %s)".formatted(next, jar));
        }
      }
    }
  }

  /** Returns what the manifest of a jar adds to the class path. */
  private static Collection<Path> namedBy(Path jar) throws IOException {
    try (JarFile opened = new JarFile(jar.toFile(), false)) {
      List<Path> named = new ArrayList<>();
      for (String uri : more(opened.getManifest()).split(" +", -1)) {
        if (!uri.isEmpty()) {
          named.add(resolve(jar, uri));
        }
      }
      return named;
    }
  }

  private static Path resolve(Path jar, String uri) {
    try {
      return Path.of(jar.toUri().resolve(uri)).normalize();
    } catch (RuntimeException e) {
      throw new IllegalArgumentException(
          "the manifest of %s names %s, which is not a file".formatted(jar, uri), e);
    }
  }

  private static String more(@Nullable Manifest manifest) {
    String named =
        manifest == null ? null : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
    return named == null ? "" : named;
  }
}
