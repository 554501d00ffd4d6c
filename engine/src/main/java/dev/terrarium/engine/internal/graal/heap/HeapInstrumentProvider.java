package dev.terrarium.engine.internal.graal.heap;

import com.oracle.truffle.api.instrumentation.TruffleInstrument;
import com.oracle.truffle.api.instrumentation.provider.TruffleInstrumentProvider;
import java.util.Collection;
import java.util.List;
import org.graalvm.polyglot.SandboxPolicy;

/**
 * Makes the instrument known to every polyglot engine of the JVM. Written by hand since the
 * annotation processor that usually generates it is not published for this version.
 */
@TruffleInstrument.Registration(
    id = HeapInstrument.ID,
    name = "Terrarium heap",
    services = HeapProbe.Factory.class,
    sandbox = SandboxPolicy.UNTRUSTED)
public final class HeapInstrumentProvider extends TruffleInstrumentProvider {

  /** Called by the service loader. */
  public HeapInstrumentProvider() {}

  @Override
  protected String getInstrumentClassName() {
    return HeapInstrument.class.getName();
  }

  @Override
  protected Object create() {
    return new HeapInstrument();
  }

  @Override
  protected Collection<String> getServicesClassNames() {
    return List.of(HeapProbe.Factory.class.getName());
  }
}
