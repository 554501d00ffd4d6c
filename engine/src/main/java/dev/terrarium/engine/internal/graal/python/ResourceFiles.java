package dev.terrarium.engine.internal.graal.python;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Files below one folder of the class path, listed in a resource of their own since class path
 * folders cannot be listed. What was read once stays in memory: programs import the same few
 * modules over and over.
 */
final class ResourceFiles {
  private final ClassLoader loader;
  private final String folder;
  private final ConcurrentHashMap<String, byte[]> contents = new ConcurrentHashMap<>();

  ResourceFiles(ClassLoader loader, String folder) {
    this.loader = loader;
    this.folder = folder;
  }

  /** Reads the lines of a list of files; each line may go on after a blank. */
  static List<String> list(ClassLoader loader, String resource) {
    try (InputStream in = open(loader, resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(line -> line.substring(0, line.indexOf(' ') < 0 ? line.length() : line.indexOf(' ')))
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads one file as it is in the class path; callers must not change the bytes. */
  byte[] content(String path) {
    return contents.computeIfAbsent(path, this::read);
  }

  private byte[] read(String path) {
    try (InputStream in = open(loader, folder + path)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(ClassLoader loader, String resource) throws IOException {
    @Nullable InputStream in = loader.getResourceAsStream(resource);
    if (in == null) {
      throw new FileNotFoundException(resource + " is missing from the class path");
    }
    return in;
  }
}
