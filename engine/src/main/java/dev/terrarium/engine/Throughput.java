package dev.terrarium.engine;

import dev.terrarium.engine.internal.quick.ThroughputFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes a file of arguments with which a JVM compiles guest code to machine code and is guarded
 * from its start: for services, which live long.
 *
 * <pre>{@code
 * java -cp app.jar:lib/* dev.terrarium.engine.Throughput throughput.args
 * java @throughput.args -cp app.jar:lib/* com.example.Main
 * }</pre>
 *
 * <p>The file names jars where they lie: write it again when they move or their version changes. It
 * leaves the class path, the heap and all else to the command line. {@link
 * SandboxEngine#guarantees()} says in the started JVM whether guest code is compiled.
 */
public final class Throughput {
  private Throughput() {}

  /**
   * Writes a file, as {@link #write} does.
   *
   * @param arguments the file
   * @throws IOException as there
   */
  public static void main(String[] arguments) throws IOException {
    List<String> words = List.of(arguments);
    if (words.size() != 1) {
      throw new IllegalArgumentException(
          "name the file to write: java -cp ... %s FILE".formatted(Throughput.class.getName()));
    }
    write(Path.of(words.getFirst()));
  }

  /**
   * Writes a file of arguments for the class path of this JVM.
   *
   * @param file where; replaced if it is there, and its folder created if it is not
   * @return the file, to be given to {@code java} after an {@code @}
   * @throws IllegalArgumentException if the class path lacks parts of the compiler; the message
   *     says which, and how to add them
   * @throws IOException if a jar cannot be read or the file cannot be written
   */
  public static Path write(Path file) throws IOException {
    return new ThroughputFile(file).write();
  }
}
