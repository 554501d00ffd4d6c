package dev.terrarium.engine.internal.guard;

import dev.terrarium.engine.internal.raw.DiagnosticCommand;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.instrument.Instrumentation;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import javax.management.JMException;

/**
 * Gets the JVM's instrumentation without a flag on the host's command line: writes a small agent to
 * a temporary jar that nobody else may touch, and has the JVM load it by its own diagnostic command
 * {@code JVMTI.agent_load}. That takes no other process and no attach mechanism, and obeys {@code
 * -XX:-EnableDynamicAgentLoading}.
 */
final class SelfAttach {
  private static final String AGENT_PACKAGE = "terrarium/agent/";
  private static final String PACKAGE = "dev/terrarium/engine/internal/guard/";
  private static final String FORBIDDEN = "-XX:-EnableDynamicAgentLoading";
  private static final String AGENT = "AttachedAgent";

  private SelfAttach() {}

  /** Says whether this JVM was started with a flag that forbids it; costs much less than trying. */
  static boolean isForbidden() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments().contains(FORBIDDEN);
  }

  static Instrumentation attach() throws GuardException {
    if (isForbidden()) {
      throw new GuardException("the JVM was started with " + FORBIDDEN);
    }
    String property;
    String answer;
    try {
      Path jar = Files.createTempFile("terrarium-agent", ".jar"); // a name that nobody can guess
      property = jar.toString();
      try {
        write(jar);
        answer = DiagnosticCommand.loadAgent(property, property);
      } finally {
        Files.deleteIfExists(jar);
      }
    } catch (IOException | JMException | RuntimeException | LinkageError e) {
      throw new GuardException("the agent cannot be loaded: " + e.getMessage(), e);
    }
    if (System.getProperties().remove(property) instanceof Instrumentation jvm) {
      return jvm;
    }
    throw new GuardException("the JVM did not load the agent: " + answer.strip());
  }

  private static void write(Path jar) throws IOException {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.putValue("Agent-Class", (AGENT_PACKAGE + AGENT).replace('/', '.'));
    attributes.putValue("Can-Retransform-Classes", "true");
    // Under a name of its own, so that no module of the host owns the package.
    ClassRenaming names = new ClassRenaming(Map.of(PACKAGE, AGENT_PACKAGE));
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file, manifest)) {
      out.putNextEntry(new ZipEntry(AGENT_PACKAGE + AGENT + ".class"));
      out.write(names.apply(bytes(AGENT + ".class")));
      out.closeEntry();
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
