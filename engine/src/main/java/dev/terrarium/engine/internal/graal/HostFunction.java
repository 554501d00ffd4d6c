package dev.terrarium.engine.internal.graal;

import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;

/**
 * A function of the host in the hands of a guest. Only our own code there is meant to call it, but
 * a hostile program may get hold of it: so it takes what it is given for what it is, and neither
 * its text nor its errors name anything of the host.
 */
public final class HostFunction implements ProxyExecutable {
  private static final System.Logger LOG = System.getLogger(HostFunction.class.getName());

  private final ProxyExecutable body;

  /** Takes what the function does. */
  public HostFunction(ProxyExecutable body) {
    this.body = body;
  }

  @Override
  public Object execute(Value... arguments) {
    try {
      return body.execute(arguments);
    } catch (ClassCastException
        | IllegalArgumentException
        | IndexOutOfBoundsException
        | NullPointerException
        | UnsupportedOperationException e) {
      LOG.log(System.Logger.Level.DEBUG, "a guest called a host function in a wrong way", e);
      throw new UnusableValueException("a host function was called with wrong arguments", e);
    }
  }

  @Override
  public String toString() {
    return "host function";
  }
}
