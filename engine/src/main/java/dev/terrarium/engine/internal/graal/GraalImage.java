package dev.terrarium.engine.internal.graal;

import dev.terrarium.engine.internal.graal.heap.ContextImage;
import dev.terrarium.engine.internal.guest.GuestImage;

/** The memory of a context and of our side of it. */
record GraalImage(ContextImage memory, LanguageBinding binding) implements GuestImage {
  private static final System.Logger LOG = System.getLogger(GraalImage.class.getName());

  @Override
  public boolean restore() {
    // What the garbage collector has told of objects that are gone now is for nobody.
    binding.forgetCollected();
    memory.restore();
    if (memory.restore() == 0) {
      return true;
    }
    LOG.log(System.Logger.Level.DEBUG, "a guest's memory changed while it was put back");
    return false;
  }

  @Override
  public long bytes() {
    return memory.bytes();
  }
}
