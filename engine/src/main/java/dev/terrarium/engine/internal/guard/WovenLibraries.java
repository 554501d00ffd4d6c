package dev.terrarium.engine.internal.guard;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.util.Enumeration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;

/**
 * Libraries that were woven beforehand, as jars in a folder. Code of theirs needs no weaving while
 * it is loaded, and so can come from an AOT cache. It calls the polls of a class in the jar of the
 * Truffle API, which lead to {@link Poll} itself.
 */
public final class WovenLibraries {
  /** The system property that names the folder. */
  public static final String PROPERTY = "terrarium.quickstart";

  private static final String VERSION_FILE = "woven.version";
  private static final String CLASS = ".class";

  /** A class of the jar that the poll class is put into. */
  private static final String POLL_NEIGHBOUR = "com/oracle/truffle/api/CompilerDirectives.class";

  private static final String VERSIONS = "META-INF/versions/";

  private final Path folder;
  private final Map<ProtectionDomain, Boolean> known = new ConcurrentHashMap<>();

  private WovenLibraries(Path folder) {
    this.folder = folder;
  }

  /** Returns the libraries that this JVM was started with, or null. */
  static @Nullable WovenLibraries ofThisJvm() throws GuardException, IOException {
    String chosen = System.getProperty(PROPERTY);
    if (chosen == null) {
      return null;
    }
    Path folder = Path.of(chosen).toAbsolutePath();
    if (!isSealed(folder)
        || !Files.readString(folder.resolve(VERSION_FILE)).equals(CacheLocation.version())) {
      throw new GuardException(
          "-D%s names a folder that another version of the engine prepared, or none: prepare it again"
              .formatted(PROPERTY));
    }
    return new WovenLibraries(folder);
  }

  /** Returns where to keep what is woven beside the libraries, which is little. */
  Path cacheOfOthers() {
    return folder.resolve("woven-others.bin");
  }

  /** Says whether classes of a domain are woven already. */
  boolean contain(@Nullable ProtectionDomain domain) {
    if (domain == null) {
      return false;
    }
    Boolean before = known.get(domain);
    return before == null ? known.computeIfAbsent(domain, this::isBelowFolder) : before;
  }

  private boolean isBelowFolder(ProtectionDomain domain) {
    CodeSource source = domain.getCodeSource();
    if (source == null || source.getLocation() == null) {
      return false;
    }
    try {
      return Path.of(source.getLocation().toURI()).startsWith(folder);
    } catch (URISyntaxException | RuntimeException e) {
      return false; // not a file at all
    }
  }

  /** Marks a folder as one whose jars this version has woven. */
  public static void seal(Path folder) throws IOException {
    Files.writeString(folder.resolve(VERSION_FILE), CacheLocation.version());
  }

  /** Says whether some version has marked a folder. */
  public static boolean isSealed(Path folder) {
    return Files.isRegularFile(folder.resolve(VERSION_FILE), LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Writes a woven copy of a jar, without its signatures and what its manifest adds to the class
   * path.
   *
   * @return false where the jar has nothing to weave, and nothing was written
   */
  public static boolean weave(Path original, Path copy) throws IOException {
    try (JarFile jar = new JarFile(original.toFile(), false)) {
      if (jar.stream().noneMatch(entry -> target(entry.getName()) != null)) {
        return false;
      }
      try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(copy));
          JarOutputStream out = new JarOutputStream(file, manifest(jar.getManifest()))) {
        out.setLevel(1); // larger, and faster to load from
        Enumeration<JarEntry> entries = jar.entries();
        while (entries.hasMoreElements()) {
          copy(jar, entries.nextElement(), out);
        }
        if (jar.getEntry(POLL_NEIGHBOUR) != null) {
          write(out, PollClasses.LIBRARY_POLL_NAME + CLASS, PollClasses.libraryPoll());
        }
      }
      return true;
    }
  }

  private static void copy(JarFile jar, JarEntry entry, JarOutputStream out) throws IOException {
    String name = entry.getName();
    if (name.equals(JarFile.MANIFEST_NAME) || isSignature(name)) {
      return;
    }
    try (InputStream in = jar.getInputStream(entry)) {
      byte[] content = in.readAllBytes();
      Target target = target(name);
      write(out, name, target == null ? content : woven(content, target));
    }
  }

  private static byte[] woven(byte[] original, Target target) {
    boolean[] hot = ClassScan.hotMethods(original, target);
    for (boolean method : hot) {
      if (method) {
        return new Weaver().weave(original, target, hot);
      }
    }
    return original;
  }

  private static void write(JarOutputStream out, String name, byte[] content) throws IOException {
    JarEntry entry = new JarEntry(name);
    entry.setTime(0); // the same input makes the same bytes
    out.putNextEntry(entry);
    out.write(content);
    out.closeEntry();
  }

  private static @Nullable Target target(String entry) {
    if (!entry.endsWith(CLASS)) {
      return null;
    }
    String name = entry.substring(0, entry.length() - CLASS.length());
    if (name.startsWith(VERSIONS)) {
      name = name.substring(name.indexOf('/', VERSIONS.length()) + 1);
    }
    Target target = Targets.of(name);
    return target == null ? null : target.withPolls(PollClasses.inLibrary(target.polls()));
  }

  private static boolean isSignature(String name) {
    return name.matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");
  }

  /** Digests of single entries would no longer be right. */
  private static Manifest manifest(@Nullable Manifest original) {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    if (original != null) {
      manifest.getMainAttributes().putAll(original.getMainAttributes());
      manifest.getMainAttributes().remove(Attributes.Name.CLASS_PATH);
    }
    return manifest;
  }
}
