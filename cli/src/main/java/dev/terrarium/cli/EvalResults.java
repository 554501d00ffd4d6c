package dev.terrarium.cli;

import dev.terrarium.eval.EvalInputException;
import dev.terrarium.eval.ResultLines;
import dev.terrarium.eval.Sample;
import dev.terrarium.eval.SampleResult;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The file that results are kept in as they come, so that an evaluation can be gone on with. */
final class EvalResults implements AutoCloseable {
  private final @Nullable OutputStream out;
  private final Map<Sample, SampleResult> earlier;

  private EvalResults(@Nullable OutputStream out, Map<Sample, SampleResult> earlier) {
    this.out = out;
    this.earlier = earlier;
  }

  /** Opens a file; {@code resume} goes on from what it holds. Null keeps nothing. */
  static EvalResults open(@Nullable String file, boolean resume, List<Sample> samples)
      throws EvalInputException {
    if (file == null) {
      if (resume) {
        throw new UsageError("--resume", "there is nothing to go on from", "add --results FILE");
      }
      return new EvalResults(null, Map.of());
    }
    Path path = Sources.path(file);
    try {
      boolean holdsResults = Files.exists(path) && Files.size(path) > 0;
      if (holdsResults && !resume) {
        throw new UsageError(
            file, "holds results", "add --resume to go on from them, or name another file");
      }
      Map<Sample, SampleResult> earlier = holdsResults ? ResultLines.read(path, samples) : Map.of();
      if (holdsResults) {
        rewrite(path, earlier);
      }
      return new EvalResults(
          Files.newOutputStream(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND),
          earlier);
    } catch (IOException e) {
      throw new UsageError(file, "cannot be written (" + e.getMessage() + ")", "name another file");
    }
  }

  /** Leaves out what an interrupted evaluation did not write wholly, in one step. */
  private static void rewrite(Path path, Map<Sample, SampleResult> earlier) throws IOException {
    Path copy = path.resolveSibling(path.getFileName() + ".new");
    var text = new StringBuilder();
    earlier.values().forEach(result -> text.append(line(result)));
    Files.writeString(copy, text);
    Files.move(copy, path, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }

  private static String line(SampleResult result) {
    return Json.line(ResultLines.write(result)) + "\n";
  }

  /** Returns the result that the file held for a sample, or null. */
  @Nullable SampleResult of(Sample sample) {
    return earlier.get(sample);
  }

  void add(SampleResult result) {
    if (out != null) {
      try {
        out.write(line(result).getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UsageError(
            "--results", "cannot be written (" + e.getMessage() + ")", "make room, then --resume");
      }
    }
  }

  @Override
  public void close() {
    if (out != null) {
      try {
        out.close();
      } catch (IOException e) {
        throw new UsageError("--results", "cannot be closed (" + e.getMessage() + ")", "check it");
      }
    }
  }
}
