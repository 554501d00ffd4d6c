package dev.terrarium.engine.internal.graal;

import dev.terrarium.engine.internal.guest.Guest;
import dev.terrarium.engine.internal.guest.GuestSetup;
import dev.terrarium.engine.internal.guest.PreparedGuest;
import org.graalvm.polyglot.Context;

/** A context with its language's binding. */
record PreparedGraalGuest(
    CurrentSetup setup,
    Context context,
    LanguageBinding binding,
    SourceCache sources,
    HeldMemory memory)
    implements PreparedGuest {

  @Override
  public Guest open(GuestSetup session) {
    setup.become(session);
    GraalGuest guest = new GraalGuest(context, binding, sources, session.limits(), memory);
    try {
      binding.adopt();
    } catch (RuntimeException | Error e) {
      guest.close();
      throw e;
    }
    return guest;
  }

  @Override
  public long heldBytes() {
    return memory.freshBytes();
  }

  @Override
  public void close() {
    GraalGuest.close(context);
  }
}
