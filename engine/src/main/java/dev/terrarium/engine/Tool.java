package dev.terrarium.engine;

import dev.terrarium.engine.internal.value.ToolCalls;
import dev.terrarium.engine.internal.value.ToolNames;
import dev.terrarium.engine.internal.value.ToolStubs;
import dev.terrarium.engine.internal.value.ToolTypes;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
 * @param name an identifier in both languages, not a reserved word of either; it hides a builtin
 *     function of that name
 * @param description what it does, for people and models; becomes the docstring
 * @param parameters what it takes, in order, required ones first
 * @param returns what it returns; described to the guest, not checked
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

  private static final int MAX_DESCRIPTION = 10_000;
  private static final int MAX_PARAMETERS = 100;

  /**
   * Creates a tool.
   *
   * @throws IllegalArgumentException if a name is no identifier in both languages (ASCII letters,
   *     digits and _, at most 64), is a reserved word of either or starts with __; if two
   *     parameters have the same name, an optional one comes before a required one, or there are
   *     more than 100; if the description is blank or longer than 10,000 characters; or if maxCalls
   *     is below 1
   */
  public Tool {
    parameters = List.copyOf(parameters);
    ToolNames.require("tool", name);
    if (description.isBlank()) {
      throw new IllegalArgumentException("tool '" + name + "' needs a description");
    }
    requireShort("tool '" + name + "'", description);
    requireInOrder(name, parameters);
    if (maxCalls < 1) {
      throw new IllegalArgumentException(
          "tool '%s': maxCalls must be 1 or more, not %d".formatted(name, maxCalls));
    }
  }

  /**
   * Creates a tool from a function on records.
   *
   * <p>The record's components are the parameters: optional if they are {@link java.util.Optional}
   * or annotated with any annotation named {@code Nullable}, and described by {@link Description}.
   * Values must fit without loss. If the record's constructor throws {@link
   * IllegalArgumentException}, the guest sees its message.
   *
   * @param <I> the type of the input
   * @param <O> the type of the output
   * @param name an identifier in both languages
   * @param description what it does, for people and models
   * @param input a record, one component per parameter
   * @param output what is returned, such as a record, {@link String}, a number or {@code
   *     Void.class}
   * @param body the function
   * @return a tool
   * @throws IllegalArgumentException if the tool would be invalid, or a type has no counterpart in
   *     a guest; the message says what to use instead
   */
  public static <I extends Record, O> Tool of(
      String name, String description, Class<I> input, Class<O> output, Body<I, O> body) {
    return of(name, description, input, ToolType.of(output), body);
  }

  /**
   * Creates a tool from a function on records whose output no class describes, such as a list of
   * records.
   *
   * @param <I> the type of the input
   * @param name an identifier in both languages
   * @param description what it does, for people and models
   * @param input a record, one component per parameter
   * @param returns what is returned, such as {@code new ToolType.ListOf(ToolType.of(Hit.class))}
   * @param body the function
   * @return a tool
   * @throws IllegalArgumentException if the tool would be invalid, or a type has no counterpart in
   *     a guest; the message says what to use instead
   */
  public static <I extends Record> Tool of(
      String name, String description, Class<I> input, ToolType returns, Body<I, ?> body) {
    List<Parameter> parameters =
        ToolTypes.fields(input).stream()
            .map(f -> new Parameter(f.name(), f.type(), f.required(), f.description()))
            .toList();
    return of(name, description, parameters, returns, ToolCalls.handler(name, input, body));
  }

  /**
   * Creates a tool that takes guest values.
   *
   * @param name an identifier in both languages
   * @param description what it does, for people and models
   * @param parameters what it takes, in order, required ones first
   * @param returns what it returns
   * @param handler the host code
   * @return a tool
   * @throws IllegalArgumentException if the tool would be invalid
   */
  public static Tool of(
      String name,
      String description,
      List<Parameter> parameters,
      ToolType returns,
      Handler handler) {
    return new Tool(name, description, parameters, returns, Integer.MAX_VALUE, handler);
  }

  /**
   * Returns this tool with another limit of calls.
   *
   * @param calls calls allowed per run, 1 or more
   * @return a new tool
   * @throws IllegalArgumentException if the limit is below 1
   */
  public Tool withMaxCalls(int calls) {
    return new Tool(name, description, parameters, returns, calls, handler);
  }

  /**
   * Checks the arguments of a call and gives each its parameter's name. Engines do this before they
   * call the handler; tests of a tool may do the same.
   *
   * <p>An optional parameter that is given nothing ({@code None}, {@code null}, {@code undefined})
   * counts as not given.
   *
   * @param positional arguments by position
   * @param named arguments by name
   * @return the given arguments, each in the form that {@link ToolType#check} describes
   * @throws IllegalArgumentException if they do not fit; the message is meant for the guest
   */
  public GuestValue.Mapping bind(GuestValue.Sequence positional, GuestValue.Mapping named) {
    return ToolCalls.bind(this, positional, named);
  }

  /**
   * Checks the arguments of a call in JavaScript, which has no named arguments: one object stands
   * for them if the first parameter does not take objects, or if its keys are names of parameters,
   * with all required ones.
   *
   * @param positional the arguments
   * @return the given arguments, as in {@link #bind(GuestValue.Sequence, GuestValue.Mapping)}
   * @throws IllegalArgumentException if they do not fit; the message is meant for the guest
   */
  public GuestValue.Mapping bind(GuestValue.Sequence positional) {
    return ToolCalls.bind(this, positional);
  }

  /**
   * Describes the parameters as one structure, for JSON schemas.
   *
   * @return a structure with a field per parameter
   */
  public ToolType.Structure input() {
    return new ToolType.Structure(
        name,
        parameters.stream()
            .map(p -> new ToolType.Field(p.name(), p.type(), p.required(), p.description()))
            .toList());
  }

  /**
   * Returns the tool's signature in Python.
   *
   * @return text such as {@code get_weather(city: str, days: int | None = None) -> dict}
   */
  public String pythonSignature() {
    return ToolStubs.pythonSignature(this);
  }

  /**
   * Returns the text of the tool's docstring: its description, parameters and result.
   *
   * @return lines without quotes around them and without escapes
   */
  public String pythonDocstring() {
    return ToolStubs.pythonDocstring(this);
  }

  /**
   * Returns the tool's declaration in TypeScript, with a JSDoc comment.
   *
   * @return the comment and a {@code declare function} line
   */
  public String typescriptDeclaration() {
    return ToolStubs.typescriptDeclaration(this);
  }

  /**
   * A parameter of a tool.
   *
   * @param name an identifier in both languages
   * @param type what it accepts
   * @param required whether a call must give it
   * @param description what it means; may be empty
   */
  public record Parameter(String name, ToolType type, boolean required, String description) {

    /**
     * Creates a parameter.
     *
     * @throws IllegalArgumentException if the name is no identifier in both languages, a reserved
     *     word of either or starts with __, or the description is longer than 10,000 characters
     */
    public Parameter {
      ToolNames.require("parameter", name);
      requireShort("parameter '" + name + "'", description);
    }
  }

  /** Describes a record component, such as a tool's parameter. */
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
  public @interface Description {
    /**
     * The description.
     *
     * @return what the component means
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

  /**
   * The host code behind a tool, in Java types.
   *
   * @param <I> the type of the input
   * @param <O> the type of the output
   */
  @FunctionalInterface
  public interface Body<I extends Record, O> {
    /**
     * Handles one call.
     *
     * @param input the arguments
     * @return the result, any value that {@link GuestValue#of(Object)} accepts
     * @throws Exception what the guest should see as {@link ToolException}; anything else is
     *     reported without detail
     */
    @Nullable O call(I input) throws Exception;
  }

  private static void requireShort(String what, String description) {
    if (description.length() > MAX_DESCRIPTION) {
      throw new IllegalArgumentException(
          "%s: its description has more than %d characters".formatted(what, MAX_DESCRIPTION));
    }
  }

  private static void requireInOrder(String tool, List<Parameter> parameters) {
    if (parameters.size() > MAX_PARAMETERS) {
      throw new IllegalArgumentException(
          "tool '%s' has more than %d parameters: take a structure"
              .formatted(tool, MAX_PARAMETERS));
    }
    Set<String> names = new HashSet<>();
    @Nullable Parameter optional = null;
    for (Parameter parameter : parameters) {
      if (!names.add(parameter.name())) {
        throw new IllegalArgumentException(
            "tool '%s' has two parameters named '%s'".formatted(tool, parameter.name()));
      }
      if (parameter.required() && optional != null) {
        throw new IllegalArgumentException(
            "tool '%s': required parameter '%s' comes after optional '%s': put required ones first"
                .formatted(tool, parameter.name(), optional.name()));
      }
      optional = parameter.required() ? null : parameter;
    }
  }
}
