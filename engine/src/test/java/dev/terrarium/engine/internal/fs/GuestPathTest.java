package dev.terrarium.engine.internal.fs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuestPathTest {
  @ParameterizedTest
  @CsvSource({
    "a, /workspace/a",
    "./a//b/, /workspace/a/b",
    "'', /workspace",
    "., /workspace",
    "a/../b, /workspace/b",
    "../x, /x",
    "../../../../x, /x",
    "/, /",
    "//, /",
    "/a/./b/../c, /a/c",
    "/..., /...",
    "'a b', '/workspace/a b'",
    "~, /workspace/~"
  })
  void text_isNormalised(String text, String expected) throws Exception {
    assertThat(GuestPath.WORKSPACE.resolve(text)).hasToString(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\0b", "\0", "/etc/passwd\0.txt", "half\ud800", "\udc00half"})
  void nulOrHalfSurrogate_isInvalid(String text) {
    assertThatThrownBy(() -> GuestPath.WORKSPACE.resolve(text))
        .isInstanceOf(FileSystemException.class)
        .hasMessageContaining("Invalid argument")
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\0"));
  }

  @Test
  void nameOf255Bytes_isTheLongest() throws Exception {
    assertThat(GuestPath.ROOT.resolve("n".repeat(255)).names()).hasSize(1);
    // Two bytes each in UTF-8.
    assertThat(GuestPath.ROOT.resolve("é".repeat(127)).names()).hasSize(1);
    assertTooLong("n".repeat(256));
    assertTooLong("é".repeat(128));
  }

  @Test
  void longOrDeepPath_isTooLong() throws Exception {
    assertTooLong(("n".repeat(200) + "/").repeat(21));
    assertThat(GuestPath.ROOT.resolve("d/".repeat(256)).names()).hasSize(256);
    assertTooLong("d/".repeat(257));
    assertTooLong("x".repeat(10_000_000));
  }

  private static void assertTooLong(String text) {
    assertThatThrownBy(() -> GuestPath.ROOT.resolve(text))
        .isInstanceOf(FileSystemException.class)
        .hasMessageContaining("File name too long")
        .satisfies(e -> assertThat(e.getMessage().length()).isLessThan(200));
  }

  @Test
  void normalisationForms_areDifferentNames() throws Exception {
    assertThat(GuestPath.ROOT.resolve("\u00e9")).isNotEqualTo(GuestPath.ROOT.resolve("e\u0301"));
    assertThat(GuestPath.ROOT.resolve("A")).isNotEqualTo(GuestPath.ROOT.resolve("a"));
  }
}
