package dev.terrarium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user can get wrong ends in exit code 2 and one message that says what to do. */
class RunErrorsTest {
  @TempDir Path folder;

  private final FakeEngine engine = FakeEngine.ending(FakeEngine.completed(1));
  private final Cli cli = new Cli().on(engine);

  private void assertRefused(Cli.Result result, String message) {
    assertThat(result.err()).isEqualTo("terrarium: " + message + "\n");
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(engine.programs).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--wall 2x      | is not a duration; use a number with ms, s, m or h, such as 500ms, 2s or 1m",
        "--wall 2       | is not a duration; use a number with ms, s, m or h, such as 500ms, 2s or 1m",
        "--cpu -1s      | is not a duration; use a number with ms, s, m or h, such as 500ms, 2s or 1m",
        "--wall 0s      | is out of range; use 1 ms to 1 day, such as 2s",
        "--wall 99999h  | is out of range; use 1 ms to 1 day, such as 2s",
        "--output 1     | is not a size; use a number with B, KB, MB, GB or TB, such as 64KB or 256MB",
        "--output 0KB   | is out of range; use 1 to 2,146,435,072",
        "--result-bytes 0B | is out of range; use 1 to 2,147,483,648",
        "--allocation 999999999TB | is absurdly large; use a number with B, KB, MB, GB or TB, such as 64KB or 256MB",
        "--depth many   | is not a count; use a whole number such as 100",
        "--files 99999999999 | is too large; use at most 2,147,483,647",
        "--host-calls -1 | is not a count; use a whole number such as 100",
        "--limits loose | there are no such limits; use one of strict, standard, generous",
        "--clock noon   | is not a moment; use 2026-01-31T12:00:00Z",
        "--seed x       | is not a whole number; use one such as 42",
        "--env PATH     | is not of the form NAME=VALUE; add the = sign",
        "--input n      | is not of the form NAME=JSON, such as limit=10; add the = sign",
        "--input 1n=1   | input name '1n' is not an identifier; use letters, digits and _",
        "--mount data   | is not of the form GUEST=DIR, such as /data=./data; add the = sign",
        "--mount /data=/no/such/folder | there is no such folder; create it or correct the path",
        "--overlay /data=/no/such/folder | there is no such folder; create it or correct the path",
        "--language cobol | unknown language 'cobol'; use one of python, javascript",
      })
  void badOption_isRefusedWithAFix(String option, String reason) {
    String[] parts = option.split(" ", 2);
    var result = cli.run("run", "--code", "1", "--language=js", parts[0] + "=" + parts[1]);
    if (parts[0].equals("--language")) {
      result = new Cli().on(engine).run("run", "--code", "1", parts[0], parts[1]);
    }
    assertRefused(result, option + ": " + reason);
  }

  @Test
  void inputThatIsNotJson_saysHowToQuoteText() {
    var result = cli.run("run", "--code", "1", "-l", "js", "--input", "name=text");
    assertThat(result.err())
        .startsWith("terrarium: --input name=text: is not JSON at character 1")
        .endsWith("; quote text: --input 'name=\"text\"'\n");
    assertThat(result.exitCode()).isEqualTo(2);
  }

  @Test
  void inputGivenTwice_isRefused() {
    var result = cli.run("run", "--code", "1", "-l", "js", "--input", "a=1", "--input", "a=2");
    assertRefused(result, "--input a=2: the name is given twice; drop one of them");
  }

  @Test
  void noProgram_isRefused() {
    assertRefused(
        cli.run("run"),
        "run: no program is given; give one of FILE, - (standard input) or --code TEXT");
  }

  @Test
  void twoPrograms_areRefused() {
    assertRefused(
        cli.run("run", "a.py", "--code", "1"),
        "a.py: --code is given as well; give one of FILE, - (standard input) or --code TEXT");
  }

  @Test
  void codeWithoutLanguage_isRefused() {
    assertRefused(
        cli.run("run", "--code", "1"),
        "--code: the language is not known; add --language python or --language javascript");
  }

  @Test
  void missingFile_isRefused() {
    assertRefused(
        cli.run("run", "no-such.py"),
        "no-such.py: there is no such file; check the path, or use --code TEXT");
  }

  @Test
  void folderInPlaceOfAFile_isRefused() {
    assertRefused(
        cli.run("run", folder.toString(), "-l", "py"),
        folder + ": is a folder; give a source file");
  }

  @Test
  void fileWithUnknownExtension_asksForTheLanguage() throws IOException {
    Path file = Files.writeString(folder.resolve("program.txt"), "1");
    assertRefused(
        cli.run("run", file.toString()),
        file + ": the language is not known; add --language python or --language javascript");
  }

  @Test
  void fileThatIsNotUtf8_isRefusedWithTheOffset() throws IOException {
    Path file =
        Files.write(folder.resolve("a.py"), "x = 'é'".getBytes(StandardCharsets.ISO_8859_1));
    assertRefused(
        cli.run("run", file.toString()),
        file + ": is not UTF-8 at byte offset 5; save it as UTF-8");
  }

  @Test
  void sourceOfFiftyMegabytes_isRefused() throws IOException {
    Path file = folder.resolve("big.py");
    try (var big = new RandomAccessFile(file.toFile(), "rw")) {
      big.setLength(50L << 20);
    }
    assertRefused(
        cli.run("run", file.toString()),
        file
            + ": is longer than the 10,000,000 characters that are accepted;"
            + " put data into files or inputs");
  }

  @Test
  void foldersForSavingThatCannotBeWritten_areRefusedBeforeTheRun() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertRefused(
        cli.run("run", "--code", "1", "-l", "js", "--save", file.resolve("x").toString()),
        "--save " + file.resolve("x") + ": cannot be created as a folder; choose another folder");
  }

  @Test
  void readOnlyFolderForSaving_isRefusedBeforeTheRun() throws IOException {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
    Assumptions.assumeFalse(Files.isWritable(closed), "root may write everywhere");
    assertRefused(
        cli.run("run", "--code", "1", "-l", "js", "--save", closed.toString()),
        "--save " + closed + ": may not be written; choose another folder");
  }

  @Test
  void unknownOption_isRefused() {
    assertRefused(
        cli.run("run", "--walls", "2s"),
        "--walls: is not an option or argument here; see terrarium run --help");
  }

  @Test
  void overlappingMounts_areRefused() {
    var result =
        cli.run("run", "--code=1", "-l=js", "--mount=/data=" + folder, "--mount=/data/x=" + folder);
    assertThat(result.err())
        .isEqualTo(
            "terrarium: --mount /data/x="
                + folder
                + ": mount /data/x is inside mount /data; give each a place of its own\n");
    assertThat(result.exitCode()).isEqualTo(2);
  }
}
