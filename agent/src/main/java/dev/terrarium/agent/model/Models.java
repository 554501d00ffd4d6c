package dev.terrarium.agent.model;

import dev.langchain4j.http.client.jdk.JdkHttpClient;
import dev.langchain4j.http.client.jdk.JdkHttpClientBuilder;
import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes models from an address, a name and a key. The jar of each provider is an optional
 * dependency: {@code dev.langchain4j:langchain4j-open-ai}, {@code -anthropic} and {@code -ollama}.
 */
public final class Models {
  private static final String OPENAI = "https://api.openai.com/v1";
  private static final String ANTHROPIC = "https://api.anthropic.com/v1/";
  private static final String OLLAMA = "http://localhost:11434";
  private static final Duration TIMEOUT = Duration.ofMinutes(5);
  private static final String KEYLESS = "none";

  private Models() {}

  /** How a server is spoken to. */
  public enum Provider {
    /** As OpenAI, and llama.cpp, vLLM, LM Studio, Ollama and many others, are. */
    OPENAI,
    /** As Anthropic is. */
    ANTHROPIC,
    /** As Ollama itself is. */
    OLLAMA
  }

  /**
   * Where a model is.
   *
   * @param provider how its server is spoken to
   * @param name the model's name there
   * @param baseUrl the server's address; null for the provider's own
   * @param key the key; null for none, as for most local servers
   */
  public record Address(
      Provider provider, String name, @Nullable String baseUrl, @Nullable String key) {

    /**
     * Checks an address.
     *
     * @throws IllegalArgumentException if the name is blank or the address of the server is no http
     *     or https URL
     */
    public Address {
      if (name.isBlank()) {
        throw new IllegalArgumentException("a model needs a name, such as openai:some-model");
      }
      if (baseUrl != null && !isUrl(baseUrl)) {
        throw new IllegalArgumentException(
            "'%s' is no address of a server: use http://host:port/v1 or https://..."
                .formatted(baseUrl));
      }
    }

    private static boolean isUrl(String url) {
      try {
        URI uri = URI.create(url);
        return uri.getHost() != null
            && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()));
      } catch (IllegalArgumentException e) {
        return false;
      }
    }

    /** The key is left out. */
    @Override
    public String toString() {
      return "%s:%s%s".formatted(provider, name, baseUrl == null ? "" : " at " + baseUrl);
    }
  }

  /**
   * Reads {@code openai:NAME}, {@code anthropic:NAME} or {@code ollama:NAME}, each with an at sign
   * and {@code http://host:port/...} at its end for a server of one's own. Keys are taken from
   * {@code OPENAI_API_KEY} and {@code ANTHROPIC_API_KEY}.
   *
   * @param text the text
   * @param environment where keys are, such as {@link System#getenv()}
   * @return the address
   * @throws IllegalArgumentException if the text is something else, or a key is needed and not
   *     there
   */
  public static Address address(String text, Map<String, String> environment) {
    int colon = text.indexOf(':');
    String kind = colon < 0 ? "" : text.substring(0, colon);
    String rest = text.substring(colon + 1);
    int at = Math.max(rest.indexOf("@http://"), rest.indexOf("@https://"));
    String name = at < 0 ? rest : rest.substring(0, at);
    @Nullable String url = at < 0 ? null : rest.substring(at + 1);
    return switch (kind) {
      case "openai" ->
          new Address(Provider.OPENAI, name, url, key("OPENAI_API_KEY", environment, url));
      case "anthropic" ->
          new Address(Provider.ANTHROPIC, name, url, key("ANTHROPIC_API_KEY", environment, url));
      case "ollama" -> new Address(Provider.OLLAMA, name, url, null);
      default ->
          throw new IllegalArgumentException(
              ("unknown model '%s': use openai:NAME, anthropic:NAME or ollama:NAME, with"
                      + " @http://host:port/v1 at the end for a server of your own")
                  .formatted(text));
    };
  }

  private static @Nullable String key(
      String variable, Map<String, String> environment, @Nullable String url) {
    @Nullable String key = environment.get(variable);
    if ((key == null || key.isBlank()) && url == null) {
      throw new IllegalArgumentException(
          "there is no key: set %s, or name a server of your own with @http://host:port/v1"
              .formatted(variable));
    }
    return key;
  }

  /**
   * Makes a model. No connection is made before the first call.
   *
   * @param address where it is
   * @return the model, known by its name there
   * @throws IllegalStateException if the provider's jar is not there; the message names it
   */
  public static LanguageModel of(Address address) {
    try {
      return switch (address.provider()) {
        case OPENAI -> OpenAi.model(address);
        case ANTHROPIC -> Anthropic.model(address);
        case OLLAMA -> Ollama.model(address);
      };
    } catch (NoClassDefFoundError e) {
      String jar =
          switch (address.provider()) {
            case OPENAI -> "open-ai";
            case ANTHROPIC -> "anthropic";
            case OLLAMA -> "ollama";
          };
      throw new IllegalStateException(
          "the library of %s is not there: add dev.langchain4j:langchain4j-%s"
              .formatted(address.provider(), jar),
          e);
    }
  }

  private static String urlOr(Address address, String own) {
    return address.baseUrl() == null ? own : address.baseUrl();
  }

  private static String keyOf(Address address) {
    return address.key() == null ? KEYLESS : address.key();
  }

  /** HTTP/1.1, since some local servers stumble over the offer of HTTP/2. */
  private static JdkHttpClientBuilder http() {
    return JdkHttpClient.builder()
        .httpClientBuilder(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1))
        .connectTimeout(Duration.ofSeconds(10));
  }

  /** One class per provider, so that only those in use need their jar. */
  private static final class OpenAi {
    static LanguageModel model(Address address) {
      return new LanguageModel(
          address.name(),
          OpenAiChatModel.builder()
              .httpClientBuilder(http())
              .baseUrl(urlOr(address, OPENAI))
              .apiKey(keyOf(address))
              .modelName(address.name())
              .timeout(TIMEOUT)
              .maxRetries(0)
              .build(),
          OpenAiStreamingChatModel.builder()
              .httpClientBuilder(http())
              .baseUrl(urlOr(address, OPENAI))
              .apiKey(keyOf(address))
              .modelName(address.name())
              .timeout(TIMEOUT)
              .build());
    }
  }

  private static final class Anthropic {
    static LanguageModel model(Address address) {
      return new LanguageModel(
          address.name(),
          AnthropicChatModel.builder()
              .httpClientBuilder(http())
              .baseUrl(urlOr(address, ANTHROPIC))
              .apiKey(keyOf(address))
              .modelName(address.name())
              .cacheSystemMessages(true)
              .timeout(TIMEOUT)
              .maxRetries(0)
              .build(),
          AnthropicStreamingChatModel.builder()
              .httpClientBuilder(http())
              .baseUrl(urlOr(address, ANTHROPIC))
              .apiKey(keyOf(address))
              .modelName(address.name())
              .cacheSystemMessages(true)
              .timeout(TIMEOUT)
              .build());
    }
  }

  private static final class Ollama {
    static LanguageModel model(Address address) {
      return new LanguageModel(
          address.name(),
          OllamaChatModel.builder()
              .httpClientBuilder(http())
              .baseUrl(urlOr(address, OLLAMA))
              .modelName(address.name())
              .timeout(TIMEOUT)
              .maxRetries(0)
              .build(),
          OllamaStreamingChatModel.builder()
              .httpClientBuilder(http())
              .baseUrl(urlOr(address, OLLAMA))
              .modelName(address.name())
              .timeout(TIMEOUT)
              .build());
    }
  }
}
