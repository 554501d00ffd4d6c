package dev.terrarium.engine.internal.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OutsideGarbageTest {
  @Test
  void muchOutsideOfTheHeap_isCollected_eachTimeAnew() {
    AtomicInteger collections = new AtomicInteger();
    var garbage = new OutsideGarbage(100, collections::incrementAndGet);

    garbage.add(60);
    assertThat(collections).hasValue(0);
    garbage.add(60);
    assertThat(collections).hasValue(1);
    garbage.add(60);
    assertThat(collections).hasValue(1);
    garbage.add(200);
    assertThat(collections).hasValue(2);
  }
}
