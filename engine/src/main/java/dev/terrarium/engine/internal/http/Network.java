package dev.terrarium.engine.internal.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.LongSupplier;
import javax.net.ssl.SSLSocketFactory;

/**
 * What requests need of the outside.
 *
 * @param resolver finds addresses of names
 * @param tls encrypts connections
 * @param nanos the time, as {@link System#nanoTime()} gives it
 */
record Network(Resolver resolver, Tls tls, LongSupplier nanos) {

  /** Finds addresses. */
  @FunctionalInterface
  interface Resolver {
    InetAddress[] addresses(String host) throws UnknownHostException;
  }

  /** Gives what encrypts, when it is first needed. */
  @FunctionalInterface
  interface Tls {
    SSLSocketFactory factory() throws IOException;
  }

  static Network real() {
    return new Network(
        InetAddress::getAllByName,
        () -> (SSLSocketFactory) SSLSocketFactory.getDefault(),
        System::nanoTime);
  }
}
