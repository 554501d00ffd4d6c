package dev.terrarium.engine.internal.graal;

import dev.terrarium.engine.internal.fs.FileStat;
import dev.terrarium.engine.internal.fs.GuestFiles;
import dev.terrarium.engine.internal.fs.GuestPath;
import java.io.IOException;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** File attributes in the views {@code basic}, {@code owner}, {@code posix} and {@code unix}. */
final class GuestAttributes {
  private static final int REGULAR = 0100000;
  private static final int DIRECTORY = 0040000;
  private static final int DEVICE = 0020000;
  private static final int USER = 1000;

  private static final Set<String> FORGOTTEN_TIMES = Set.of("lastAccessTime", "creationTime");

  private GuestAttributes() {}

  /** Who owns every file. */
  private record Guest(String name) implements GroupPrincipal {
    @Override
    public String getName() {
      return name;
    }
  }

  private static final Guest OWNER = new Guest("guest");

  /** Reads attributes as {@code Files.readAttributes} defines it: {@code view:name,name} or *. */
  static Map<String, Object> read(FileStat stat, String request) {
    int colon = request.indexOf(':');
    String view = colon < 0 ? "basic" : request.substring(0, colon);
    Map<String, Object> all = ofView(view, stat);
    Map<String, Object> result = new LinkedHashMap<>();
    for (String name : request.substring(colon + 1).split(",", -1)) {
      if (name.equals("*")) {
        return all;
      }
      Object value = all.get(name);
      if (value == null) {
        throw new IllegalArgumentException("no attribute " + name + " in view " + view);
      }
      result.put(name, value);
    }
    return result;
  }

  private static Map<String, Object> ofView(String view, FileStat stat) {
    Map<String, Object> all = basic(stat);
    switch (view) {
      case "basic" -> {}
      case "owner" -> all.clear();
      case "posix" -> {}
      case "unix" -> all.putAll(unix(stat));
      default -> throw new UnsupportedOperationException("no attribute view " + view);
    }
    if (!view.equals("basic")) {
      all.put("owner", OWNER);
    }
    if (view.equals("posix") || view.equals("unix")) {
      all.put("group", OWNER);
      all.put("permissions", permissions(stat.permissions()));
    }
    return all;
  }

  private static Map<String, Object> basic(FileStat stat) {
    FileTime time = FileTime.from(stat.modified());
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("size", stat.size());
    all.put("lastModifiedTime", time);
    all.put("lastAccessTime", time);
    all.put("creationTime", time);
    all.put("isDirectory", stat.isDirectory());
    all.put("isRegularFile", stat.isFile());
    all.put("isSymbolicLink", false);
    all.put("isOther", !stat.isDirectory() && !stat.isFile());
    all.put("fileKey", stat.inode());
    return all;
  }

  private static Map<String, Object> unix(FileStat stat) {
    int type =
        switch (stat.kind()) {
          case FILE -> REGULAR;
          case DIRECTORY -> DIRECTORY;
          case DEVICE, OTHER -> DEVICE;
        };
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("mode", type | stat.permissions());
    all.put("ino", stat.inode());
    all.put("dev", 1L);
    all.put("rdev", 0L);
    all.put("nlink", 1);
    all.put("uid", USER);
    all.put("gid", USER);
    all.put("ctime", FileTime.from(stat.modified()));
    return all;
  }

  private static Set<PosixFilePermission> permissions(int bits) {
    // The enum lists owner, group and others, each read, write, execute: the order of the bits.
    List<PosixFilePermission> order = List.of(PosixFilePermission.values());
    Set<PosixFilePermission> result = EnumSet.noneOf(PosixFilePermission.class);
    for (int i = 0; i < order.size(); i++) {
      if ((bits >> (order.size() - 1 - i) & 1) != 0) {
        result.add(order.get(i));
      }
    }
    return result;
  }

  private static int bits(Set<?> permissions) {
    int bits = 0;
    for (PosixFilePermission permission : PosixFilePermission.values()) {
      bits = bits << 1 | (permissions.contains(permission) ? 1 : 0);
    }
    return bits;
  }

  /** Sets the modification time or the permissions; other times are not kept and are ignored. */
  static void write(GuestFiles files, GuestPath path, String attribute, Object value)
      throws IOException {
    String name = attribute.substring(attribute.indexOf(':') + 1);
    switch (value) {
      case FileTime time when name.equals("lastModifiedTime") ->
          files.setModified(path, time.toInstant());
      case FileTime _ when FORGOTTEN_TIMES.contains(name) -> files.stat(path);
      case Set<?> permissions when name.equals("permissions") ->
          files.setPermissions(path, bits(permissions));
      case Integer mode when name.equals("mode") -> files.setPermissions(path, mode);
      default -> throw new UnsupportedOperationException("cannot set attribute " + attribute);
    }
  }
}
