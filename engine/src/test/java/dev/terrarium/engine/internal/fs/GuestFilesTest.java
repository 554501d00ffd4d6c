package dev.terrarium.engine.internal.fs;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonReadableChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GuestFilesTest {
  private TestFiles guest;

  @BeforeEach
  void open() throws Exception {
    guest = new TestFiles(FilesSpec.DEFAULT);
  }

  @Test
  void appendMode_alwaysWritesAtTheEnd() throws Exception {
    guest.write("a", "12");
    try (SeekableByteChannel channel = guest.open("a", APPEND)) {
      channel.position(0).write(TestFiles.bytes("3"));
      guest.open("a", APPEND).write(TestFiles.bytes("4"));
      channel.position(0).write(TestFiles.bytes("5"));
    }
    assertThat(guest.read("a")).isEqualTo("12345");
  }

  @Test
  void createNew_refusesExisting() throws Exception {
    guest.write("a", "x");
    assertThatThrownBy(() -> guest.open("a", WRITE, CREATE_NEW))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThatThrownBy(() -> guest.mkdir("a")).isInstanceOf(FileAlreadyExistsException.class);
    assertThat(guest.read("a")).isEqualTo("x");
  }

  @Test
  void truncate_emptiesAndLaterReadsZeros() throws Exception {
    guest.write("a", "123456");
    try (SeekableByteChannel channel = guest.open("a", READ, WRITE)) {
      channel.truncate(2).position(5).write(TestFiles.bytes("x"));
      assertThat(TestFiles.read(channel)).isEqualTo("12\0\0\0x");
    }
    guest.open("a", WRITE, TRUNCATE_EXISTING).close();
    assertThat(guest.stat("a").size()).isZero();
  }

  @Test
  void unlinkedFile_livesUntilClosed() throws Exception {
    guest.write("a", "old");
    SeekableByteChannel channel = guest.open("a", READ, WRITE);
    guest.delete("a");
    guest.write("a", "new");
    assertThat(TestFiles.read(channel)).isEqualTo("old");
    long before = guest.files.usage().bytes();
    channel.close();
    assertThat(before - guest.files.usage().bytes()).isEqualTo(3);
    assertThat(guest.read("a")).isEqualTo("new");
  }

  @Test
  void renamedFile_keepsItsOpenChannel() throws Exception {
    guest.write("a", "1");
    guest.write("b", "other");
    try (SeekableByteChannel channel = guest.open("a", APPEND)) {
      guest.rename("a", "b");
      channel.write(TestFiles.bytes("2"));
    }
    assertThat(guest.read("b")).isEqualTo("12");
    assertThat(guest.list(".")).containsExactly("b");
  }

  @Test
  void renameBetweenRoots_moves() throws Exception {
    guest.mkdir("d");
    guest.write("d/a", "x");
    guest.rename("d", "/tmp/e");
    assertThat(guest.read("/tmp/e/a")).isEqualTo("x");
    assertThat(guest.list(".")).isEmpty();
  }

  @Test
  void renameOntoDirectory_followsPosix() throws Exception {
    guest.mkdir("full");
    guest.write("full/f", "x");
    guest.mkdir("empty");
    guest.write("file", "x");
    assertThatThrownBy(() -> guest.rename("empty", "full"))
        .isInstanceOf(DirectoryNotEmptyException.class);
    assertThatThrownBy(() -> guest.rename("empty", "file"))
        .isInstanceOf(NotDirectoryException.class);
    assertThatThrownBy(() -> guest.rename("file", "empty")).hasMessageContaining("Is a directory");
    assertThatThrownBy(() -> guest.rename("full", "full/inside"))
        .hasMessageContaining("Invalid argument");
    guest.rename("full", "empty");
    assertThat(guest.read("empty/f")).isEqualTo("x");
  }

  @Test
  void renameOntoItself_changesNothing() throws Exception {
    guest.write("a", "x");
    guest.rename("a", "a");
    assertThat(guest.read("a")).isEqualTo("x");
  }

  @Test
  void moveWithoutReplace_refusesExisting() throws Exception {
    guest.write("a", "x");
    guest.write("b", "y");
    assertThatThrownBy(() -> guest.files.move(TestFiles.path("a"), TestFiles.path("b"), false))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(guest.read("b")).isEqualTo("y");
  }

  @Test
  void copiedFile_isIndependent() throws Exception {
    guest.write("a", "12345");
    SeekableByteChannel open = guest.open("a", WRITE);
    guest.files.copy(TestFiles.path("a"), TestFiles.path("b"), false);
    open.write(TestFiles.bytes("xx"));
    guest.open("b", APPEND).write(TestFiles.bytes("6"));
    assertThat(guest.read("a")).isEqualTo("xx345");
    assertThat(guest.read("b")).isEqualTo("123456");
    assertThat(guest.files.usage().bytes()).isEqualTo(11);
  }

  @Test
  void wrongKindOfPath_givesTheMatchingError() throws Exception {
    guest.mkdir("d");
    guest.write("d/f", "x");
    assertThatThrownBy(() -> guest.delete("d")).isInstanceOf(DirectoryNotEmptyException.class);
    assertThatThrownBy(() -> guest.list("d/f")).isInstanceOf(NotDirectoryException.class);
    assertThatThrownBy(() -> guest.stat("d/f/x")).isInstanceOf(NotDirectoryException.class);
    assertThatThrownBy(() -> guest.write("d/f/x", "")).isInstanceOf(NotDirectoryException.class);
    assertThatThrownBy(() -> guest.write("d", "")).hasMessageContaining("Is a directory");
    assertThatThrownBy(() -> guest.open("d", READ).read(ByteBuffer.allocate(1)))
        .hasMessageContaining("Is a directory");
    assertThatThrownBy(() -> guest.read("no")).isInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(() -> guest.write("no/f", "")).isInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(() -> guest.mkdir("no/d")).isInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(() -> guest.delete("no")).isInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(() -> guest.delete("/workspace")).hasMessageContaining("busy");
    assertThatThrownBy(() -> guest.rename("/workspace", "/tmp/w")).hasMessageContaining("busy");
  }

  @Test
  void channelUsedAgainstItsMode_isRefused() throws Exception {
    guest.write("a", "x");
    assertThatThrownBy(() -> guest.open("a", READ).write(TestFiles.bytes("y")))
        .isInstanceOf(NonWritableChannelException.class);
    assertThatThrownBy(() -> guest.open("a", WRITE).read(ByteBuffer.allocate(1)))
        .isInstanceOf(NonReadableChannelException.class);
    SeekableByteChannel closed = guest.open("a", READ);
    closed.close();
    closed.close();
    assertThatThrownBy(() -> closed.read(ByteBuffer.allocate(1)))
        .isInstanceOf(ClosedChannelException.class);
  }

  @Test
  void deleteOnClose_hidesAtOnceAndFreesOnClose() throws Exception {
    SeekableByteChannel channel = guest.open("/tmp/t", READ, WRITE, CREATE_NEW, DELETE_ON_CLOSE);
    channel.write(TestFiles.bytes("temp"));
    assertThat(guest.list("/tmp")).isEmpty();
    assertThat(TestFiles.read(channel)).isEqualTo("temp");
    channel.close();
    assertThat(guest.files.usage().bytes()).isZero();
  }

  @Test
  void outsideOfRoots_nothingExistsAndOpeningIsDeniedAndReported() throws Exception {
    assertThatThrownBy(() -> guest.stat("/etc/passwd")).isInstanceOf(NoSuchFileException.class);
    assertThat(guest.denied).isEmpty();
    assertThatThrownBy(() -> guest.open("/etc/passwd", READ))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> guest.open("/x", WRITE, CREATE))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> guest.list("/etc")).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> guest.mkdir("/d")).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> guest.delete("/proc/self")).isInstanceOf(AccessDeniedException.class);
    guest.write("a", "x");
    assertThatThrownBy(() -> guest.rename("a", "/a")).isInstanceOf(AccessDeniedException.class);
    assertThat(guest.denied)
        .containsExactly(
            "READ /etc/passwd",
            "WRITE /x",
            "READ /etc",
            "WRITE /d",
            "WRITE /proc/self",
            "WRITE /a");
  }

  @Test
  void rootDirectory_leadsToWhatWasGranted() throws Exception {
    assertThat(guest.list("/")).containsExactly("dev", "tmp", "workspace");
    assertThat(guest.list("/dev")).containsExactly("null");
    assertThat(guest.stat("/").isDirectory()).isTrue();
    assertThatThrownBy(() -> guest.mkdir("/dev")).isInstanceOf(FileAlreadyExistsException.class);
    try (SeekableByteChannel channel = guest.open("/dev/null", READ, WRITE)) {
      assertThat(channel.write(TestFiles.bytes("gone"))).isEqualTo(4);
      assertThat(channel.read(ByteBuffer.allocate(4))).isEqualTo(-1);
    }
  }

  @Test
  void systemTree_isServedReadOnly() throws Exception {
    SystemTree tree =
        new SystemTree() {
          @Override
          public Optional<FileStat> stat(List<String> names) {
            return switch (String.join("/", names)) {
              case "" -> Optional.of(FileStat.directory(TestFiles.NOW, 1));
              case "os.py" -> Optional.of(FileStat.file(4, TestFiles.NOW, 2));
              default -> Optional.empty();
            };
          }

          @Override
          public List<String> list(List<String> names) {
            return List.of("os.py");
          }

          @Override
          public SeekableByteChannel open(List<String> names) throws java.io.IOException {
            TestFiles content = new TestFiles(FilesSpec.DEFAULT);
            content.write("c", "code");
            return content.open("c", READ);
          }
        };
    guest = new TestFiles(FilesSpec.DEFAULT.withSystemTrees(Map.of("/usr/lib/python3.12", tree)));
    assertThat(guest.list("/usr/lib")).containsExactly("python3.12");
    assertThat(guest.list("/usr/lib/python3.12")).containsExactly("os.py");
    assertThat(guest.read("/usr/lib/python3.12/os.py")).isEqualTo("code");
    assertThat(guest.stat("/usr/lib/python3.12/os.py").permissions()).isEqualTo(0444);
    assertThatThrownBy(() -> guest.write("/usr/lib/python3.12/os.py", "evil"))
        .hasMessageContaining("Read-only file system");
    assertThatThrownBy(() -> guest.stat("/usr/lib/python3.12/os.py/x"))
        .isInstanceOf(NotDirectoryException.class);
    guest.files.copy(TestFiles.path("/usr/lib/python3.12/os.py"), TestFiles.path("os.py"), false);
    assertThat(guest.read("os.py")).isEqualTo("code");
    assertThat(guest.denied).containsExactly("WRITE /usr/lib/python3.12/os.py");
  }

  @Test
  void timesAndPermissions_areKept() throws Exception {
    guest.write("a", "x");
    assertThat(guest.stat("a").modified()).isEqualTo(TestFiles.NOW);
    guest.files.setModified(TestFiles.path("a"), TestFiles.NOW.plusSeconds(9));
    guest.files.setPermissions(TestFiles.path("a"), 0755);
    assertThat(guest.stat("a").modified()).isEqualTo(TestFiles.NOW.plusSeconds(9));
    assertThat(guest.stat("a").permissions()).isEqualTo(0755);
  }

  @Test
  void manyOpenFiles_areBounded() throws Exception {
    guest.write("a", "x");
    List<SeekableByteChannel> open = new ArrayList<>();
    for (int i = 0; i < OpenFiles.MOST; i++) {
      open.add(guest.open("a", READ));
    }
    assertThatThrownBy(() -> guest.open("a", READ)).hasMessageContaining("Too many open files");
    assertThat(guest.exceeded).containsExactly("OPEN_FILES 1024");
    open.removeLast().close();
    guest.open("a", READ);
    guest.files.closeOpenFiles();
    assertThat(open).noneMatch(SeekableByteChannel::isOpen);
    assertThat(guest.read("a")).isEqualTo("x");
  }

  @Test
  void rollback_restoresFilesAndOpenChannels() throws Exception {
    guest.write("a", "before");
    guest.write("/tmp/t", "temp");
    SeekableByteChannel kept = guest.open("a", READ, WRITE);
    FileCheckpoint checkpoint = guest.files.checkpoint();
    kept.position(0).write(TestFiles.bytes("AFTER!"));
    guest.delete("/tmp/t");
    guest.delete("a");
    guest.write("late", "x");
    SeekableByteChannel late = guest.open("late", READ);
    guest.files.rollback(checkpoint);
    assertThat(guest.read("a")).isEqualTo("before");
    assertThat(guest.read("/tmp/t")).isEqualTo("temp");
    assertThat(guest.list(".")).containsExactly("a");
    assertThat(TestFiles.read(kept)).isEqualTo("before");
    assertThatThrownBy(() -> late.read(ByteBuffer.allocate(1)))
        .isInstanceOf(ClosedChannelException.class);
    kept.write(TestFiles.bytes("+"));
    late.close();
    guest.files.rollback(checkpoint);
    assertThat(guest.read("a")).isEqualTo("before");
    assertThat(guest.files.usage().bytes()).isEqualTo(10);
  }

  @Test
  void rollbackToUnlinkedOpenFile_freesItOnceClosed() throws Exception {
    guest.write("a", "12345");
    SeekableByteChannel channel = guest.open("a", READ);
    guest.delete("a");
    FileCheckpoint checkpoint = guest.files.checkpoint();
    guest.files.rollback(checkpoint);
    assertThat(TestFiles.read(channel)).isEqualTo("12345");
    channel.close();
    assertThat(guest.files.usage().bytes()).isZero();
    guest.files.rollback(checkpoint);
    assertThat(guest.files.usage().bytes()).isZero();
    assertThat(guest.files.usage().files()).isZero();
  }
}
