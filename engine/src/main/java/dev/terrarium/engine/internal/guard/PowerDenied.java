package dev.terrarium.engine.internal.guard;

import com.oracle.truffle.api.exception.AbstractTruffleException;

/**
 * Language code asked the JDK for something that no guest may have, where the guest's language
 * offers no error of its own: while it starts or ends.
 */
final class PowerDenied extends AbstractTruffleException {
  private static final long serialVersionUID = 1L;

  PowerDenied(Power power) {
    super(power.what() + " is not available in this sandbox: " + power.why());
  }
}
