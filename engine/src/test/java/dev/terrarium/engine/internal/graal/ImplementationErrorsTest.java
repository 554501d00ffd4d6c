package dev.terrarium.engine.internal.graal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which failures of a language implementation concern the whole JVM. */
class ImplementationErrorsTest {
  static final class Broken {
    static final int VALUE = fail();

    private Broken() {}

    private static int fail() {
      throw new IllegalStateException("no stack left");
    }
  }

  private static String failureOfBrokenClass() {
    try {
      return "initialised: " + Broken.VALUE;
    } catch (LinkageError e) {
      return e.toString();
    }
  }

  @ParameterizedTest(name = "use {0}")
  @ValueSource(ints = {1, 2})
  void classWhoseInitialiserFailed_isDamage(int use) {
    assertThat(ImplementationErrors.isDamage(failureOfBrokenClass())).isTrue();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {"java.lang.NoClassDefFoundError: org/absent/Absent", "", "StackOverflowError"})
  void otherFailure_isNoDamage(String text) {
    assertThat(ImplementationErrors.isDamage(text)).isFalse();
  }
}
