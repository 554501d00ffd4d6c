package dev.terrarium.engine.internal.graal.js;

import dev.terrarium.engine.internal.fs.FileStat;
import dev.terrarium.engine.internal.fs.SystemTree;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The module files of the built-in modules, which only hand on what the prelude provides. */
final class ModuleTree implements SystemTree {
  static final String PATH = "/usr/lib/terrarium/js";

  private static final String SCHEME = "node:";

  private final Map<String, String> filesById = new LinkedHashMap<>();
  private final Map<String, byte[]> contents = new LinkedHashMap<>();

  ModuleTree() {
    Scripts.text("modules.txt")
        .lines()
        .forEach(
            id -> {
              String file = id.replace('/', '-') + ".mjs";
              filesById.put(id, PATH + "/" + file);
              contents.put(file, Scripts.text("modules/" + file).getBytes(StandardCharsets.UTF_8));
            });
  }

  /** The file that provides a module, or null where there is no such built-in module. */
  @Nullable String file(String specifier) {
    return filesById.get(
        specifier.startsWith(SCHEME) ? specifier.substring(SCHEME.length()) : specifier);
  }

  @Override
  public Optional<FileStat> stat(List<String> names) {
    if (names.isEmpty()) {
      return Optional.of(FileStat.directory(Instant.EPOCH, 0));
    }
    byte[] content = contents.get(names.getFirst());
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
    if (content == null) {
      throw new FileNotFoundException(names.getFirst());
    }
    return new BytesChannel(ByteBuffer.wrap(content).asReadOnlyBuffer());
  }
}
