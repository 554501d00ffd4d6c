package dev.terrarium.engine.internal.graal.heap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.terrarium.engine.internal.raw.RawMemory;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where images stop: what several guests have in common is not part of them. */
class ImageBoundariesTest {
  private static final String PYTHON =
      """
      import json, re, collections, dataclasses, enum, abc, functools, datetime
      class A(abc.ABC): x = 1
      class B(A): y = 2
      @dataclasses.dataclass
      class C: z: int = 1
      def f(a, b=2):
          def g(): return a
          return g
      str([A.x, B().y, C(3), f(1)(), re.sub('a+', 'b', 'aaa'), json.dumps({'a': [1, 2.5, None]})])
      """;
  private static final String JAVASCRIPT =
      """
      class A { #x = 1; get x() { return this.#x } }
      class B extends A { y = [1, 2, ...[3]] }
      const f = (a) => (b) => a + b;
      JSON.stringify([new B().x, f(1)(2), [...new Map([[1, { a: 2 }]])], 'aaa'.replace(/a+/, 'b')])
      """;

  /** What contexts have in common without ever writing to it: constants of code and of classes. */
  private static final Set<String> CONSTANT =
      Set.of(
          "[B",
          "[I",
          "[Z",
          "[Ljava.lang.Object;",
          "[Ljava.lang.String;",
          "[Ljava.time.ZoneOffset;",
          "[Ljava.util.HashMap$Node;",
          "[Lcom.oracle.graal.python.builtins.objects.function.PKeyword;",
          "[Lcom.oracle.truffle.js.runtime.array.DynamicArray;",
          "com.oracle.graal.python.builtins.objects.frame.PFrame$Reference", // that of no frame
          "com.oracle.graal.python.runtime.exception.PException", // the one that means none
          "com.oracle.truffle.api.impl.FrameWithoutBoxing", // one without variables
          "java.time.ZoneOffset",
          "java.util.Collections$UnmodifiableMap", // the engine's languages
          "java.util.LinkedHashMap",
          "java.util.LinkedHashMap$Entry");

  private static Object root(Context context) throws ReflectiveOperationException {
    return Objects.requireNonNull(
        RawMemory.reference(context, RawMemory.offset(Context.class.getDeclaredField("receiver"))));
  }

  private static Set<Object> changeable(Context context) throws ReflectiveOperationException {
    Set<Object> all = Collections.newSetFromMap(new IdentityHashMap<>());
    all.addAll(new ImageWalk(List.of(root(context))).changeable());
    return all;
  }

  @ParameterizedTest
  @CsvSource({"python", "js"})
  void guestsOfOneEngine_haveNothingInCommonThatCouldBePutBack(String id) throws Exception {
    String program = id.equals("js") ? JAVASCRIPT : PYTHON;
    try (Engine engine = Engine.newBuilder().option("engine.WarnInterpreterOnly", "false").build();
        Context one = Context.newBuilder(id).engine(engine).build();
        Context other = Context.newBuilder(id).engine(engine).build()) {
      one.eval(id, program);
      other.eval(id, program);
      Set<Object> shared = changeable(one);
      assertThat(shared).hasSizeGreaterThan(1000);
      shared.retainAll(changeable(other));
      Map<String, Integer> kinds = new TreeMap<>();
      shared.forEach(object -> kinds.merge(object.getClass().getName(), 1, Integer::sum));
      assertThat(kinds.keySet()).isSubsetOf(CONSTANT);
    }
  }
}
