package dev.terrarium.engine;

/** The languages that a session can run. */
public enum Language {
  /** Python 3. */
  PYTHON,
  /** ECMAScript. */
  JAVASCRIPT
}
