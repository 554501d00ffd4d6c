package dev.terrarium.engine.internal.graal;

import java.nio.file.DirectoryStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** A directory whose entries are known already. */
final class ListedDirectory implements DirectoryStream<Path> {
  private final List<Path> entries;
  private boolean used;

  ListedDirectory(List<Path> entries) {
    this.entries = List.copyOf(entries);
  }

  @Override
  public Iterator<Path> iterator() {
    if (used) {
      throw new IllegalStateException("a directory stream has one iterator, or is closed");
    }
    used = true;
    return entries.iterator();
  }

  @Override
  public void close() {
    used = true;
  }
}
