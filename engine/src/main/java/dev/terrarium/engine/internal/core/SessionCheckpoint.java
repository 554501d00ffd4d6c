package dev.terrarium.engine.internal.core;

import dev.terrarium.engine.Checkpoint;
import dev.terrarium.engine.Language;
import dev.terrarium.engine.internal.fs.FileCheckpoint;
import dev.terrarium.engine.internal.guest.GuestImage;
import java.util.Map;

/** The interpreters that a session had, and its files. */
record SessionCheckpoint(
    DefaultSession session, Map<Language, GuestImage> images, FileCheckpoint files)
    implements Checkpoint {

  @Override
  public long bytes() {
    return images.values().stream().mapToLong(GuestImage::bytes).sum();
  }

  @Override
  public String toString() {
    return "checkpoint of session " + session.id();
  }
}
