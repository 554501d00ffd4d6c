package dev.terrarium.agent.tool;

import dev.terrarium.engine.GuestValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that a program showed to whoever looks at the run, beside its output and its value. */
public sealed interface Display {

  /**
   * Its title.
   *
   * @return the title; may be empty
   */
  String title();

  /**
   * A table.
   *
   * @param title its title; may be empty
   * @param columns the columns' names
   * @param rows the rows, each with a value for each column
   */
  record Table(String title, List<String> columns, List<List<@Nullable Object>> rows)
      implements Display {
    /** Copies the columns. */
    public Table {
      columns = List.copyOf(columns);
    }
  }

  /**
   * A picture.
   *
   * @param title its title; may be empty
   * @param mediaType {@code image/svg+xml} or {@code image/png}
   * @param content its bytes
   */
  record Image(String title, String mediaType, GuestValue.Bytes content) implements Display {}

  /**
   * Text.
   *
   * @param title its title; may be empty
   * @param mediaType {@code text/plain} or {@code text/markdown}
   * @param text the text
   */
  record Text(String title, String mediaType, String text) implements Display {}
}
