package dev.terrarium.engine.internal.fs;

import dev.terrarium.engine.fs.FileUsage;
import dev.terrarium.engine.fs.Mount;
import dev.terrarium.engine.fs.Workspace;
import dev.terrarium.engine.internal.fs.DenialListener.Operation;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Everything that one guest sees as files: {@code /workspace} and {@code /tmp} in memory, mounts,
 * system trees, the directories that lead to them and {@code /dev/null}. Nothing else exists.
 *
 * <p>Semantics and errors are those of POSIX in the form of java.nio.file's exceptions, whose paths
 * and texts are always the guest's. There are no links. Thread-safe: one lock, held for each call.
 */
public final class GuestFiles {
  private final ReentrantLock lock = new ReentrantLock();
  private final FilesSpec spec;
  private final MemoryTree tree;
  private final OpenFiles openFiles;
  private final List<Root> roots = new ArrayList<>();
  private final Fixed rest;
  private final FileHistory history;

  /** Whether the lock is held for the host; guarded by the lock. */
  private boolean hostCall;

  private sealed interface Root {
    GuestPath at();
  }

  private record Writable(GuestPath at, Branch branch) implements Root {}

  private record Fixed(GuestPath at, SystemTree files) implements Root {}

  /**
   * Makes the files of a new session.
   *
   * @throws IllegalArgumentException if the snapshot holds overlay files for a mount that is
   *     missing
   * @throws dev.terrarium.engine.fs.FileAccessException if the snapshot is larger than the quota
   * @throws IOException if a mounted directory cannot be read any more
   */
  public static GuestFiles open(FilesSpec spec) throws IOException {
    return new GuestFiles(spec);
  }

  private GuestFiles(FilesSpec spec) throws IOException {
    this.spec = spec;
    QuotaListener quotas = this::exceeded;
    this.tree = new MemoryTree(spec.quota(), spec.clock(), quotas);
    this.openFiles = new OpenFiles(quotas);
    List<Branch> branches = new ArrayList<>();
    addBranch(branches, GuestPath.WORKSPACE, null);
    for (Mount mount : spec.mounts()) {
      GuestPath at = GuestPath.ROOT.resolve(mount.guestPath());
      PathGuard guard = PathGuard.of(at, mount.hostDirectory());
      switch (mount) {
        case Mount.ReadOnly _ -> roots.add(new Fixed(at, guard));
        case Mount.Overlay _ -> addBranch(branches, at, guard);
      }
    }
    this.history = new FileHistory(tree, List.copyOf(branches));
    addBranch(branches, GuestPath.TMP, null);
    for (var entry : spec.systemTrees().entrySet()) {
      roots.add(new Fixed(GuestPath.ROOT.resolve(entry.getKey()), entry.getValue()));
    }
    Instant now = spec.clock().instant();
    this.rest = new Fixed(GuestPath.ROOT, new RootTree(roots.stream().map(Root::at).toList(), now));
    history.restore(spec.initial());
  }

  private void addBranch(List<Branch> branches, GuestPath at, @Nullable PathGuard lower) {
    Branch branch = new Branch(at, tree, lower);
    branches.add(branch);
    roots.add(new Writable(at, branch));
  }

  private Root rootOf(GuestPath path) {
    for (Root root : roots) {
      if (path.startsWith(root.at())) {
        return root;
      }
    }
    return rest;
  }

  /** The host's view of these files. */
  public Workspace workspace() {
    return new SessionWorkspace(this);
  }

  /** How much of the quota is in use. */
  public FileUsage usage() {
    lock.lock();
    try {
      return tree.usage();
    } finally {
      lock.unlock();
    }
  }

  /** Remembers all files, {@code /tmp} and open ones included. Costs no copy. */
  public FileCheckpoint checkpoint() {
    lock.lock();
    try {
      return history.checkpoint();
    } finally {
      lock.unlock();
    }
  }

  /** Makes all files what they were at a checkpoint of this object. */
  public void rollback(FileCheckpoint checkpoint) {
    lock.lock();
    try {
      history.rollback(checkpoint);
    } finally {
      lock.unlock();
    }
  }

  /** Closes every file that the guest left open. */
  public void closeOpenFiles() {
    List<SeekableByteChannel> all;
    lock.lock();
    try {
      all = openFiles.all();
    } finally {
      lock.unlock();
    }
    all.forEach(OpenFiles::close);
  }

  /** The facts about a path. */
  public FileStat stat(GuestPath path) throws IOException {
    return locked(path, Operation.READ, () -> require(path));
  }

  private FileStat require(GuestPath path) throws IOException {
    return switch (rootOf(path)) {
      case Writable(GuestPath at, Branch branch) -> branch.require(path.below(at));
      case Fixed fixed -> {
        Optional<FileStat> stat = fixed.files.stat(path.below(fixed.at));
        if (stat.isEmpty() && isBelowFile(fixed, path)) {
          throw new NotDirectoryException(path.toString());
        }
        yield stat.orElseThrow(() -> new NoSuchFileException(path.toString()));
      }
    };
  }

  private static boolean isBelowFile(Fixed fixed, GuestPath path) throws IOException {
    List<String> names = path.below(fixed.at);
    for (int end = names.size() - 1; end > 0; end--) {
      Optional<FileStat> stat = fixed.files.stat(names.subList(0, end));
      if (stat.isPresent()) {
        return !stat.get().isDirectory();
      }
    }
    return false;
  }

  /** Whether the guest may write at a path; says nothing about whether anything is there. */
  public boolean isWritable(GuestPath path) {
    return rootOf(path) instanceof Writable || path.equals(RootTree.DEV_NULL);
  }

  /** The names in a directory, sorted. */
  public List<String> list(GuestPath path) throws IOException {
    return locked(
        path,
        Operation.READ,
        () ->
            switch (rootOf(path)) {
              case Writable(GuestPath at, Branch branch) -> branch.list(path.below(at));
              case Fixed fixed -> {
                if (!requireReadable(fixed, path).isDirectory()) {
                  throw new NotDirectoryException(path.toString());
                }
                yield fixed.files.list(path.below(fixed.at)).stream().sorted().toList();
              }
            });
  }

  /** Outside all roots nothing may even be asked for by opening it. */
  private FileStat requireReadable(Fixed fixed, GuestPath path) throws IOException {
    if (fixed.equals(rest) && fixed.files.stat(path.names()).isEmpty()) {
      throw new AccessDeniedException(path.toString());
    }
    return require(path);
  }

  /** Opens a file. */
  public SeekableByteChannel open(GuestPath path, OpenRequest request) throws IOException {
    return locked(
        path,
        request.write() ? Operation.WRITE : Operation.READ,
        () -> {
          openFiles.checkRoom(path.toString());
          SeekableByteChannel channel =
              switch (rootOf(path)) {
                case Writable(GuestPath at, Branch branch) ->
                    openWritable(branch, path.below(at), request);
                case Fixed fixed -> openFixed(fixed, path, request);
              };
          if (request.deleteOnClose()) {
            // POSIX programs unlink at once; the channel keeps the file until it is closed.
            deleteLocked(path);
          }
          return channel;
        });
  }

  private SeekableByteChannel openWritable(Branch branch, List<String> names, OpenRequest request)
      throws IOException {
    if (!request.write() && branch.require(names).isDirectory()) {
      return new CountedChannel(lock, openFiles, new DirectoryChannel(branch.shown(names)));
    }
    int slot =
        request.write() ? branch.fileForWriting(names, request) : branch.fileForReading(names);
    PathGuard lower = branch.lower();
    if (slot == Lookup.NONE && lower != null) {
      return new CountedChannel(lock, openFiles, lower.open(names));
    }
    return new MemoryChannel(
        lock, openFiles, new MemoryChannel.Opened(tree, slot, request, branch.shown(names)));
  }

  private SeekableByteChannel openFixed(Fixed fixed, GuestPath path, OpenRequest request)
      throws IOException {
    if (path.equals(RootTree.DEV_NULL)) {
      return new NullChannel();
    }
    if (request.write()) {
      throw refusal(path);
    }
    FileStat stat = requireReadable(fixed, path);
    return new CountedChannel(
        lock,
        openFiles,
        stat.isDirectory()
            ? new DirectoryChannel(path.toString())
            : fixed.files.open(path.below(fixed.at)));
  }

  /** Makes a directory whose parent exists. */
  public void createDirectory(GuestPath path) throws IOException {
    locked(
        path,
        Operation.WRITE,
        () -> {
          if (rootOf(path) instanceof Fixed fixed
              && fixed.files.stat(path.below(fixed.at)).isPresent()) {
            throw new FileAlreadyExistsException(path.toString());
          }
          writable(path).createDirectory(path.below(rootOf(path).at()));
          return true;
        });
  }

  /** Deletes a file or an empty directory. */
  public void delete(GuestPath path) throws IOException {
    locked(
        path,
        Operation.WRITE,
        () -> {
          deleteLocked(path);
          return true;
        });
  }

  private void deleteLocked(GuestPath path) throws IOException {
    writable(path).delete(path.below(rootOf(path).at()));
  }

  /** Renames as POSIX does; without {@code replace}, an existing target is an error. */
  public void move(GuestPath from, GuestPath to, boolean replace) throws IOException {
    locked(
        from,
        Operation.WRITE,
        () -> {
          Branch source = writable(from);
          Branch target = writable(to);
          source.moveTo(from.below(source.at()), target, to.below(target.at()), replace);
          return true;
        });
  }

  /** Copies a file, or makes an empty directory for a directory. */
  public void copy(GuestPath from, GuestPath to, boolean replace) throws IOException {
    locked(
        to,
        Operation.WRITE,
        () -> {
          Branch target = writable(to);
          if (rootOf(from) instanceof Writable(GuestPath at, Branch source)) {
            source.copyTo(from.below(at), target, to.below(target.at()), replace);
          } else {
            copyFixed(from, to, replace);
          }
          return true;
        });
  }

  private void copyFixed(GuestPath from, GuestPath to, boolean replace) throws IOException {
    if (require(from).isDirectory()) {
      createDirectory(to);
      return;
    }
    OpenRequest request =
        replace
            ? OpenRequest.REPLACE
            : new OpenRequest(false, true, false, false, false, true, false);
    try (SeekableByteChannel source = open(from, OpenRequest.READ);
        SeekableByteChannel target = open(to, request)) {
      HostCopy.transfer(source, target);
    }
  }

  /** Sets when a file was modified. */
  public void setModified(GuestPath path, Instant modified) throws IOException {
    locked(
        path,
        Operation.WRITE,
        () -> {
          Branch branch = writable(path);
          branch.inodeForWriting(path.below(branch.at())).modified = modified;
          return true;
        });
  }

  /** Sets the permission bits, which are remembered and mean nothing. */
  public void setPermissions(GuestPath path, int permissions) throws IOException {
    locked(
        path,
        Operation.WRITE,
        () -> {
          Branch branch = writable(path);
          branch.inodeForWriting(path.below(branch.at())).permissions = permissions & 0777;
          return true;
        });
  }

  private Branch writable(GuestPath path) throws IOException {
    if (rootOf(path) instanceof Writable(_, Branch branch)) {
      return branch;
    }
    throw refusal(path);
  }

  private FileSystemException refusal(GuestPath path) {
    if (rootOf(path).equals(rest)) {
      return new AccessDeniedException(path.toString());
    }
    if (!hostCall) {
      spec.denials().denied(path.toString(), Operation.WRITE);
    }
    return FsErrors.readOnly(path.toString());
  }

  FileHistory history() {
    return history;
  }

  /** An action under the lock. */
  interface Action<T> {
    T run() throws IOException;
  }

  private <T> T locked(GuestPath path, Operation operation, Action<T> action) throws IOException {
    lock.lock();
    try {
      return action.run();
    } catch (AccessDeniedException e) {
      // One operation may be made of others; only the outermost reports.
      if (lock.getHoldCount() == 1) {
        spec.denials().denied(e.getFile() == null ? path.toString() : e.getFile(), operation);
      }
      throw e;
    } finally {
      lock.unlock();
    }
  }

  private void exceeded(QuotaListener.Resource resource, long limit) {
    if (!hostCall) {
      spec.quotas().exceeded(resource, limit);
    }
  }

  /** Runs an operation of the host's as one; what is refused is no guest's fault. */
  <T> T hostCall(Action<T> action) throws IOException {
    lock.lock();
    try {
      hostCall = true;
      return action.run();
    } finally {
      hostCall = false;
      lock.unlock();
    }
  }

  /** The same for an operation that leaves everything as it was if it fails. */
  <T> T hostChange(Action<T> action) throws IOException {
    return hostCall(() -> {
      FileCheckpoint before = history.checkpoint();
      try {
        return action.run();
      } catch (IOException e) {
        history.rollback(before);
        throw e;
      }
    });
  }

  /** Whether a path is a root, which can be neither moved nor deleted. */
  boolean isRoot(GuestPath path) {
    return rootOf(path).at().equals(path);
  }
}
