package dev.terrarium.engine.internal.guard;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A quick look at a class file's bytes that finds the methods with anything to weave in them. Most
 * have nothing, and taking a class apart properly costs a hundred times as much.
 */
final class ClassScan {
  private static final int HEADER = 8;
  private static final int UTF8 = 1;
  private static final int CLASS = 7;
  private static final int FIELD_REF = 9;
  private static final int INTERFACE_METHOD_REF = 11;
  private static final int METHOD_HANDLE = 15;
  static final String OVERFLOW = "java/lang/StackOverflowError";

  private static final byte[] COM_SUN = "com/sun/".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] TRUFFLE =
      "com/oracle/truffle/api/Truffle".getBytes(StandardCharsets.US_ASCII);

  private final byte[] file;
  private final int[] constants;
  private final boolean[] hotMembers;
  private final Target target;
  private final boolean polled;
  private final boolean filtered;
  private final boolean isPower;
  private final boolean hotHandles;
  private int at;

  private ClassScan(byte[] file, Target target) {
    this.file = file;
    this.target = target;
    polled = target.polled();
    isPower = target.powers() && Powers.isPower(target.name());
    filtered = !target.methods().isEmpty();
    int count = u2(HEADER);
    constants = new int[count];
    at = HEADER + 2;
    for (int i = 1; i < count; i++) {
      constants[i] = at;
      int tag = file[at];
      at += size(tag);
      if (tag == 5 || tag == 6) {
        i++; // a long or a double takes two places
      }
    }
    hotMembers = new boolean[count];
    hotHandles = findHot();
  }

  /** Finds the members with checks; returns whether any is referred to by a method handle. */
  private boolean findHot() {
    boolean handles = false;
    for (int i = 1; i < constants.length; i++) {
      int tag = constants[i] == 0 ? 0 : file[constants[i]];
      if (tag >= FIELD_REF && tag <= INTERFACE_METHOD_REF) {
        hotMembers[i] = isHot(constants[i]);
      } else if (tag == CLASS && target.powers()) {
        hotMembers[i] = isOverflow(constants[u2(constants[i] + 1)]);
      }
    }
    for (int i = 1; i < constants.length && target.powers(); i++) {
      if (constants[i] != 0 && file[constants[i]] == METHOD_HANDLE) {
        handles |= hotMembers[u2(constants[i] + 2)];
      }
    }
    return handles;
  }

  private boolean isOverflow(int name) {
    return u2(name + 1) == OVERFLOW.length() && text(name).equals(OVERFLOW);
  }

  /** Returns for each method of a class, in the file's order, whether it has anything to weave. */
  static boolean[] hotMethods(byte[] file, Target target) {
    return new ClassScan(file, target).methods();
  }

  private int size(int tag) {
    return switch (tag) {
      case UTF8 -> 3 + u2(at + 1);
      case 5, 6 -> 9;
      case 7, 8, 16, 19, 20 -> 3;
      case 15 -> 4;
      default -> 5;
    };
  }

  private boolean isHot(int reference) {
    int owner = constants[u2(constants[u2(reference + 1)] + 1)];
    boolean array = file[owner + 3] == '[';
    if (!array && (u2(owner + 1) < 5 || !mayHaveRules(owner + 3))) {
      return false;
    }
    int nameAndType = constants[u2(reference + 3)];
    String name = text(constants[u2(nameAndType + 1)]);
    String type = text(constants[u2(nameAndType + 3)]);
    return target.concerns(text(owner), name, type);
  }

  /** Rules are about the JDK, and about the Truffle API's classes that give powers. */
  private boolean mayHaveRules(int name) {
    int first = file[name];
    return isPower
        || first == 'j'
        || first == 's'
        || (first == 'c' && (startsWith(name, COM_SUN) || startsWith(name, TRUFFLE)));
  }

  private boolean startsWith(int name, byte[] start) {
    for (int i = 0; i < start.length; i++) {
      if (file[name + i] != start[i]) {
        return false;
      }
    }
    return true;
  }

  /** Decodes a constant; names in rules are plain ASCII, so others may come out wrong. */
  @SuppressWarnings("deprecation")
  private String text(int constant) {
    return new String(file, 0, constant + 3, u2(constant + 1));
  }

  private boolean[] methods() {
    at += 6; // access, this class, super class
    at += 2 + 2 * u2(at); // interfaces
    skipFields();
    boolean[] hot = new boolean[u2(at)];
    at += 2;
    for (int i = 0; i < hot.length; i++) {
      hot[i] = method();
    }
    return hot;
  }

  private void skipFields() {
    int fields = u2(at);
    at += 2;
    for (int i = 0; i < fields; i++) {
      at += 6;
      int attributes = u2(at);
      at += 2;
      for (int j = 0; j < attributes; j++) {
        at += 6 + u4(at + 2);
      }
    }
  }

  private boolean method() {
    boolean hot = false;
    int name = constants[u2(at + 2)];
    boolean skipped = isInitialiser(name) || (filtered && !target.includes(text(name)));
    at += 6;
    int attributes = u2(at);
    at += 2;
    for (int i = 0; i < attributes; i++) {
      if (!skipped && isCode(constants[u2(at)])) {
        hot = code(at + 14, u4(at + 10)) || catchesOverflow(at + 14 + u4(at + 10));
      }
      at += 6 + u4(at + 2);
    }
    return hot;
  }

  /** Looks at a table of exception handlers. */
  private boolean catchesOverflow(int table) {
    for (int i = 0; i < u2(table); i++) {
      int type = u2(table + 2 + 8 * i + 6);
      if (polled && type != 0 && isOverflow(constants[u2(constants[type] + 1)])) {
        return true;
      }
    }
    return false;
  }

  /** Class initialisers must not be interrupted, and guests have no say in them. */
  private boolean isInitialiser(int name) {
    return u2(name + 1) == 8 && file[name + 3] == '<' && file[name + 4] == 'c';
  }

  private boolean isCode(int name) {
    return u2(name + 1) == 4
        && file[name + 3] == 'C'
        && file[name + 4] == 'o'
        && file[name + 5] == 'd'
        && file[name + 6] == 'e';
  }

  private boolean code(int start, int length) {
    int pc = start;
    int end = start + length;
    boolean constant = false;
    while (pc < end) {
      int opcode = file[pc] & 0xff;
      if (opcode == 188 || opcode == 189) { // newarray, anewarray
        if (!constant || isJumpTarget(pc, start, end)) {
          return true;
        }
      } else if (isHot(opcode, pc)) {
        return true;
      }
      constant =
          (opcode >= 2 && opcode <= 8) || opcode == 16 || opcode == 17; // iconst, bipush, sipush
      pc += length(opcode, pc, start);
    }
    return false;
  }

  /**
   * Says whether a branch further up leads to an instruction, with a length of its own on the
   * stack.
   */
  private boolean isJumpTarget(int target, int start, int end) {
    for (int pc = start; pc < end; pc += length(file[pc] & 0xff, pc, start)) {
      int opcode = file[pc] & 0xff;
      if ((isBranch(opcode) && pc + (short) u2(pc + 1) == target)
          || (opcode == 200 && pc + u4(pc + 1) == target)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBranch(int opcode) {
    return (opcode >= 153 && opcode <= 167) || opcode == 198 || opcode == 199; // if..., goto
  }

  private boolean isHot(int opcode, int pc) {
    if (isBranch(opcode)) {
      return polled && file[pc + 1] < 0;
    }
    if ((opcode >= 178 && opcode <= 185) || opcode == 193) { // getstatic..., invoke..., instanceof
      return hotMembers[u2(pc + 1)];
    }
    if (opcode == 186) { // invokedynamic
      return hotHandles;
    }
    return (opcode == 200 && polled) || opcode == 197; // goto_w; multianewarray
  }

  private int length(int opcode, int pc, int start) {
    if (opcode == 170 || opcode == 171) {
      int operands = pc + 4 - (pc - start) % 4;
      return opcode == 170
          ? operands + 12 + 4 * (u4(operands + 8) - u4(operands + 4) + 1) - pc
          : operands + 8 + 8 * u4(operands + 4) - pc;
    }
    if (opcode == 196) { // wide
      return file[pc + 1] == (byte) 132 ? 6 : 4;
    }
    return LENGTHS[opcode];
  }

  private static final byte[] LENGTHS = lengths();

  private static byte[] lengths() {
    byte[] lengths = new byte[256];
    Arrays.fill(lengths, (byte) 1);
    set(lengths, 2, 16, 18, 21, 22, 23, 24, 25, 54, 55, 56, 57, 58, 169, 188);
    set(
        lengths, 3, 17, 19, 20, 132, 178, 179, 180, 181, 182, 183, 184, 187, 189, 192, 193, 198,
        199);
    Arrays.fill(lengths, 153, 169, (byte) 3);
    set(lengths, 4, 197);
    set(lengths, 5, 185, 186, 200, 201);
    return lengths;
  }

  private static void set(byte[] lengths, int length, int... opcodes) {
    for (int opcode : opcodes) {
      lengths[opcode] = (byte) length;
    }
  }

  private int u2(int offset) {
    return ((file[offset] & 0xff) << 8) | (file[offset + 1] & 0xff);
  }

  private int u4(int offset) {
    return (u2(offset) << 16) | u2(offset + 2);
  }
}
