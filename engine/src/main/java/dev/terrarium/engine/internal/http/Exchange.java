package dev.terrarium.engine.internal.http;

import dev.terrarium.engine.Grants;
import dev.terrarium.engine.internal.http.HttpRequest.Header;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/**
 * One request and its response on a connection of its own, which goes to addresses that were
 * checked, whatever the name stands for a moment later. Closing it from another thread ends it.
 */
final class Exchange implements Callable<HttpResponse>, AutoCloseable {
  private static final int CONNECT_MILLIS = 10_000;
  private static final String CRLF = "\r\n";

  private final Network network;
  private final Grants.Http grant;
  private final HttpRequest request;
  private @Nullable Socket socket; // guarded by this
  private boolean closed; // guarded by this

  Exchange(Network network, Grants.Http grant, HttpRequest request) {
    this.network = network;
    this.grant = grant;
    this.request = request;
  }

  @Override
  public HttpResponse call() throws HttpDenied, HttpFailed {
    try (this) {
      Socket connection = connect(addresses());
      if (request.encrypted()) {
        connection = encrypted(connection);
      }
      OutputStream out = connection.getOutputStream();
      out.write(message());
      out.flush();
      var in = new BufferedInputStream(connection.getInputStream());
      boolean bodyExpected = !request.method().equals("HEAD");
      return new ResponseReader(in, grant.responseBytes()).read(bodyExpected);
    } catch (SSLException e) {
      throw failed(
          "the encrypted connection to %s failed: its certificate or protocol is not accepted");
    } catch (IOException e) {
      throw failed("the connection to %s failed or was cut");
    }
  }

  private HttpFailed failed(String message) {
    return new HttpFailed(HttpFailed.Kind.CONNECTION, message.formatted(request.authority()));
  }

  private InetAddress[] addresses() throws HttpDenied, HttpFailed {
    InetAddress[] addresses;
    try {
      addresses = network.resolver().addresses(request.host());
    } catch (UnknownHostException e) {
      throw failed("the host %s was not found");
    }
    for (InetAddress address : addresses) {
      if (!grant.privateAddresses() && !PublicAddresses.isPublic(address)) {
        throw new HttpDenied(
            request.method() + " " + request.uri().getScheme() + "://" + request.authority(),
            "the host's address is not on the public internet, which the grant does not cover");
      }
    }
    return addresses;
  }

  private Socket connect(InetAddress... addresses) throws IOException {
    IOException last = new UnknownHostException(request.host());
    for (InetAddress address : addresses) {
      // No proxy, whatever the JVM's system properties say.
      Socket next = new Socket(Proxy.NO_PROXY);
      register(next);
      try {
        next.connect(new InetSocketAddress(address, request.port()), CONNECT_MILLIS);
        next.setTcpNoDelay(true);
        return next;
      } catch (IOException e) {
        next.close();
        last = e;
      }
    }
    throw last;
  }

  private synchronized void register(Socket next) throws IOException {
    if (closed) {
      next.close();
      throw new SocketException("closed");
    }
    socket = next;
  }

  /** The certificate must be the name's, although the connection was made by address. */
  private Socket encrypted(Socket plain) throws IOException {
    SSLSocket encrypted =
        (SSLSocket)
            network.tls().factory().createSocket(plain, request.host(), request.port(), true);
    SSLParameters parameters = encrypted.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    encrypted.setSSLParameters(parameters);
    encrypted.startHandshake();
    return encrypted;
  }

  private byte[] message() {
    StringBuilder head = new StringBuilder();
    head.append(request.method()).append(' ').append(request.target()).append(" HTTP/1.1\r\n");
    head.append("Host: ").append(request.authority()).append(CRLF);
    head.append("Connection: close\r\nAccept-Encoding: identity\r\n");
    for (Header header : request.headers()) {
      head.append(header.name()).append(": ").append(header.value()).append(CRLF);
    }
    boolean hasBody = request.body().size() > 0 || !isBodiless(request.method());
    if (hasBody) {
      head.append("Content-Length: ").append(request.body().size()).append(CRLF);
    }
    head.append(CRLF);
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    message.writeBytes(head.toString().getBytes(StandardCharsets.ISO_8859_1));
    message.writeBytes(request.body().value());
    return message.toByteArray();
  }

  private static boolean isBodiless(String method) {
    return switch (method) {
      case "GET", "HEAD", "DELETE", "OPTIONS" -> true;
      default -> false;
    };
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (socket != null) {
      try {
        socket.close();
      } catch (IOException e) {
        // It is of no use any more in either case.
        System.getLogger(Exchange.class.getName())
            .log(System.Logger.Level.DEBUG, "a connection failed while it was closed", e);
      }
    }
  }
}
