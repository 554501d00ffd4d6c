package dev.terrarium.engine.internal.graal.heap;

import com.oracle.truffle.api.instrumentation.TruffleInstrument;

/** The part of the engine that runs inside the polyglot engine: hands out probes. */
final class HeapInstrument extends TruffleInstrument {
  static final String ID = "terrarium-heap";

  @Override
  protected void onCreate(Env env) {
    HeapProbe.Factory probes = () -> new HeapProbe(env, env.getEnteredContext());
    env.registerService(probes);
  }
}
