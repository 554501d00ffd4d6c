package dev.terrarium.engine.internal.graal;

import dev.terrarium.engine.internal.graal.heap.ContextImage;
import dev.terrarium.engine.internal.guest.Guest;
import dev.terrarium.engine.internal.guest.GuestSetup;
import dev.terrarium.engine.internal.guest.PreparedGuest;
import org.graalvm.polyglot.Context;
import org.jspecify.annotations.Nullable;

/**
 * A context with its language's binding.
 *
 * @param image its memory before it served anybody; null where it serves one session only
 */
record PreparedGraalGuest(
    CurrentSetup setup,
    Context context,
    GuestFileSystem files,
    LanguageBinding binding,
    SourceCache sources,
    HeldMemory memory,
    @Nullable ContextImage image)
    implements PreparedGuest {
  private static final System.Logger LOG = System.getLogger(PreparedGraalGuest.class.getName());

  @Override
  public Guest open(GuestSetup session) {
    setup.become(session);
    GraalGuest guest = new GraalGuest(this, session.limits());
    try {
      binding.adopt();
    } catch (RuntimeException | Error e) {
      guest.close();
      throw e;
    }
    return guest;
  }

  /** Returns the guest as it was, for nobody; null where its memory cannot be put back. */
  @Nullable PreparedGuest recycle(GuestSetup nobody) {
    ContextImage before = image;
    if (before == null) {
      return null;
    }
    setup.become(nobody);
    return new GraalImage(before, binding).restore() ? this : null;
  }

  /** Takes an image of the memory that the context and our side of it hold. */
  ContextImage currentImage() {
    return memory.image(binding, files);
  }

  @Override
  public long heldBytes() {
    return memory.freshBytes() + (image == null ? 0 : image.bytes());
  }

  @Override
  public void close() {
    try {
      context.close(true);
    } catch (RuntimeException | Error e) {
      // A context that fails to close is gone all the same; its owner has nothing to decide.
      LOG.log(System.Logger.Level.DEBUG, "a context failed while it was closed", e);
    }
  }
}
