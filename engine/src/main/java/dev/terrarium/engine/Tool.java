package dev.terrarium.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A host function that guest code may call by name, in both languages, with positional or named
 * arguments (in JavaScript: positional, or one object).
 *
 * <p>Arguments are checked against the parameters before the handler is called; what does not fit
 * is a guest error that names the parameter. What the handler throws reaches the guest as an error
 * with the exception's message only when it is a {@link ToolException}; other exceptions are
 * reported to the {@link EngineListener} and the guest sees that the tool failed, without host
 * detail. The handler runs on the guest's thread; its time counts for the wall limit but not for
 * the CPU limit, and it is interrupted when the run is stopped. It must be thread-safe if several
 * sessions share it.
 *
 * @param name an identifier in both languages, not a keyword of either
 * @param description what it does, for people and models; becomes the docstring
 * @param parameters what it takes, in order
 * @param returns what it returns
 * @param maxCalls calls allowed per run, 1 or more; {@link Limits#hostCalls()} applies as well
 * @param handler the host code
 */
public record Tool(
    String name,
    String description,
    List<Parameter> parameters,
    ToolType returns,
    int maxCalls,
    Handler handler) {

  /** Creates a tool. */
  public Tool {
    parameters = List.copyOf(parameters);
  }

  /**
   * A parameter of a tool.
   *
   * @param name an identifier in both languages
   * @param type what it accepts
   * @param required whether a call must give it
   * @param description what it means; may be empty
   */
  public record Parameter(String name, ToolType type, boolean required, String description) {}

  /** Describes a record component that is a tool's parameter. */
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
  public @interface Description {
    /**
     * The description.
     *
     * @return what the parameter means
     */
    String value();
  }

  /** The host code behind a tool. */
  @FunctionalInterface
  public interface Handler {
    /**
     * Handles one call.
     *
     * @param arguments the arguments by parameter name, checked; parameters that were not given are
     *     absent
     * @return the result, any value that {@link GuestValue#of(Object)} accepts
     * @throws Exception what the guest should see as {@link ToolException}; anything else is
     *     reported without detail
     */
    @Nullable Object call(GuestValue.Mapping arguments) throws Exception;
  }
}
