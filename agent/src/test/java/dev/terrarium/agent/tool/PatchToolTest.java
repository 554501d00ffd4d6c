package dev.terrarium.agent.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.terrarium.engine.ToolException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PatchToolTest {
  private static final String APP =
      """
      import os

      class A:
          def run(self):
              return 1

      class B:
          def run(self):
              return 1
      """;

  private static ToolFixture tools;

  @BeforeAll
  static void open() {
    tools = new ToolFixture(FileTools::writing);
  }

  @AfterAll
  static void close() {
    tools.close();
  }

  @BeforeEach
  void someFiles() {
    tools.files().list("/workspace").forEach(info -> tools.files().delete(info.path()));
    tools.files().writeText("app.py", APP);
  }

  private static PatchTool.Applied patch(String text) throws Exception {
    return tools.call("apply_patch", Map.of("patch", text), PatchTool.Applied.class);
  }

  private static void assertRejected(String patch, String... reasons) {
    assertThatThrownBy(() -> patch(patch))
        .isInstanceOf(ToolException.class)
        .hasMessageContainingAll(reasons);
    assertThat(tools.files().readText("app.py")).isEqualTo(APP);
  }

  @Test
  void unifiedDiff_ofGit_isApplied() throws Exception {
    var applied =
        patch(
            """
            diff --git a/app.py b/app.py
            index 83db48f..bf2a5b3 100644
            --- a/app.py
            +++ b/app.py
            @@ -1,5 +1,6 @@
             import os
            +import sys

             class A:
                 def run(self):
            -        return 1
            +        return 2
            """);
    assertThat(tools.files().readText("app.py"))
        .startsWith("import os\nimport sys\n\nclass A:\n    def run(self):\n        return 2\n\n");
    assertThat(applied.files()).containsExactly(new PatchTool.Touched("app.py", "updated", 2, 1));
    assertThat(applied.notes()).isEmpty();
  }

  @Test
  void unifiedDiff_atAmbiguousLines_goesByTheLineNumber() throws Exception {
    patch(
        """
        --- app.py
        +++ app.py
        @@ -8,2 +8,2 @@
             def run(self):
        -        return 1
        +        return 3
        """);
    assertThat(tools.files().readText("app.py"))
        .isEqualTo(APP.substring(0, APP.lastIndexOf("1")) + "3\n");
  }

  @Test
  void unifiedDiff_thatAddsDeletesAndRenames_doesAllOfIt() throws Exception {
    tools.files().writeText("old.txt", "gone\n");
    tools.files().writeText("name.txt", "same\n");
    patch(
        """
        diff --git a/name.txt b/renamed.txt
        similarity index 100%
        rename from name.txt
        rename to renamed.txt
        --- /dev/null
        +++ b/new.txt
        @@ -0,0 +1,2 @@
        +one
        +two
        \\ No newline at end of file
        --- a/old.txt
        +++ /dev/null
        @@ -1 +0,0 @@
        -gone
        """);
    assertThat(tools.files().readText("new.txt")).isEqualTo("one\ntwo");
    assertThat(tools.files().exists("old.txt")).isFalse();
    assertThat(tools.files().exists("name.txt")).isFalse();
    assertThat(tools.files().readText("renamed.txt")).isEqualTo("same\n");
  }

  @Test
  void envelope_withAnAnchor_changesThePlaceBelowIt() throws Exception {
    patch(
        """
        *** Begin Patch
        *** Update File: app.py
        @@ class B:
             def run(self):
        -        return 1
        +        return 5
        *** End Patch
        """);
    assertThat(tools.files().readText("app.py")).endsWith("return 5\n").contains("return 1");
  }

  @Test
  void envelope_overSeveralFiles_isApplied() throws Exception {
    tools.files().writeText("gone.txt", "x\n");
    var applied =
        patch(
            """
            *** Begin Patch
            *** Add File: pkg/new.py
            +def f():
            +    return 0
            *** Delete File: gone.txt
            *** Update File: app.py
            *** Move to: pkg/app.py
            @@
            -import os
            +import sys
            *** End Patch
            """);
    assertThat(tools.files().readText("pkg/new.py")).isEqualTo("def f():\n    return 0\n");
    assertThat(tools.files().exists("gone.txt")).isFalse();
    assertThat(tools.files().exists("app.py")).isFalse();
    assertThat(tools.files().readText("pkg/app.py")).startsWith("import sys\n");
    assertThat(applied.files())
        .extracting(PatchTool.Touched::action)
        .containsExactly("added", "deleted", "moved");
  }

  @Test
  void context_withOtherIndentation_isFoundAndInsertedLinesFollowTheFile() throws Exception {
    var applied =
        patch(
            """
            *** Begin Patch
            *** Update File: app.py
            @@ class B:
             def run(self):
            -    return 1
            +    if True:
            +        return 7
            *** End Patch
            """);
    assertThat(tools.files().readText("app.py"))
        .endsWith("    def run(self):\n        if True:\n            return 7\n");
    assertThat(applied.notes()).singleElement().asString().contains("apart from indentation");
  }

  @Test
  void context_atAShiftedPlaceWithTrailingSpaces_isFound() throws Exception {
    tools.files().writeText("a.txt", "0\n".repeat(40) + "alpha  \nbeta\ngamma\n");
    patch(
        """
        --- a/a.txt
        +++ b/a.txt
        @@ -3,3 +3,3 @@
         alpha
        -beta
        +BETA
         gamma
        """);
    assertThat(tools.files().readText("a.txt")).endsWith("alpha  \nBETA\ngamma\n");
  }

  @Test
  void context_whoseOuterLineIsWrong_isFoundWithoutIt() throws Exception {
    tools.files().writeText("a.txt", "one\ntwo\nthree\nfour\n");
    var applied =
        patch(
            """
            --- a/a.txt
            +++ b/a.txt
            @@ -1,4 +1,4 @@
             ONE, misremembered
             two
            -three
            +3
             four
            """);
    assertThat(tools.files().readText("a.txt")).isEqualTo("one\ntwo\n3\nfour\n");
    assertThat(applied.notes()).singleElement().asString().contains("without 2 lines");
  }

  @Test
  void file_withWindowsLineBreaks_keepsThem() throws Exception {
    tools.files().writeText("w.txt", "one\r\ntwo\r\n");
    patch("*** Begin Patch\n*** Update File: w.txt\n@@\n one\n-two\n+2\n+3\n*** End Patch");
    assertThat(tools.files().readText("w.txt")).isEqualTo("one\r\n2\r\n3\r\n");
  }

  @Test
  void file_withoutLastLineBreak_staysSo() throws Exception {
    tools.files().writeText("n.txt", "one\ntwo");
    patch("*** Begin Patch\n*** Update File: n.txt\n@@\n one\n-two\n+2\n*** End Patch");
    assertThat(tools.files().readText("n.txt")).isEqualTo("one\n2");
  }

  @Test
  void ambiguousChange_isRejectedWithThePlaces() {
    assertRejected(
        """
        *** Begin Patch
        *** Update File: app.py
        @@
             def run(self):
        -        return 1
        +        return 9
        *** End Patch
        """,
        "lines 4, 8",
        "@@ ");
  }

  @Test
  void changeThatDoesNotFit_isRejectedWithTheNearestLine() {
    assertRejected(
        """
        --- a/app.py
        +++ b/app.py
        @@ -3,3 +3,3 @@
         class A:
        -    def walk(self):
        +    def talk(self):
                 return 1
        """,
        "change 1 of 1 does not apply",
        "closest is line 3",
        "'    def run(self):'");
  }

  @Test
  void oneRejectAmongSeveralFiles_changesNothing() {
    tools.files().writeText("b.txt", "b\n");
    assertRejected(
        """
        *** Begin Patch
        *** Update File: b.txt
        @@
        -b
        +c
        *** Update File: app.py
        @@
        -not there
        +x
        *** Delete File: missing.txt
        *** End Patch
        """,
        "app.py: change 1",
        "missing.txt");
    assertThat(tools.files().readText("b.txt")).isEqualTo("b\n");
  }

  @Test
  void writeThatIsRefused_takesBackWhatWasWritten() {
    assertRejected(
        """
        *** Begin Patch
        *** Update File: app.py
        @@
        -import os
        +import sys
        *** Add File: /etc/cron
        +x
        *** End Patch
        """,
        "/etc: denied");
  }

  @Test
  void addOfAFileThatExists_isRejected() {
    assertRejected("*** Begin Patch\n*** Add File: app.py\n+x\n*** End Patch", "exists already");
  }

  @Test
  void textThatIsNoPatch_saysWhatOneLooksLike() {
    assertRejected("please change line 4", "changes no file", "*** Begin Patch");
  }

  @Test
  void malformedLine_isNamed() {
    assertRejected(
        "*** Begin Patch\n*** Update File: app.py\n@@\nimport os\n*** End Patch",
        "line 4 ('import os')");
  }
}
