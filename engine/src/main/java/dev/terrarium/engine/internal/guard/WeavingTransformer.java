package dev.terrarium.engine.internal.guard;

import java.io.IOException;
import java.io.InputStream;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.nio.file.Path;
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Weaves classes while the JVM loads them, and once those that were loaded before. */
final class WeavingTransformer implements ClassFileTransformer {
  /** Stands for a class with nothing to weave, in the cache too. */
  private static final byte[] NOTHING = new byte[0];

  private final Weaver weaver = new Weaver();
  private final AtomicInteger woven = new AtomicInteger();
  private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();

  /** The targets that were looked at to the end, woven or not. */
  private final Set<String> done = ConcurrentHashMap.newKeySet();

  private final @Nullable WovenLibraries libraries;
  private final @Nullable WovenCache cache;
  private final @Nullable CacheSaver saver;

  private WeavingTransformer(@Nullable WovenLibraries libraries, @Nullable WovenCache cache) {
    this.libraries = libraries;
    this.cache = cache;
    saver = cache == null ? null : CacheSaver.start(cache);
  }

  /** Makes everything ready, without an effect yet. */
  static WeavingTransformer create() throws IOException, GuardException {
    WovenLibraries libraries = WovenLibraries.ofThisJvm();
    Path file = libraries == null ? CacheLocation.file() : libraries.cacheOfOthers();
    WovenCache cache = file == null ? null : WovenCache.open(new CacheFile(file));
    WeavingTransformer transformer = new WeavingTransformer(libraries, cache);
    transformer.loadWhatItUses();
    return transformer;
  }

  /** Weaves from now on, and what is loaded already. */
  void install(Instrumentation jvm) throws UnmodifiableClassException {
    jvm.addTransformer(this, true);
    weaveLoaded(jvm);
  }

  /**
   * Weaves our own classes for nothing: a class first used inside the hook would enter it again.
   * Walks a stack too and looks for room on it: what that takes cannot be loaded by guests.
   */
  private void loadWhatItUses() throws IOException {
    KillPoints.safeHere();
    KillPoints.inClassInitialiser();
    KillPoints.mustSucceed();
    StackRoom.FOR_CLASSES.isThere();
    Target target = Targets.of("com/oracle/truffle/js/");
    for (Class<?> sample : new Class<?>[] {Weaver.class, Poll.class, Targets.class, Powers.class}) {
      try (InputStream in = sample.getResourceAsStream(sample.getSimpleName() + ".class")) {
        if (in != null && target != null) {
          byte[] bytes = in.readAllBytes();
          byte[] result = weaver.weave(bytes, target, ClassScan.hotMethods(bytes, target));
          if (cache != null) {
            cache.find(target.name(), result);
          }
        }
      }
    }
  }

  private void weaveLoaded(Instrumentation jvm) throws UnmodifiableClassException {
    List<Class<?>> late = missed(jvm.getAllLoadedClasses());
    late.removeIf(loaded -> !jvm.isModifiableClass(loaded));
    if (!late.isEmpty()) {
      jvm.retransformClasses(late.toArray(Class<?>[]::new));
    }
  }

  /**
   * Weaves what was loaded unwoven, since the guest that needed it first had no stack left: where a
   * transformer overflows the stack, the JVM goes on as if there were none.
   */
  void weaveMissed(Instrumentation jvm) {
    try {
      weaveLoaded(jvm);
    } catch (UnmodifiableClassException | LinkageError e) {
      failures.add("classes loaded at the end of a stack: " + e);
    }
  }

  /** Returns the targets among some classes that were never looked at to the end. */
  List<Class<?>> missed(Class<?>... loaded) {
    List<Class<?>> missed = new ArrayList<>();
    for (Class<?> candidate : loaded) {
      // Hidden classes are not offered to transformers. What an AOT cache has loaded is looked at
      // in the order that decides soonest: there are tens of thousands.
      if (!candidate.isArray() && !isWoven(candidate) && !candidate.isHidden()) {
        Target target = Targets.of(candidate.getName().replace('.', '/'));
        if (target != null && !done.contains(target.name())) {
          missed.add(candidate);
        }
      }
    }
    return missed;
  }

  private boolean isWoven(Class<?> loaded) {
    return libraries != null
        && loaded.getClassLoader() != null
        && libraries.contain(loaded.getProtectionDomain());
  }

  int woven() {
    return woven.get();
  }

  List<String> failures() {
    return List.copyOf(failures);
  }

  @Override
  public byte @Nullable [] transform(
      @Nullable Module module,
      @Nullable ClassLoader loader,
      @Nullable String name,
      @Nullable Class<?> redefined,
      @Nullable ProtectionDomain domain,
      byte[] original) {
    try {
      Target target = Targets.of(name);
      if (target == null || (libraries != null && libraries.contain(domain))) {
        return null;
      }
      byte[] result = weave(original, target);
      done.add(target.name());
      if (result != null) {
        woven.incrementAndGet();
      }
      return result;
    } catch (StackOverflowError e) {
      return null; // It is woven once the guest has left.
    } catch (Throwable e) {
      // The JVM would swallow it, and load the class with its loops unguarded.
      failures.add(name + ": " + e);
      return null;
    }
  }

  private byte @Nullable [] weave(byte[] original, Target target) {
    byte[] known = cache == null ? null : cache.find(target.name(), original);
    if (known != null) {
      return known.length == 0 ? null : known;
    }
    boolean[] hot = ClassScan.hotMethods(original, target);
    byte[] result = any(hot) ? weaver.weave(original, target, hot) : NOTHING;
    if (cache != null && saver != null) {
      cache.add(target.name(), original, result);
      saver.added();
    }
    return result.length == 0 ? null : result;
  }

  private static boolean any(boolean[] flags) {
    for (boolean flag : flags) {
      if (flag) {
        return true;
      }
    }
    return false;
  }
}
