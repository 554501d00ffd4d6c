package dev.terrarium.engine.internal.http;

import dev.terrarium.engine.Grants;
import dev.terrarium.engine.GuestValue.Bytes;
import dev.terrarium.engine.internal.http.HttpRequest.Header;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decides, before anything leaves, which grant a request falls under and whether it fits. */
final class RequestRules {
  private static final int MAX_URL = 8_192;
  private static final int MAX_HEADERS = 100;
  private static final int MAX_HEAD = 32_768;
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}");
  private static final Pattern VALUE = Pattern.compile("[\\t\\x20-\\x7E\\xA0-\\xFF]*");
  private static final Pattern PLACEHOLDER = Pattern.compile("<secret:([^<>]{0,64})>");

  /** Headers that say how the message is sent, which is not for guests to decide. */
  private static final Set<String> OURS =
      Set.of("content-length", "connection", "accept-encoding", "keep-alive", "te");

  private static final Set<String> FORBIDDEN =
      Set.of("host", "transfer-encoding", "upgrade", "trailer", "expect");

  private final List<Grants.Http> grants;

  RequestRules(List<Grants.Http> grants) {
    this.grants = grants;
  }

  /** A request and the grant that it falls under. */
  record Allowed(Grants.Http grant, HttpRequest request) {}

  /** Headers still have their placeholders for secrets. */
  Allowed check(String method, String url, List<Header> headers, Bytes body)
      throws HttpDenied, HttpFailed {
    URI uri = uri(url);
    String shown = method + " " + shown(uri);
    Grants.Http grant = grant(uri, shown);
    if (!grant.methods().contains(method)) {
      throw new HttpDenied(
          shown,
          "the host is granted for %s only"
              .formatted(String.join(", ", grant.methods().stream().sorted().toList())));
    }
    if (body.size() > grant.requestBytes()) {
      throw new HttpFailed(
          HttpFailed.Kind.LIMIT,
          "the request's body has %,d bytes, %,d are allowed: send less"
              .formatted(body.size(), grant.requestBytes()));
    }
    return new Allowed(grant, new HttpRequest(method, uri, checked(headers), body));
  }

  private static URI uri(String url) throws HttpFailed {
    if (url.length() > MAX_URL) {
      throw invalid("the URL has more than %,d characters: shorten it".formatted(MAX_URL));
    }
    URI uri;
    try {
      int fragment = url.indexOf('#');
      uri = new URI(fragment < 0 ? url : url.substring(0, fragment));
    } catch (URISyntaxException e) {
      throw invalid(
          "the URL is not valid (%s): encode special characters".formatted(e.getReason()));
    }
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("https") && !scheme.equals("http")) {
      throw invalid("the URL must start with https:// (or http://)");
    }
    if (uri.getHost() == null || uri.getRawUserInfo() != null || uri.getPort() > 65_535) {
      throw invalid("the URL must name a host, and no user: put credentials into a header");
    }
    if (!url.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
      throw invalid("the URL has characters beyond ASCII: encode them");
    }
    String rest = uri.toString().substring(uri.getScheme().length());
    return URI.create(
        scheme
            + rest.replaceFirst(
                Pattern.quote(uri.getHost()),
                Matcher.quoteReplacement(uri.getHost().toLowerCase(Locale.ROOT))));
  }

  private static HttpFailed invalid(String message) {
    return new HttpFailed(HttpFailed.Kind.INVALID, message);
  }

  private static String shown(URI uri) {
    String text = uri.getScheme() + "://" + uri.getRawAuthority() + uri.getRawPath();
    return text.length() > 200 ? text.substring(0, 200) + "..." : text;
  }

  private Grants.Http grant(URI uri, String shown) throws HttpDenied {
    boolean plain = uri.getScheme().equals("http");
    int standard = plain ? 80 : 443;
    int port = uri.getPort() >= 0 ? uri.getPort() : standard;
    Grants.@Nullable Http found = null;
    for (Grants.Http grant : grants) {
      boolean exact = !grant.host().startsWith("*");
      if (covers(grant.host(), uri.getHost(), port, standard) && (exact || found == null)) {
        found = grant;
        if (exact) {
          break;
        }
      }
    }
    if (found == null) {
      throw new HttpDenied(
          shown,
          "only these hosts are granted: "
              + String.join(", ", grants.stream().map(Grants.Http::host).toList()));
    }
    if (plain && !found.plain()) {
      throw new HttpDenied(shown, "the host is granted over https only");
    }
    return found;
  }

  private static boolean covers(String granted, String host, int port, int standard) {
    int colon = granted.lastIndexOf(':');
    boolean hasPort = colon > granted.lastIndexOf(']');
    String name = hasPort ? granted.substring(0, colon) : granted;
    int grantedPort = hasPort ? Integer.parseInt(granted.substring(colon + 1)) : standard;
    boolean named =
        name.startsWith("*.")
            ? host.endsWith(name.substring(1)) && host.length() > name.length() - 1
            : host.equals(name);
    return named && port == grantedPort;
  }

  private static List<Header> checked(List<Header> headers) throws HttpFailed {
    if (headers.size() > MAX_HEADERS) {
      throw invalid("there are more than %d headers".formatted(MAX_HEADERS));
    }
    List<Header> kept = new ArrayList<>();
    int size = 0;
    for (Header header : headers) {
      String name = header.name().toLowerCase(Locale.ROOT);
      size += name.length() + header.value().length();
      if (!TOKEN.matcher(header.name()).matches() || !VALUE.matcher(header.value()).matches()) {
        throw invalid(
            "a header has characters that are not allowed in one (its name has %d characters)"
                .formatted(header.name().length()));
      }
      if (FORBIDDEN.contains(name) || name.startsWith("proxy-")) {
        throw invalid("the header '%s' cannot be set: leave it out".formatted(header.name()));
      }
      if (!OURS.contains(name)) {
        kept.add(header);
      }
    }
    if (size > MAX_HEAD) {
      throw invalid("the headers have more than %,d characters".formatted(MAX_HEAD));
    }
    return kept;
  }

  /** Puts secrets where their placeholders are. */
  static HttpRequest withSecrets(Allowed allowed) throws HttpDenied {
    List<Header> headers = new ArrayList<>();
    for (Header header : allowed.request().headers()) {
      Matcher matcher = PLACEHOLDER.matcher(header.value());
      StringBuilder value = new StringBuilder();
      while (matcher.find()) {
        String secret = allowed.grant().secrets().get(matcher.group(1));
        if (secret == null) {
          throw new HttpDenied(
              "the secret '%s' for %s".formatted(matcher.group(1), allowed.grant().host()),
              allowed.grant().secrets().isEmpty()
                  ? "no secret is granted for this host"
                  : "these secrets are granted for this host: "
                      + String.join(", ", allowed.grant().secrets().keySet()));
        }
        matcher.appendReplacement(value, Matcher.quoteReplacement(secret));
      }
      matcher.appendTail(value);
      headers.add(new Header(header.name(), value.toString()));
    }
    HttpRequest plain = allowed.request();
    return new HttpRequest(plain.method(), plain.uri(), headers, plain.body());
  }
}
