package dev.terrarium.engine.internal.fs;

import dev.terrarium.engine.fs.FileAccessException;
import dev.terrarium.engine.fs.FileContent;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** What all file contents have in common. */
final class Contents {
  private Contents() {}

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }

  static String sha256(InputStream in) throws IOException {
    MessageDigest digest = sha256();
    try (InputStream digesting = new DigestInputStream(in, digest)) {
      digesting.transferTo(OutputStream.nullOutputStream());
    }
    return hex(digest);
  }

  static String sha256(FileContent content) {
    try {
      return sha256(content.open());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Optional<String> text(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.indexOf('\0') < 0 ? Optional.of(text) : Optional.empty();
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  static byte[] allBytes(FileContent content, String path) {
    if (content.size() > Integer.MAX_VALUE - 8) {
      throw new FileAccessException(
          path,
          FileAccessException.Reason.IO,
          path + " has " + content.size() + " bytes, too many for one array: use open()");
    }
    try (InputStream in = content.open()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether two contents hold the same bytes; a content that cannot be read equals nothing. */
  static boolean same(FileContent a, FileContent b) {
    if (a.equals(b)) {
      return true;
    }
    try {
      return a.size() == b.size() && a.sha256().equals(b.sha256());
    } catch (FileAccessException e) {
      return false;
    }
  }
}
