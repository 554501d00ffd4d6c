package dev.terrarium.engine.internal.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.oracle.truffle.api.TruffleStackTrace;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.RootNode;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What unwinding a guest costs does not depend on how deep it is. */
class GuestKilledTest {
  /** A guest's function that fails. */
  private static final class Failing extends RootNode {
    private final Supplier<Error> failure;

    Failing(Supplier<Error> failure) {
      super(null);
      this.failure = failure;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      throw failure.get();
    }
  }

  private static Throwable thrownByGuest(Supplier<Error> failure) {
    return catchThrowable(() -> new Failing(failure).getCallTarget().call());
  }

  /** Should this fail, Truffle keeps what it walked in another place than {@link GuestKilled}. */
  @Test
  @SuppressWarnings("removal")
  void anotherError_makesTruffleWalkTheStackOfTheGuest() {
    Throwable failure = thrownByGuest(ThreadDeath::new);

    assertThat(TruffleStackTrace.getStackTrace(failure)).hasSize(1);
  }

  @Test
  void kill_doesNotMakeTruffleWalkTheStackOfTheGuest() {
    GuestKilled.prepare();

    Throwable failure = thrownByGuest(GuestKilled::new);

    assertThat(failure).isInstanceOf(GuestKilled.class);
    assertThat(TruffleStackTrace.getStackTrace(failure)).isEmpty();
  }
}
