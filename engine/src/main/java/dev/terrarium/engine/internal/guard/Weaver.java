package dev.terrarium.engine.internal.guard;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.MethodBuilder;
import java.lang.classfile.MethodElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.attribute.StackMapTableAttribute;
import java.lang.classfile.constantpool.LoadableConstantEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.MethodHandleEntry;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.NewMultiArrayInstruction;
import java.lang.classfile.instruction.NewPrimitiveArrayInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts checks into class files: polls before backward branches, size checks before arrays are
 * allocated, whatever rules ask for before calls.
 *
 * <p>Only calls of static methods that return nothing are inserted, so no branch target and no type
 * on the stack changes: the original stack maps stay valid and are kept, which saves computing
 * them.
 */
final class Weaver {
  private final ClassFile format =
      ClassFile.of(
          ClassFile.StackMapsOption.DROP_STACK_MAPS, ClassFile.DeadCodeOption.KEEP_DEAD_CODE);

  /**
   * Weaves one class.
   *
   * @param hot which methods have anything to weave, from {@link ClassScan}
   */
  byte[] weave(byte[] original, Target target, boolean[] hot) {
    return format.transformClass(format.parse(original), new ClassWeaver(target, hot));
  }

  private static final class ClassWeaver implements ClassTransform {
    private final MethodWeaver methods;
    private final boolean[] hot;
    private int next;

    ClassWeaver(Target target, boolean[] hot) {
      methods = new MethodWeaver(target);
      this.hot = hot;
    }

    @Override
    public void accept(ClassBuilder builder, ClassElement element) {
      // Methods come in the file's order.
      if (element instanceof MethodModel method && hot[next++]) {
        builder.transformMethod(method, methods);
      } else {
        builder.with(element);
      }
    }
  }

  private record MethodWeaver(Target target) implements MethodTransform {
    @Override
    public void accept(MethodBuilder builder, MethodElement element) {
      if (element instanceof CodeModel code) {
        builder.transformCode(code, new CodeWeaver(target, code));
      } else {
        builder.with(element);
      }
    }
  }

  private static final class CodeWeaver implements CodeTransform {
    private final Target target;
    private final String method;
    private final @Nullable StackMapTableAttribute frames;
    private final Set<Label> seen = new HashSet<>();
    private final Set<Label> overflowHandlers = new HashSet<>();
    private @Nullable Checks checks;
    private boolean constant; // whether a small number was pushed just now

    CodeWeaver(Target target, CodeModel code) {
      this.target = target;
      method = code.parent().orElseThrow().methodName().stringValue();
      frames = code.findAttribute(Attributes.stackMapTable()).orElse(null);
    }

    @Override
    public void atStart(CodeBuilder builder) {
      checks = new Checks(builder, target.polls());
    }

    @Override
    public void accept(CodeBuilder builder, CodeElement element) {
      Checks here = checks;
      if (here != null) {
        before(element, here);
      }
      builder.with(element);
      if (here != null && element instanceof LabelTarget label) {
        at(label.label(), here);
      }
      constant = element instanceof ConstantInstruction number && isSmall(number);
    }

    private static boolean isSmall(ConstantInstruction number) {
      return number.constantValue() instanceof Integer value && value < Poll.LARGE;
    }

    /**
     * A guest that is always at the end of its stack reaches no other poll: there is no stack left
     * for one, and its own handlers take that for another overflow of its own.
     */
    private void at(Label place, Checks here) {
      if (target.polled() && overflowHandlers.contains(place)) {
        here.caught();
      }
    }

    private static boolean isOverflow(ExceptionCatch handler) {
      return handler.catchType().isPresent()
          && handler.catchType().get().asInternalName().equals(ClassScan.OVERFLOW);
    }

    private static boolean isOverflow(TypeCheckInstruction check) {
      return check.opcode() == Opcode.INSTANCEOF
          && check.type().asInternalName().equals(ClassScan.OVERFLOW);
    }

    private void before(CodeElement element, Checks here) {
      // No pattern switch: its first use would link a call site, and so load classes.
      if (element instanceof LabelTarget label) {
        seen.add(label.label());
      } else if (element instanceof ExceptionCatch handler) {
        // All of them come before the code.
        if (isOverflow(handler)) {
          overflowHandlers.add(handler.handler());
        }
      } else if (element instanceof BranchInstruction branch) {
        if (target.polled() && seen.contains(branch.target())) {
          here.poll();
        }
      } else if (element instanceof InvokeInstruction call) {
        target.apply(call, here);
        target.use(method, call.owner().asInternalName(), call.name().stringValue(), here);
      } else if (element instanceof FieldInstruction field) {
        target.use(method, field.owner().asInternalName(), field.name().stringValue(), here);
      } else if (element instanceof TypeCheckInstruction check) {
        if (target.powers() && isOverflow(check)) {
          here.overflow();
        }
      } else if (element instanceof InvokeDynamicInstruction call) {
        references(call, here);
      } else if (element instanceof NewPrimitiveArrayInstruction array) {
        if (!constant) {
          here.length(elementBytes(array.typeKind()));
        }
      } else if (element instanceof NewReferenceArrayInstruction) {
        if (!constant) {
          here.length(4);
        }
      } else if (element instanceof NewMultiArrayInstruction array && array.dimensions() > 1) {
        here.grid();
      }
    }

    /** Who makes an object of a reference to a method may call it whenever it likes. */
    private void references(InvokeDynamicInstruction call, Checks here) {
      List<LoadableConstantEntry> arguments = call.invokedynamic().bootstrap().arguments();
      for (int i = 0; i < arguments.size(); i++) {
        if (arguments.get(i) instanceof MethodHandleEntry handle) {
          MemberRefEntry member = handle.reference();
          target.use(method, member.owner().asInternalName(), member.name().stringValue(), here);
        }
      }
    }

    private static int elementBytes(TypeKind kind) {
      return switch (kind) {
        case BOOLEAN, BYTE -> 1;
        case CHAR, SHORT -> 2;
        case LONG, DOUBLE -> 8;
        default -> 4;
      };
    }

    @Override
    public void atEnd(CodeBuilder builder) {
      if (frames != null) {
        builder.with(frames);
      }
    }
  }
}
