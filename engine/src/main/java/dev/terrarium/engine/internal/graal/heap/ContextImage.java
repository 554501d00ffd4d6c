package dev.terrarium.engine.internal.graal.heap;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What the changeable memory that some roots lead to was at one moment, to be put back in place.
 * Objects keep their identity, so that whatever refers to them goes on to do so. Nothing may run in
 * the guest while an image is taken or put back.
 */
public final class ContextImage {
  private final ImageObjects found;
  private final List<ImageCopy> copies;
  private final Set<String> unknownKinds;
  private final int objects;

  private ContextImage(ImageWalk walk) {
    found = new ImageObjects(walk.members());
    copies = walk.copies();
    unknownKinds = walk.unknownKinds();
    objects = walk.objects();
  }

  /** Takes an image of all that some objects lead to without crossing a boundary. */
  static ContextImage of(Collection<?> roots) {
    return new ContextImage(new ImageWalk(roots));
  }

  /** Returns about how much memory the image itself takes. */
  public long bytes() {
    return found.bytes() + copies.stream().mapToLong(ImageCopy::bytes).sum();
  }

  /** Returns how many objects were found. */
  public int objects() {
    return objects;
  }

  /** Returns the classes whose fields cannot be put back; where there are any, do not try. */
  public Set<String> unknownKinds() {
    return unknownKinds;
  }

  /**
   * Puts everything back.
   *
   * @return how many fields and arrays had changed
   */
  public int restore() {
    int changed = found.restore();
    for (ImageCopy copy : copies) {
      changed += copy.restore();
    }
    return changed;
  }
}
