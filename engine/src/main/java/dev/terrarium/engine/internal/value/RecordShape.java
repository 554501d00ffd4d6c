package dev.terrarium.engine.internal.value;

import dev.terrarium.engine.Tool;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What reflection knows of a record class, looked up once per class. */
final class RecordShape {
  private static final ClassValue<RecordShape> SHAPES =
      new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
          return new RecordShape(type);
        }
      };

  private static final Set<Class<?>> OPTIONALS =
      Set.of(Optional.class, OptionalInt.class, OptionalLong.class, OptionalDouble.class);

  private final Class<?> type;
  private final Constructor<?> constructor;
  private final List<Component> components;
  private final List<String> names;

  /** A record component; plain is its type where the record has no type arguments. */
  record Component(
      String name, AnnotatedType type, Target plain, String description, Method accessor) {

    /** Returns the component's type within one use of its record. */
    Target target(Target owner) {
      if (owner.arguments().isEmpty()) {
        return plain;
      }
      Target bound = Target.of(type, owner.bindings());
      return bound.withNullable(bound.nullable() || plain.nullable());
    }
  }

  private RecordShape(Class<?> type) {
    this.type = type;
    RecordComponent[] declared = type.getRecordComponents();
    try {
      constructor =
          type.getDeclaredConstructor(
              Arrays.stream(declared).map(RecordComponent::getType).toArray(Class<?>[]::new));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("record without canonical constructor: " + type, e);
    }
    open(constructor);
    Parameter[] parameters = constructor.getParameters();
    List<Component> found = new ArrayList<>();
    for (int i = 0; i < declared.length; i++) {
      found.add(component(declared[i], parameters[i]));
    }
    components = List.copyOf(found);
    names = components.stream().map(Component::name).toList();
  }

  static RecordShape of(Class<?> type) {
    return SHAPES.get(type);
  }

  /** Tells whether a component may be left out, which makes it empty or null. */
  static boolean mayBeMissing(Target component) {
    return component.nullable() || OPTIONALS.contains(component.raw());
  }

  List<Component> components() {
    return components;
  }

  List<String> names() {
    return names;
  }

  /** Reads a component of a record of this class; what its accessor throws is thrown. */
  @Nullable Object read(Component component, Object owner) {
    try {
      return component.accessor.invoke(owner);
    } catch (InvocationTargetException e) {
      throw rejected("accessor " + component.name + "()", e);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("made accessible before", e);
    }
  }

  /** Creates a record of this class. */
  Object create(@Nullable Object[] values) {
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw rejected("constructor", e);
    } catch (InstantiationException | IllegalAccessException e) {
      throw new IllegalStateException("made accessible before, and records are concrete", e);
    }
  }

  /** Errors pass unchanged: one of them may be the order to stop the run. */
  private IllegalArgumentException rejected(String what, InvocationTargetException thrown) {
    Throwable cause = thrown.getCause();
    if (cause instanceof Error error) {
      throw error;
    }
    String message = cause == null ? null : cause.getMessage();
    return cause instanceof IllegalArgumentException && message != null
        ? new IllegalArgumentException(message, cause)
        : new IllegalArgumentException(
            "the %s of %s threw %s".formatted(what, type.getSimpleName(), cause), cause);
  }

  private Component component(RecordComponent component, Parameter parameter) {
    Method accessor = component.getAccessor();
    open(accessor);
    boolean nullable =
        Target.isMarkedNullable(component)
            || Target.isMarkedNullable(accessor)
            || Target.isMarkedNullable(parameter);
    Target plain = Target.of(component.getAnnotatedType(), Map.of());
    Tool.Description description = component.getAnnotation(Tool.Description.class);
    return new Component(
        component.getName(),
        component.getAnnotatedType(),
        plain.withNullable(plain.nullable() || nullable),
        description == null ? "" : description.value(),
        accessor);
  }

  private void open(AccessibleObject member) {
    try {
      member.setAccessible(true);
    } catch (InaccessibleObjectException e) {
      throw new IllegalArgumentException(
          "record %s is not accessible: module %s must open package %s to dev.terrarium.engine"
              .formatted(type.getName(), type.getModule().getName(), type.getPackageName()),
          e);
    }
  }
}
