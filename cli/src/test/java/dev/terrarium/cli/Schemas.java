package dev.terrarium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Checks real output against the published schemas. */
final class Schemas {
  private static final Schema RUN_RESULT = load("run-result.schema.json");
  private static final Schema DOCTOR = load("doctor.schema.json");
  private static final Schema EVAL_RESULT = load("eval-result.schema.json");
  private static final Schema EVAL_SERVE = load("eval-serve.schema.json");

  private Schemas() {}

  static void assertRunResult(String json) {
    assertThat(RUN_RESULT.validate(json, InputFormat.JSON)).as(json).isEmpty();
  }

  static void assertDoctor(String json) {
    assertThat(DOCTOR.validate(json, InputFormat.JSON)).as(json).isEmpty();
  }

  static void assertEvalResult(String json) {
    assertThat(EVAL_RESULT.validate(json, InputFormat.JSON)).as(json).isEmpty();
  }

  static void assertEvalServe(String json) {
    assertThat(EVAL_SERVE.validate(json, InputFormat.JSON)).as(json).isEmpty();
  }

  private static Schema load(String name) {
    try {
      String text = Files.readString(Path.of("..", "docs", "schema", name));
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(text, InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
