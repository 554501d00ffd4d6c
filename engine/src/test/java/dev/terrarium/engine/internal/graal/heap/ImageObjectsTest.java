package dev.terrarium.engine.internal.graal.heap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ImageObjectsTest {
  private static final int COUNT = 1_000;

  private final List<Object> members = new ArrayList<>();

  {
    for (int i = 0; i < COUNT; i++) {
      members.add(
          switch (i % 3) {
            case 0 -> new Object[] {i, "element " + i};
            case 1 -> new AtomicReference<Object>("text " + i);
            default -> new AtomicLong(i);
          });
    }
  }

  private List<String> texts() {
    return members.stream()
        .map(member -> member instanceof Object[] array ? Arrays.toString(array) : "" + member)
        .toList();
  }

  private void spoil() {
    for (Object member : members) {
      switch (member) {
        case AtomicReference<?> reference -> reference.set(null);
        case AtomicLong number -> number.incrementAndGet();
        case Object[] array -> array[1] = array;
        default -> throw new IllegalStateException("" + member);
      }
    }
  }

  @Test
  void restore_putsEveryFieldAndElementBack_inWhateverOrderTheyAreVisited() {
    List<String> before = texts();
    ImageObjects image = new ImageObjects(members);
    List<Integer> order = new ArrayList<>(IntStream.range(0, COUNT).boxed().toList());
    Collections.shuffle(order, new Random(1));

    for (int i = 0; i < 3; i++) {
      image.arrange(order.stream().mapToInt(Integer::intValue).toArray());
      spoil();
      assertThat(texts()).isNotEqualTo(before);

      assertThat(image.restore()).isEqualTo(COUNT);
      assertThat(texts()).isEqualTo(before);
      assertThat(image.restore()).isZero();
    }
  }

  @Test
  void restore_findsNothingChanged_howeverOftenObjectsAreMoved() {
    ImageObjects image = new ImageObjects(members);
    List<String> before = texts();
    for (int i = 0; i < 200; i++) {
      if (i % 20 == 0) {
        System.gc();
      }
      assertThat(image.restore()).isZero();
    }
    assertThat(texts()).isEqualTo(before);
  }

  @Test
  void memoryOrder_ofShuffledObjects_isTheirOrderInMemory() {
    Object[] shuffled = members.toArray();
    Collections.shuffle(Arrays.asList(shuffled), new Random(1));

    int[] order = MemoryOrder.of(shuffled);

    assertThat(Arrays.stream(order).sorted().toArray())
        .containsExactly(IntStream.range(0, COUNT).toArray());
    Object[] sorted = Arrays.stream(order).mapToObj(i -> shuffled[i]).toArray();
    assertThat(MemoryOrder.isKept(shuffled)).isFalse();
    assertThat(MemoryOrder.isKept(sorted)).isTrue();
  }
}
