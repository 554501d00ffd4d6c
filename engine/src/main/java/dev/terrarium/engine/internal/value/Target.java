package dev.terrarium.engine.internal.value;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Java type with everything that conversion needs: type variables resolved, wildcards replaced by
 * their bounds, {@code Nullable} annotations read.
 *
 * @param raw the class without type arguments
 * @param arguments the type arguments, or the one component type of an array
 * @param nullable whether null is allowed
 */
public record Target(Class<?> raw, List<Target> arguments, boolean nullable) {
  private static final Target ANY = new Target(Object.class, List.of(), true);

  static Target of(Type type) {
    return of(type, Map.of());
  }

  private static Target of(Type type, Map<TypeVariable<?>, Target> known) {
    return switch (type) {
      case Class<?> c when c.isArray() ->
          new Target(c, List.of(of(c.getComponentType(), known)), false);
      case Class<?> c -> new Target(c, List.of(), false);
      case ParameterizedType p ->
          new Target((Class<?>) p.getRawType(), all(p.getActualTypeArguments(), known), false);
      case GenericArrayType a -> arrayOf(of(a.getGenericComponentType(), known));
      case WildcardType w -> of(bound(w.getLowerBounds(), w.getUpperBounds()), known);
      case TypeVariable<?> v -> variable(v, known);
      default -> throw new IllegalArgumentException("unknown kind of type: " + type.getTypeName());
    };
  }

  /** Reads a record component's type; nested annotations are only found this way. */
  static Target of(AnnotatedType type, Map<TypeVariable<?>, Target> known) {
    Target plain =
        switch (type) {
          case AnnotatedParameterizedType p ->
              new Target(
                  of(p.getType(), known).raw,
                  Arrays.stream(p.getAnnotatedActualTypeArguments())
                      .map(t -> of(t, known))
                      .toList(),
                  false);
          case AnnotatedArrayType a -> arrayOf(of(a.getAnnotatedGenericComponentType(), known));
          case AnnotatedWildcardType w ->
              of(bound(w.getAnnotatedLowerBounds(), w.getAnnotatedUpperBounds()), known);
          default -> of(type.getType(), known);
        };
    return plain.withNullable(plain.nullable || isMarkedNullable(type));
  }

  /** Tells whether any annotation named Nullable is present, whoever defines it. */
  static boolean isMarkedNullable(AnnotatedElement element) {
    return Arrays.stream(element.getAnnotations())
        .map(Annotation::annotationType)
        .anyMatch(type -> type.getSimpleName().equals("Nullable"));
  }

  Target withNullable(boolean allowed) {
    return allowed == nullable ? this : new Target(raw, arguments, allowed);
  }

  /** Returns a type argument; Object where it is not given, so raw types take anything. */
  Target argument(int index) {
    Target argument = index < arguments.size() ? arguments.get(index) : ANY;
    return argument.raw == Object.class ? ANY : argument;
  }

  /** Returns what the type variables of this type's class stand for. */
  Map<TypeVariable<?>, Target> bindings() {
    Map<TypeVariable<?>, Target> bindings = new HashMap<>();
    TypeVariable<?>[] variables = raw.getTypeParameters();
    for (int i = 0; i < Math.min(variables.length, arguments.size()); i++) {
      bindings.put(variables[i], arguments.get(i));
    }
    return bindings;
  }

  private static List<Target> all(Type[] types, Map<TypeVariable<?>, Target> known) {
    return Arrays.stream(types).map(t -> of(t, known)).toList();
  }

  private static Target arrayOf(Target component) {
    return new Target(component.raw.arrayType(), List.of(component), false);
  }

  private static Target variable(TypeVariable<?> variable, Map<TypeVariable<?>, Target> known) {
    // Bounds may mention the variable itself (T extends Comparable<T>), so only their class counts.
    return Optional.ofNullable(known.get(variable))
        .orElseGet(() -> new Target(erasure(variable.getBounds()[0]), List.of(), false));
  }

  private static Class<?> erasure(Type type) {
    return switch (type) {
      case Class<?> c -> c;
      case ParameterizedType p -> (Class<?>) p.getRawType();
      case TypeVariable<?> v -> erasure(v.getBounds()[0]);
      default -> Object.class;
    };
  }

  private static <T> T bound(T[] lower, T[] upper) {
    return Stream.concat(Arrays.stream(lower), Arrays.stream(upper)).findFirst().orElseThrow();
  }

  @Override
  public String toString() {
    return raw.getSimpleName();
  }
}
