package dev.terrarium.agent.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.terrarium.engine.Grants;
import dev.terrarium.engine.GuestValue;
import dev.terrarium.engine.Language;
import dev.terrarium.engine.Outcome;
import dev.terrarium.engine.SandboxEngine;
import dev.terrarium.engine.Session;
import dev.terrarium.engine.SessionSpec;
import dev.terrarium.engine.Tool;
import dev.terrarium.engine.ToolException;
import dev.terrarium.engine.fs.Mount;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileToolsTest {
  private static ToolFixture tools;

  @BeforeAll
  static void open() {
    tools = new ToolFixture(FileTools::all);
  }

  @AfterAll
  static void close() {
    tools.close();
  }

  @BeforeEach
  void someFiles() {
    tools.files().list("/workspace").forEach(info -> tools.files().delete(info.path()));
    tools.files().writeText("src/app.py", "import os\n\ndef main():\n    return 1\n");
    tools.files().writeText("src/lib/util.py", "def helper():\n    return 2\n");
    tools.files().writeText("web/index.js", "export const answer = 42;\n");
    tools.files().writeText("node_modules/left/index.js", "def main\n");
    tools.files().write("image.bin", new byte[] {0, 1, 2, (byte) 0xFF});
  }

  @Test
  void list_ofTheWorkspace_namesFilesAndFolders() throws Exception {
    var listing = tools.call("list_files", Map.of(), FileTools.Listing.class);
    assertThat(listing.entries())
        .contains(new FileTools.Entry("src", true, 0), new FileTools.Entry("image.bin", false, 4));
    assertThat(listing.cut()).isFalse();
  }

  @Test
  void list_ofManyFiles_isCutAndSaysSo() throws Exception {
    for (int i = 0; i < 501; i++) {
      tools.files().writeText("many/f" + i, "");
    }
    var listing = tools.call("list_files", Map.of("path", "many"), FileTools.Listing.class);
    assertThat(listing.entries()).hasSize(500);
    assertThat(listing.cut()).isTrue();
  }

  @Test
  void list_ofAFile_saysWhatToUse() {
    assertThatThrownBy(() -> tools.call("list_files", Map.of("path", "src/app.py")))
        .isInstanceOf(ToolException.class)
        .hasMessageContaining("src/app.py")
        .hasMessageContaining("read_file");
  }

  @Test
  void tree_leavesOutGeneratedFolders() throws Exception {
    var tree = tools.call("file_tree", Map.of(), FileTools.Excerpt.class);
    assertThat(tree.text())
        .contains("  src/\n    app.py (36)\n    lib/\n      util.py (27)")
        .doesNotContain("node_modules");
    assertThat(tree.cut()).isFalse();
  }

  @Test
  void tree_deeperThanAskedFor_isCut() throws Exception {
    var tree = tools.call("file_tree", Map.of("depth", 1), FileTools.Excerpt.class);
    assertThat(tree.text()).contains("src/").doesNotContain("app.py");
    assertThat(tree.cut()).isTrue();
  }

  @Test
  void read_withARange_givesThoseLines() throws Exception {
    var text =
        tools.call(
            "read_file",
            Map.of("path", "src/app.py", "first", 3, "last", 9),
            FileTools.FileText.class);
    assertThat(text.text()).isEqualTo("def main():\n    return 1");
    assertThat(text.first()).isEqualTo(3);
    assertThat(text.last()).isEqualTo(4);
    assertThat(text.lines()).isEqualTo(4);
    assertThat(text.cut()).isFalse();
  }

  @Test
  void read_ofALongFile_isCutAtALine() throws Exception {
    tools.files().writeText("long.txt", "x\n".repeat(5_000));
    var text = tools.call("read_file", Map.of("path", "long.txt"), FileTools.FileText.class);
    assertThat(text.last()).isEqualTo(2_000);
    assertThat(text.cut()).isTrue();
  }

  @Test
  void read_ofOneHugeLine_isCutInside() throws Exception {
    tools.files().writeText("wide.txt", "x".repeat(200_000));
    var text = tools.call("read_file", Map.of("path", "wide.txt"), FileTools.FileText.class);
    assertThat(text.text()).hasSizeLessThan(61_000).contains("more characters");
    assertThat(text.cut()).isTrue();
  }

  @Test
  void read_outsideTheFile_saysHowLongItIs() {
    assertThatThrownBy(() -> tools.call("read_file", Map.of("path", "src/app.py", "first", 99)))
        .hasMessageContaining("it has 4 lines");
  }

  @Test
  void read_ofWhatIsNotThere_namesItAndTheWayOut() {
    assertThatThrownBy(() -> tools.call("read_file", Map.of("path", "src/none.py")))
        .isInstanceOf(ToolException.class)
        .hasMessageContaining("src/none.py")
        .hasMessageContaining("find_files");
  }

  @Test
  void read_ofABinaryFile_isRefused() {
    assertThatThrownBy(() -> tools.call("read_file", Map.of("path", "image.bin")))
        .isInstanceOf(ToolException.class)
        .hasMessageContaining("no UTF-8 text");
  }

  @Test
  void read_outsideTheWorkspace_isRefused() {
    assertThatThrownBy(() -> tools.call("read_file", Map.of("path", "../etc/passwd")))
        .isInstanceOf(ToolException.class);
  }

  @Test
  void find_byNameOrPath_findsAtAnyDepth() throws Exception {
    var all = tools.call("find_files", Map.of("glob", "*.py"), FileSearch.Found.class);
    var deep = tools.call("find_files", Map.of("glob", "**/*.py"), FileSearch.Found.class);
    var one = tools.call("find_files", Map.of("glob", "src/*.{py,js}"), FileSearch.Found.class);
    assertThat(all.paths()).containsExactly("src/app.py", "src/lib/util.py");
    assertThat(deep).isEqualTo(all);
    assertThat(one.paths()).containsExactly("src/app.py");
  }

  @Test
  void find_withABrokenGlob_saysHowToWriteIt() {
    assertThatThrownBy(() -> tools.call("find_files", Map.of("glob", "src/{a")))
        .isInstanceOf(ToolException.class)
        .hasMessageContaining("src/{a");
  }

  @Test
  void search_givesPathsAndLines() throws Exception {
    var hits =
        tools.call(
            "search_text",
            Map.of("pattern", "^DEF \\w+", "ignore_case", true),
            FileSearch.Hits.class);
    assertThat(hits.hits())
        .containsExactly(
            new FileSearch.Hit("src/app.py", 3, "def main():"),
            new FileSearch.Hit("src/lib/util.py", 1, "def helper():"));
    assertThat(hits.files_searched()).isEqualTo(3);
  }

  @Test
  void search_withMoreHitsThanAskedFor_isCut() throws Exception {
    var hits =
        tools.call(
            "search_text",
            Map.of("pattern", "return", "limit", 1, "glob", "*.py"),
            FileSearch.Hits.class);
    assertThat(hits.hits()).hasSize(1);
    assertThat(hits.cut()).isTrue();
  }

  @Test
  void search_withACatastrophicPattern_isRefused() {
    tools.files().writeText("evil.txt", "a".repeat(200) + "!");
    assertThatThrownBy(() -> tools.call("search_text", Map.of("pattern", "(a+a+)+\\1b")))
        .isInstanceOf(ToolException.class)
        .hasMessageContaining("takes too long");
  }

  @Test
  void search_withABrokenPattern_saysWhere() {
    assertThatThrownBy(() -> tools.call("search_text", Map.of("pattern", "foo(")))
        .isInstanceOf(ToolException.class)
        .hasMessageContaining("foo(");
  }

  @Test
  void write_thenShowChanges_givesADiff() throws Exception {
    tools.call("write_file", Map.of("path", "new/a.txt", "content", "hello\n"));
    var changes = tools.call("show_changes", Map.of(), FileTools.Changes.class);
    assertThat(changes.diff()).contains("+hello");
    assertThat(changes.cut()).isFalse();
  }

  @Test
  void move_createsFoldersAndRefusesToOverwrite() throws Exception {
    tools.call("move_file", Map.of("source", "src/app.py", "destination", "pkg/deep/app.py"));
    assertThat(tools.files().exists("pkg/deep/app.py")).isTrue();
    assertThatThrownBy(() ->
            tools.call(
                "move_file", Map.of("source", "web/index.js", "destination", "pkg/deep/app.py")))
        .isInstanceOf(ToolException.class)
        .hasMessageContaining("exists already");
  }

  @Test
  void delete_ofWhatIsNotThere_isAnError() throws Exception {
    tools.call("delete_file", Map.of("path", "src"));
    assertThat(tools.files().exists("src/app.py")).isFalse();
    assertThatThrownBy(() -> tools.call("delete_file", Map.of("path", "src")))
        .isInstanceOf(ToolException.class)
        .hasMessageContaining("'src' does not exist");
  }

  @Test
  void tools_inAGuestWithAnOverlay_leaveTheHostAsItWas(@TempDir Path host) throws Exception {
    Files.writeString(host.resolve("a.txt"), "one\n");
    AtomicReference<Session> session = new AtomicReference<>();
    Grants grants = Grants.none().withMount(new Mount.Overlay("/project", host));
    for (Tool tool : FileTools.all(() -> session.get().files())) {
      grants = grants.withTool(tool);
    }
    try (SandboxEngine engine = SandboxEngine.create();
        Session opened = engine.open(SessionSpec.of(Language.PYTHON).with(grants))) {
      session.set(opened);
      Outcome outcome =
          opened
              .run(
                  """
                  write_file('/project/a.txt', 'two\\n')
                  try:
                      read_file('/project/b.txt')
                  except ToolError as e:
                      print(e)
                  [show_changes()['diff'], read_file('/project/a.txt')['text']]
                  """)
              .outcome();
      assertThat(outcome).isInstanceOf(Outcome.Completed.class);
      GuestValue value = ((Outcome.Completed) outcome).value();
      assertThat(value.toString()).contains("-one").contains("+two");
    }
    assertThat(Files.readString(host.resolve("a.txt"))).isEqualTo("one\n");
  }
}
