package dev.terrarium.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** Versions that the build wrote down. */
final class Versions {
  private static final Properties BUILD = load();

  private Versions() {}

  static String terrarium() {
    return BUILD.getProperty("terrarium", "unknown");
  }

  /** The version of GraalVM's language implementations. */
  static String graalVm() {
    return BUILD.getProperty("graalvm", "unknown");
  }

  private static Properties load() {
    Properties properties = new Properties();
    try (InputStream in = Versions.class.getResourceAsStream("versions.properties")) {
      if (in != null) {
        properties.load(in);
      }
    } catch (IOException e) {
      // A version is not worth failing for.
      properties.clear();
    }
    return properties;
  }
}
