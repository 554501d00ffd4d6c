package dev.terrarium.engine.internal.quick;

import dev.terrarium.engine.Program;
import dev.terrarium.engine.SandboxEngine;
import dev.terrarium.engine.internal.guard.Guard;
import java.lang.reflect.InvocationTargetException;
import java.util.List;

/**
 * Does what JVMs do that start fast from the cache which this JVM writes when it ends. What guests
 * do here is our own: so they run without the guard, which cannot be armed in such a JVM.
 */
public final class Training {
  private static final List<Program> PROGRAMS =
      List.of(
          Program.python(
              """
              import json, re, math, collections, datetime, random, itertools, functools
              from dataclasses import dataclass
              @dataclass
              class Point:
                  x: int
              text = json.dumps({'n': [1, 2.5, None], 'point': Point(3).x})
              words = collections.Counter(re.findall(r'[a-z]+', 'to be or not to be'))
              print(f'{text} {words.most_common(1)} {math.sqrt(2):.3f}')
              with open('notes.txt', 'w') as notes:
                  notes.write('kept')
              sorted(json.loads(text)['n'][:2])
              """),
          Program.python("1 / 0"),
          Program.javaScript(
              """
              const words = 'to be or not to be'.split(/\\s+/);
              const counts = words.reduce((m, w) => m.set(w, (m.get(w) ?? 0) + 1), new Map());
              console.log(JSON.stringify([...counts]), { nested: [1, 2.5, null] });
              await Promise.resolve(words.length)
              """),
          Program.javaScript("null.x"));

  private Training() {}

  /** Takes a main class to run afterwards, and its arguments; both may be missing. */
  public static void main(String[] arguments) throws ReflectiveOperationException {
    Guard.rehearse();
    try (SandboxEngine engine = SandboxEngine.create()) {
      PROGRAMS.stream()
          .filter(program -> engine.languages().contains(program.language()))
          .forEach(engine::run);
    }
    if (arguments.length > 0) {
      exercise(List.of(arguments));
    }
  }

  private static void exercise(List<String> words) throws ReflectiveOperationException {
    try {
      Class.forName(words.getFirst())
          .getMethod("main", String[].class)
          .invoke(null, (Object) words.subList(1, words.size()).toArray(String[]::new));
    } catch (InvocationTargetException e) {
      throw new IllegalStateException("the exercise failed: " + e.getCause(), e);
    }
  }
}
