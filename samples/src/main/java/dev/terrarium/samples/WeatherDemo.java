package dev.terrarium.samples;

import dev.terrarium.engine.Language;
import dev.terrarium.engine.Tool;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The programs, the data and the tool of {@code terrarium demo}. */
public final class WeatherDemo {
  private static final String DATA = "seattle-weather.csv";

  private WeatherDemo() {}

  // region tool
  /** What the tool takes. */
  public record Celsius(double celsius) {}

  /** What the tool returns. */
  public record Fahrenheit(double fahrenheit) {}

  /** Returns a tool that the weather programs call like any function of theirs. */
  public static Tool toFahrenheit() {
    return Tool.of(
        "to_fahrenheit",
        "Converts a temperature from degrees Celsius to degrees Fahrenheit.",
        Celsius.class,
        Fahrenheit.class,
        input -> new Fahrenheit(input.celsius() * 9 / 5 + 32));
  }

  // endregion

  /** Returns the program that computes statistics, writes a report and draws a chart. */
  public static String weatherProgram(Language language) {
    return text("programs/weather." + language.extension());
  }

  /** Returns a Python program that tries what it must not. */
  public static String hostileProgram() {
    return text("programs/hostile.py");
  }

  /** Copies the data set into a folder, for a mount. */
  public static void copyData(Path folder) throws IOException {
    try (InputStream in = open("data/" + DATA)) {
      Files.copy(in, folder.resolve(DATA));
    }
  }

  private static String text(String name) {
    try (InputStream in = open(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String name) throws IOException {
    InputStream in = WeatherDemo.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException("the samples jar lacks " + name + ": build it again");
    }
    return in;
  }
}
