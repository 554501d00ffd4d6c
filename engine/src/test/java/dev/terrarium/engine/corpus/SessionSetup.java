package dev.terrarium.engine.corpus;

import dev.terrarium.engine.Grants;
import dev.terrarium.engine.Language;
import dev.terrarium.engine.SessionSpec;
import dev.terrarium.engine.Tool;
import dev.terrarium.engine.fs.Mount;
import dev.terrarium.engine.fs.Snapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns a program's front matter into what its session is opened with. */
final class SessionSetup implements AutoCloseable {
  /** The start of the names of mounted host folders, which no guest may see. */
  static final String MOUNT_PREFIX = "corpus-mount";

  private static final String OVERLAY = "overlay ";

  private final Header header;
  private final UnaryOperator<Tool> tools;
  private final @Nullable Path mounted;

  /** Takes what stands in for the tools that the guest asks for. */
  SessionSetup(Header header, UnaryOperator<Tool> tools) {
    this.header = header;
    this.tools = tools;
    this.mounted = header.has("mount") ? hostFolder() : null;
  }

  SessionSpec spec(Language language) {
    List<Language> languages =
        header.list("languages", language.id()).stream().map(Language::of).toList();
    return SessionSpec.of(languages.getFirst(), languages.stream().skip(1).toArray(Language[]::new))
        .with(CorpusLimits.parse(header.list("limits", "")))
        .with(grants())
        .with(Snapshot.of(files()));
  }

  private Grants grants() {
    Grants grants = Grants.none();
    for (String tool : header.list("tools", "")) {
      grants = grants.withTool(tools.apply(CorpusTools.named(tool)));
    }
    for (var variable : header.json("env", "{}").properties()) {
      grants = grants.withEnvironment(variable.getKey(), variable.getValue().stringValue());
    }
    if (header.has("clock")) {
      grants = grants.withFixedClock(Instant.parse(header.text("clock", "")));
    }
    if (header.has("seed")) {
      grants = grants.withSeed(Long.parseLong(header.text("seed", "")));
    }
    return mounted == null ? grants : grants.withMount(mount(mounted));
  }

  private Mount mount(Path folder) {
    return header.text("mount", "").startsWith(OVERLAY)
        ? new Mount.Overlay(mountPath(), folder)
        : new Mount.ReadOnly(mountPath(), folder);
  }

  private String mountPath() {
    String mount = header.text("mount", "");
    return mount.startsWith(OVERLAY) ? mount.substring(OVERLAY.length()) : mount;
  }

  private boolean isMounted(String path) {
    return header.has("mount") && path.startsWith(mountPath() + "/");
  }

  private Map<String, byte[]> files() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    header.json("files", "{}").properties().stream()
        .filter(e -> !isMounted(e.getKey()))
        .forEach(e -> files.put(e.getKey(), bytes(e.getValue().stringValue())));
    return files;
  }

  private Path hostFolder() {
    try {
      Path folder = Files.createTempDirectory(MOUNT_PREFIX);
      for (var file : header.json("files", "{}").properties()) {
        if (isMounted(file.getKey())) {
          Path target = folder.resolve(file.getKey().substring(mountPath().length() + 1));
          Files.createDirectories(target.getParent());
          Files.write(target, bytes(file.getValue().stringValue()));
        }
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    if (mounted == null) {
      return;
    }
    try (Stream<Path> all = Files.walk(mounted)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
