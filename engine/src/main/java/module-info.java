import org.jspecify.annotations.NullMarked;

/** The sandbox engine: sessions that run guest code under limits and grants. */
@NullMarked
@SuppressWarnings("requires-automatic")
module dev.terrarium.engine {
  requires io.github.javadiffutils;
  requires org.apache.commons.compress;
  requires java.instrument;
  requires java.management;
  requires jdk.management;
  requires jdk.unsupported;
  requires org.graalvm.polyglot;
  requires org.graalvm.truffle;
  requires static transitive org.jspecify;

  provides com.oracle.truffle.api.instrumentation.provider.TruffleInstrumentProvider with
      dev.terrarium.engine.internal.graal.heap.HeapInstrumentProvider;

  exports dev.terrarium.engine;
  exports dev.terrarium.engine.fs;

  // which calls the agent
  exports dev.terrarium.engine.internal.guard to
      java.instrument;
}
