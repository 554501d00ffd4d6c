package dev.terrarium.engine.internal.http;

import dev.terrarium.engine.GuestValue.Bytes;
import dev.terrarium.engine.internal.http.HttpRequest.Header;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Reads one response of HTTP/1.1, within bounds. What is malformed is an error, never a guess. */
final class ResponseReader {
  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-5][0-9]{2})(?: (.*))?");
  private static final int MAX_LINE = 16_384;
  private static final int MAX_HEADERS = 200;
  private static final int MAX_HEAD = 65_536;
  private static final int MAX_INFORMATIONAL = 10;

  private final InputStream in;
  private final long maxBody;
  private int headBytes;

  ResponseReader(InputStream in, long maxBody) {
    this.in = in;
    this.maxBody = maxBody;
  }

  HttpResponse read(boolean bodyExpected) throws IOException, HttpFailed {
    for (int i = 0; i < MAX_INFORMATIONAL; i++) {
      Matcher status = STATUS.matcher(line());
      if (!status.matches()) {
        throw malformed("its first line is not one of HTTP/1.1");
      }
      int code = Integer.parseInt(status.group(1));
      List<Header> headers = headers();
      if (code >= 200) {
        boolean empty = !bodyExpected || code == 204 || code == 304;
        byte[] body = empty ? new byte[0] : decoded(headers, body(headers));
        String reason = status.group(2) == null ? "" : status.group(2);
        return new HttpResponse(code, reason, headers, new Bytes(body));
      }
    }
    throw malformed("it never comes to an end");
  }

  private List<Header> headers() throws IOException, HttpFailed {
    List<Header> headers = new ArrayList<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      if (colon < 1 || headers.size() == MAX_HEADERS) {
        throw malformed("its headers are malformed or too many");
      }
      headers.add(new Header(line.substring(0, colon), line.substring(colon + 1).strip()));
    }
    return headers;
  }

  private String line() throws IOException, HttpFailed {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException("the connection was closed");
      }
      if (line.size() == MAX_LINE || ++headBytes > MAX_HEAD) {
        throw malformed("its head is too long");
      }
      line.write(c);
    }
    String text = line.toString(StandardCharsets.ISO_8859_1);
    return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
  }

  private static @Nullable String header(List<Header> headers, String name) {
    return headers.stream()
        .filter(header -> header.name().equalsIgnoreCase(name))
        .map(Header::value)
        .reduce((_, last) -> last)
        .orElse(null);
  }

  private byte[] body(List<Header> headers) throws IOException, HttpFailed {
    String transfer = header(headers, "transfer-encoding");
    if (transfer != null) {
      if (!transfer.toLowerCase(Locale.ROOT).equals("chunked")) {
        throw malformed("it is encoded in an unknown way");
      }
      return chunks();
    }
    String length = header(headers, "content-length");
    if (length == null) {
      return rest(in);
    }
    if (!length.matches("[0-9]{1,18}")) {
      throw malformed("its length is no number");
    }
    long expected = Long.parseLong(length);
    requireRoom(expected);
    byte[] body = in.readNBytes((int) expected);
    if (body.length < expected) {
      throw new EOFException("the connection was closed");
    }
    return body;
  }

  private byte[] rest(InputStream stream) throws IOException, HttpFailed {
    byte[] body = stream.readNBytes((int) Math.min(maxBody + 1, Integer.MAX_VALUE - 16));
    requireRoom(body.length);
    return body;
  }

  private byte[] chunks() throws IOException, HttpFailed {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    while (true) {
      headBytes = 0;
      String line = line();
      int end = line.indexOf(';');
      String digits = (end < 0 ? line : line.substring(0, end)).strip();
      if (!digits.matches("[0-9a-fA-F]{1,8}")) {
        throw malformed("a part of it has no length");
      }
      long size = Long.parseLong(digits, 16);
      requireRoom(body.size() + size);
      if (size == 0) {
        headers();
        return body.toByteArray();
      }
      byte[] chunk = in.readNBytes((int) size);
      if (chunk.length < size || !line().isEmpty()) {
        throw malformed("a part of it is shorter than announced");
      }
      body.writeBytes(chunk);
    }
  }

  /** Compressed though nobody asked for it; small answers can become very large. */
  private byte[] decoded(List<Header> headers, byte[] body) throws IOException, HttpFailed {
    String encoding = header(headers, "content-encoding");
    if (encoding == null || !encoding.equalsIgnoreCase("gzip")) {
      return body;
    }
    headers.removeIf(header -> header.name().equalsIgnoreCase("content-encoding"));
    try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(body))) {
      return rest(stream);
    }
  }

  private void requireRoom(long bytes) throws HttpFailed {
    if (bytes > maxBody || bytes > Integer.MAX_VALUE - 16) {
      throw new HttpFailed(
          HttpFailed.Kind.LIMIT,
          "the response has more than the %,d bytes that are allowed: ask for less"
              .formatted(maxBody));
    }
  }

  private static HttpFailed malformed(String how) {
    return new HttpFailed(HttpFailed.Kind.CONNECTION, "the server's response is invalid: " + how);
  }
}
