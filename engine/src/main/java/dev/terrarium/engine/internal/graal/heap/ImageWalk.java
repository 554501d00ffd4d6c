package dev.terrarium.engine.internal.graal.heap;

import com.oracle.truffle.api.strings.TruffleString;
import dev.terrarium.engine.internal.raw.RawMemory;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds all that some roots lead to without crossing a boundary. */
final class ImageWalk {
  private static final int EXPECTED_OBJECTS = 1 << 15;

  private final IdentitySet seen = new IdentitySet(EXPECTED_OBJECTS);
  private final List<Object> pending = new ArrayList<>();
  private final List<Object> members = new ArrayList<>();
  private final List<ImageCopy> copies = new ArrayList<>();
  private final Set<String> unknownKinds = new TreeSet<>();

  ImageWalk(Collection<?> roots) {
    roots.forEach(this::reach);
    while (!pending.isEmpty()) {
      Object object = pending.removeLast();
      if (object.getClass().isArray()) {
        copy(object);
      } else {
        enter(object, ImageLayout.of(object.getClass()));
      }
    }
  }

  /** Returns the objects that can change and the arrays of references, in the order found. */
  List<Object> members() {
    return members;
  }

  /** Returns copies of all other arrays. */
  List<ImageCopy> copies() {
    return List.copyOf(copies);
  }

  Set<String> unknownKinds() {
    return Set.copyOf(unknownKinds);
  }

  /** Returns what was found that can change, arrays included. */
  List<Object> changeable() {
    List<Object> all = new ArrayList<>(members);
    copies.forEach(copy -> all.add(copy.array()));
    return all;
  }

  int objects() {
    return seen.size();
  }

  private void reach(@Nullable Object object) {
    if (object != null && !ImageLayout.of(object.getClass()).boundary() && seen.add(object)) {
      pending.add(object);
    }
  }

  private void copy(Object array) {
    // Arrays of strings are names of parameters and the like, which nobody changes.
    if (Array.getLength(array) == 0 || array instanceof TruffleString[]) {
      return;
    }
    if (array instanceof Object[] elements) {
      members.add(array);
      for (Object element : elements) {
        reach(element);
      }
    } else {
      copies.add(new ImageCopy(array));
    }
  }

  private void enter(Object object, ImageLayout layout) {
    for (long offset : layout.followed()) {
      reach(RawMemory.reference(object, offset));
    }
    for (Field field : layout.reflective()) {
      try {
        reach(field.get(object));
      } catch (IllegalAccessException e) {
        unknownKinds.add(layout.type().getName());
      }
    }
    if (layout.opaque()) {
      unknownKinds.add(layout.type().getName());
    }
    if (layout.changes()) {
      members.add(object);
    }
  }
}
