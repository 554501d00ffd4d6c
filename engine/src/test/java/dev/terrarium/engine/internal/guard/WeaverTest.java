package dev.terrarium.engine.internal.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Weaves small classes, runs them, and looks at which checks were called. */
class WeaverTest {
  private static final List<String> CALLS = new ArrayList<>();

  /** Stands in for the poll classes. */
  public static final class Recorder {
    private Recorder() {}

    public static void poll() {
      CALLS.add("poll");
    }

    public static void caught() {
      CALLS.add("caught");
    }

    public static void array1(int length) {
      CALLS.add("1x" + length);
    }

    public static void array2(int length) {
      CALLS.add("2x" + length);
    }

    public static void array4(int length) {
      CALLS.add("4x" + length);
    }

    public static void array8(int length) {
      CALLS.add("8x" + length);
    }

    public static void grid(int outer, int inner) {
      CALLS.add("grid " + outer + "x" + inner);
    }

    public static void repeat(String text, int count) {
      CALLS.add("repeat " + text.length() + "x" + count);
    }

    public static void power(String name) {
      CALLS.add("power " + name);
    }
  }

  /** What is woven. */
  @SuppressWarnings({"unused", "CheckReturnValue", "UnnecessaryStringBuilder"})
  public static final class Sample {
    public static final List<Integer> EARLY = new ArrayList<>();

    static {
      for (int i = 0; i < 3; i++) {
        EARLY.add(i);
      }
    }

    private Sample() {}

    public static Object loop(int n) {
      int sum = 0;
      for (int i = 0; i < n; i++) {
        sum += i;
      }
      return sum;
    }

    public static Object endless(int n) {
      int i = 0;
      while (true) {
        if (++i > n) {
          return i;
        }
      }
    }

    public static Object nested(int n) {
      try {
        int sum = 0;
        for (int i = 0; i < n; i++) {
          do {
            sum++;
          } while (sum % 2 != 0);
        }
        return sum;
      } catch (IllegalStateException e) {
        return -1;
      }
    }

    public static Object straight(int n) {
      return n > 3 ? "big" : "small";
    }

    public static Object arrays(int n) {
      return List.of(
          new byte[n], new char[n], new int[n], new double[n], new String[n], new boolean[n]);
    }

    public static Object constants(int n) {
      return List.of(new byte[3], new Object[] {n, n});
    }

    public static Object chosenLength(int n) {
      return new int[n > 5 ? n : 4];
    }

    public static Object grid(int n) {
      return new int[n][n + 1];
    }

    public static Object copies(int n) {
      byte[] bytes = Arrays.copyOf(new byte[2], n);
      return Arrays.copyOfRange(bytes, 1, n - 1).length + "ab".repeat(n);
    }

    public static Object overflow(int n) {
      try {
        if (n > 5) {
          throw new StackOverflowError();
        }
        return 5;
      } catch (StackOverflowError e) {
        return n;
      }
    }

    public static Object clones(int n) {
      return new long[n].clone().length + new String[n].clone().length;
    }

    public static Object typedCopy(int n) {
      return Arrays.copyOf(new Object[1], n, String[].class);
    }

    public static Object builders(int n) {
      return new StringBuilder(n).append(new StringBuilder()).append(new ArrayList<String>(n));
    }

    public static Object exit(int n) {
      if (n > 1_000) {
        Runtime.getRuntime().halt(n);
      }
      return n;
    }

    public static Object stream(int n) {
      return System.out.hashCode() - n;
    }

    public static Object reference(int n) {
      IntFunction<String> property = Integer::toString;
      Function<String, String> setting = System::getProperty;
      return property.apply(n) + setting;
    }

    public static Object thread(int n) {
      Thread thread = new Thread(() -> {});
      thread.start();
      return n;
    }
  }

  @BeforeEach
  void forget() {
    CALLS.clear();
  }

  private static Object run(String method, int argument, boolean polled, String... methods)
      throws ReflectiveOperationException, IOException {
    Class<?> woven = define(weave(polled, methods));
    try {
      return woven.getMethod(method, int.class).invoke(null, argument);
    } catch (InvocationTargetException e) {
      throw new AssertionError(e.getCause());
    }
  }

  private static Object run(String method, int argument)
      throws ReflectiveOperationException, IOException {
    return run(method, argument, true);
  }

  private static byte[] weave(boolean polled, String... methods) throws IOException {
    List<Rule> rules = List.of(new BulkAllocation());
    Target target =
        new Target(
            "Sample",
            ClassDesc.of(Recorder.class.getName()),
            polled,
            true,
            rules,
            List.of(methods));
    byte[] original;
    try (InputStream in = WeaverTest.class.getResourceAsStream("WeaverTest$Sample.class")) {
      original = in.readAllBytes();
    }
    return new Weaver().weave(original, target, ClassScan.hotMethods(original, target));
  }

  private static Class<?> define(byte[] woven) {
    assertThat(ClassFile.of().verify(woven)).isEmpty();
    return new ClassLoader(WeaverTest.class.getClassLoader()) {
      Class<?> define() {
        return defineClass(Sample.class.getName(), woven, 0, woven.length);
      }
    }.define();
  }

  @Test
  void loop_isPolledOncePerRound() throws Exception {
    assertThat(run("loop", 4)).isEqualTo(6);
    assertThat(CALLS).containsOnly("poll").hasSize(4);
  }

  @Test
  void endlessLoop_isPolledOncePerRound() throws Exception {
    assertThat(run("endless", 5)).isEqualTo(6);
    assertThat(CALLS).containsOnly("poll").hasSize(6);
  }

  @Test
  void nestedLoops_keepTheirResult() throws Exception {
    assertThat(run("nested", 5)).isEqualTo(10);
    // The inner loop's branch is polled whether it is taken or not.
    assertThat(CALLS).containsOnly("poll").hasSize(15);
  }

  @Test
  void straightCode_isLeftAlone() throws Exception {
    assertThat(run("straight", 4)).isEqualTo("big");
    assertThat(CALLS).isEmpty();
  }

  @Test
  void classInitialiser_isLeftAlone() throws Exception {
    run("straight", 1);

    assertThat(CALLS).isEmpty();
  }

  @Test
  void arrays_areCheckedWithTheirElementSize() throws Exception {
    run("arrays", 7);

    assertThat(CALLS).containsExactly("1x7", "2x7", "4x7", "8x7", "4x7", "1x7");
  }

  @Test
  void arraysOfConstantSize_areLeftAlone() throws Exception {
    run("constants", 7);

    assertThat(CALLS).isEmpty();
  }

  @Test
  void arrayWhoseLengthComesOverABranch_isChecked() throws Exception {
    run("chosenLength", 9);

    assertThat(CALLS).containsExactly("4x9");
  }

  @Test
  void arrayOfArrays_isCheckedAsAWhole() throws Exception {
    run("grid", 3);

    assertThat(CALLS).containsExactly("grid 3x4");
  }

  @Test
  void bulkAllocations_areCheckedWithTheirSizes() throws Exception {
    assertThat(run("copies", 10)).isEqualTo("8" + "ab".repeat(10));
    assertThat(CALLS).containsExactly("1x10", "1x8", "repeat 2x10");
  }

  @Test
  void caughtStackOverflow_isPolled() throws Exception {
    assertThat(run("overflow", 1)).isEqualTo(5);
    assertThat(CALLS).isEmpty();
    assertThat(run("overflow", 9)).isEqualTo(9);
    assertThat(CALLS).containsExactly("caught");
  }

  @Test
  void clonedArrays_areCheckedWithTheirLength() throws Exception {
    assertThat(run("clones", 7)).isEqualTo(14);
    assertThat(CALLS).containsExactly("8x7", "8x7", "4x7", "4x7");
  }

  @Test
  void typedCopy_isCheckedBelowTheTopOfTheStack() throws Exception {
    assertThat((Object[]) run("typedCopy", 6)).hasSize(6);
    assertThat(CALLS).containsExactly("4x6");
  }

  @Test
  void sizedConstructors_areCheckedAndOthersAreNot() throws Exception {
    run("builders", 5);

    assertThat(CALLS).containsExactly("1x5", "4x5");
  }

  @Test
  void unpolledTarget_hasNoPollsButItsOtherChecks() throws Exception {
    run("loop", 4, false);
    run("arrays", 1, false);

    assertThat(CALLS).isNotEmpty().doesNotContain("poll");
  }

  @Test
  void targetWithMethods_weavesOnlyThese() throws Exception {
    run("loop", 2, true, "nest");
    assertThat(CALLS).isEmpty();

    run("nested", 1, true, "nest");
    assertThat(CALLS).isNotEmpty();
  }

  @Test
  void power_isAskedForBeforeItIsUsed() throws Exception {
    run("exit", 1);
    assertThat(CALLS).isEmpty();

    run("thread", 1);
    assertThat(CALLS).containsExactly("power THREADS", "power THREADS");
  }

  @Test
  void powerInAField_isAskedFor() throws Exception {
    run("stream", 1);

    assertThat(CALLS).containsExactly("power STREAMS");
  }

  @Test
  void powerBehindAMethodReference_isAskedForWhereItIsMade() throws Exception {
    run("reference", 1);

    assertThat(CALLS).containsExactly("power SETTINGS");
  }
}
