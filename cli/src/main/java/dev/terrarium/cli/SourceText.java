package dev.terrarium.cli;

import dev.terrarium.engine.Program;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads source text, and refuses what the engine would refuse before all of it is in memory. */
final class SourceText {
  /** No text that is accepted has more bytes than this. */
  private static final int MAX_BYTES = 4 * Program.MAX_SOURCE_CHARS;

  private SourceText() {}

  /** Reads a file; {@code name} is what messages call it. */
  static String read(Path file, String name) {
    if (Files.isDirectory(file)) {
      throw new UsageError(name, "is a folder", "give a source file");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, name);
    } catch (NoSuchFileException e) {
      throw new UsageError(name, "there is no such file", "check the path, or use --code TEXT");
    } catch (AccessDeniedException e) {
      throw new UsageError(name, "may not be read", "change its permissions");
    } catch (IOException e) {
      throw new UsageError(name, "cannot be read (" + e.getMessage() + ")", "check the file");
    }
  }

  /** Reads a stream to its end; {@code name} is what messages call it. */
  static String read(InputStream in, String name) throws IOException {
    byte[] bytes = in.readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      throw tooLong(name);
    }
    String text = decode(bytes, name);
    if (text.length() > Program.MAX_SOURCE_CHARS) {
      throw tooLong(name);
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static UsageError tooLong(String name) {
    return new UsageError(
        name,
        "is longer than the %,d characters that are accepted".formatted(Program.MAX_SOURCE_CHARS),
        "put data into files or inputs");
  }

  /** Decodes UTF-8 and names the first byte that is not. */
  static String decode(byte[] bytes, String name) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    if (result.isError()) {
      throw new UsageError(
          name, "is not UTF-8 at byte offset " + in.position(), "save it as UTF-8");
    }
    return out.flip().toString();
  }
}
