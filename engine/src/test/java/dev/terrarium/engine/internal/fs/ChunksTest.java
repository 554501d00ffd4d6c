package dev.terrarium.engine.internal.fs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChunksTest {
  private static final int MOST = 3 * Chunks.CHUNK + 100;

  private static byte[] content(Chunks chunks) {
    ByteBuffer buffer = ByteBuffer.allocate((int) chunks.size());
    chunks.read(0, buffer);
    return buffer.array();
  }

  /** Everything done to the chunks is also done to an array. */
  private static final class Pair {
    Chunks chunks = new Chunks();
    byte[] model = new byte[0];

    void step(Random random) {
      switch (random.nextInt(3)) {
        case 0 -> {
          int at = random.nextInt(MOST);
          byte[] bytes = new byte[1 + random.nextInt(Chunks.CHUNK)];
          random.nextBytes(bytes);
          chunks.write(at, ByteBuffer.wrap(bytes));
          model = Arrays.copyOf(model, Math.max(model.length, at + bytes.length));
          System.arraycopy(bytes, 0, model, at, bytes.length);
        }
        case 1 -> {
          int size = random.nextInt(MOST);
          chunks.resize(size);
          model = Arrays.copyOf(model, size);
        }
        default -> {
          byte[] bytes = {1, 2, 3};
          chunks.write(chunks.size(), ByteBuffer.wrap(bytes));
          model = Arrays.copyOf(model, model.length + 3);
          System.arraycopy(bytes, 0, model, model.length - 3, 3);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void randomWritesCutsAndCopies_matchPlainArrays(long seed) {
    Random random = new Random(seed);
    List<Pair> pairs = new ArrayList<>(List.of(new Pair()));
    for (int i = 0; i < 200; i++) {
      Pair pair = pairs.get(random.nextInt(pairs.size()));
      if (pairs.size() < 5 && random.nextInt(10) == 0) {
        Pair copy = new Pair();
        copy.chunks = pair.chunks.share();
        copy.model = pair.model.clone();
        pairs.add(copy);
      }
      pair.step(random);
    }
    assertThat(pairs)
        .hasSizeGreaterThan(1)
        .allSatisfy(pair -> assertThat(content(pair.chunks)).isEqualTo(pair.model));
  }
}
