package dev.terrarium.engine.internal.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Classes that were loaded while nothing could be woven are woven later. */
@Timeout(60)
class LateWeavingTest {
  private static byte[] classFile(Class<?> type) throws Exception {
    try (InputStream in = type.getResourceAsStream(type.getSimpleName() + ".class")) {
      return in.readAllBytes();
    }
  }

  private static String internalName(Class<?> type) {
    return type.getName().replace('.', '/');
  }

  @Test
  void target_isMissedUntilItWasWoven() throws Exception {
    WeavingTransformer transformer = WeavingTransformer.create();
    Class<?>[] loaded = {BigInteger.class, BigDecimal.class, BigInteger[].class, String.class};
    assertThat(transformer.missed(loaded)).containsExactly(BigInteger.class, BigDecimal.class);

    transformer.transform(
        null, null, internalName(BigInteger.class), null, null, classFile(BigInteger.class));

    assertThat(transformer.missed(loaded)).containsExactly(BigDecimal.class);
  }

  @Test
  void targetThatCannotBeWoven_isMissedAndReported() throws Exception {
    WeavingTransformer transformer = WeavingTransformer.create();

    transformer.transform(null, null, internalName(BigInteger.class), null, null, new byte[10]);

    assertThat(transformer.missed(BigInteger.class)).containsExactly(BigInteger.class);
    assertThat(transformer.failures()).hasSize(1);
  }

  @Test
  void request_isCarriedOutAgainAfterOneThatRanOutOfMemory() throws Exception {
    AtomicInteger rounds = new AtomicInteger();
    CountDownLatch twice = new CountDownLatch(2);
    LateWeaving late =
        LateWeaving.start(() -> {
          twice.countDown();
          if (rounds.incrementAndGet() == 1) {
            throw new OutOfMemoryError("for a moment");
          }
        });

    late.request();

    assertThat(twice.await(50, TimeUnit.SECONDS)).isTrue();
  }
}
