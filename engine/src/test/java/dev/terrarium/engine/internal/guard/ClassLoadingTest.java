package dev.terrarium.engine.internal.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DynamicCallSiteDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.CallSite;
import java.lang.invoke.ConstantCallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.StringConcatException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Classes that guests use first at the end of their stack. */
class ClassLoadingTest {
  private static final long STACK_BYTES = 2 << 20;

  /** Every so many levels of the stack something is tried: a few kilobytes. */
  private static final int STEP = 30;

  /** A class whose initialiser needs a lot of stack. */
  public static final class Demanding {
    static final int LEVELS = level(300);

    private Demanding() {}

    @SuppressWarnings("InfiniteRecursion") // The parameter ends it.
    private static int level(int left) {
      return left == 0 ? 0 : 1 + level(left - 1);
    }
  }

  /** Defines the class above again, so that each test initialises it anew. */
  private static final class Loader extends ClassLoader {
    Loader() {
      super(null);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      try (InputStream in =
          ClassLoadingTest.class.getResourceAsStream("ClassLoadingTest$Demanding.class")) {
        byte[] bytes = in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }

    String use() {
      try {
        return "initialised " + Class.forName(Demanding.class.getName(), true, this).getName();
      } catch (ClassNotFoundException | LinkageError e) {
        return e.toString();
      }
    }
  }

  @BeforeAll
  static void arm() {
    assertThat(Guard.arm().armed()).isTrue();
  }

  /** Runs something on a thread of its own, watched as those of guests are. */
  private static <T> T onGuestThread(Supplier<T> body) {
    CompletableFuture<T> result = new CompletableFuture<>();
    Runnable run =
        () -> {
          Guard.enter(Thread.currentThread(), _ -> true, _ -> true);
          try {
            result.complete(body.get());
          } catch (Throwable e) {
            result.completeExceptionally(e);
          } finally {
            Guard.leave(Thread.currentThread());
          }
        };
    Thread.ofPlatform().daemon().stackSize(STACK_BYTES).start(run);
    return result.join();
  }

  /** Tries, from the end of the stack on, until there is stack enough. */
  private static <T> T fromTheEnd(Supplier<T> body) {
    return fromTheEnd(body, 0);
  }

  @SuppressWarnings("InfiniteRecursion") // Its end is what this is about.
  private static <T> T fromTheEnd(Supplier<T> body, int level) {
    try {
      return fromTheEnd(body, level + 1);
    } catch (StackOverflowError e) {
      if (level % STEP != 0) {
        throw e;
      }
      return body.get();
    }
  }

  @Test
  void classUsedAtTheEndOfTheStack_isInitialisedWhereThereIsRoom() {
    Loader loader = new Loader();

    String use = onGuestThread(() -> fromTheEnd(loader::use));

    assertThat(use).startsWith("initialised");
  }

  @Test
  void callSiteUsedAtTheEndOfTheStack_isLinkedWhereThereIsRoom() throws Exception {
    MethodHandle site = callSite();

    String text = onGuestThread(() -> fromTheEnd(() -> call(site)));

    assertThat(text).isEqualTo("linked");
    assertThat(call(site)).isEqualTo("linked");
  }

  /** Makes a method that only calls what {@link #link} links, which Java has no words for. */
  private static MethodHandle callSite() throws ReflectiveOperationException {
    ClassDesc here = ClassDesc.of(ClassLoadingTest.class.getName());
    MethodTypeDesc type = MethodTypeDesc.of(ConstantDescs.CD_String);
    var linked =
        DynamicCallSiteDesc.of(
            ConstantDescs.ofCallsiteBootstrap(here, "link", ConstantDescs.CD_CallSite),
            "linked",
            type);
    byte[] file =
        ClassFile.of()
            .build(
                ClassDesc.of(ClassLoadingTest.class.getPackageName(), "Calling"),
                calling ->
                    calling.withMethodBody(
                        "call",
                        type,
                        ClassFile.ACC_STATIC,
                        code -> code.invokedynamic(linked).areturn()));
    MethodHandles.Lookup calling = MethodHandles.lookup().defineHiddenClass(file, true);
    return calling.findStatic(calling.lookupClass(), "call", MethodType.methodType(String.class));
  }

  /** Loads a class while it links, and wraps what fails, as the JDK does for concatenations. */
  static CallSite link(MethodHandles.Lookup caller, String name, MethodType type)
      throws StringConcatException {
    try {
      assertThat(new Loader().use()).startsWith("initialised");
      return new ConstantCallSite(MethodHandles.constant(String.class, name));
    } catch (Throwable e) {
      throw new StringConcatException("a call site could not be linked", e);
    }
  }

  private static String call(MethodHandle site) {
    try {
      return (String) site.invokeExact();
    } catch (StackOverflowError e) {
      throw e;
    } catch (Throwable e) {
      return e.toString();
    }
  }

  @Test
  void guestThatWantedAClassAtTheEndOfItsStack_isRemembered() {
    Watch watch = new Watch(_ -> true, _ -> true);
    onGuestThread(() -> {
      watch.loadClass();
      return null;
    });
    assertThat(watch.overflowed()).isFalse();

    boolean thrown = onGuestThread(() -> fromTheEnd(() -> isRefusedAClass(watch)));

    assertThat(thrown).isTrue();
    assertThat(watch.overflowed()).isTrue();
  }

  private static boolean isRefusedAClass(Watch watch) {
    try {
      watch.loadClass();
      return false;
    } catch (StackOverflowError e) {
      if (!watch.overflowed()) {
        throw e; // There was not even room to look.
      }
      return true;
    }
  }

  @Test
  void stackRoom_isThereUntilTheStackIsNearlyFull() {
    assertThat(onGuestThread(StackRoom.FOR_CLASSES::isThere)).isTrue();
    assertThat(onGuestThread(() -> fromTheEnd(StackRoom.FOR_CLASSES::isThere))).isFalse();
  }
}
