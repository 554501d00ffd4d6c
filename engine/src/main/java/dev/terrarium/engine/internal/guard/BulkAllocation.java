package dev.terrarium.engine.internal.guard;

import java.lang.classfile.instruction.InvokeInstruction;

/** Checks the sizes that are handed to library methods which allocate that much. */
final class BulkAllocation implements Rule {

  @Override
  public void apply(String inClass, InvokeInstruction call, Checks checks) {
    String name = call.name().stringValue();
    String type = call.type().stringValue();
    switch (call.owner().asInternalName()) {
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
      case "java/lang/StringBuilder", "java/io/ByteArrayOutputStream" -> sized(name, type, 1, checks);
      case "java/util/ArrayList", "java/util/HashMap", "java/util/LinkedHashMap", "java/util/HashSet" ->
          sized(name, type, 4, checks);
      default -> {}
    }
  }

  private static void arrays(String name, String type, Checks checks) {
    boolean typed = type.contains("Ljava/lang/Class;");
    if (name.equals("copyOf")) {
      if (typed) {
        checks.lengthBelowTop(4);
      } else {
        checks.length(elementBytes(type));
      }
    } else if (name.equals("copyOfRange") && !typed) {
      checks.range(elementBytes(type));
    }
  }

  private static void sized(String name, String type, int elementBytes, Checks checks) {
    if (name.equals("<init>") && type.equals("(I)V")) {
      checks.length(elementBytes);
    }
  }

  /** Returns the element size of the array that a descriptor starts with. */
  private static int elementBytes(String type) {
    return switch (type.charAt(2)) {
      case 'B', 'Z' -> 1;
      case 'S', 'C' -> 2;
      case 'J', 'D' -> 8;
      default -> 4;
    };
  }
}
