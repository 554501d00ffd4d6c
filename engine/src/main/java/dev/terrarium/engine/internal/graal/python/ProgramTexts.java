package dev.terrarium.engine.internal.graal.python;

import dev.terrarium.engine.internal.fs.GuestFiles;
import dev.terrarium.engine.internal.fs.GuestPath;
import dev.terrarium.engine.internal.fs.OpenRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The text that tracebacks quote: of recent programs, of the library, of files of the guest. */
final class ProgramTexts {
  private static final int MAX_PROGRAMS = 20;
  private static final int MAX_FILE_BYTES = 1 << 20;

  private final PythonHome home;
  private final Supplier<GuestFiles> files;
  private final LinkedHashMap<String, String> programs = new LinkedHashMap<>();
  private String current = "";

  ProgramTexts(PythonHome home, Supplier<GuestFiles> files) {
    this.home = home;
    this.files = files;
  }

  /** Remembers the program that is about to run. */
  void run(String name, String text) {
    programs.remove(name);
    programs.put(name, text);
    if (programs.size() > MAX_PROGRAMS) {
      programs.remove(programs.firstEntry().getKey());
    }
    current = text;
  }

  /** The text of the latest program. */
  String current() {
    return current;
  }

  /** Quotes lines; reads each file at most once. */
  Quotes quotes() {
    return new Quotes();
  }

  /** One traceback's view of the texts. */
  final class Quotes {
    private final Map<String, List<String>> lines = new HashMap<>();

    /** A line without the blanks around it; empty where it is not known. */
    String line(String file, int number) {
      List<String> all = lines.computeIfAbsent(file, name -> text(name).lines().toList());
      return number < 1 || number > all.size() ? "" : all.get(number - 1).strip();
    }
  }

  private String text(String file) {
    String program = programs.get(file);
    if (program != null) {
      return program;
    }
    String library = PythonHome.STDLIB + "/";
    if (file.startsWith(library)) {
      Optional<byte[]> content = home.stdlib().content(file.substring(library.length()));
      return content.map(bytes -> new String(bytes, StandardCharsets.UTF_8)).orElse("");
    }
    return file.startsWith("/") ? guestText(file) : "";
  }

  private String guestText(String file) {
    try (InputStream in =
        Channels.newInputStream(
            files.get().open(GuestPath.WORKSPACE.resolve(file), OpenRequest.READ))) {
      return new String(in.readNBytes(MAX_FILE_BYTES), StandardCharsets.UTF_8);
    } catch (IOException e) {
      // A traceback without the line is still a traceback.
      return "";
    }
  }
}
