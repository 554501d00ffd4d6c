package dev.terrarium.engine.internal.guard;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.instrument.Instrumentation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/**
 * Gets the JVM's instrumentation without a flag on the host's command line: writes a small agent to
 * a temporary jar that nobody else may touch, and has a child process attach it to this one.
 */
final class SelfAttach {
  private static final String AGENT_PACKAGE = "terrarium/agent/";
  private static final String PACKAGE = "dev/terrarium/engine/internal/guard/";
  private static final int TIMEOUT_SECONDS = 20;

  private SelfAttach() {}

  static Instrumentation attach() throws GuardException {
    String property = "terrarium.guard." + UUID.randomUUID();
    try {
      Path jar = Files.createTempFile("terrarium-agent", ".jar");
      try {
        write(jar);
        if (Boolean.getBoolean("jdk.attach.allowAttachSelf")) {
          AttachMain.attach(processId(), jar.toString(), property);
        } else {
          attachFromChild(jar, property);
        }
      } finally {
        Files.deleteIfExists(jar);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new GuardException("interrupted while attaching the agent", e);
    } catch (Exception | LinkageError e) {
      throw new GuardException("the agent cannot be attached: " + e.getMessage(), e);
    }
    if (System.getProperties().remove(property) instanceof Instrumentation jvm) {
      return jvm;
    }
    throw new GuardException("the agent was attached but did not answer");
  }

  private static void attachFromChild(Path jar, String property)
      throws IOException, InterruptedException, GuardException {
    ProcessBuilder child =
        new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Xmx32m",
                "-cp",
                jar.toString(),
                (AGENT_PACKAGE + "AttachMain").replace('/', '.'),
                processId(),
                jar.toString(),
                property));
    // Options for this JVM, which the child would read too, could name agents or need much memory.
    child.environment().remove("JAVA_TOOL_OPTIONS");
    child.environment().remove("JDK_JAVA_OPTIONS");
    Path log = Files.createTempFile("terrarium-agent", ".log");
    try {
      Process process = child.redirectErrorStream(true).redirectOutput(log.toFile()).start();
      process.getOutputStream().close();
      if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new GuardException("attaching took more than " + TIMEOUT_SECONDS + " s");
      }
      if (process.exitValue() != 0) {
        String first = Files.readString(log).lines().findFirst().orElse("no message");
        throw new GuardException("attaching failed: " + first);
      }
    } finally {
      Files.deleteIfExists(log);
    }
  }

  private static String processId() {
    return Long.toString(ProcessHandle.current().pid());
  }

  private static void write(Path jar) throws IOException {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.putValue("Agent-Class", (AGENT_PACKAGE + "AttachedAgent").replace('/', '.'));
    attributes.putValue("Can-Retransform-Classes", "true");
    // Under a name of its own, so that no module of the host owns the package.
    ClassRenaming names = new ClassRenaming(Map.of(PACKAGE, AGENT_PACKAGE));
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file, manifest)) {
      for (String name : List.of("AttachMain", "AttachedAgent")) {
        out.putNextEntry(new ZipEntry(AGENT_PACKAGE + name + ".class"));
        out.write(names.apply(bytes(name + ".class")));
        out.closeEntry();
      }
    }
  }

  private static byte[] bytes(String resource) throws IOException {
    try (InputStream in = SelfAttach.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("the class file " + resource + " is missing");
      }
      return in.readAllBytes();
    }
  }
}
