package dev.terrarium.engine.internal.guard;

import dev.terrarium.engine.internal.raw.OutsideMemory;
import java.lang.classfile.instruction.InvokeInstruction;
import java.util.Map;
import java.util.Set;

/**
 * Checks the sizes that are handed to library methods which allocate that much, and of arrays that
 * are cloned. What the language implementations of 25.0.3 do not call with a size of the guest's
 * choice is left out: {@code Arrays.copyOfRange} with a class, arrays of three dimensions, {@code
 * Collections.nCopies}.
 */
final class BulkAllocation implements Rule {

  private static final String SIZED = "(I)V";

  private static final Set<String> CALLS =
      Set.of(
          "java/util/Arrays.copyOf",
          "java/util/Arrays.copyOfRange",
          "java/lang/String.repeat",
          "java/nio/ByteBuffer.allocate",
          "java/nio/ByteBuffer.allocateDirect",
          "java/nio/CharBuffer.allocate",
          "java/lang/reflect/Array.newInstance",
          "java/lang/StringBuilder.<init>",
          "java/io/ByteArrayOutputStream.<init>",
          "java/util/ArrayList.<init>",
          "java/util/HashMap.<init>",
          "java/util/LinkedHashMap.<init>",
          "java/util/HashSet.<init>");

  /** Whose objects are small in the heap, and large outside of it. */
  private static final Map<String, Integer> OUTSIDE =
      Map.of(
          "java/util/zip/Deflater", OutsideMemory.DEFLATER,
          "java/util/zip/Inflater", OutsideMemory.INFLATER);

  @Override
  public boolean concerns(String owner, String method, String type) {
    if (isArray(owner)) {
      return method.equals("clone");
    }
    if (OUTSIDE.containsKey(owner)) {
      return method.equals("<init>");
    }
    return (!method.equals("<init>") || type.equals(SIZED)) && CALLS.contains(owner + "." + method);
  }

  private static boolean isArray(String owner) {
    return owner.charAt(0) == '[';
  }

  @Override
  public void apply(String inClass, InvokeInstruction call, Checks checks) {
    String name = call.name().stringValue();
    String type = call.type().stringValue();
    String owner = call.owner().asInternalName();
    if (isArray(owner)) {
      if (name.equals("clone")) {
        checks.clone(elementBytes(owner.charAt(1)));
      }
      return;
    }
    switch (owner) {
      case "java/util/Arrays" -> arrays(name, type, checks);
      case "java/lang/String" -> {
        if (name.equals("repeat")) {
          checks.repeat();
        }
      }
      case "java/nio/ByteBuffer" -> {
        if (name.startsWith("allocate")) {
          checks.length(1);
        }
      }
      case "java/nio/CharBuffer" -> {
        if (name.equals("allocate")) {
          checks.length(2);
        }
      }
      case "java/lang/reflect/Array" -> {
        if (name.equals("newInstance") && type.startsWith("(Ljava/lang/Class;I)")) {
          checks.length(4);
        }
      }
      case "java/lang/StringBuilder", "java/io/ByteArrayOutputStream" ->
          sized(name, type, 1, checks);
      case "java/util/ArrayList",
          "java/util/HashMap",
          "java/util/LinkedHashMap",
          "java/util/HashSet" ->
          sized(name, type, 4, checks);
      case "java/util/zip/Deflater", "java/util/zip/Inflater" -> {
        if (name.equals("<init>")) {
          checks.outside(OUTSIDE.getOrDefault(owner, 0));
        }
      }
      default -> {}
    }
  }

  private static void arrays(String name, String type, Checks checks) {
    boolean typed = type.contains("Ljava/lang/Class;");
    if (name.equals("copyOf")) {
      if (typed) {
        checks.lengthBelowTop(4);
      } else {
        checks.length(elementBytes(type.charAt(2)));
      }
    } else if (name.equals("copyOfRange") && !typed) {
      checks.range(elementBytes(type.charAt(2)));
    }
  }

  private static void sized(String name, String type, int elementBytes, Checks checks) {
    if (name.equals("<init>") && type.equals(SIZED)) {
      checks.length(elementBytes);
    }
  }

  /** Returns the element size of an array by the first letter of its elements' descriptor. */
  private static int elementBytes(char element) {
    return switch (element) {
      case 'B', 'Z' -> 1;
      case 'S', 'C' -> 2;
      case 'J', 'D' -> 8;
      default -> 4;
    };
  }
}
