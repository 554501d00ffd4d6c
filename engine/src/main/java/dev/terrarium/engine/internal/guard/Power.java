package dev.terrarium.engine.internal.guard;

/** A power of the JVM that no guest has, and what a guest is told that asks for it. */
enum Power {
  SIGNALS("handling or sending signals", "a program has none"),
  EXIT("ending the process", "a program ends by returning or by raising an error"),
  THREADS("starting threads", "a program runs on one thread: use asynchronous functions"),
  PROCESSES("starting or controlling processes", "a program has none: use a granted tool"),
  NETWORK("network access", "it was not granted: pass data in as inputs, files or tools"),
  FILES("access to files outside the sandbox", "only /workspace, /tmp and granted mounts exist"),
  CLASSES("loading code of the host", "a program sees only its own language"),
  REFLECTION("access to objects of the host", "a program sees only its own language"),
  BYTECODE("making code of bytes", "write source text, and use compile, exec or eval"),
  NATIVE("native code", "a program has none: use the language itself"),
  SETTINGS("access to the host's settings", "a program neither sees nor changes them"),
  STREAMS("access to the host's streams", "print as usual, and pass input in as inputs or files"),
  MANAGEMENT("asking about the host", "a program sees nothing of it");

  private final String what;
  private final String why;

  Power(String what, String why) {
    this.what = what;
    this.why = why;
  }

  String what() {
    return what;
  }

  String why() {
    return why;
  }
}
