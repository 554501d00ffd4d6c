package dev.terrarium.agent.model;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Provider jars are optional. */
class MissingProviderTest {

  @ParameterizedTest
  @CsvSource({"openai, open-ai", "anthropic, anthropic", "ollama, ollama"})
  void providerWhoseJarIsNotThere_saysWhatToAdd(String provider, String jar) throws Exception {
    String artifact = "langchain4j-" + jar;
    URL[] others =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !Path.of(entry).getFileName().toString().startsWith(artifact))
            .map(entry -> url(Path.of(entry).toUri()))
            .toArray(URL[]::new);
    try (var loader = new URLClassLoader(others, ClassLoader.getPlatformClassLoader())) {
      Class<?> models = loader.loadClass(Models.class.getName());
      Object address =
          models
              .getMethod("address", String.class, Map.class)
              .invoke(null, provider + ":some@http://localhost:1/v1", Map.of());
      Method of = models.getMethod("of", address.getClass());

      assertThatThrownBy(() -> of.invoke(null, address))
          .cause()
          .hasMessageContaining("add dev.langchain4j:" + artifact);
    }
  }

  private static URL url(URI place) {
    try {
      return place.toURL();
    } catch (java.net.MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
