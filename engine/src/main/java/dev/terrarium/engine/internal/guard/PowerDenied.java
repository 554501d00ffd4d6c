package dev.terrarium.engine.internal.guard;

import com.oracle.truffle.api.exception.AbstractTruffleException;

/**
 * Language code asked the JDK for something that no guest may have. An error of the guest's own,
 * which it can catch, and not a failure of the language implementation.
 */
final class PowerDenied extends AbstractTruffleException {
  private static final long serialVersionUID = 1L;

  PowerDenied(String power) {
    super("not permitted: " + power + " is not available in this sandbox");
  }
}
