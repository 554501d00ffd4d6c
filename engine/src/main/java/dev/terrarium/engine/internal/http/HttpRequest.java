package dev.terrarium.engine.internal.http;

import dev.terrarium.engine.GuestValue.Bytes;
import java.net.URI;
import java.util.List;

/** A request that has passed all checks that need no network. */
record HttpRequest(String method, URI uri, List<Header> headers, Bytes body) {

  /** A line of a message's head. */
  record Header(String name, String value) {}

  boolean encrypted() {
    return uri.getScheme().equals("https");
  }

  /** The host's name, or its address without brackets. */
  String host() {
    String host = uri.getHost();
    return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
  }

  int port() {
    return uri.getPort() >= 0 ? uri.getPort() : encrypted() ? 443 : 80;
  }

  /** What the request line asks for. */
  String target() {
    String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
  }

  /** Whose turn it is at a server with many names. */
  String authority() {
    return uri.getPort() >= 0 ? uri.getHost() + ":" + uri.getPort() : uri.getHost();
  }
}
