package dev.terrarium.engine;

/**
 * What a session was at one moment: the memory of its interpreters, and its files. Made by {@link
 * Session#checkpoint()}. Holds on to the session's memory: drop it when it is not needed any more.
 * Immutable.
 */
public interface Checkpoint {

  /**
   * Says about how much memory the checkpoint itself takes, without files.
   *
   * @return bytes
   */
  long bytes();
}
