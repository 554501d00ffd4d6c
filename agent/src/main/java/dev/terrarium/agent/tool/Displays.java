package dev.terrarium.agent.tool;

import dev.terrarium.engine.GuestValue;
import dev.terrarium.engine.Tool;
import dev.terrarium.engine.Tool.Description;
import dev.terrarium.engine.ToolException;
import dev.terrarium.engine.ToolType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Collects what programs of one session show: the tool {@code display} takes tables and text,
 * {@link Charts} adds pictures. Bounded in number; thread-safe.
 */
public final class Displays {
  private static final int MAX_DISPLAYS = 100;
  private static final int MAX_ROWS = 1_000;
  private static final int MAX_TEXT = 100_000;

  private final List<Display> shown = new ArrayList<>(); // guarded by itself

  private final Consumer<? super Display> listener;

  /** Creates an empty collection. */
  public Displays() {
    this(_ -> {});
  }

  /**
   * Creates an empty collection that also tells what is shown as it happens.
   *
   * @param listener takes each display, on the thread of the program that shows it; must not throw
   */
  public Displays(Consumer<? super Display> listener) {
    this.listener = listener;
  }

  /**
   * What was shown since the last call, in order.
   *
   * @return the displays, which are then forgotten
   */
  public List<Display> take() {
    synchronized (shown) {
      List<Display> taken = List.copyOf(shown);
      shown.clear();
      return taken;
    }
  }

  /**
   * The tool {@code display}.
   *
   * @return the tool
   */
  public Tool tool() {
    return Tool.of(
        "display",
        "Shows a value to the user: a list of objects as a table, anything else as text.",
        Input.class,
        ToolType.of(String.class),
        this::show);
  }

  record Input(
      @Description("a list of objects, text, or any other value") GuestValue value,
      @Description("a title") Optional<String> title,
      @Description("whether text is Markdown; no if not given") Optional<Boolean> markdown) {}

  void add(Display display) throws ToolException {
    synchronized (shown) {
      if (shown.size() == MAX_DISPLAYS) {
        throw new ToolException(
            "%d things are shown already: show fewer, such as one table with all rows"
                .formatted(MAX_DISPLAYS));
      }
      shown.add(display);
    }
    listener.accept(display);
  }

  private String show(Input input) throws ToolException {
    String title = Cut.line(input.title().orElse(""), 200);
    Display display =
        input.value() instanceof GuestValue.Sequence(List<GuestValue> items) && isTable(items)
            ? table(title, items)
            : text(title, input);
    add(display);
    return switch (display) {
      case Display.Table table -> "shown as a table of %,d rows".formatted(table.rows().size());
      default -> "shown";
    };
  }

  private static boolean isTable(List<GuestValue> items) {
    return !items.isEmpty() && items.stream().allMatch(GuestValue.Mapping.class::isInstance);
  }

  private static Display.Text text(String title, Input input) {
    String text =
        input.value() instanceof GuestValue.Text(String plain) ? plain : input.value().toString();
    String type = input.markdown().orElse(false) ? "text/markdown" : "text/plain";
    return new Display.Text(title, type, Cut.line(text, MAX_TEXT));
  }

  private static Display.Table table(String title, List<GuestValue> items) throws ToolException {
    if (items.size() > MAX_ROWS) {
      throw new ToolException(
          "a table of %,d rows is too long: show %,d or fewer, or a summary"
              .formatted(items.size(), MAX_ROWS));
    }
    Set<GuestValue> keys = new LinkedHashSet<>();
    for (GuestValue item : items) {
      keys.addAll(((GuestValue.Mapping) item).entries().keySet());
    }
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (GuestValue item : items) {
      Map<GuestValue, GuestValue> entries = ((GuestValue.Mapping) item).entries();
      List<@Nullable Object> row = new ArrayList<>();
      for (GuestValue key : keys) {
        GuestValue cell = entries.get(key);
        row.add(cell == null ? null : cell.toJava());
      }
      rows.add(row);
    }
    List<String> columns = keys.stream().map(Displays::name).toList();
    return new Display.Table(title, columns, rows);
  }

  private static String name(GuestValue key) {
    return key instanceof GuestValue.Text(String text) ? text : key.toString();
  }
}
