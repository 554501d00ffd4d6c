package dev.terrarium.engine.internal.guard;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Map.Entry;

/** Gives classes other names by replacing them in a class file's constants. */
final class ClassRenaming {
  private static final int UTF8 = 1;
  private static final int LONG = 5;
  private static final int DOUBLE = 6;
  private static final int METHOD_HANDLE = 15;

  private final Map<String, String> names;

  /** Takes internal names, old to new. */
  ClassRenaming(Map<String, String> names) {
    this.names = names;
  }

  byte[] apply(byte[] original) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(original));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(original.length + 200);
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeLong(in.readLong()); // magic number and version
    int constants = in.readUnsignedShort();
    out.writeShort(constants);
    for (int i = 1; i < constants; i++) {
      int tag = in.readUnsignedByte();
      out.writeByte(tag);
      if (tag == UTF8) {
        out.writeUTF(rename(in.readUTF()));
      } else {
        out.write(in.readNBytes(size(tag)));
      }
      if (tag == LONG || tag == DOUBLE) {
        i++; // takes two places
      }
    }
    in.transferTo(out);
    return bytes.toByteArray();
  }

  private String rename(String text) {
    String result = text;
    for (Entry<String, String> name : names.entrySet()) {
      result = result.replace(name.getKey(), name.getValue());
    }
    return result;
  }

  private static int size(int tag) {
    return switch (tag) {
      case LONG, DOUBLE -> 8;
      case 7, 8, 16, 19, 20 -> 2; // one index
      case METHOD_HANDLE -> 3;
      default -> 4; // a number or two indexes
    };
  }
}
