package dev.terrarium.engine.internal.guest;

/**
 * An interpreter that is ready to run, for nobody yet. Used on the thread that prepared it, and by
 * whoever takes it over from there.
 */
public interface PreparedGuest extends AutoCloseable {

  /**
   * Gives it to a session, once; {@link Guest#recycle} makes another of the guest.
   *
   * @param setup what the guest may see and use; no clock and no seed
   * @return the guest, which closes this
   */
  Guest open(GuestSetup setup);

  /** Returns about how much memory it takes. */
  long heldBytes();

  /** Frees an interpreter that nobody needed. Never throws. */
  @Override
  void close();
}
