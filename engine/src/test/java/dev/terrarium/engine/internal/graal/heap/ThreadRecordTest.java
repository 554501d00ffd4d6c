package dev.terrarium.engine.internal.graal.heap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.terrarium.engine.Language;
import dev.terrarium.engine.SandboxEngine;
import dev.terrarium.engine.Session;
import dev.terrarium.engine.SessionSpec;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ThreadRecordTest {

  @Test
  void threadsOfClosedSessions_areForgotten() throws InterruptedException {
    try (SandboxEngine engine = SandboxEngine.create()) {
      Set<Thread> guestThreads;
      try (Session session = engine.open(SessionSpec.of(Language.JAVASCRIPT))) {
        session.run("1 + 1");
        guestThreads = guestThreads();
        assertThat(guestThreads).isNotEmpty();
        assertThat(ThreadRecord.records().keySet().containsAll(guestThreads)).isTrue();
      }

      for (Thread thread : guestThreads) {
        thread.join();
      }
      assertThat(guestThreads).noneMatch(ThreadRecord.records()::containsKey);
    }
  }

  private static Set<Thread> guestThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("terrarium-guest-"))
        .collect(Collectors.toSet());
  }
}
