package dev.terrarium.engine.internal.graal.js;

import dev.terrarium.engine.internal.fs.BytesChannel;
import dev.terrarium.engine.internal.fs.FileStat;
import dev.terrarium.engine.internal.fs.SystemTree;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The module files of the built-in modules, which only hand on what the prelude provides. */
final class ModuleTree implements SystemTree {
  static final String PATH = "/usr/lib/terrarium/js";

  static final String NO_NETWORK = "network access was not granted";

  private static final String NO_MODULE = "there is no such built-in module";
  private static final String SCHEME = "node:";
  private static final String SUFFIX = ".mjs";
  private static final String MISSING = "missing-";
  private static final String NETWORK = "network" + SUFFIX;
  private static final Pattern ID = Pattern.compile("[a-z_0-9]{1,40}");
  private static final Pattern REMOTE = Pattern.compile("(https?|wss?|npm|jsr):");

  private final Map<String, String> filesById = new LinkedHashMap<>();
  private final Map<String, byte[]> contents = new LinkedHashMap<>();

  ModuleTree() {
    Scripts.text("modules.txt")
        .lines()
        .forEach(id -> {
          String file = id.replace('/', '-') + SUFFIX;
          filesById.put(id, PATH + "/" + file);
          contents.put(file, bytes(Scripts.text("modules/" + file)));
        });
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The file that provides a module or explains why there is none; null for files' own names. */
  @Nullable String file(String specifier) {
    if (REMOTE.matcher(specifier).lookingAt()) {
      return PATH + "/" + NETWORK;
    }
    if (!specifier.startsWith(SCHEME)) {
      return filesById.get(specifier);
    }
    String id = specifier.substring(SCHEME.length());
    String known = filesById.get(id);
    return known != null || !ID.matcher(id).matches() ? known : PATH + "/" + MISSING + id + SUFFIX;
  }

  private static boolean isRefused(String file) {
    return file.equals(NETWORK) || file.startsWith(MISSING);
  }

  @Override
  public Optional<FileStat> stat(List<String> names) {
    if (names.isEmpty()) {
      return Optional.of(FileStat.directory(Instant.EPOCH, 0));
    }
    byte[] content = contents.get(names.getFirst());
    if (isRefused(names.getFirst())) {
      return Optional.of(FileStat.file(0, Instant.EPOCH, 0));
    }
    return content == null || names.size() > 1
        ? Optional.empty()
        : Optional.of(FileStat.file(content.length, Instant.EPOCH, names.getFirst().hashCode()));
  }

  @Override
  public List<String> list(List<String> names) {
    return List.copyOf(contents.keySet());
  }

  @Override
  public SeekableByteChannel open(List<String> names) throws IOException {
    byte[] content = contents.get(names.getFirst());
    if (content == null && isRefused(names.getFirst())) {
      // The language's loader puts this text behind the name of the module.
      throw new IOException(names.getFirst().equals(NETWORK) ? NO_NETWORK : NO_MODULE);
    }
    if (content == null) {
      throw new FileNotFoundException(names.getFirst());
    }
    return new BytesChannel(content);
  }
}
