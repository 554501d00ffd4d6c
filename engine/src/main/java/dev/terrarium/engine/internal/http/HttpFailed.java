package dev.terrarium.engine.internal.http;

/** A request that was allowed and did not succeed, in words meant for the guest. */
final class HttpFailed extends Exception {
  private static final long serialVersionUID = 1L;

  /** What guests may want to tell apart. */
  enum Kind {
    INVALID,
    CONNECTION,
    TIMEOUT,
    LIMIT
  }

  private final Kind kind;

  HttpFailed(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  Kind kind() {
    return kind;
  }
}
