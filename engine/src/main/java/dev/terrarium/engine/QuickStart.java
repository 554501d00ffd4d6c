package dev.terrarium.engine;

import dev.terrarium.engine.internal.quick.QuickStartFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Prepares a folder from which JVMs run their first guest program several times sooner: it holds
 * the libraries on the class path with the guard's checks in them already, an AOT cache of the JDK
 * with their classes loaded and linked, and a file of arguments for the JVM.
 *
 * <pre>{@code
 * java -cp app.jar:lib/* dev.terrarium.engine.QuickStart quickstart
 * java @quickstart/jvm.args com.example.Main
 * }</pre>
 *
 * <p>The folder serves this class path on this machine with this JDK alone: prepare it again when a
 * jar, the JDK or the folder's place changes. With another JDK or changed jars the JVM ignores the
 * cache and says nothing; with another version of the engine the guard is not armed and says why.
 *
 * <p>For JVMs that compile guest code and live long the usual start is the better one: the flags
 * for the compiler exclude an AOT cache.
 */
public final class QuickStart {
  private QuickStart() {}

  /**
   * Prepares a folder, as {@link #prepare} does.
   *
   * @param arguments the folder, then, if wanted, a main class and its arguments
   * @throws IOException as there
   * @throws InterruptedException as there
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<String> words = List.of(arguments);
    if (words.isEmpty()) {
      throw new IllegalArgumentException(
          "name the folder to prepare: java -cp ... %s FOLDER [MAIN-CLASS ARGUMENT...]"
              .formatted(QuickStart.class.getName()));
    }
    prepare(Path.of(words.getFirst()), words.subList(1, words.size()));
  }

  /**
   * Prepares a folder for the class path of this JVM. Takes about half a minute and runs two more
   * JVMs. What the folder held is deleted if this method wrote it. Not for several processes at the
   * same time.
   *
   * @param folder where; it and its parents are created
   * @param exercise a main class that shall start fast too and arguments for it; run once, without
   *     the guard, since no agent may be in the JVM that writes an AOT cache: have it run a program
   *     of your own and end with status 0. May be empty
   * @return the file of arguments, to be given to {@code java} after an {@code @}
   * @throws IllegalArgumentException if the class path holds anything but jars, which an AOT cache
   *     cannot serve, or the folder holds files of somebody else
   * @throws IOException if a jar cannot be read, the folder cannot be written, or a JVM or the main
   *     class that it runs fails; the message says what it printed
   * @throws InterruptedException if the thread is interrupted while the JVMs run
   */
  public static Path prepare(Path folder, List<String> exercise)
      throws IOException, InterruptedException {
    return new QuickStartFolder(folder).prepare(exercise);
  }
}
