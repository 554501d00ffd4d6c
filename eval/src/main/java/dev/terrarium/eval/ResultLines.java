package dev.terrarium.eval;

import dev.terrarium.engine.Output;
import dev.terrarium.engine.Usage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Results as JSON lines: one object a sample, as {@code docs/schema/eval-result.schema.json} says.
 */
public final class ResultLines {

  private ResultLines() {}

  /**
   * Writes a result.
   *
   * @param result the result
   * @return an object for one line
   */
  public static ObjectNode write(SampleResult result) {
    ObjectNode line = JsonMapper.shared().createObjectNode();
    line.put("taskId", result.sample().problem().taskId());
    line.put("sample", result.sample().number());
    line.put("language", result.sample().problem().language().id());
    line.put("program", fingerprint(result.sample()));
    put(line, result.verdict(), result.output());
    line.put("wallMillis", result.usage().wall().toMillis());
    line.put("cpuMillis", result.usage().cpu().toMillis());
    line.put("allocatedBytes", result.usage().allocatedBytes());
    if (result.usage().peakRetainedBytes() >= 0) {
      line.put("peakRetainedBytes", result.usage().peakRetainedBytes());
    }
    if (!result.reruns().isEmpty()) {
      ArrayNode reruns = line.putArray("reruns");
      result.reruns().forEach(verdict -> reruns.add(verdict.label()));
      line.put("flaky", result.isFlaky());
    }
    if (result.credit() != null) {
      line.put("credit", result.credit());
    }
    Oracle.Opinion opinion = result.oracle();
    if (opinion != null) {
      put(line.putObject("oracle"), opinion.verdict(), opinion.output());
      line.put("disagreement", result.isDisagreement());
    }
    return line;
  }

  private static void put(ObjectNode json, Verdict verdict, Output output) {
    json.put("outcome", verdict.kind().name().toLowerCase(Locale.ROOT));
    json.put("detail", verdict.detail());
    json.put("message", verdict.message());
    json.put("stdout", output.stdout());
    json.put("stderr", output.stderr());
  }

  /**
   * Reads the results of an evaluation that may have been interrupted. Lines without a sample, such
   * as the summary, and a last line that is cut are left out.
   *
   * @param file JSON lines, as {@code --json} prints them
   * @param samples what was evaluated
   * @return results by sample, in the order of the file
   * @throws EvalInputException if the file cannot be read, or a result is not one of these samples
   */
  public static Map<Sample, SampleResult> read(Path file, List<Sample> samples)
      throws EvalInputException {
    Map<String, Sample> byName = new LinkedHashMap<>();
    samples.forEach(sample -> byName.put(name(sample.problem().taskId(), sample.number()), sample));
    Map<Sample, SampleResult> results = new LinkedHashMap<>();
    for (JsonLines.Line line : lines(file)) {
      String name = name(line.text("taskId"), line.json().path("sample").asInt(0));
      Sample sample = byName.get(name);
      if (sample == null || !line.textOr("program", "").equals(fingerprint(sample))) {
        throw line.problem(
            "is the result of another sample than " + name + " of these files",
            "give the results of the same problems and samples, or another file");
      }
      results.put(sample, result(line, sample));
    }
    return results;
  }

  /** Reads the verdicts of an evaluation by the names of their samples. */
  static Map<String, Verdict> verdicts(Path file) throws EvalInputException {
    Map<String, Verdict> verdicts = new LinkedHashMap<>();
    for (JsonLines.Line line : lines(file)) {
      verdicts.put(name(line.text("taskId"), line.json().path("sample").asInt(0)), verdict(line));
    }
    return verdicts;
  }

  static String name(String taskId, int number) {
    return taskId + " sample " + number;
  }

  /** Returns the whole lines that tell of samples. */
  private static List<JsonLines.Line> lines(Path file) throws EvalInputException {
    List<JsonLines.Line> lines = new ArrayList<>();
    byte[] whole = withoutCutLine(file);
    int number = 0;
    for (String text : new String(whole, StandardCharsets.UTF_8).lines().toList()) {
      number++;
      if (!text.isBlank()) {
        JsonLines.Line line =
            JsonLines.parse(file + " line " + number, text.getBytes(StandardCharsets.UTF_8));
        if (!line.has("summary")) {
          lines.add(line);
        }
      }
    }
    return lines;
  }

  /** Returns what a file holds up to its last line break: what follows was still being written. */
  static byte[] withoutCutLine(Path file) throws EvalInputException {
    try {
      byte[] all = Files.readAllBytes(file);
      int end = all.length;
      while (end > 0 && all[end - 1] != '\n') {
        end--;
      }
      return java.util.Arrays.copyOf(all, end);
    } catch (java.nio.file.NoSuchFileException e) {
      throw new EvalInputException(file.toString(), "there is no such file", "check the path");
    } catch (IOException e) {
      throw new EvalInputException(
          file.toString(), "cannot be read (" + e.getMessage() + ")", "check what it is");
    }
  }

  private static SampleResult result(JsonLines.Line line, Sample sample) throws EvalInputException {
    JsonNode json = line.json();
    Usage usage =
        new Usage(
            Duration.ofMillis(json.path("wallMillis").asLong(0)),
            Duration.ofMillis(json.path("cpuMillis").asLong(0)),
            json.path("allocatedBytes").asLong(0),
            json.path("peakRetainedBytes").asLong(-1),
            0,
            0);
    List<Verdict> reruns = new ArrayList<>();
    for (String label : line.texts("reruns")) {
      reruns.add(Verdict.ofLabel(label));
    }
    return new SampleResult(
        sample, verdict(line), output(line), usage, reruns, credit(json), opinion(line));
  }

  private static @Nullable Double credit(JsonNode json) {
    return json.path("credit").isNumber() ? (Double) json.path("credit").doubleValue() : null;
  }

  private static Oracle.@Nullable Opinion opinion(JsonLines.Line line) throws EvalInputException {
    if (!(line.json().path("oracle") instanceof ObjectNode oracle)) {
      return null;
    }
    var said = new JsonLines.Line(line.input(), oracle);
    return new Oracle.Opinion(verdict(said), output(said));
  }

  private static Verdict verdict(JsonLines.Line line) throws EvalInputException {
    String outcome = line.text("outcome");
    for (Verdict.Kind kind : Verdict.Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(outcome)) {
        return new Verdict(kind, line.textOr("detail", ""), line.textOr("message", ""));
      }
    }
    throw line.problem("there is no outcome " + outcome, "give a file that --json printed");
  }

  private static Output output(JsonLines.Line line) throws EvalInputException {
    return new Output(line.textOr("stdout", ""), line.textOr("stderr", ""), false);
  }

  /** Tells programs apart, so that results of other samples are not taken for these. */
  private static String fingerprint(Sample sample) {
    try {
      byte[] source = sample.problem().source(sample.completion()).getBytes(StandardCharsets.UTF_8);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(source);
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
