package dev.terrarium.engine.internal.http;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/**
 * Says which addresses belong to the public internet. Everything else is refused: what is reachable
 * only from this machine or its network, and what stands for such an address in another notation.
 */
final class PublicAddresses {
  /** Ranges with a purpose of their own (IANA's special-purpose registries), by first address. */
  private static final List<Range> SPECIAL =
      List.of(
          Range.of("0.0.0.0", 8),
          Range.of("10.0.0.0", 8),
          Range.of("100.64.0.0", 10),
          Range.of("127.0.0.0", 8),
          Range.of("169.254.0.0", 16),
          Range.of("172.16.0.0", 12),
          Range.of("192.0.0.0", 24),
          Range.of("192.0.2.0", 24),
          Range.of("192.31.196.0", 24),
          Range.of("192.52.193.0", 24),
          Range.of("192.88.99.0", 24),
          Range.of("192.168.0.0", 16),
          Range.of("192.175.48.0", 24),
          Range.of("198.18.0.0", 15),
          Range.of("198.51.100.0", 24),
          Range.of("203.0.113.0", 24),
          // multicast, reserved and broadcast
          Range.of("224.0.0.0", 3),
          // a cloud's agent, on an address that looks public
          Range.of("168.63.129.16", 32));

  /**
   * Of IPv6, only global unicast is public, and of that not what stands for IPv4 or for nothing.
   */
  private static final Range GLOBAL = Range.of("2000::", 3);

  private static final List<Range> SPECIAL_GLOBAL =
      List.of(
          // protocol assignments, Teredo, ORCHID
          Range.of("2001::", 23),
          Range.of("2001:db8::", 32),
          // 6to4
          Range.of("2002::", 16),
          Range.of("2620:4f:8000::", 48),
          Range.of("3fff::", 20));

  private PublicAddresses() {}

  static boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    return switch (address) {
      case Inet4Address _ -> SPECIAL.stream().noneMatch(range -> range.holds(bytes));
      case Inet6Address _ ->
          GLOBAL.holds(bytes) && SPECIAL_GLOBAL.stream().noneMatch(range -> range.holds(bytes));
      default -> false;
    };
  }

  private static final class Range {
    private final byte[] first;
    private final int bits;

    private Range(byte[] first, int bits) {
      this.first = first;
      this.bits = bits;
    }

    static Range of(String first, int bits) {
      return new Range(InetAddress.ofLiteral(first).getAddress(), bits);
    }

    boolean holds(byte[] address) {
      if (address.length != first.length) {
        return false;
      }
      int whole = bits / 8;
      if (!Arrays.equals(address, 0, whole, first, 0, whole)) {
        return false;
      }
      int rest = bits % 8;
      return rest == 0 || ((address[whole] ^ first[whole]) & 0xFF) >> (8 - rest) == 0;
    }
  }
}
