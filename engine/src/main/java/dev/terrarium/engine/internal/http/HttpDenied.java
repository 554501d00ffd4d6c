package dev.terrarium.engine.internal.http;

/** A request that was not granted. */
final class HttpDenied extends Exception {
  private static final long serialVersionUID = 1L;

  private final String what;

  HttpDenied(String what, String why) {
    super(why);
    this.what = what;
  }

  String what() {
    return what;
  }
}
