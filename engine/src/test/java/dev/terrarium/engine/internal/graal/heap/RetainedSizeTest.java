package dev.terrarium.engine.internal.graal.heap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.terrarium.engine.internal.graal.heap.RetainedSize.Sum;
import guestlike.Shapes;
import guestlike.Shapes.Keyed;
import guestlike.Shapes.Link;
import guestlike.Shapes.Pair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The walk on plain Java objects. Sizes are those of a 64-bit JVM with compressed references. */
class RetainedSizeTest {
  private static final long EVERYTHING = Long.MAX_VALUE;

  private static Sum sum(Object root) {
    return RetainedSize.of(List.of(root), EVERYTHING, () -> false, 0);
  }

  private static long bytes(Object root) {
    return sum(root).bytes();
  }

  @Test
  void arraysOfPrimitives_countTheirElements() {
    assertThat(bytes(new byte[1000])).isEqualTo(1016);
    assertThat(bytes(new long[1000])).isEqualTo(8016);
    assertThat(bytes(new boolean[1])).isEqualTo(24);
  }

  @Test
  void strings_countTheirCharactersOnce() {
    String text = "x".repeat(1000);

    assertThat(bytes(new Object[] {text, text})).isEqualTo(24 + 24 + 1016);
  }

  @Test
  void cycles_end() {
    Link first = new Link(null, null);
    first.next = new Link(first, first);

    Sum sum = sum(first);

    assertThat(sum.objects()).isEqualTo(2);
    assertThat(sum.bytes()).isEqualTo(2 * bytes(new Link(null, null)));
  }

  @Test
  void longChains_needNoRecursion() {
    Link chain = null;
    for (int i = 0; i < 1_000_000; i++) {
      chain = new Link(new byte[0], chain);
    }

    assertThat(sum(chain).objects()).isEqualTo(2_000_000);
  }

  @Test
  void sharedObjects_countOnce() {
    byte[] shared = new byte[10_000];

    assertThat(bytes(new Object[] {shared, new Pair(shared, shared), List.of(shared)}))
        .isBetween(10_000L, 10_200L);
  }

  @Test
  void aBoxSharedByManyPlaces_countsOnce() {
    Object[] boxes = new Object[10_000];
    Arrays.fill(boxes, 1.5);

    assertThat(bytes(boxes)).isEqualTo(40_016 + 24);
  }

  @Test
  void differentBoxes_countEach() {
    Object[] boxes = new Object[10_000];
    Arrays.setAll(boxes, i -> i + 0.5);

    assertThat(bytes(boxes)).isEqualTo(40_016 + 240_000);
  }

  @Test
  void recordsAndLambdas_areEntered() {
    byte[] inRecord = new byte[5_000];
    byte[] inLambda = new byte[7_000];

    Sum sum = sum(new Pair(new Pair(inRecord, null), Shapes.lambda(inLambda)));

    assertThat(sum.bytes()).isBetween(12_000L, 12_200L);
    assertThat(sum.unknownKinds()).isEmpty();
  }

  @Test
  void lambdasOfClosedModules_areReported() {
    Object closed = Comparator.<String>naturalOrder().thenComparing(Comparator.reverseOrder());

    assertThat(sum(closed).unknownKinds()).anyMatch(name -> name.contains("Comparator$$Lambda"));
  }

  @Test
  void weakReferents_areNotHeld_butSubclassFieldsAre() {
    byte[] referent = new byte[10_000];
    assertThat(bytes(new Keyed(referent, new byte[3_000]))).isBetween(3_000L, 3_200L);
    assertThat(referent).isNotNull();
  }

  @Test
  void classesLoadersAndThreads_areBoundaries() {
    assertThat(
            bytes(
                new Object[] {
                  String.class, ClassLoader.getSystemClassLoader(), Thread.currentThread()
                }))
        .isEqualTo(32);
  }

  @Test
  void moreThanTheBound_stopsEarly() {
    List<byte[]> much = new ArrayList<>(Collections.nCopies(100_000, null));
    much.replaceAll(_ -> new byte[1000]);

    Sum sum = RetainedSize.of(List.of(much), 1_000_000, () -> false, 0);

    assertThat(sum.complete()).isFalse();
    assertThat(sum.bytes()).isBetween(1_000_000L, 1_002_000L);
    assertThat(sum.objects()).isLessThan(1_100);
  }

  @Test
  void cancellation_stopsSoon() {
    Object[] much = new Object[1_000_000];
    Arrays.setAll(much, _ -> new byte[0]);

    Sum sum = RetainedSize.of(Collections.singletonList(much), EVERYTHING, () -> true, 0);

    assertThat(sum.complete()).isFalse();
    assertThat(sum.objects()).isLessThan(10_000);
  }
}
