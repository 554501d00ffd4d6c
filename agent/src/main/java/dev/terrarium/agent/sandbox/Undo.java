package dev.terrarium.agent.sandbox;

/**
 * When what a program did to variables and files is taken back. Wherever that may be, the session
 * is remembered before each program, which takes some milliseconds.
 */
public enum Undo {
  /** Never: programs go on from where the last one stopped, as in a notebook. */
  NEVER,
  /** When the model asks for it. */
  ON_REQUEST,
  /** When the model asks for it, and whenever a program does not complete. */
  ON_FAILURE
}
