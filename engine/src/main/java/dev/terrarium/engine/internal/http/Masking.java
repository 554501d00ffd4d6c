package dev.terrarium.engine.internal.http;

import dev.terrarium.engine.GuestValue.Bytes;
import dev.terrarium.engine.internal.http.HttpRequest.Header;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Puts placeholders where a response repeats secrets, as some servers do with what they are sent.
 */
final class Masking {
  private Masking() {}

  static HttpResponse masked(HttpResponse response, Map<String, String> secrets) {
    if (secrets.isEmpty()) {
      return response;
    }
    // One character for each byte, so that bytes which are no text survive.
    String body = new String(response.body().value(), StandardCharsets.ISO_8859_1);
    return new HttpResponse(
        response.status(),
        masked(response.reason(), secrets),
        response.headers().stream()
            .map(h -> new Header(masked(h.name(), secrets), masked(h.value(), secrets)))
            .toList(),
        new Bytes(masked(body, secrets).getBytes(StandardCharsets.ISO_8859_1)));
  }

  private static String masked(String text, Map<String, String> secrets) {
    String result = text;
    for (var secret : secrets.entrySet()) {
      result = result.replace(secret.getValue(), "<secret:" + secret.getKey() + ">");
    }
    return result;
  }
}
