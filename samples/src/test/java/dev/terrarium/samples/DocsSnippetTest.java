package dev.terrarium.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Code in documents is copied from compiled sources. A document says where from in a comment,
 * {@code <!-- snippet: samples/src/main/java/.../QuickStart.java#run -->}, right before the code
 * block.
 */
class DocsSnippetTest {
  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
  private static final Pattern SNIPPET =
      Pattern.compile(
          "<!-- snippet: (\\S+?)(?:#(\\S+))? -->\\n```\\w*\\n(.*?)\\n```", Pattern.DOTALL);
  private static final Pattern JAVA_BLOCK = Pattern.compile("(?<!-->\\n)```java\\n");

  private static List<Path> documents() throws IOException {
    try (Stream<Path> root = Files.list(ROOT);
        Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
      return Stream.concat(root, docs).filter(p -> p.toString().endsWith(".md")).toList();
    }
  }

  @TestFactory
  Stream<DynamicTest> snippet_inADocument_isTheRegionOfTheSource() throws IOException {
    return documents().stream().flatMap(DocsSnippetTest::snippetsOf);
  }

  private static Stream<DynamicTest> snippetsOf(Path document) {
    Matcher matcher = SNIPPET.matcher(read(document));
    return matcher
        .results()
        .map(found ->
            DynamicTest.dynamicTest(
                ROOT.relativize(document) + " " + found.group(1) + "#" + found.group(2),
                () ->
                    assertThat(found.group(3))
                        .isEqualTo(region(ROOT.resolve(found.group(1)), found.group(2)))));
  }

  @Test
  void javaInADocument_isNeverTypedByHand() throws IOException {
    for (Path document : documents()) {
      assertThat(JAVA_BLOCK.matcher(read(document)).find())
          .as("%s has a java block without a snippet comment", ROOT.relativize(document))
          .isFalse();
    }
  }

  @Test
  void readme_hasSnippets() {
    assertThat(SNIPPET.matcher(read(ROOT.resolve("README.md"))).results().count()).isPositive();
  }

  /**
   * Lines between {@code region name} and the next {@code endregion}, without common indentation.
   */
  private static String region(Path source, String name) {
    if (name == null) {
      return read(source).strip();
    }
    List<String> lines = read(source).lines().toList();
    int start = -1;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.endsWith("region " + name)) {
        start = i + 1;
      } else if (start >= 0 && line.endsWith("endregion")) {
        return String.join("\n", lines.subList(start, i)).stripTrailing().stripIndent().strip();
      }
    }
    throw new AssertionError("no region '" + name + "' in " + source);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new AssertionError("cannot read " + file, e);
    }
  }
}
