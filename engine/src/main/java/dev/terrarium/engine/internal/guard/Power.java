package dev.terrarium.engine.internal.guard;

/** A power of the JVM that no guest has, and what a guest is told that asks for it. */
enum Power {
  SIGNALS("signals", "a program neither receives nor sends them"),
  EXIT("ending the process", "a program ends by returning or by raising an error"),
  THREADS("threads", "a program runs on one thread: use asynchronous functions"),
  PROCESSES("processes", "a program starts and controls none: use a granted tool"),
  NETWORK("network access", "it was not granted: pass data in as inputs, files or tools"),
  FILES("files outside the sandbox", "only /workspace, /tmp and granted mounts exist"),
  CLASSES("the host's code", "a program sees only its own language"),
  REFLECTION("the host's objects", "a program sees only its own language"),
  NATIVE("native code", "a program has none: use the language itself"),
  SETTINGS("the host's settings", "a program neither sees nor changes them"),
  STREAMS("the host's streams", "print as usual, and pass input in as inputs or files"),
  MANAGEMENT("facts about the host", "a program sees none");

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
