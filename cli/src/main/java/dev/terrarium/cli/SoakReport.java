package dev.terrarium.cli;

import dev.terrarium.cli.soak.SoakResult;
import dev.terrarium.cli.soak.SoakResult.Kill;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Shows how a soak goes and what it found. */
final class SoakReport {
  private static final int MEDIAN = 50;
  private static final int P95 = 95;
  private static final int P99 = 99;
  private static final int MAX = 100;

  private final Host host;
  private boolean lineIsOpen;

  SoakReport(Host host) {
    this.host = host;
  }

  /** Shows how it goes, in one line that the next one replaces. */
  synchronized void live(String line) {
    if (host.errIsTerminal()) {
      host.writeError(("\r\033[K" + line).getBytes(StandardCharsets.UTF_8));
      lineIsOpen = true;
    }
  }

  synchronized void endLine() {
    if (lineIsOpen) {
      host.writeError("\n".getBytes(StandardCharsets.UTF_8));
      lineIsOpen = false;
    }
  }

  void print(SoakResult result) {
    host.print(
        "%,d runs in %d s, seed %d"
            .formatted(result.runs(), result.elapsed().toSeconds(), result.seed()));
    result.endings().forEach((ending, count) -> host.print("  %-20s %,d".formatted(ending, count)));
    for (String limit : List.of("wall", "cpu")) {
      host.print("stopped past the limit on " + limit + " time: " + latencies(result, limit));
    }
    host.print(
        "heap after garbage collection: %,d MB, then %,d MB"
            .formatted(result.heap().start() >> 20, result.heap().end() >> 20));
    host.print(
        "threads: %d, then %d; lost: %d"
            .formatted(result.threads().start(), result.threads().end(), result.lostThreads()));
    host.print("right answers of the untouched sessions: %,d".formatted(result.canaries()));
    host.print(
        result.broken().isEmpty()
            ? "all promises held"
            : result.broken().size() + " broken promises");
  }

  private static String latencies(SoakResult result, String limit) {
    List<Duration> late = late(result, limit);
    return late.isEmpty()
        ? "no runs"
        : "%,d runs, p50 %s, p95 %s, p99 %s, most %s"
            .formatted(
                late.size(),
                ms(at(late, MEDIAN)),
                ms(at(late, P95)),
                ms(at(late, P99)),
                ms(at(late, MAX)));
  }

  private static List<Duration> late(SoakResult result, String limit) {
    return result.kills().stream()
        .filter(kill -> kill.limit().equals(limit))
        .map(Kill::late)
        .sorted()
        .toList();
  }

  private static Duration at(List<Duration> sorted, int percent) {
    return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
  }

  private static String ms(Duration duration) {
    return duration.toMillis() + " ms";
  }

  static ObjectNode json(SoakResult result) {
    ObjectNode json = JsonMapper.shared().createObjectNode();
    json.put("seed", result.seed());
    json.put("seconds", result.elapsed().toSeconds());
    json.put("runs", result.runs());
    ObjectNode endings = json.putObject("endings");
    result.endings().forEach(endings::put);
    ObjectNode kills = json.putObject("killsPastTheLimitMs");
    for (String limit : List.of("wall", "cpu")) {
      List<Duration> late = late(result, limit);
      ObjectNode one = kills.putObject(limit).put("runs", late.size());
      if (!late.isEmpty()) {
        one.put("p50", at(late, MEDIAN).toMillis()).put("p95", at(late, P95).toMillis());
        one.put("p99", at(late, P99).toMillis()).put("max", at(late, MAX).toMillis());
      }
    }
    pair(json, "heapBytes", result.heap());
    pair(json, "threads", result.threads());
    json.put("lostThreads", result.lostThreads());
    json.put("canaryAnswers", result.canaries());
    var broken = json.putArray("brokenPromises");
    result.broken().forEach(promise -> broken.add(promise.what()));
    return json;
  }

  private static void pair(ObjectNode json, String name, SoakResult.Pair pair) {
    json.putObject(name).put("start", pair.start()).put("end", pair.end());
  }
}
