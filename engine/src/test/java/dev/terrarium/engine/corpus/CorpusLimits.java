package dev.terrarium.engine.corpus;

import dev.terrarium.engine.Limits;
import dev.terrarium.engine.Limits.ResultBounds;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the {@code limits} of a program, such as {@code wall=300ms, output=1KB}. What is not given
 * is wide enough for a slow machine, so that no program depends on how fast it is.
 */
final class CorpusLimits {
  private static final Pattern AMOUNT = Pattern.compile("([\\d_]+)(ms|s|B|KB|MB|GB)?");
  private static final Limits BASE =
      Limits.standard().withWall(Duration.ofMinutes(5)).withCpu(Duration.ofMinutes(5));

  private CorpusLimits() {}

  static Limits parse(List<String> items) {
    Limits limits = BASE;
    for (String item : items) {
      int equals = item.indexOf('=');
      limits = with(limits, item.substring(0, equals), amount(item.substring(equals + 1)));
    }
    return limits;
  }

  private static Limits with(Limits limits, String name, long amount) {
    ResultBounds result = limits.result();
    return switch (name) {
      case "wall" -> limits.withWall(Duration.ofMillis(amount));
      case "cpu" -> limits.withCpu(Duration.ofMillis(amount));
      case "heap" -> limits.withHeapBytes(amount);
      case "allocation" -> limits.withAllocationBytes(amount);
      case "output" -> limits.withOutputBytes(amount);
      case "result" ->
          limits.withResult(new ResultBounds(amount, result.elements(), result.depth()));
      case "result-elements" ->
          limits.withResult(new ResultBounds(result.bytes(), (int) amount, result.depth()));
      case "result-depth" ->
          limits.withResult(new ResultBounds(result.bytes(), result.elements(), (int) amount));
      case "depth" -> limits.withCallDepth((int) amount);
      case "host-calls" -> limits.withHostCalls((int) amount);
      case "file-bytes" -> limits.withFileBytes(amount);
      case "files" -> limits.withFiles((int) amount);
      default -> throw new IllegalArgumentException("unknown limit: " + name);
    };
  }

  private static long amount(String text) {
    Matcher matcher = AMOUNT.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("no amount: " + text);
    }
    long number = Long.parseLong(matcher.group(1).replace("_", ""));
    return switch (matcher.group(2)) {
      case "s" -> number * 1000;
      case "KB" -> number << 10;
      case "MB" -> number << 20;
      case "GB" -> number << 30;
      case null, default -> number;
    };
  }
}
